import { setImmediate } from 'node:timers/promises';
import type { Agent, Dispatcher } from 'undici';
import type { Answer, NoAnswer } from './answer.ts';
import type { Limits } from './limits.ts';
import { isPublicAddress, literalAddress } from './public-address.ts';

export interface Asking {
  readonly agent: Agent;
  readonly limits: Limits;
  readonly allowPrivate: boolean;
  readonly now: () => number;
}

/** Sends one GET and takes what comes, within the limits. Never throws for what the other side does. */
export async function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  { agent, limits, allowPrivate, now }: Asking,
): Promise<Answer | NoAnswer> {
  const time = now();
  const none = (reason: NoAnswer['reason'], found: string, partial: Answer | null = null): NoAnswer => ({
    kind: 'none',
    url,
    time,
    reason,
    found,
    partial,
  });
  const literal = literalAddress(new URL(url));
  if (literal !== null && !allowPrivate && !isPublicAddress(literal)) return none('private', literal);

  let hasMore = false;
  const disconnected = (_: URL, __: readonly Dispatcher[], error: Error) => {
    hasMore ||= (error as NodeJS.ErrnoException).code?.startsWith('HPE_') ?? false;
  };
  const { origin } = new URL(url);
  const watch = (from: URL, targets: readonly Dispatcher[], error: Error) => {
    if (from.origin === origin) disconnected(from, targets, error);
  };
  agent.on('disconnect', watch);
  try {
    const response = await agent.request({
      origin,
      path: url.slice(origin.length).replace(/#.*$/, ''),
      method: 'GET',
      headers,
      signal: AbortSignal.timeout(limits.total),
      responseHeaders: 'raw',
    });
    const sent = pairs(response.headers as unknown as readonly string[]);
    const answer = (body: Uint8Array, isCut: boolean): Answer => ({
      ...{ kind: 'answer', url, time, status: response.statusCode, statusText: response.statusText },
      ...{ headers: sent, body, isCut },
    });
    const declared = Number(sent.find(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? 0);
    if (declared > limits.largest) {
      response.body.on('error', () => {}).destroy();
      return none('too-large', `${declared} bytes, at most ${limits.largest}`);
    }
    const pieces: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const piece of response.body as AsyncIterable<Uint8Array>) {
        size += piece.length;
        if (size > limits.largest) return none('too-large', `more than ${limits.largest} bytes`);
        pieces.push(piece);
      }
    } catch (error) {
      const { reason, found } = reasonOf(error as Error);
      const isEnd = reason === 'connection' || reason === 'protocol';
      return none(isEnd ? 'cut' : reason, found, isEnd ? answer(Buffer.concat(pieces), true) : null);
    }
    await setImmediate(); // lets the parser meet what follows a length that was too small
    return answer(Buffer.concat(pieces), hasMore);
  } catch (error) {
    const { reason, found } = reasonOf(error as Error);
    return none(reason, found);
  } finally {
    agent.off('disconnect', watch);
  }
}

function pairs(flat: readonly (string | Uint8Array)[]): readonly (readonly [string, string])[] {
  const text = (part: string | Uint8Array) =>
    typeof part === 'string' ? part : Buffer.from(part).toString('latin1');
  return flat.flatMap((name, i) => (i % 2 === 0 ? [[text(name), text(flat[i + 1]!)] as const] : []));
}

/** What an error of the network means, from its code. */
export function reasonOf(error: Error): Pick<NoAnswer, 'reason' | 'found'> {
  const { code = '', message, name } = error as NodeJS.ErrnoException;
  const found = code === '' || message.includes(code) ? message : `${code}: ${message}`;
  if (name === 'TimeoutError' || name === 'AbortError') return { reason: 'time-out', found: 'total' };
  return { reason: REASONS.find(([codes]) => codes.test(code))?.[1] ?? 'connection', found };
}

const REASONS: readonly (readonly [RegExp, NoAnswer['reason']])[] = [
  [/^PRIVATE_ADDRESS$/, 'private'],
  [/^(?:ENOTFOUND|EAI_)/, 'name'],
  [/TIMEOUT|ETIMEDOUT/, 'time-out'],
  [/^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH)/, 'tls'],
  [/^HPE_|^UND_ERR_(?:HEADERS_OVERFLOW|RES)/, 'protocol'],
];
