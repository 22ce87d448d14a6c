import { type Grid, type GridCell, type GridRow, isNumberCell } from '../page.ts';

/** A table's cells by grid slot; a cell that covers several stands in each. Null where rows end in different columns. */
export type Slots = readonly (readonly GridCell[])[];

export function slotsOf(grid: Grid): Slots | null {
  const slots: GridCell[][] = grid.rows.map(() => []);
  grid.rows.forEach(({ cells }, y) => {
    let x = 0;
    for (const cell of cells) {
      while (slots[y]![x] !== undefined) x++;
      for (let down = 0; down < cell.height && y + down < slots.length; down++)
        for (let right = 0; right < cell.width; right++) slots[y + down]![x + right] = cell;
    }
  });
  const isEven = slots.every(row => row.length === grid.columns && !row.includes(undefined as never));
  return isEven ? slots : null;
}

/** The table that some slots make: neighbours of one cell are one again, what lies apart is printed twice. */
export function gridOf(grid: Grid, slots: Slots): Grid {
  const rows = slots.map((row, y): GridRow => {
    const cells: GridCell[] = [];
    row.forEach((cell, x) => {
      if (row[x - 1] === cell || slots[y - 1]?.[x] === cell) return;
      let width = 1;
      while (row[x + width] === cell) width++;
      let height = 1;
      while (slots[y + height]?.[x] === cell) height++;
      cells.push({ ...cell, width, height });
    });
    return { cells };
  });
  return { ...grid, columns: slots[0]?.length ?? 0, rows };
}

/** The first row that holds numbers. */
export function firstBody(slots: Slots): number {
  return slots.findIndex(row => row.some(isNumberCell));
}

/** Columns that hold numbers, in every row with any. */
export function numberColumns(slots: Slots): readonly number[] {
  const rows = slots.filter(row => row.some(isNumberCell));
  return (slots[0] ?? []).flatMap((_, x) =>
    rows.length > 0 && rows.every(row => isNumberCell(row[x]!)) ? [x] : [],
  );
}
