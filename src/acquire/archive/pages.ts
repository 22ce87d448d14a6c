import { createHash } from 'node:crypto';
import { headerOf } from '../fetch/answer.ts';
import { codingProblem, undoCodings } from '../fetch/content-coding.ts';
import { LIMITS } from '../fetch/limits.ts';
import type { Input } from '../files.ts';
import { endingOf, isReadKind } from '../kinds.ts';
import { answerOf } from './answer-of.ts';
import { readWarcFile } from './read-warc.ts';
import { fieldOf, type WarcRecord } from './record.ts';

export type ArchiveInput = Extract<Input, { kind: 'archive' }>;
type Found = Extract<Input, { kind: 'page' | 'spoilt' | 'skipped' | 'torn' | 'unreadable' }>;
/** What one record gives. */
export type RecordInput = Extract<Input, { kind: 'page' | 'spoilt' | 'skipped' }>;

/**
 * The pages in an archive as inputs, in its order. `source` is that of the archive with the capture's time, to the second in
 * UTC, and its address. Lists of links and robots.txt, where the archive says so, are left out, and so are answers that
 * are no page, revisits, and the same body of the same address again. A page whose content codings cannot be undone comes
 * as a problem.
 */
export async function* pagesIn(input: ArchiveInput): AsyncGenerator<Found> {
  try {
    yield* readPages(input);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    yield { kind: 'unreadable', source: input.source, error: error as NodeJS.ErrnoException };
  }
}

async function* readPages({ source, path }: ArchiveInput): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for await (const record of readWarcFile(path)) {
    if ('torn' in record) yield { kind: 'torn', source, found: record.torn };
    else {
      const page = inputOf(record, source);
      if (page === null) continue;
      if (page.kind === 'page') {
        const key = createHash('sha256')
          .update(page.origin.address)
          .update('\0')
          .update(page.bytes)
          .digest('base64');
        if (seen.has(key)) continue;
        seen.add(key);
      }
      yield page;
    }
  }
}

/** What a record gives to read; null where it is none of our business. */
export function inputOf(
  record: WarcRecord,
  source: string, // of the archive
): RecordInput | null {
  const kind = fieldOf(record, 'gongkai-kind');
  if (
    fieldOf(record, 'warc-type') !== 'response' ||
    (kind !== '' && kind !== 'report' && kind !== 'attachment')
  )
    return null;
  const answer = answerOf(record);
  if (answer === null || answer.status !== 200) return null;
  const undone = undoCodings(answer.body, headerOf(answer, 'content-encoding'), LIMITS);
  const captured = new Date(answer.time).toISOString();
  const name = `${source}/${captured.slice(0, 19).replace(/\D/g, '')}/${answer.url}`;
  if (undone.kind !== 'body') {
    const isPage = kind !== '' || isReadKind(`x${endingFor(answer.url, headerOf(answer, 'content-type'))}`);
    return isPage ? { kind: 'spoilt', source: name, problem: codingProblem(undone) } : null;
  }
  const ending = endingFor(answer.url, headerOf(answer, 'content-type'), undone.body);
  if (!isReadKind(`x${ending}`)) return kind === '' ? null : { kind: 'skipped', source: name, ending };
  return { kind: 'page', source: name, bytes: undone.body, origin: { address: answer.url, captured } };
}

/** The ending of a file with this content: by its bytes, then by what the server calls it, then by its address. */
function endingFor(url: string, type: string, body: Uint8Array = new Uint8Array()): string {
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(8, body.length)).toString('latin1');
  const byBytes = MAGIC.find(([magic]) => magic.test(start));
  const own = endingOf(new URL(url).pathname);
  if (byBytes !== undefined) return byBytes[1].includes(own) ? own : byBytes[1][0]!;
  if (/^\s*</.test(start.replace(/^\xef\xbb\xbf/, ''))) return '.html';
  const byType = TYPES.find(([pattern]) => pattern.test(type))?.[1];
  return byType ?? (own === '' ? '.html' : own);
}

const MAGIC: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^%PDF/, ['.pdf']],
  [/^PK\x03\x04/, ['.docx', '.xlsx', '.zip', '.wps', '.ofd', '.pptx']],
  [/^\xd0\xcf\x11\xe0/, ['.doc', '.xls', '.wps', '.et', '.ppt']],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8)/, ['.png', '.jpg', '.jpeg', '.gif']],
  [/^Rar!/, ['.rar']],
];
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/html/i, '.html'],
  [/^text\/plain/i, '.txt'],
];
