import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { decode } from './decode/decode.ts';
import { readDocument } from './document/document.ts';
import { printProblem } from './problems.ts';
import { isReport } from './recognise/metadata/gate.ts';
import { readMetadata } from './recognise/metadata/metadata.ts';
import { type Recognised, recogniseCells } from './recognise/recognise.ts';
import type {
  Conversion,
  ConvertOptions,
  FieldCell,
  Figures,
  Metadata,
  Problem,
  ReportRecord,
} from './types.ts';
import { summarise } from './validate/summary.ts';
import { type Validated, validate } from './validate/validate.ts';

/** Reads one file: bytes in, typed reports and problems out. Pure: no disk, no clock, no network; it runs in a browser. */
export function convert(bytes: Uint8Array, options: ConvertOptions): Conversion {
  const decoded = decode(bytes);
  const document = readDocument(decoded.value.text);
  const metadata = readMetadata(document.value);
  const recognised = recogniseCells(document.value.blocks);
  const gate = isReport(document.value, metadata.value, recognised.value.cells);
  const print = (problems: readonly Problem[]) =>
    problems.map(problem => printProblem(problem, options.language));
  if (gate !== null) return { records: [], cells: [], problems: print([gate]) };
  const { form, cells, loose } = recognised.value;
  const validated =
    form === null ? { value: { cells, checks: [] }, problems: [] } : validate(form, cells, loose);
  const problems = [decoded, document, metadata, recognised, validated].flatMap(stage => stage.problems);
  const source = sourceOf(bytes, decoded.value, options);
  const record = recordOf(source, metadata.value, recognised.value, validated.value, print(problems));
  return { records: [record], cells: [validated.value.cells], problems: [] };
}

function sourceOf(
  bytes: Uint8Array,
  {
    charset,
    charsetFrom,
  }: { charset: ReportRecord['source']['charset']; charsetFrom: ReportRecord['source']['charset_from'] },
  { name, hash }: ConvertOptions,
): ReportRecord['source'] {
  return {
    path: name,
    sha256: hash?.(bytes) ?? bytesToHex(sha256(bytes)),
    bytes: bytes.length,
    charset,
    charset_from: charsetFrom,
  };
}

function recordOf(
  source: ReportRecord['source'],
  { title, agency, year, published, sections }: Metadata,
  { form }: Recognised,
  { cells, checks }: Validated,
  problems: ReportRecord['problems'],
): ReportRecord {
  return {
    id: `r${bytesToHex(sha256(`${source.path}\0${source.sha256}`)).slice(0, 12)}`,
    source,
    title,
    agency,
    year,
    published,
    form: form?.id ?? null,
    complete:
      form !== null &&
      !cells.some(({ status }) => status === 'absent' || status === 'unread' || status === 'derived'),
    summary: summarise(cells, checks),
    ...nest(cells),
    sections,
    problems,
  };
}

/** Values by field id, unfolded into nested objects. */
function nest(cells: readonly FieldCell[]): Figures {
  const root: { [part: string]: number | null | Figures } = {};
  for (const { field, value } of cells) {
    let node = root;
    let from = 0;
    for (let dot = field.indexOf('.'); dot >= 0; dot = field.indexOf('.', from)) {
      const part = field.slice(from, dot);
      node[part] ??= {};
      node = node[part] as typeof root;
      from = dot + 1;
    }
    node[field.slice(from)] = value;
  }
  return root;
}
