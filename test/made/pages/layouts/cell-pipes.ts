import { eatenColumns, type Layout } from './layout.ts';
import { textLayout } from './text-page.ts';

const lineOf = ({ text }: { readonly text: string }) => (text === '' ? '|' : `${text} |`);
const run = (...[grid, cells]: Parameters<typeof eatenColumns>) => '|'.repeat(eatenColumns(grid, cells));

/** One cell a line that ends in a pipe; a blank cell is a pipe alone. */
export const CELL_PIPES: readonly Layout[] = [
  textLayout('cell-pipes-run', {
    row: ({ cells }, grid) => [...cells.map(lineOf), run(grid, cells)].filter(line => line !== ''),
  }),
  textLayout('cell-pipes', { row: ({ cells }) => cells.map(lineOf) }),
  textLayout('cell-pipes-run-kept', {
    row: ({ cells }, grid) =>
      cells.map((cell, i) =>
        i < cells.length - 1 ? lineOf(cell) : `${lineOf(cell)} ${run(grid, cells)}`.trimEnd(),
      ),
  }),
  textLayout('cell-pipes-opened', {
    row: ({ cells }, grid) => [
      '| ',
      ...cells.map(({ text }, i) => ` ${text}  | ${i < cells.length - 1 ? '' : run(grid, cells)}`),
    ],
  }),
  textLayout('lone-pipes', {
    row: ({ cells }) => cells.flatMap(({ text }) => (text === '' ? ['|'] : [text, '|'])),
  }),
];
