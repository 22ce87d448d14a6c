import type { RowReading } from './rows.ts';
import type { Token } from './tokens.ts';

type Row = Pick<RowReading, 'slots' | 'fields'>;

/**
 * Rows with more cells than fields where nothing explains the surplus. What merged cells leave behind makes rows that
 * are printed alike equally long, and no row longer than the header; a stray number makes one row longer.
 */
export function rowsWithStrays<R extends Row>(
  tokens: readonly Token[],
  rows: readonly R[],
  reach: number | null,
): ReadonlySet<R> {
  const surplus = rows.filter(row => cellsOf(row) > row.fields.length && valuesOf(row) > 0);
  if (surplus.length === 0) return new Set();
  if (reach !== null) {
    return new Set(surplus.filter(({ slots }) => slots.some(slot => slot.column + slot.width > reach)));
  }
  if (rows.length === 2) {
    const [first, second] = rows;
    const isEven = first!.slots.length === second!.slots.length;
    return new Set(isEven ? [] : surplus.filter(row => valuesOf(row) < row.fields.length));
  }
  if (rows.length < 4) return new Set();
  const likes = alikeRows(tokens, rows);
  const usual = (row: R) => mostFrequent(likes.get(row)!.map(cellsOf));
  return new Set(surplus.filter(row => likes.get(row)!.length >= 3 && cellsOf(row) !== usual(row)));
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
  let start = end;
  while (start > 0 && tokens[start - 1]!.kind === 'text') start--;
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
