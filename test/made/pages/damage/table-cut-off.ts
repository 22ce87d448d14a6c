import type { Grid, Page } from '../page.ts';
import type { Damage } from './damage.ts';
import { numberRows, onApplications } from './grid-edits.ts';

/** The table of requests ends early. The page goes on after it, or ends there. */
export const TABLE_CUT_OFF: Damage = {
  name: 'table-cut-off',
  kind: 'structure',
  page: (page, random) => {
    const cut = onApplications(page, grid => {
      const rows = numberRows(grid);
      return firstRows(grid, rows[random.int(0, rows.length - 2)]! + 1);
    });
    return random.chance(0.4) ? endingThere(cut) : cut;
  },
};

function firstRows(grid: Grid, count: number): Grid {
  return {
    ...grid,
    rows: grid.rows.slice(0, count).map(({ cells, ...row }, at) => ({
      ...row,
      cells: cells.map(cell => ({ ...cell, height: Math.min(cell.height, count - at) })),
    })),
  };
}

function endingThere(page: Page): Page {
  const last = page.sections.findIndex(({ grid }) => grid?.id === 'applications');
  return {
    ...page,
    sections: page.sections.slice(0, last + 1),
    after: [],
    doubtful: [...page.doubtful, 'published'], // a signature is gone
  };
}
