import { decode } from './decode/decode.ts';
import { readDocument } from './document/document.ts';
import { normaliseDocument } from './normalise/normalise.ts';
import { printProblem } from './problems.ts';
import { NOBODY, readBody } from './recognise/body/body.ts';
import { copyEvidence } from './recognise/copy.ts';
import { divideDocument, type Part } from './recognise/divide/divide.ts';
import { problemsWithin, withBodyBefore } from './recognise/divide/shares.ts';
import { KNOWN_WORDS } from './recognise/known-words.ts';
import { isReport } from './recognise/metadata/gate.ts';
import { readMetadata } from './recognise/metadata/metadata.ts';
import { readMentions } from './recognise/prose/mentions.ts';
import { type Recognised, recogniseCells } from './recognise/recognise.ts';
import { fieldsPrintedElsewhere } from './recognise/tables/rows/strange-rows.ts';
import { readTexts, type Texts, withoutContacts } from './recognise/text/texts.ts';
import { wordingOf } from './recognise/text/wording.ts';
import type {
  Body,
  BodyHelp,
  Conversion,
  ConvertOptions,
  Decoded,
  Document,
  Mention,
  Metadata,
  Outcome,
  Problem,
  Script,
  Stage,
} from './types.ts';
import { noteContradictions } from './validate/notes.ts';
import { compareProse } from './validate/prose.ts';
import { type Validated, validate } from './validate/validate.ts';
import { recordOf, sourceOf } from './write/record.ts';

/** Reads one file: bytes in, typed reports and problems out. Pure: no disk, no clock, no network; it runs in a browser. */
export async function convert(bytes: Uint8Array, options: TracedOptions): Promise<Conversion> {
  const read = await readBytes(bytes, options.enter);
  return convertDocument(bytes, read, options);
}

/** Bytes to the document that they hold, waiting for what reads their kind. */
export async function readBytes(bytes: Uint8Array, enter?: Enter): Promise<Outcome<ReadFile>> {
  return readPage(bytes, enter);
}

/** The same of a web page or a text, for which nothing needs to be waited for. */
export function readPage(bytes: Uint8Array, enter: Enter = () => {}): Outcome<ReadFile> {
  enter('decode');
  const decoded = decode(bytes);
  enter('document');
  const printed = readDocument(decoded.value.text);
  return {
    value: { decoded: decoded.value, document: printed.value },
    problems: [...decoded.problems, ...printed.problems],
  };
}

/** A file as it was read, before anything is made of it. */
export interface ReadFile {
  readonly decoded: Decoded;
  readonly document: Document;
}

/** The reports of a document. From here on nothing is waited for. */
export function convertDocument(
  bytes: Uint8Array,
  read: Outcome<ReadFile>,
  options: TracedOptions,
): Conversion {
  const parts = readStages(read, options, options.enter, options.script);
  options.trace?.(parts);
  options.enter?.('write');
  const print = (problems: readonly Problem[]) =>
    problems.map(problem => printProblem(problem, options.language));
  const reports = parts.filter(({ isReport }) => isReport);
  const problems = parts.flatMap(part => (part.isReport ? [] : print(part.problems)));
  if (reports.length === 0) return { reports: [], problems };
  const whole = { ...parts[0]!.document, blocks: parts.flatMap(({ document }) => document.blocks) };
  const evidence = copyEvidence(
    whole,
    reports.flatMap(part => part.problems),
  );
  const source = sourceOf(bytes, read.value.decoded, evidence, options);
  return {
    reports: reports.map(stages => ({
      record: recordOf(source, asAsked(stages, options), print(stages.problems)),
      cells: stages.validated.cells,
    })),
    problems,
  };
}

function asAsked(stages: Stages, { maskContacts = false }: ConvertOptions): Stages {
  return maskContacts ? { ...stages, ...withoutContacts(stages.texts, stages.mentions) } : stages;
}

/** Options, and who is shown what each stage made of the file before the records are made of it. */
export interface TracedOptions extends ConvertOptions {
  readonly trace?: (parts: readonly Stages[]) => void;
  readonly enter?: Enter;
}

/** Is told of each stage before it begins. */
export type Enter = (stage: Stage) => void;

/** What each stage made of one report's share of a file. */
export interface Stages {
  readonly decoded: Decoded; // of the whole file
  readonly document: Document;
  readonly part: number | null; // 1-based; null where the file holds one
  readonly metadata: Metadata;
  readonly texts: Texts;
  readonly body: Body;
  readonly recognised: Recognised;
  readonly mentions: readonly Mention[];
  readonly validated: Validated;
  readonly isReport: boolean;
  readonly problems: readonly Problem[]; // of all stages in order; where it is no report, only why
}

/** Takes a file through the stages and keeps what each of them gives: for each report that it may hold, at least one. */
export function readStages(
  { value: { decoded, document: printed }, problems }: Outcome<ReadFile>,
  help: BodyHelp = {},
  enter: Enter = () => {},
  script?: Script,
): readonly Stages[] {
  enter('normalise');
  const document = normaliseDocument(printed, KNOWN_WORDS);
  enter('recognise');
  const parts = divideDocument(document.value);
  const before = [...problems, ...document.problems];
  const read: Stages[] = [];
  for (const [i, part] of parts.entries()) {
    const number = parts.length === 1 ? null : i + 1;
    const own = problemsWithin(before, parts, i);
    read.push(
      readPart({ decoded, part: number }, part, own, read.at(-1)?.metadata ?? null, help, enter, script),
    );
  }
  return read;
}

function readPart(
  known: Pick<Stages, 'decoded' | 'part'>,
  part: Part,
  before: readonly Problem[],
  metadataBefore: Metadata | null, // of the part before
  help: BodyHelp,
  enter: Enter,
  script: Script | undefined,
): Stages {
  enter('recognise');
  const { document } = part;
  const metadata = withBodyBefore(readMetadata(document), part, metadataBefore);
  const recognised = recogniseCells(document.blocks);
  const wording = wordingOf(document, script);
  const texts = readTexts(metadata.value, wording);
  const mentions = readMentions(document, metadata.value, wording);
  const gate = isReport(document, metadata.value, recognised.value.cells);
  const body = gate === null ? readBody(metadata.value, help) : { value: NOBODY, problems: [] };
  enter('validate');
  const { form, cells, loose, parts } = recognised.value;
  const validated =
    form === null
      ? { value: { cells, checks: [] }, problems: [] }
      : validate(form, cells, loose, parts.flatMap(fieldsPrintedElsewhere));
  const compared = compareProse(form, mentions.value, validated.value.cells);
  const noted = noteContradictions({
    metadata: metadata.value,
    mentions: mentions.value,
    cells: validated.value.cells,
  });
  const stages = [part, metadata, body, recognised, mentions, validated, compared, noted];
  return {
    ...known,
    document,
    metadata: metadata.value,
    texts,
    body: body.value,
    recognised: recognised.value,
    mentions: mentions.value,
    validated: validated.value,
    isReport: gate === null,
    problems: gate === null ? [...before, ...stages.flatMap(({ problems }) => problems)] : [gate],
  };
}
