import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Recognised } from '../recognise/recognise.ts';
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
import { summarise } from '../validate/summary.ts';
import type { Validated } from '../validate/validate.ts';

/** One report as it is written out, from what the stages gave. */
export function recordOf(
  source: ReportRecord['source'],
  { title, agency, agencyEvidence, year, yearEvidence, published, period, sections }: Metadata,
  body: Body,
  { form }: Recognised,
  { cells, checks }: Validated,
  mentions: readonly Mention[],
  problems: readonly PrintedProblem[],
): ReportRecord {
  return {
    id: `r${bytesToHex(sha256(`${source.path}\0${source.sha256}`)).slice(0, 12)}`,
    source,
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
    summary: summarise(cells, checks),
    ...nest(cells),
    sections,
    mentions,
    problems,
  };
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
