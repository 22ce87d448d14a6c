import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Recognised } from '../recognise/recognise.ts';
import type { Texts } from '../recognise/text/texts.ts';
import type {
  Body,
  ConvertOptions,
  Decoded,
  FieldCell,
  Figures,
  Mention,
  Metadata,
  PrintedProblem,
  ReportRecord,
} from '../types.ts';
import { checkedBy } from '../validate/checked-by.ts';
import { summarise } from '../validate/summary.ts';
import type { Validated } from '../validate/validate.ts';

/** What the stages gave of one report. */
export interface MadeReport {
  readonly part: number | null;
  readonly metadata: Metadata;
  readonly texts: Texts;
  readonly body: Body;
  readonly recognised: Recognised;
  readonly mentions: readonly Mention[];
  readonly validated: Validated;
}

/** One report as it is written out. */
export function recordOf(
  source: ReportRecord['source'],
  { part, metadata, texts, body, recognised: { form }, mentions, validated: { cells, checks } }: MadeReport,
  problems: readonly PrintedProblem[],
): ReportRecord {
  const { agency, agencyEvidence, year, yearEvidence, published, period } = metadata;
  const { title, sections, section_facts } = texts;
  return {
    id: idOf(source, part),
    source,
    part,
    title,
    agency,
    agency_evidence: agencyEvidence,
    year,
    year_evidence: yearEvidence,
    published,
    period_from: period?.from ?? null,
    period_to: period?.to ?? null,
    body,
    form: form?.id ?? null,
    complete:
      form !== null &&
      !cells.some(({ status }) => status === 'absent' || status === 'unread' || status === 'derived'),
    summary: summarise(cells, checks, checkedBy(form?.id ?? null, cells, mentions)),
    statuses: statusesOf(cells),
    ...nest(cells),
    sections,
    section_facts,
    mentions,
    problems,
  };
}

/** The first report of a file has the id that it would have alone. */
function idOf({ path, sha256: hash }: ReportRecord['source'], part: number | null): string {
  const id = `r${bytesToHex(sha256(`${path}\0${hash}`)).slice(0, 12)}`;
  return part === null || part === 1 ? id : `${id}.${part}`;
}

/** Where a record comes from: the name given, the bytes' hash, how they were decoded, and whether it is a copy. */
export function sourceOf(
  bytes: Uint8Array,
  { charset, charsetFrom }: Decoded,
  evidence: readonly string[], // of being a copy
  { name, hash, origin }: ConvertOptions,
): ReportRecord['source'] {
  return {
    path: name,
    sha256: hash?.(bytes) ?? bytesToHex(sha256(bytes)),
    bytes: bytes.length,
    charset,
    charset_from: charsetFrom,
    copy: evidence.length === 0 ? 'original' : 'unofficial copy',
    copy_evidence: evidence,
    ...origin,
  };
}

function statusesOf(cells: readonly FieldCell[]): ReportRecord['statuses'] {
  return Object.fromEntries(
    cells.flatMap(({ field, status }) => (status === 'reported' ? [] : [[field, status] as const])),
  );
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
