import type { GridRow } from '../page.ts';
import type { Layout } from './layout.ts';
import { textLayout } from './text-page.ts';

const everyCell = ({ cells }: GridRow) => cells.map(({ text }) => text);
const filledCells = (row: GridRow) => everyCell(row).filter(text => text !== '');

/** One cell a line or a paragraph, without separators. Blank cells vanish, or leave an empty line. */
export const CELL_LINES: readonly Layout[] = [
  textLayout('cell-paragraph', { between: '\n\n', loses: 'blanks', row: filledCells }),
  textLayout('cell-paragraph-gaps', { between: '\n\n', row: everyCell }),
  textLayout('cell-line', { loses: 'blanks', row: filledCells }),
  textLayout('cell-line-gaps', { row: everyCell }),
  textLayout('cell-paragraph-indented', {
    between: '\n\n',
    loses: 'blanks',
    row: row => filledCells(row).map(text => `  ${text}`),
  }),
];
