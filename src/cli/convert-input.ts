import { createHash } from 'node:crypto';
import type { ArchiveInput, RecordInput } from '../acquire/archive/pages.ts';
import type { Input } from '../acquire/files.ts';
import { readFile, unreadable } from '../acquire/read.ts';
import type { convert, Enter, Stages } from '../convert.ts';
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
  readonly stages: readonly Stages[] | null; // of each report; only of a run that keeps a trace
  readonly otherPage: OtherPage | null; // of a page that was read and is no report
}

export interface ReadOptions {
  readonly language: Language;
  readonly trace: boolean;
  readonly siblingsOf?: ((path: string) => readonly string[]) | undefined; // region codes of the other pages of a file's folder
  readonly enter?: Enter | undefined;
}

/** What can be read: a file, a page that an archive held, or what came on standard input. */
export type ReadableInput =
  | Extract<Input, { kind: 'file' | 'page' }>
  | { readonly kind: 'given'; readonly source: string; readonly bytes: Uint8Array };

/** Reads and converts one file or page. */
export async function convertInput(
  input: ReadableInput,
  convertPage: typeof convert,
  options: ReadOptions,
): Promise<Done> {
  const { source } = input;
  options.enter?.('acquire');
  if (input.kind === 'given') return convertBytes(source, input.bytes, convertPage, options);
  if (input.kind === 'page')
    return convertBytes(source, input.bytes, convertPage, options, { origin: input.origin });
  const { path } = input;
  const bytes = readFile(path);
  const done =
    bytes instanceof Uint8Array
      ? await convertBytes(source, bytes, convertPage, options, { path })
      : withoutReport(source, 'unreadable', bytes, options.language);
  return { ...done, path };
}

/** What can not be read, with why. */
export type OtherInput = Exclude<Input, ReadableInput | ArchiveInput | { kind: 'stdin' }>;

export function unreadInput(input: OtherInput, language: Language): Done {
  const { source } = input;
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
  }
}

/** The conversion of what a worker takes from the archive. */
export async function convertRecord(
  input: RecordInput,
  convertPage: typeof convert,
  enter?: Enter,
): Promise<Done> {
  const options = { language: 'en', trace: false, enter } as const;
  return input.kind === 'page' ? convertInput(input, convertPage, options) : unreadInput(input, 'en');
}

/** A bug of ours, met in one input: the others go on. */
export function failedInput(source: string, error: unknown, language: Language, read: Done['read']): Done {
  const found = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return withoutReport(source, 'failed', { code: 'convert/internal-error', data: { found } }, language, read);
}

/** An input that gave nothing, with the one reason for it. */
export function withoutReport(
  source: string,
  status: InputStatus,
  problem: Problem,
  language: Language,
  read: Done['read'] = null,
): Done {
  const conversion = { reports: [], problems: [printProblem(problem, language)] };
  return { source, path: null, status, read, conversion, stages: null, otherPage: null };
}

/** What a run says of the bytes that it read. */
export function readOf(bytes: Uint8Array): NonNullable<Done['read']> {
  return { bytes: bytes.length, sha256: sha256(bytes) };
}

async function convertBytes(
  source: string,
  bytes: Uint8Array,
  convertPage: typeof convert,
  { language, trace, siblingsOf, enter }: ReadOptions,
  { path, origin }: { readonly path?: string; readonly origin?: Origin } = {},
): Promise<Done> {
  let stages: readonly Stages[] | null = null;
  const keep = (made: readonly Stages[]) => {
    stages = made;
  };
  let hash: string | null = null;
  const hashOf = (all: Uint8Array) => {
    hash ??= sha256(all);
    return hash;
  };
  const options = {
    name: source,
    hash: hashOf,
    language,
    trace: keep,
    ...(enter === undefined ? {} : { enter }),
    ...(origin === undefined ? {} : { origin }),
    ...(siblingsOf !== undefined && path !== undefined ? { siblings: () => siblingsOf(path) } : {}),
  };
  try {
    const conversion = await convertPage(bytes, options);
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

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
