import type { FieldCell } from '../../types.ts';

/**
 * How the numbers of a report stand in its file: in cells of the markup's tables, in lines of text, or all on a line
 * or two, where a whole table was run together. `none`: no cell was found.
 */
export type Layout = 'tables' | 'lines' | 'one-line' | 'none';

export const LAYOUTS: readonly Layout[] = ['tables', 'lines', 'one-line', 'none'];

const ENOUGH = 20; // cells with a place, for a few lines to tell that tables were run together
const FEW = 4; // lines: one for each table of a form

/** The layout of a report, by where most of its cells stand. */
export function layoutOf(cells: readonly FieldCell[]): Layout {
  const lines = new Set<number>();
  let placed = 0;
  let inTables = 0;
  for (const { place } of cells) {
    if (place === null) continue;
    placed += 1;
    if (place.table !== undefined) inTables += 1;
    else lines.add(place.line);
  }
  if (placed === 0) return 'none';
  if (inTables * 2 >= placed) return 'tables';
  return placed >= ENOUGH && lines.size <= FEW ? 'one-line' : 'lines';
}
