import type { Cell, Row, TableBlock } from '../../../types.ts';

/** A table whose every slot is filled by one cell, up to the end of its row. */
export interface Grid {
  readonly slots: readonly (readonly Cell[])[]; // a cell that covers several slots stands in each
  readonly isTurned: boolean; // rows and columns exchanged
}

const LARGEST = 10_000; // slots; more than any form has

/** The grid of a table; null where a slot is covered twice, or by no cell before its row's last. */
export function gridOf({ rows, bounded }: TableBlock): Grid | null {
  const width = Math.max(...rows.map(({ cells }) => reachOf(cells)));
  if (!bounded || rows.length < 2 || width < 2 || width * rows.length > LARGEST) return null;
  const slots: Cell[][] = rows.map(() => []);
  for (const [r, { cells }] of rows.entries()) {
    for (const cell of cells) {
      const end = Math.min(r + cell.height, rows.length);
      for (let y = r; y < end; y++) {
        for (let x = cell.column; x < cell.column + cell.width; x++) {
          if (slots[y]![x] !== undefined) return null;
          slots[y]![x] = cell;
        }
      }
    }
  }
  const isFilled = slots.every(row => !row.includes(undefined as never));
  return isFilled && slots.every(row => row.length > 0) ? { slots, isTurned: false } : null;
}

function reachOf(cells: readonly Cell[]): number {
  return cells.reduce((reach, { column, width }) => Math.max(reach, column + width), 0);
}

/** The same with rows as columns; null where rows end in different columns. */
export function turned({ slots, isTurned }: Grid): Grid | null {
  if (!isEven(slots)) return null;
  return { slots: slots[0]!.map((_, x) => slots.map(row => row[x]!)), isTurned: !isTurned };
}

/** True where all rows end in one column: what the spans say agrees from row to row. */
export function isEven(slots: Grid['slots']): boolean {
  return slots.every(row => row.length === slots[0]!.length);
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
