import type { FoundPart } from '../labels/choose-form.ts';
import { hasOpener } from '../labels/groups.ts';
import type { Match } from '../labels/match.ts';
import type { Part } from '../labels/script.ts';
import { isValue, type Token } from '../words/tokens.ts';
import { columnReader, isRemarks, moneyUnit } from './header-words.ts';

/** What the header of a part says, read once: whoever wants to know it asks this value, never the page's words. */
export interface Header {
  readonly part: Part;
  readonly cells: readonly HeaderCell[]; // in printed order
  readonly labels: readonly HeaderCell[]; // of them, those that are a column's label by themselves
  readonly named: ReadonlyMap<number, HeaderCell>; // by column of the form, whose label is read or as like as no other
  readonly isWhole: boolean; // every word was read, but for those of columns that agencies add
  readonly strangers: number; // words that only another form has
  readonly remarks: Token | null; // names a column of remarks; in a single row any cell could be of that
  readonly unit: string; // of the amounts below, as in 万元; '' where none is printed, or two
  readonly reach: number | null; // grid column behind the last, where the table is bounded
  readonly keepsBlanks: boolean; // blank cells stand between its labels: its merged cells kept their columns
  readonly opensBlank: boolean; // several labels have a separator on a line of its own before them
}

/** A label of the header: a column's, or a heading over several; with its place in the grid. */
export interface HeaderCell extends Match {
  readonly token: Token; // its first
  readonly row: number;
  readonly column: number;
  readonly width: number; // grid columns that it spans
  readonly exact: readonly number[]; // the form's columns that have this label, letter for letter
  readonly names: number | null; // the form's column that it names; null for a heading, and where several are as like
}

/** Reads the header of a part whose labels were found. */
export function readHeader(tokens: readonly Token[], { part, matches, end }: FoundPart): Header {
  const columnsOf = columnReader(part);
  const cells = matches
    .filter(({ item }) => item.type === 'header')
    .map((match): HeaderCell => {
      const [token] = tokens.slice(match.start, match.end);
      const { row, column, width } = token!;
      const { exact, names } = columnsOf(tokens.slice(match.start, match.end));
      return { ...match, token: token!, row, column, width, exact, names };
    });
  const before = beforeRows(tokens, matches, cells);
  const words = ownWords(tokens, matches, cells, before);
  const read = new Set(cells.flatMap(({ start, end: last }) => tokens.slice(start, last)));
  const unread = words.filter(token => !read.has(token));
  const firstRow = matches.find(({ item }) => item.type === 'row')?.start ?? end;
  const isSingle = part.table.type === 'single-row';
  return {
    part,
    cells,
    labels: cells.filter(cell => cell.exact.length > 0 && cell.end === cell.start + 1),
    named: new Map(cells.flatMap(cell => (cell.names === null ? [] : [[cell.names, cell]]))),
    isWhole: words.some(isName) && !unread.some(isName),
    strangers: unread.filter(({ known }) => known).length,
    remarks: isSingle ? null : (before.find(isRemarks) ?? null),
    unit: moneyUnit(part, tokens.slice(matches[0]!.start, firstRow)),
    reach: reachOf(tokens, cells),
    keepsBlanks: cells.some((cell, i) => isBlankBetween(tokens, cell, cells[i + 1])),
    opensBlank: cells.filter(cell => hasOpener(tokens, cell)).length >= 2,
  };
}

function isName(token: Token): boolean {
  return token.kind === 'text' && !isRemarks(token);
}

/** From the first label to the first row's label, or to its first number where that label could not be read. */
function beforeRows(tokens: readonly Token[], matches: readonly Match[], [first]: readonly HeaderCell[]) {
  if (first === undefined) return [];
  const row = matches.find(({ item }) => item.type === 'row' || item.type === 'group');
  const before = tokens.slice(first.start, row?.start ?? tokens.length);
  const value = before.findIndex(isValue);
  return value < 0 ? before : before.slice(0, value);
}

/** The header's own words. Where the first row's label could not be read, it is none of them. */
function ownWords(
  tokens: readonly Token[],
  matches: readonly Match[],
  [first]: readonly HeaderCell[],
  before: readonly Token[],
): readonly Token[] {
  if (first === undefined) return [];
  const end = first.start + before.length;
  if (tokens[end]?.kind !== 'value') return before;
  return tokens.slice(first.start, matches.findLast(match => match.end <= end)!.end);
}

const NEAR = 20; // tokens around its labels that may stand in the header's printed rows

function reachOf(tokens: readonly Token[], cells: readonly HeaderCell[]): number | null {
  if (cells.length === 0 || !cells.every(({ token }) => token.bounded)) return null;
  const rows = new Set(cells.map(({ row }) => row));
  const near = tokens.slice(Math.max(0, cells[0]!.start - NEAR), cells.at(-1)!.start + NEAR);
  return Math.max(...near.flatMap(({ row, column, width }) => (rows.has(row) ? [column + width] : [])));
}

function isBlankBetween(tokens: readonly Token[], { end }: HeaderCell, next: HeaderCell | undefined) {
  if (next === undefined || next.start === end || next.row !== tokens[end - 1]!.row) return false;
  return tokens.slice(end, next.start).every(({ kind }) => kind === 'blank' || kind === 'filler');
}
