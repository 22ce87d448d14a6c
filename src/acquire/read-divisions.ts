import type { DivisionRows } from '../types.ts';

/** A revision, and whether its rows go by level (provinces, then cities, then counties) or by code alone. */
export interface RevisionYear {
  readonly year: number;
  readonly byLevel: boolean;
}

type Row = DivisionRows[number];

/**
 * The rows of each revision from `01东城区 02西城区ac`: the digits of a code in which it differs from the one before (none:
 * the same code), the name, and the first and last revision of each span in which both hold, as letters (none: in all).
 */
export function readRevisions(text: string, years: readonly RevisionYear[]): readonly DivisionRows[] {
  const revisions = years.map((): Row[] => []);
  let code = '';
  for (const token of tokensOf(text)) {
    const digits = leadingDigits(token);
    code = code.slice(0, CODE - digits) + token.slice(0, digits);
    const name = nameEnd(token);
    const row: Row = [code, token.slice(digits, name)];
    if (name === token.length) for (const rows of revisions) rows.push(row);
    for (let at = name; at < token.length; at += 2)
      for (let i = letter(token, at); i <= letter(token, at + 1); i++) revisions[i]!.push(row);
  }
  return revisions.map((rows, i) => (years[i]!.byLevel ? byLevel(rows) : rows));
}

/** The towns from `110101001东华门街道 景山街道`: digits as above, none where a code is the next number. */
export function readTowns(text: string): DivisionRows {
  const rows: Row[] = [];
  let code = '';
  for (const token of tokensOf(text)) {
    const digits = leadingDigits(token);
    code =
      digits === 0 ? String(Number(code) + 1) : code.slice(0, TOWN_CODE - digits) + token.slice(0, digits);
    rows.push([code, digits === 0 ? token : token.slice(digits)]);
  }
  return rows;
}

/** The readings of each character from `chang,zhang长 chao,zhao朝`. */
export function readReadings(text: string): ReadonlyMap<string, readonly string[]> {
  const readings = new Map<string, readonly string[]>();
  for (const token of tokensOf(text)) {
    const [written = ''] = /^[a-zü,]+/.exec(token) ?? [];
    const own = written.split(',');
    for (const character of token.slice(written.length)) readings.set(character, own);
  }
  return readings;
}

const CODE = 6; // digits
const TOWN_CODE = 9;

function tokensOf(text: string): readonly string[] {
  return text.trim().split(/[ \n]/);
}

function leadingDigits(token: string): number {
  let end = 0;
  while (isBetween(token, end, '0', '9')) end += 1;
  return end;
}

/** Where the letters of the spans begin. */
function nameEnd(token: string): number {
  let end = token.length;
  while (isBetween(token, end - 1, 'a', 'z')) end -= 1;
  return end;
}

function isBetween(token: string, at: number, first: string, last: string): boolean {
  const unit = token.charCodeAt(at);
  return unit >= first.charCodeAt(0) && unit <= last.charCodeAt(0);
}

function letter(token: string, at: number): number {
  return token.charCodeAt(at) - 'a'.charCodeAt(0);
}

function byLevel(rows: readonly Row[]): DivisionRows {
  const levels: readonly Row[][] = [[], [], []];
  for (const row of rows) levels[row[0].endsWith('0000') ? 0 : row[0].endsWith('00') ? 1 : 2]!.push(row);
  return levels.flat();
}
