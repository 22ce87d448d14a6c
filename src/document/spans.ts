import type { Cell, CellKind, Place } from '../types.ts';
import { markupOf, type Run } from './runs.ts';

/** A cell as the markup has it: what is printed and how far it says that it reaches. */
export interface SpannedCell {
  readonly text: string;
  readonly undecided: string | null; // everything that it may show, where that is not certain
  readonly runs: readonly Run[] | null; // null where all of it is plain
  readonly place: Place;
  readonly colspan: number;
  readonly rowspan: number;
}

export const WIDEST_SPAN = 60; // more columns than any form has; a larger span is a misprint

/**
 * Gives each cell its grid column, as a browser does: left to right past the slots that cells of earlier rows still
 * cover. A rowspan that reaches below the last row ends there.
 */
export function placeInGrid(rows: readonly (readonly SpannedCell[])[]): readonly (readonly Cell[])[] {
  const coveredUntil: number[] = []; // by column: first row that is free again
  return rows.map((row, r) => {
    let column = 0;
    return row.map(cell => {
      while ((coveredUntil[column] ?? 0) > r) column++;
      const height = Math.min(cell.rowspan, rows.length - r);
      const start = column;
      for (let c = start; c < start + cell.colspan; c++)
        coveredUntil[c] = Math.max(coveredUntil[c] ?? 0, r + height);
      column = start + cell.colspan;
      const kind: CellKind = cell.text === '' ? 'blank' : 'cell';
      const { text, place, undecided, colspan: width } = cell;
      const grid = { kind, text, place, column: start, width, height };
      const markup = markupOf(cell.runs);
      const marked = markup === undefined ? grid : { ...grid, markup };
      return undecided === null ? marked : { ...marked, undecided };
    });
  });
}

/** A `colspan` or `rowspan` as written: digits wherever they stand, 1 where there are none, never beyond the widest. */
export function readSpan(written: string | undefined): number {
  if (written === undefined) return 1;
  const plain = Number(written);
  if (plain >= 1 && plain <= WIDEST_SPAN) return Math.floor(plain);
  const digits = /\d+/.exec(written);
  return digits === null ? 1 : Math.min(Math.max(Number(digits[0]), 1), WIDEST_SPAN);
}

/** True for a span that a browser would read as written. */
export function isPlainSpan(written: string | undefined): boolean {
  return written === undefined || Number(written) === readSpan(written);
}
