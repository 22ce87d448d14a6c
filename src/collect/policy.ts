import { LIMITS, type Limits } from '../acquire/fetch/limits.ts';

/** How a collector behaves towards hosts. Times are milliseconds. */
export interface Policy {
  readonly agent: string; // the User-Agent header: name, version, contact
  readonly interval: number; // from the end of one answer of a host to the next request
  readonly jitter: number; // up to this share of the interval is added
  readonly retry: number; // first wait after a failure; doubles with each
  readonly retries: number; // failures in a row after which an address waits for its next turn
  readonly refusals: number; // in a row, after which a host is left alone
  readonly limits: Limits;
}

export const AGENT_NAME = 'gongkai';

export const POLICY: Omit<Policy, 'agent'> = {
  interval: 3000,
  jitter: 0.5,
  retry: 60_000,
  retries: 3,
  refusals: 5,
  limits: LIMITS,
};

/** `gongkai/1.0.0 (+mailto:someone@example.org)`: whoever runs a site can tell who asks, and say so. */
export function agentOf(version: string, contact: string): string {
  return `${AGENT_NAME}/${version} (+${/^[^/:@\s]+@[^@\s]+$/.test(contact) ? `mailto:${contact}` : contact})`;
}

/** Milliseconds to a host's next request: its own Crawl-delay is a floor, and the jitter is on top. */
export function gapOf(
  { interval, jitter }: Pick<Policy, 'interval' | 'jitter'>,
  delay: number,
  random: number,
): number {
  const floor = Math.max(interval, delay);
  return Math.ceil(floor + interval * jitter * random);
}
