import { type Grid, type GridCell, type GridRow, gridsOf, mapGrids, type Page } from '../page.ts';
import type { Random } from '../random.ts';

/** The page with its table of requests changed. */
export function onApplications(page: Page, change: (grid: Grid) => Grid): Page {
  return mapGrids(page, grid => (grid.id === 'applications' ? change(grid) : grid));
}

/** Indexes of the rows that hold numbers. */
export function numberRows({ rows }: Grid): readonly number[] {
  return rows.flatMap(({ cells }, at) => (cells.some(({ fields }) => fields.length > 0) ? [at] : []));
}

/** The table without a row. A label that spans further moves down; one that spans into it gets shorter. */
export function withoutRow(grid: Grid, gone: number): Grid {
  const moved = grid.rows[gone]!.cells.filter(({ height }) => height > 1).map(shorter);
  return {
    ...grid,
    rows: grid.rows.flatMap(({ cells, ...row }, at) => {
      if (at === gone) return [];
      if (at === gone + 1) return [{ ...row, cells: [...moved, ...cells] }];
      return [
        { ...row, cells: cells.map(cell => (at < gone && at + cell.height > gone ? shorter(cell) : cell)) },
      ];
    }),
  };
}

function shorter(cell: GridCell): GridCell {
  return { ...cell, height: cell.height - 1 };
}

/** The table without the grid columns of a field's column; what spans over them gets narrower. As it is without such a column. */
export function withoutColumn(grid: Grid, id: string): Grid {
  const columnsOf = columnsByCell(grid);
  const sample = grid.rows.flatMap(({ cells }) => cells).find(({ fields }) => fields[0]?.endsWith(`.${id}`));
  if (sample === undefined) return grid;
  const from = columnsOf.get(sample)!;
  const to = from + sample.width;
  return {
    ...grid,
    columns: grid.columns - sample.width,
    rows: grid.rows.map(row => ({
      ...row,
      cells: row.cells.flatMap(cell => {
        const left = columnsOf.get(cell)!;
        const width = cell.width - Math.max(0, Math.min(left + cell.width, to) - Math.max(left, from));
        return width === 0 ? [] : [{ ...cell, width }];
      }),
    })),
  };
}

/** The grid column in which each cell begins. */
function columnsByCell(grid: Grid): ReadonlyMap<GridCell, number> {
  const taken = grid.rows.map(() => new Set<number>());
  const columns = new Map<GridCell, number>();
  grid.rows.forEach(({ cells }, y) => {
    let x = 0;
    for (const cell of cells) {
      while (taken[y]!.has(x)) x++;
      columns.set(cell, x);
      for (let down = 0; down < cell.height; down++) {
        for (let right = 0; right < cell.width; right++) taken[y + down]?.add(x + right);
      }
    }
  });
  return columns;
}

/** A row of the page that fits, changed; its fields are open. The page as it was where none fits. */
export function onSomeRow(
  page: Page,
  random: Random,
  fits: (row: GridRow) => boolean,
  change: (row: GridRow) => GridRow,
): Page {
  const candidates = gridsOf(page).flatMap(({ rows }) => rows.filter(fits));
  if (candidates.length === 0) return page;
  const chosen = random.pick(candidates);
  const changed = mapGrids(page, grid => ({
    ...grid,
    rows: grid.rows.map(row => (row === chosen ? change(row) : row)),
  }));
  return withOpen(
    changed,
    chosen.cells.flatMap(({ fields }) => fields),
  );
}

/** The page with fields that may be left open, and must not be given wrong. */
export function withOpen(page: Page, fields: readonly string[]): Page {
  return { ...page, open: [...page.open, ...fields] };
}

/** Fields of the numbers in a table. */
export function fieldsIn(page: Page, table: string): readonly string[] {
  return gridsOf(page).flatMap(({ id, rows }) =>
    id === table ? rows.flatMap(({ cells }) => cells.flatMap(({ fields }) => fields)) : [],
  );
}
