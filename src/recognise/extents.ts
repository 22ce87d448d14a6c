import type { RowReading } from './rows.ts';
import type { Token } from './tokens.ts';

type Row = Pick<RowReading, 'slots' | 'fields'>;

const REGULAR = 0.7; // share of rows that reach equally far
const MOST = 0.6; // share of rows that have as many cells as fields

/**
 * Rows with more cells than fields where nothing explains the surplus. What merged cells leave behind makes the rows of
 * a table reach equally far, and no further than its header; a stray number makes one row reach further.
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
  const extents = extentsOf(tokens, rows);
  const usual = mostFrequent([...extents.values()]);
  const even = rows.filter(row => extents.get(row) === usual).length;
  if (even >= REGULAR * rows.length) return new Set(surplus.filter(row => extents.get(row) !== usual));
  const full = rows.filter(row => cellsOf(row) === row.fields.length).length;
  return new Set(full >= MOST * rows.length ? surplus : []);
}

function valuesOf({ slots }: Row): number {
  return slots.filter(({ kind }) => kind === 'value').length;
}

function cellsOf({ slots }: Row): number {
  return slots.filter(({ kind }) => kind !== 'filler').length;
}

/** How far each row reaches: its last grid column, or the tokens since the end of the row before. */
function extentsOf<R extends Row>(tokens: readonly Token[], rows: readonly R[]): ReadonlyMap<R, number> {
  const extents = new Map<R, number>();
  let end = -1;
  for (const row of rows) {
    const last = row.slots.at(-1);
    if (last === undefined) continue;
    const at = tokens.indexOf(last, Math.max(end, 0));
    if (last.bounded) extents.set(row, last.column + last.width);
    else if (end >= 0) extents.set(row, at - end);
    end = at;
  }
  return extents;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
