import type { Grid, GridCell } from '../page.ts';
import { escapeText, htmlLayout, p } from './html-page.ts';

/** Tables drawn without a table's tags: spans leave nothing behind, blank cells stay. */
export const HTML_LISTS = [
  htmlLayout('html-ul-grid', {
    table: grid =>
      `<div class="table">\n${rowsOf(grid, cells => `<ul class="tr">${cells.map(({ text }) => `<li>${escapeText(text)}</li>`).join('')}</ul>`)}\n</div>`,
  }),
  htmlLayout('html-div-grid', {
    table: grid =>
      `<div class="grid">\n${rowsOf(grid, cells => `<div class="row">\n${cells.map(({ text }) => `<div class="cell">${escapeText(text)}</div>`).join('\n')}\n</div>`)}\n</div>`,
  }),
  htmlLayout('html-p-cells', {
    table: grid =>
      rowsOf(grid, cells => cells.map(({ text }) => (text === '' ? '<p>&nbsp;</p>' : p(text))).join('\n')),
  }),
];

function rowsOf({ rows }: Grid, row: (cells: readonly GridCell[]) => string): string {
  return rows.map(({ cells }) => row(cells)).join('\n');
}
