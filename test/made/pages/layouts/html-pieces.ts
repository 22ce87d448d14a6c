import type { Grid, GridRow } from '../page.ts';
import { htmlLayout, tableHtml } from './html-page.ts';

/** The long table printed as two, as at the end of a sheet of paper. The second may repeat the header. */
export const HTML_PIECES = htmlLayout('html-two-pieces', {
  table: (grid, random) => {
    if (grid.id !== 'applications' || grid.rows.length < 13) return tableHtml(grid);
    const cut = random.int(8, grid.rows.length - 4);
    const header = random.chance(0.5) ? grid.rows.slice(0, 3) : [];
    const second = grid.rows.slice(cut);
    return [piece(grid, grid.rows.slice(0, cut)), '<p>&nbsp;</p>', piece(grid, [...header, ...second])].join(
      '\n',
    );
  },
});

/** Spans end with the piece; labels that began in the first piece are not repeated. */
function piece(grid: Grid, rows: readonly GridRow[]): string {
  return tableHtml({
    ...grid,
    rows: rows.map((row, i) => ({
      ...row,
      cells: row.cells.map(cell => ({ ...cell, height: Math.min(cell.height, rows.length - i) })),
    })),
  });
}
