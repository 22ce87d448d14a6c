import { label } from '../grids.ts';
import { type Grid, type GridRow, isNumberCell, mapGrids, type Page } from '../page.ts';
import type { Random } from '../random.ts';
import { COLUMN_MISSING } from './column-missing.ts';
import type { Damage } from './damage.ts';

/** A column for remarks at the end of the tables of disclosures and requests: blank, or with words in some rows. */
export const REMARKS: Damage = {
  name: 'remarks',
  kind: 'structure',
  fits: ({ kind }) => kind === 'html',
  page: withRemarks,
};

/** The same, where a column of the form is missing too: rows have as many cells as the form. */
export const REMARKS_INSTEAD: Damage = {
  ...REMARKS,
  name: 'remarks-instead',
  page: (page, random) => withRemarks(COLUMN_MISSING.page!(page, random), random),
};

const HEADS = ['备注', '备注', '备注', '备注', '说明', '备 注'];
const WORDS = ['见附件', '含上年结转', '无', '本年机构改革后口径有变化', '其中1件已撤回'];

function withRemarks(page: Page, random: Random): Page {
  const share = random.pick([0, 0, 0.2, 0.6]);
  const head = random.pick(HEADS);
  const both = random.chance(0.5);
  const words = () => (random.chance(share) ? random.pick(WORDS) : '');
  return mapGrids(page, grid => {
    if (hasRemarks(grid)) return grid;
    if (grid.id === 'applications') return besideRequests(grid, head, words);
    return both && grid.id === 'disclosure' ? besideDisclosures(grid, head, words) : grid;
  });
}

function besideRequests(grid: Grid, head: string, words: () => string): Grid {
  const first = grid.rows.findIndex(hasNumbers);
  return withColumn(grid, (row, at) => {
    if (at === 0) return label(head, 1, first);
    return at < first ? null : label(hasNumbers(row) ? words() : '');
  });
}

/** Articles span over the column; each of them has a header of its own. */
function besideDisclosures(grid: Grid, head: string, words: () => string): Grid {
  return withColumn(grid, row => {
    if (row.cells.length === 1) return 'wider';
    return label(hasNumbers(row) ? words() : head);
  });
}

type Last = ReturnType<typeof label> | 'wider' | null; // null: a cell above reaches down here

function withColumn(grid: Grid, lastOf: (row: GridRow, at: number) => Last): Grid {
  return {
    ...grid,
    columns: grid.columns + 1,
    rows: grid.rows.map((row, at) => {
      const last = lastOf(row, at);
      if (last === null) return row;
      if (last === 'wider')
        return { ...row, cells: row.cells.map(cell => ({ ...cell, width: cell.width + 1 })) };
      return { ...row, cells: [...row.cells, last] };
    }),
  };
}

function hasRemarks({ rows }: Grid): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => HEADS.includes(text)));
}

function hasNumbers({ cells }: GridRow): boolean {
  return cells.some(isNumberCell);
}
