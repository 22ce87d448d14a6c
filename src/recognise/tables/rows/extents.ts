import type { Token } from '../words/tokens.ts';
import type { RowReading } from './row-reading.ts';

const REGULAR = 0.6; // share of rows that reach equally far, words and cells together

const FEW = 4; // other rows, to speak of what is usual
const ALONE = 0.75; // share of the other rows that are of one kind

type Row = Pick<RowReading, 'slots' | 'fields'>;

/**
 * Rows whose length does not fit the others: with more cells than fields where nothing explains the surplus, or with a
 * blank at the end that may be a separator left over. What merged cells leave behind makes rows that are printed alike
 * equally long, and no row longer than the header; a stray number or a dropped blank makes one row differ.
 */
export function rowsOutOfStep<R extends Row>(
  tokens: readonly Token[],
  rows: readonly R[],
  reach: number | null,
): ReadonlySet<R> {
  const doubtful = rows.filter(row => valuesOf(row) > 0 && (hasSurplus(row) || endsBlank(row)));
  if (doubtful.length === 0) return new Set();
  const isOverlong = (row: R) => hasSurplus(row) && isAlone(row, rows, other => !hasSurplus(other));
  if (reach !== null) {
    const goesBeyond = (row: R) => row.slots.some(slot => slot.column + slot.width > reach);
    return new Set(doubtful.filter(row => hasSurplus(row) && (goesBeyond(row) || isOverlong(row))));
  }
  if (rows.length === 2) {
    const isEven = rows[0]!.slots.length === rows[1]!.slots.length;
    return new Set(isEven ? [] : doubtful.filter(endsBlank));
  }
  if (rows.length < 4) return new Set();
  const likes = alikeRows(tokens, rows);
  const reachOf = (row: R) => wordsBefore(tokens, row) + row.slots.length;
  const usual = mostFrequent(rows.map(reachOf));
  const isRegular = rows.filter(row => reachOf(row) === usual).length >= REGULAR * rows.length;
  const differs = (row: R, lengthOf: (other: R) => number) => {
    const like = likes.get(row)!;
    return like.length >= 3
      ? lengthOf(row) !== mostFrequent(like.map(lengthOf))
      : isRegular && reachOf(row) !== usual;
  };
  const furthest = Math.max(...rows.map(reachOf));
  const dropsBlanks =
    rows.filter(row => row.slots.length > 0 && cellsOf(row) < row.fields.length).length >= 2;
  const isStray = (row: R) => hasSurplus(row) && differs(row, cellsOf);
  const isShort = (row: R) =>
    leavesOver(rows) &&
    endsBlank(row) &&
    (differs(row, ({ slots }) => slots.length) || (dropsBlanks && reachOf(row) < furthest));
  return new Set(doubtful.filter(row => isStray(row) || isShort(row)));
}

/**
 * A row with a number for each of its fields in a table whose other rows all lack the same number of cells: where they
 * have blanks that left no trace, this one has as many cells by chance, and something among them is no number of its own.
 */
export function isFullAmongShort<R extends Row>(row: R, rows: readonly R[]): boolean {
  if (valuesOf(row) !== row.fields.length || cellsOf(row) !== valuesOf(row)) return false;
  const usual = mostFrequent(rows.map(cellsOf));
  return usual < row.fields.length && isAlone(row, rows, other => cellsOf(other) === usual);
}

/** True where nearly all of several other rows that hold anything are of one kind. */
function isAlone<R extends Row>(row: R, rows: readonly R[], isOfKind: (other: R) => boolean): boolean {
  const others = rows.filter(other => other !== row && other.slots.length > 0);
  return others.length >= FEW && others.filter(isOfKind).length >= ALONE * others.length;
}

/** True where some row has more or less than its fields need: separators left over by merged cells, or blanks dropped. */
export function leavesOver(rows: readonly Row[]): boolean {
  return rows.some(({ slots, fields }) => slots.length > 0 && slots.length !== fields.length);
}

function hasSurplus(row: Row): boolean {
  return cellsOf(row) > row.fields.length;
}

/** True where the row has fewer numbers than fields and would get a blank for its last. */
function endsBlank(row: Row): boolean {
  const { slots, fields } = row;
  return (
    valuesOf(row) < fields.length &&
    slots.filter(({ kind }) => kind !== 'filler')[fields.length - 1]?.kind === 'blank'
  );
}

/** For each row those printed alike: with as many words right in front, of the row itself and of the group it opens. */
function alikeRows<R extends Row>(
  tokens: readonly Token[],
  rows: readonly R[],
): ReadonlyMap<R, readonly R[]> {
  const words = new Map(rows.map(row => [row, wordsBefore(tokens, row)]));
  return new Map(rows.map(row => [row, rows.filter(other => words.get(other) === words.get(row))]));
}

function wordsBefore(tokens: readonly Token[], { slots }: Row): number {
  const [first] = slots;
  const end = first === undefined ? 0 : tokens.indexOf(first);
  const isInRow = first !== undefined && tokens[end - 1]?.row === first.row;
  let start = end;
  while (
    start > 0 &&
    tokens[start - 1]!.kind === 'text' &&
    (!isInRow || tokens[start - 1]!.row === first.row)
  )
    start--;
  return end - start;
}

function valuesOf({ slots }: Row): number {
  return slots.filter(({ kind }) => kind === 'value').length;
}

function cellsOf({ slots }: Row): number {
  return slots.filter(({ kind }) => kind !== 'filler').length;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
