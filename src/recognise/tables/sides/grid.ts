import type { Cell, Row, TableBlock } from '../../../types.ts';

/** A table whose every slot is filled by one cell: what its spans say agrees from row to row. */
export interface Grid {
  readonly slots: readonly (readonly Cell[])[]; // a cell that covers several slots stands in each
  readonly isTurned: boolean; // rows and columns exchanged
}

const LARGEST = 10_000; // slots; more than any form has

/** The grid of a table; null where a slot is covered twice or by no cell, so that columns are not certain. */
export function gridOf({ rows, bounded }: TableBlock): Grid | null {
  const width = Math.max(...rows.map(({ cells }) => reachOf(cells)));
  if (!bounded || rows.length < 2 || width < 2 || width * rows.length > LARGEST) return null;
  const slots: Cell[][] = rows.map(() => []);
  let filled = 0;
  for (const [r, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const end = Math.min(r + cell.height, rows.length);
      for (let y = r; y < end; y++) {
        for (let x = cell.column; x < cell.column + cell.width; x++) {
          if (slots[y]![x] !== undefined) return null;
          slots[y]![x] = cell;
          filled++;
        }
      }
    }
  }
  return filled === width * rows.length ? { slots, isTurned: false } : null;
}

function reachOf(cells: readonly Cell[]): number {
  return cells.reduce((reach, { column, width }) => Math.max(reach, column + width), 0);
}

/** The same with rows as columns. */
export function turned({ slots, isTurned }: Grid): Grid {
  return { slots: slots[0]!.map((_, x) => slots.map(row => row[x]!)), isTurned: !isTurned };
}

/** Rows of a table from slots: what covers neighbouring slots becomes one cell again. */
export function rowsOf(slots: readonly (readonly Cell[])[]): readonly Row[] {
  const seen = new Set<Cell>();
  return slots.map((row, y) => {
    const cells: Cell[] = [];
    row.forEach((cell, x) => {
      if (x > 0 && row[x - 1] === cell) return;
      if (y > 0 && slots[y - 1]![x] === cell) return;
      let width = 1;
      while (row[x + width] === cell) width++;
      let height = 1;
      while (slots[y + height]?.[x] === cell) height++;
      const again = seen.has(cell); // its parts lie apart
      seen.add(cell);
      cells.push({
        ...cell,
        ...(again ? { kind: 'blank' as const, text: '' } : {}),
        column: x,
        width,
        height,
      });
    });
    return { cells, place: cells[0]?.place ?? row[0]!.place };
  });
}
