import { randomUUID } from 'node:crypto';
import { gapOf } from './policy.ts';
import { Stopped } from './steps/reading.ts';
import { step } from './steps/step.ts';
import type { Step, Tools } from './steps/tools.ts';
import type { Claim, Store } from './store/store.ts';

export interface PassOptions {
  readonly store: Store;
  readonly tools: Tools;
  readonly owner: string;
  readonly connections: number; // at the same time, over all hosts
  readonly patience: number; // milliseconds that are waited for a host or a retry, at most
  readonly signal?: AbortSignal; // stops taking new claims; what is under way is finished
  readonly tell?: (event: PassEvent) => void;
}

export type PassEvent =
  | { readonly kind: 'started'; readonly claim: Claim }
  | { readonly kind: 'settled'; readonly claim: Claim; readonly step: Step }
  | { readonly kind: 'lost'; readonly claim: Claim }; // its lease ended before it was settled

export interface PassResult {
  readonly requests: number;
  readonly captures: number; // full ones
  readonly unchanged: number;
  readonly failures: number;
  readonly changes: number; // cells
  readonly found: number; // links
}

export const NOTHING_DONE: PassResult = {
  requests: 0,
  captures: 0,
  unchanged: 0,
  failures: 0,
  changes: 0,
  found: 0,
};

/** Fetches what is due, until nothing is that could be had soon. */
export async function runPass({
  store,
  tools,
  owner,
  connections,
  patience,
  signal,
  tell,
}: PassOptions): Promise<PassResult> {
  const { policy, now, random, sleep } = tools;
  const count = { ...NOTHING_DONE };
  const underWay = new Set<Promise<void>>();
  let fault: { readonly cause: unknown } | null = null;
  const leaseUntil = () => now() + 2 * policy.limits.total + 60_000;

  const work = async (claim: Claim) => {
    tell?.({ kind: 'started', claim });
    const done = await step(claim, tools);
    const isOurs = await store.settle(claim, done.settlement);
    tally(count, done);
    tell?.(isOurs ? { kind: 'settled', claim, step: done } : { kind: 'lost', claim });
  };
  for (;;) {
    while (fault === null && !signal?.aborted && underWay.size < connections) {
      const gap = (host: { readonly delay: number }) => gapOf(policy, host.delay, random());
      const claim = await store.claim({
        now: now(),
        leaseUntil: leaseUntil(),
        owner,
        gap,
        token: randomUUID(),
      });
      if (claim === null) break;
      const running: Promise<void> = work(claim)
        .catch(cause => {
          if (!(cause instanceof Stopped)) fault ??= { cause };
        })
        .finally(() => underWay.delete(running));
      underWay.add(running);
    }
    if (fault !== null || signal?.aborted) {
      await Promise.all(underWay);
      if (fault !== null) throw (fault as { readonly cause: unknown }).cause;
      return count;
    }
    const turn = await store.nextTurn(now() + patience);
    const isNear = turn !== null && turn <= now() + patience;
    if (underWay.size === 0 && !isNear) return count;
    const isFull = underWay.size >= connections;
    const awake = new AbortController();
    const wake = () => awake.abort();
    signal?.addEventListener('abort', wake);
    if (signal?.aborted) wake();
    const timer = isNear && !isFull ? [sleep(Math.max(1, turn - now()), awake.signal)] : [];
    await Promise.race([...underWay, ...timer]);
    signal?.removeEventListener('abort', wake);
    wake();
  }
}

/** Counts what came of a step. */
export function tally(
  count: { -readonly [K in keyof PassResult]: number },
  { settlement, asked }: Step,
): void {
  if (asked !== null) count.requests += 1;
  const { captures: [capture] = [], address, changes = [], found = [] } = settlement;
  if (capture !== undefined && address?.state === 'kept')
    count[capture.same === null ? 'captures' : 'unchanged'] += 1;
  if (address?.failures !== undefined && address.failures > 0) count.failures += 1;
  count.changes += changes.length;
  count.found += found.length;
}
