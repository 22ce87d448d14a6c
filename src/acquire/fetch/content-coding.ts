import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { Problem } from '../../types.ts';
import type { Limits } from './limits.ts';

export type Undone =
  | { readonly kind: 'body'; readonly body: Uint8Array }
  | { readonly kind: 'too-large'; readonly found: string }
  | { readonly kind: 'invalid'; readonly found: string };

const FREE = 1024 * 1024; // bytes, that any body may grow to

/** A body with its content codings undone, last one first. What grows beyond the limits is given up half-way. */
export function undoCodings(
  sent: Uint8Array,
  header: string,
  { largest, ratio }: Pick<Limits, 'largest' | 'ratio'>,
): Undone {
  const codings = header
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim())
    .filter(coding => coding !== '' && coding !== 'identity');
  if (codings.length > 2) return { kind: 'invalid', found: header };
  const maxOutputLength = Math.min(largest, Math.max(FREE, sent.length * ratio));
  let body = sent;
  for (const coding of codings.reverse()) {
    const undo = CODINGS.get(coding);
    if (undo === undefined) return { kind: 'invalid', found: coding };
    try {
      body = undo(body, { maxOutputLength });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE')
        return { kind: 'too-large', found: `${sent.length} bytes grow to more than ${maxOutputLength}` };
      return { kind: 'invalid', found: `${coding}: ${message}` };
    }
  }
  return { kind: 'body', body };
}

type Undo = (body: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

/** Many servers send raw deflate where the standard has it in zlib's wrapping. */
const CODINGS: ReadonlyMap<string, Undo> = new Map<string, Undo>([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['br', brotliDecompressSync],
  ['deflate', (body, options) => ((body[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(body, options)],
]);

/** Why a body stays as it was sent. */
export function codingProblem({ kind, found }: Exclude<Undone, { kind: 'body' }>): Problem {
  return { code: kind === 'too-large' ? 'acquire/too-large' : 'acquire/invalid-coding', data: { found } };
}
