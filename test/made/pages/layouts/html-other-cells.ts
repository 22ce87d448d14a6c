import { type Grid, type GridCell, isNumberCell, mapGrids } from '../page.ts';
import type { Random } from '../random.ts';
import { escapeText, htmlLayout, plainCell, spans, tableHtml } from './html-page.ts';
import type { Layout } from './layout.ts';
import { firstBody, slotsOf } from './slots.ts';

const COUNT = /^\d{1,9}$/;

/** Cells that print more than the number, or print it otherwise. */
export const HTML_OTHER_CELLS: readonly Layout[] = [
  printed('html-percent', (text, random) =>
    random.chance(0.4) ? `${text}（${random.int(0, 99)}.${random.int(0, 9)}%）` : text,
  ),
  printed('html-in-brackets', (text, random) => `${text}（${random.int(0, 40)}）`),
  printed(
    'html-marks',
    (text, random) => `${text}${random.pick(['', '件', ' 件', '*', '※', '①', '（注1）', '[注]'])}`,
  ),
  printed('html-numerals', text =>
    /^[2-9]$/.test(text) ? '零一二三四五六七八九'[Number(text)]! : text === '0' ? '〇' : text,
  ),
  htmlLayout('html-own-labels', { table: grid => tableHtml(grid, labelled(grid)) }),
  htmlLayout('html-inner-tables', {
    table: grid =>
      tableHtml(grid, cell =>
        isNumberCell(cell) && cell.text !== ''
          ? `<td${spans(cell)}><table><tr><td>${escapeText(cell.text)}</td></tr></table></td>`
          : plainCell(cell),
      ),
  }),
];

function printed(name: string, print: (text: string, random: Random) => string): Layout {
  const layout = htmlLayout(name, { table: grid => tableHtml(grid) });
  const change = (cell: GridCell, random: Random) =>
    isNumberCell(cell) && COUNT.test(cell.text) ? { ...cell, text: print(cell.text, random) } : cell;
  return {
    ...layout,
    render: (page, random) => {
      const draw = random.fork('cells');
      const isMoney = ({ fields }: GridCell) => fields.some(field => field.endsWith('.amount'));
      const changed = mapGrids(page, grid => ({
        ...grid,
        rows: grid.rows.map(row => ({
          ...row,
          cells: row.cells.map(cell => (isMoney(cell) ? cell : change(cell, draw))),
        })),
      }));
      return layout.render(changed, random);
    },
  };
}

/** In the long table each number has the label of its column in front of it. */
function labelled(grid: Grid): (cell: GridCell) => string {
  const slots = grid.id === 'applications' ? slotsOf(grid) : null;
  if (slots === null) return plainCell;
  const head = slots[firstBody(slots) - 1];
  const labels = new Map<GridCell, string>();
  for (const row of slots) {
    for (const [x, cell] of row.entries()) if (isNumberCell(cell)) labels.set(cell, head?.[x]?.text ?? '');
  }
  return cell => {
    const label = labels.get(cell);
    if (label === undefined || cell.text === '') return plainCell(cell);
    return `<td${spans(cell)}><div class="phone">${escapeText(label)}</div>${escapeText(cell.text)}</td>`;
  };
}
