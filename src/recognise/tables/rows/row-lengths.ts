import type { Token } from '../words/tokens.ts';
import { type Collected, cellsOf, valuesOf } from './row-reading.ts';

const REGULAR = 0.6; // share of rows that reach equally far, words and cells together
const FEW = 4; // other rows, to speak of what is usual
const ALONE = 0.75; // share of the other rows that are of one kind

type Row = Pick<Collected, 'slots' | 'fields'>;
type Test = (row: Row) => boolean;

/**
 * Rows whose length does not fit the others: with more cells than fields where nothing explains the surplus, or with a
 * blank at the end that may be a separator left over. What merged cells leave behind makes rows that are printed alike
 * equally long, and no row longer than the header; a stray number or a dropped blank makes one row differ.
 */
export function rowsOutOfStep(tokens: readonly Token[], rows: readonly Row[], reach: number | null) {
  const doubtful = rows.filter(row => valuesOf(row).length > 0 && (hasSurplus(row) || endsBlank(row)));
  if (doubtful.length === 0) return new Set<Row>();
  return new Set(doubtful.filter(testOf(tokens, rows, reach)));
}

function testOf(tokens: readonly Token[], rows: readonly Row[], reach: number | null): Test {
  if (reach !== null) return beyondHeader(rows, reach);
  if (rows.length === 2 && rows[0]!.slots.length !== rows[1]!.slots.length) return endsBlank;
  return rows.length < FEW ? () => false : unlikeOthers(tokens, rows);
}

function beyondHeader(rows: readonly Row[], reach: number): Test {
  const goesBeyond = ({ slots }: Row) => slots.some(({ column, width }) => column + width > reach);
  return row => hasSurplus(row) && (goesBeyond(row) || isAlone(row, rows, other => !hasSurplus(other)));
}

function unlikeOthers(tokens: readonly Token[], rows: readonly Row[]): Test {
  const words = new Map(rows.map(row => [row, wordsBefore(tokens, row)]));
  const reachOf = (row: Row) => words.get(row)! + row.slots.length;
  const usual = mostFrequent(rows.map(reachOf));
  const furthest = Math.max(...rows.map(reachOf));
  const isRegular = rows.filter(row => reachOf(row) === usual).length >= REGULAR * rows.length;
  const differs = (row: Row, lengthOf: (other: Row) => number) => {
    const like = rows.filter(other => words.get(other) === words.get(row));
    if (like.length < 3) return isRegular && reachOf(row) !== usual;
    return lengthOf(row) !== mostFrequent(like.map(lengthOf));
  };
  const lacking = rows.filter(row => row.slots.length > 0 && cellsOf(row).length < row.fields.length);
  const dropsBlanks = lacking.length >= 2;
  const isStray = (row: Row) => hasSurplus(row) && differs(row, other => cellsOf(other).length);
  const isShort = (row: Row) =>
    endsBlank(row) && (differs(row, ({ slots }) => slots.length) || (dropsBlanks && reachOf(row) < furthest));
  return row => isStray(row) || (leavesOver(rows) && isShort(row));
}

/**
 * A row with a number for each of its fields in a table whose other rows all lack the same number of cells: where they
 * have blanks that left no trace, this one has as many cells by chance, and something among them is no number of its own.
 */
export function isFullAmongShort(row: Row, rows: readonly Row[]): boolean {
  const wanted = row.fields.length;
  if (valuesOf(row).length !== wanted || cellsOf(row).length !== wanted) return false;
  const usual = mostFrequent(rows.map(other => cellsOf(other).length));
  return usual < wanted && isAlone(row, rows, other => cellsOf(other).length === usual);
}

/** True where nearly all of several other rows that hold anything are of one kind. */
function isAlone(row: Row, rows: readonly Row[], isOfKind: Test): boolean {
  const others = rows.filter(other => other !== row && other.slots.length > 0);
  return others.length >= FEW && others.filter(isOfKind).length >= ALONE * others.length;
}

/** True where some row has more or less than its fields need: separators left over by merged cells, or blanks dropped. */
export function leavesOver(rows: readonly Row[]): boolean {
  return rows.some(({ slots, fields }) => slots.length > 0 && slots.length !== fields.length);
}

function hasSurplus(row: Row): boolean {
  return cellsOf(row).length > row.fields.length;
}

/** True where the row has fewer numbers than fields and would get a blank for its last. */
function endsBlank(row: Row): boolean {
  const wanted = row.fields.length;
  return valuesOf(row).length < wanted && cellsOf(row)[wanted - 1]?.kind === 'blank';
}

/** The words right in front of a row's cells: of the row itself and of the group it opens. */
function wordsBefore(tokens: readonly Token[], { slots: [first] }: Row): number {
  if (first === undefined) return 0;
  const end = tokens.indexOf(first);
  const isInRow = tokens[end - 1]?.row === first.row;
  const isOwn = ({ kind, row }: Token) => kind === 'text' && (!isInRow || row === first.row);
  let start = end;
  while (start > 0 && isOwn(tokens[start - 1]!)) start--;
  return end - start;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
