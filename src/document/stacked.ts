import type { Place } from '../types.ts';
import { runsByLine } from './runs.ts';
import type { SpannedCell } from './spans.ts';

/** A row as the markup has it. */
export interface SpannedRow {
  readonly cells: readonly SpannedCell[];
  readonly place: Place;
}

const NUMBER = /^[\d,.+\-/—]*$/;
const FEWEST = 2; // cells with numbers on top of each other

/**
 * Rows of a table with those taken apart whose cells hold several rows, a line each: as many numbers in every cell as
 * there are labels in the one before them. What spans over such a row spans over all that it is made of.
 */
export function unstacked(rows: readonly SpannedRow[]): readonly SpannedRow[] {
  const heights = rows.map(({ cells }) => heightOf(cells));
  if (heights.every(height => height === 1)) return rows;
  return rows.flatMap(({ cells, place }, r) => {
    const height = heights[r]!;
    const isStacked = ({ text }: SpannedCell) => height > 1 && text.split('\n').length === height;
    const spanOf = (rowspan: number) =>
      heights.slice(r, r + rowspan).reduce((sum, each) => sum + each, Math.max(0, r + rowspan - rows.length));
    return Array.from({ length: height }, (_, i) => ({
      place,
      cells: cells.flatMap(cell => {
        if (isStacked(cell)) return [{ ...lineOf(cell, i), rowspan: 1 }];
        return i === 0 ? [{ ...cell, rowspan: spanOf(cell.rowspan) }] : [];
      }),
    }));
  });
}

function lineOf(cell: SpannedCell, i: number): SpannedCell {
  const runs = cell.runs === null ? null : (runsByLine(cell.runs)[i] ?? null);
  return { ...cell, text: cell.text.split('\n')[i]!, runs };
}

/** The number of rows in one: 1 where its cells do not agree on more. */
function heightOf(row: readonly SpannedCell[]): number {
  const first = row.findIndex(({ text }) => text.includes('\n') && areNumbers(text));
  if (first < 1) return 1;
  const height = linesOf(row[first]!);
  const numbers = row.slice(first);
  const label = row[first - 1]!;
  const isWhole =
    numbers.length >= FEWEST &&
    numbers.every(cell => linesOf(cell) === height && areNumbers(cell.text)) &&
    linesOf(label) === height &&
    /\p{L}/u.test(label.text);
  return isWhole ? height : 1;
}

function linesOf({ text }: SpannedCell): number {
  return text.split('\n').length;
}

function areNumbers(text: string): boolean {
  return text.split('\n').every(line => NUMBER.test(line));
}
