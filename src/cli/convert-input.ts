import { createHash } from 'node:crypto';
import type { ArchiveInput, RecordInput } from '../acquire/archive/pages.ts';
import type { Input } from '../acquire/files.ts';
import { readFile, readStream, unreadable } from '../acquire/read.ts';
import type { convert, Stages } from '../convert.ts';
import { printProblem } from '../problems.ts';
import type { Conversion, Language, Origin, Problem } from '../types.ts';
import type { OtherPage } from '../validate/across/coverage.ts';
import type { InputStatus } from '../write/tally.ts';
import { otherPageOf } from './other-page.ts';

/** One input and what came of it. */
export interface Done {
  readonly source: string;
  readonly path: string | null; // null where it is no file, or of a kind that is not read
  readonly status: InputStatus;
  readonly read: { readonly bytes: number; readonly sha256: string } | null; // null where nothing was read
  readonly conversion: Conversion;
  readonly stages: Stages | null; // only of a run that keeps a trace
  readonly otherPage: OtherPage | null; // of a page that was read and is no report
}

export interface ReadOptions {
  readonly language: Language;
  readonly trace: boolean;
  readonly siblingsOf?: ((path: string) => readonly string[]) | undefined; // region codes of the other pages of a file's folder
}

/** What threads can be given: a file, or a page that was read already. */
export type FileInput = Extract<Input, { kind: 'file' | 'page' }>;

/** Reads and converts one file or page. */
export function convertFile(input: FileInput, convertPage: typeof convert, options: ReadOptions): Done {
  const { source } = input;
  if (input.kind === 'page')
    return convertBytes(source, input.bytes, convertPage, options, { origin: input.origin });
  const { path } = input;
  const bytes = readFile(path);
  const done =
    bytes instanceof Uint8Array
      ? convertBytes(source, bytes, convertPage, options, { path })
      : withoutReport(source, 'unreadable', bytes, options.language);
  return { ...done, path };
}

/** Any other input: standard input is read, the others say why they are not. */
export async function convertOther(
  input: Exclude<Input, FileInput | ArchiveInput>,
  convertPage: typeof convert,
  options: ReadOptions,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Done> {
  const { source } = input;
  const { language } = options;
  switch (input.kind) {
    case 'skipped':
      return withoutReport(
        source,
        'skipped',
        { code: 'acquire/unknown-kind', data: { found: input.ending } },
        language,
      );
    case 'unreadable':
      return withoutReport(source, 'unreadable', unreadable(input.error), language);
    case 'spoilt':
      return withoutReport(source, 'unreadable', input.problem, language);
    case 'torn': {
      const problem: Problem = { code: 'acquire/torn-archive', data: { found: input.found } };
      return withoutReport(source, 'unreadable', problem, language);
    }
    case 'stdin': {
      const bytes = await readStream(stdin);
      return bytes instanceof Uint8Array
        ? convertBytes(source, bytes, convertPage, options)
        : withoutReport(source, 'unreadable', bytes, language);
    }
  }
}

/** The conversion of what a worker takes from the archive. */
export function recordConverter(convertPage: typeof convert): (input: RecordInput) => Promise<Done> {
  const options = { language: 'en', trace: false } as const;
  return async input =>
    input.kind === 'page'
      ? convertFile(input, convertPage, options)
      : convertOther(input, convertPage, options, NOTHING);
}

const NOTHING: AsyncIterable<Uint8Array> = (async function* () {})();

/** A bug of ours, met in one input: the others go on. */
export function failedInput(source: string, error: unknown, language: Language, read: Done['read']): Done {
  const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return withoutReport(source, 'failed', { code: 'convert/internal-error', data: { found } }, language, read);
}

function convertBytes(
  source: string,
  bytes: Uint8Array,
  convertPage: typeof convert,
  { language, trace, siblingsOf }: ReadOptions,
  { path, origin }: { readonly path?: string; readonly origin?: Origin } = {},
): Done {
  let stages: Stages | null = null;
  const keep = (made: Stages) => {
    stages = made;
  };
  let hash: string | null = null;
  const hashOf = (all: Uint8Array) => {
    hash ??= createHash('sha256').update(all).digest('hex');
    return hash;
  };
  const options = {
    name: source,
    hash: hashOf,
    language,
    trace: keep,
    ...(origin === undefined ? {} : { origin }),
    ...(siblingsOf !== undefined && path !== undefined ? { siblings: () => siblingsOf(path) } : {}),
  };
  try {
    const conversion = convertPage(bytes, options);
    const read = { bytes: bytes.length, sha256: hashOf(bytes) };
    const otherPage = otherPageOf(source, stages);
    return {
      source,
      path: null,
      status: 'converted',
      read,
      conversion,
      stages: trace ? stages : null,
      otherPage,
    };
  } catch (error) {
    return failedInput(source, error, language, { bytes: bytes.length, sha256: hashOf(bytes) });
  }
}

function withoutReport(
  source: string,
  status: InputStatus,
  problem: Problem,
  language: Language,
  read: Done['read'] = null,
): Done {
  const conversion = { records: [], cells: [], problems: [printProblem(problem, language)] };
  return { source, path: null, status, read, conversion, stages: null, otherPage: null };
}
