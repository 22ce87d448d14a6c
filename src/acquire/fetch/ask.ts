import { setTimeout } from 'node:timers/promises';
import type { Connections } from './agent.ts';
import type { Answer, NoAnswer } from './answer.ts';
import type { Limits } from './limits.ts';
import { isPublicAddress, literalAddress } from './public-address.ts';

export interface Asking {
  readonly connections: Connections;
  readonly limits: Limits;
  readonly allowPrivate: boolean;
  readonly now: () => number;
}

/** Sends one GET and takes what comes, within the limits. Never throws for what the other side does. */
export async function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  { connections: { agent, strayBytes }, limits, allowPrivate, now }: Asking,
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

  const { origin } = new URL(url);
  const strayBefore = strayBytes(origin);
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
    if (declared > 0) await setTimeout(STRAY_WAIT);
    return answer(Buffer.concat(pieces), strayBytes(origin) > strayBefore);
  } catch (error) {
    const { reason, found } = reasonOf(error as Error);
    return none(reason, found);
  }
}

/** Milliseconds in which bytes beyond a length that was too small would come. */
const STRAY_WAIT = 20;

function pairs(flat: readonly (string | Uint8Array)[]): readonly (readonly [string, string])[] {
  const text = (part: string | Uint8Array) =>
    typeof part === 'string' ? part : Buffer.from(part).toString('latin1');
  return flat.flatMap((name, i) => (i % 2 === 0 ? [[text(name), text(flat[i + 1]!)] as const] : []));
}

/** What an error of the network means, from its code. */
export function reasonOf(error: Error): Pick<NoAnswer, 'reason' | 'found'> {
  const { code = '', message, name } = error as NodeJS.ErrnoException;
  const text = code === '' || message.includes(code) ? message : `${code}: ${message}`;
  const found = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (name === 'HTTPParserError') return { reason: 'protocol', found };
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
