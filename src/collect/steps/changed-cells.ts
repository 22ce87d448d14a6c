import type { Change } from '../store/store.ts';
import { sha256 } from './hash.ts';
import type { ReadCell } from './reading.ts';

/** A hash that changes when a cell does: its field, value, status or printed text. */
export function hashCells(cells: readonly ReadCell[]): string {
  const rows = cells.map(({ field, value, status, raw }) => [field, value, status, raw]);
  return sha256(JSON.stringify(rows));
}

/** The cells that differ between two captures, in the order of the later one, then those that are no more. */
export function changedCells(
  before: readonly ReadCell[],
  after: readonly ReadCell[],
  about: Pick<Change, 'url' | 'time' | 'earlier' | 'later'>,
): readonly Change[] {
  const old = new Map(before.map(cell => [cell.field, cell]));
  const kept = new Set(after.map(({ field }) => field));
  const cellOf = (cell: ReadCell | undefined) =>
    cell === undefined ? null : { value: cell.value, status: cell.status, raw: cell.raw };
  const pairs = [
    ...after.map(cell => [cell.field, old.get(cell.field), cell] as const),
    ...before.filter(({ field }) => !kept.has(field)).map(cell => [cell.field, cell, undefined] as const),
  ];
  return pairs
    .map(([field, one, other]): Change => ({ ...about, field, before: cellOf(one), after: cellOf(other) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}
