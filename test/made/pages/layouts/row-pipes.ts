import { eatenColumns, type Layout } from './layout.ts';
import { onOneLine, textLayout } from './text-page.ts';

const joined = (cells: readonly { readonly text: string }[]) =>
  cells.map(({ text }) => `${onOneLine(text)} | `).join('');

/** One table row a line, cells parted by pipes; what spans ate leaves a run of pipes. */
export const ROW_PIPES: readonly Layout[] = [
  textLayout('row-pipes-run', {
    row: ({ cells }, grid, { last, random }) => {
      const cut = last && random.chance(0.5); // the table's last row often loses its run
      return [`${joined(cells)}${cut ? '' : '|'.repeat(eatenColumns(grid, cells))}`.trimEnd()];
    },
  }),
  textLayout('row-pipes', { row: ({ cells }) => [joined(cells).trimEnd()] }),
  textLayout('row-pipes-leading', { row: ({ cells }) => [`| ${joined(cells)}`.trimEnd()] }),
  textLayout('row-pipes-leading-run', {
    row: ({ cells }, grid) => [`| ${joined(cells)}${'|'.repeat(eatenColumns(grid, cells))}`.trimEnd()],
  }),
  textLayout('row-pipes-blank-breaks', {
    // a blank cell holds a line break: `行政强制 |⏎| ||` is one row
    row: ({ cells }, grid) => [
      `${cells.map(({ text }) => (text === '' ? '\n| ' : `${onOneLine(text)} | `)).join('')}${'|'.repeat(eatenColumns(grid, cells))}`
        .replaceAll(' \n', '\n')
        .trimEnd(),
    ],
  }),
  textLayout('row-pipes-mixed', {
    row: ({ cells }, _, { random }) => [`${random.chance(0.5) ? '| ' : ''}${joined(cells)}`.trimEnd()],
  }),
];
