import { decode } from './decode/decode.ts';
import { readDocument } from './document/document.ts';
import { normaliseDocument } from './normalise/normalise.ts';
import { printProblem } from './problems.ts';
import { NOBODY, readBody } from './recognise/body/body.ts';
import { copyEvidence } from './recognise/copy.ts';
import { KNOWN_WORDS } from './recognise/known-words.ts';
import { isReport } from './recognise/metadata/gate.ts';
import { readMetadata } from './recognise/metadata/metadata.ts';
import { readMentions } from './recognise/prose/mentions.ts';
import { type Recognised, recogniseCells } from './recognise/recognise.ts';
import type {
  Body,
  BodyHelp,
  Conversion,
  ConvertOptions,
  Decoded,
  Document,
  Mention,
  Metadata,
  Problem,
} from './types.ts';
import { noteContradictions } from './validate/notes.ts';
import { compareProse } from './validate/prose.ts';
import { type Validated, validate } from './validate/validate.ts';
import { recordOf, sourceOf } from './write/record.ts';

/** Reads one file: bytes in, typed reports and problems out. Pure: no disk, no clock, no network; it runs in a browser. */
export function convert(bytes: Uint8Array, options: TracedOptions): Conversion {
  const stages = readStages(bytes, options);
  options.trace?.(stages);
  const { decoded, metadata, body, recognised, mentions, validated } = stages;
  const problems = stages.problems.map(problem => printProblem(problem, options.language));
  if (!stages.isReport) return { records: [], cells: [], problems };
  const source = sourceOf(bytes, decoded, copyEvidence(stages.document, stages.problems), options);
  const record = recordOf(source, metadata, body, recognised, validated, mentions, problems);
  return { records: [record], cells: [validated.cells], problems: [] };
}

/** Options, and who is shown what each stage made of the file before the records are made of it. */
export interface TracedOptions extends ConvertOptions {
  readonly trace?: (stages: Stages) => void;
}

/** What each stage made of one file. */
export interface Stages {
  readonly decoded: Decoded;
  readonly document: Document;
  readonly metadata: Metadata;
  readonly body: Body;
  readonly recognised: Recognised;
  readonly mentions: readonly Mention[];
  readonly validated: Validated;
  readonly isReport: boolean;
  readonly problems: readonly Problem[]; // of all stages in order; where the page is no report, only why
}

/** Takes one file through the stages and keeps what each of them gives. */
export function readStages(bytes: Uint8Array, help: BodyHelp = {}): Stages {
  const decoded = decode(bytes);
  const printed = readDocument(decoded.value.text);
  const document = normaliseDocument(printed.value, KNOWN_WORDS);
  const metadata = readMetadata(document.value);
  const recognised = recogniseCells(document.value.blocks);
  const mentions = readMentions(document.value, metadata.value);
  const gate = isReport(document.value, metadata.value, recognised.value.cells);
  const body = gate === null ? readBody(metadata.value, help) : { value: NOBODY, problems: [] };
  const { form, cells, loose } = recognised.value;
  const validated =
    form === null ? { value: { cells, checks: [] }, problems: [] } : validate(form, cells, loose);
  const compared = compareProse(form, mentions.value, validated.value.cells);
  const noted = noteContradictions({
    metadata: metadata.value,
    mentions: mentions.value,
    cells: validated.value.cells,
  });
  const problems = [
    decoded,
    printed,
    document,
    metadata,
    body,
    recognised,
    mentions,
    validated,
    compared,
    noted,
  ].flatMap(stage => stage.problems);
  return {
    decoded: decoded.value,
    document: document.value,
    metadata: metadata.value,
    body: body.value,
    recognised: recognised.value,
    mentions: mentions.value,
    validated: validated.value,
    isReport: gate === null,
    problems: gate === null ? problems : [gate],
  };
}
