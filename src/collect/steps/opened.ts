import { type Answer, headerOf } from '../../acquire/fetch/answer.ts';
import { codingProblem, undoCodings } from '../../acquire/fetch/content-coding.ts';
import type { Problem } from '../../types.ts';
import type { Policy } from '../policy.ts';
import type { Address } from '../store/store.ts';
import { sha256 } from './hash.ts';
import type { GotPage } from './reading.ts';

/** An answer with its codings undone, and what can be said of it before anybody reads it. */
export interface Opened {
  readonly page: GotPage;
  readonly digest: string; // of the body; of the earlier one where this answer does not repeat it
  readonly isAbsent: boolean; // the body is that of an earlier capture
  readonly isShort: boolean; // it seems to end too early and is worth another try
  readonly problem: Problem | null;
}

export function openAnswer(
  answer: Answer,
  address: Address,
  { limits, retries }: Pick<Policy, 'limits' | 'retries'>,
  isBodiless = false, // read back from a record that does not repeat the body
): Opened {
  const undone = undoCodings(answer.body, headerOf(answer, 'content-encoding'), limits);
  const body = undone.kind === 'body' ? undone.body : new Uint8Array();
  const isAbsent = answer.status === 304 || isBodiless;
  const digest = isAbsent ? (address.digest ?? '') : sha256(body);
  const page = { url: answer.url, status: answer.status, type: headerOf(answer, 'content-type'), body };
  const isNew = !isAbsent && digest !== address.digest;
  const isShort =
    answer.status === 200 &&
    ((answer.isCut && address.failures < retries) || (isNew && address.failures === 0 && stopsEarly(page)));
  return { page, digest, isAbsent, isShort, problem: undone.kind === 'body' ? null : codingProblem(undone) };
}

/** A page of HTML that has no end and stops inside a tag or a word. Some are written without one; they end with a tag. */
function stopsEarly({ type, body }: GotPage): boolean {
  if (!/html/i.test(type)) return false;
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  return /<html[\s>]/i.test(text) && !/<\/html\s*>/i.test(text) && !text.trimEnd().endsWith('>');
}
