import type { Header } from '../header/header.ts';
import { isShifted } from '../header/shown-columns.ts';
import { isValue } from '../words/tokens.ts';
import { usualGap } from './gaps.ts';
import { type BlankStyle, showsVoids } from './placing.ts';
import { type Collected, cellsOf, valuesOf } from './row-reading.ts';

/** How a table prints blank cells, as far as its rows agree on it. A row alone tells nothing of cells before its first. */
export function blankStyle(header: Header, rows: readonly Collected[], gaps: readonly number[]): BlankStyle {
  const isSingle = header.part.table.type === 'single-row';
  return {
    offset: isSingle ? 0 : header.keepsBlanks ? null : usualOffset(rows),
    voidsAreBlank: rows.some(({ slots, fields }) => showsVoids(slots, fields.length)),
    columns: sharedColumns(header, rows),
    gap: usualGap(rows, gaps),
  };
}

/** The number of blank cells between label and values, if most rows with cells to spare leave no other choice. */
function usualOffset(rows: readonly Collected[]): number {
  const offsets = new Map<number, number>();
  const spacious = rows.filter(row => cellsOf(row).length > row.fields.length);
  for (const row of spacious) {
    const [hard, wanted] = [cellsOf(row), row.fields.length];
    const earliest = Math.max(0, hard.findLastIndex(isValue) - wanted + 1);
    const latest = Math.min(hard.findIndex(isValue), hard.length - wanted);
    if (earliest === latest) offsets.set(earliest, (offsets.get(earliest) ?? 0) + 1);
  }
  const [offset, count] = [...offsets].sort((x, y) => y[1] - x[1])[0] ?? [0, 0];
  return 2 * count > spacious.length ? offset : 0;
}

const GRID = 0.9; // share of rows with all numbers below labels; one row may hold a stray

/**
 * The columns of the fields in a full grid: where the header's labels stand, with all numbers below them. Where merged
 * cells left nothing behind, header and rows are shifted against each other and tell nothing.
 */
function sharedColumns({ labels }: Header, rows: readonly Collected[]): readonly number[] | null {
  const wanted = rows[0]?.fields.length ?? 0;
  const byRow = rows.map(valuesOf);
  if (rows.some(({ printedRow }, i) => byRow[i]!.some(({ row }) => row !== printedRow))) return null; // a line each
  const above = singleColumns(labels);
  if (isShifted([...above], rows)) return null;
  const below = byRow.filter(values => isWithin(singleColumns(values), above)).length;
  if (above.size === wanted && below >= GRID * rows.length) return inOrder(above);
  const numbers = singleColumns(byRow.flat());
  const isWhole = rows.some(({ slots }) =>
    [...numbers].every(column => slots.some(slot => slot.column === column)),
  );
  const isAround = above.size > 0 && isWithin(above, numbers);
  return isWhole && isAround && numbers.size === wanted ? inOrder(numbers) : null;
}

function singleColumns(cells: readonly { readonly column: number; readonly width: number }[]) {
  return new Set(cells.filter(({ width }) => width === 1).map(({ column }) => column));
}

function isWithin(inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean {
  return [...inner].every(column => outer.has(column));
}

function inOrder(columns: ReadonlySet<number>): readonly number[] {
  return [...columns].sort((x, y) => x - y);
}
