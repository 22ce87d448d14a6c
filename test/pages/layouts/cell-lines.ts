import type { Layout } from './layout.ts';
import { textLayout } from './text-page.ts';

const everyCell: Parameters<typeof textLayout>[1]['row'] = ({ cells }) => cells.map(({ text }) => text);
const filledCells: typeof everyCell = ({ cells }) => cells.flatMap(({ text }) => (text === '' ? [] : [text]));

/** One cell a line or a paragraph, without separators. */
export const CELL_LINES: readonly Layout[] = [
  textLayout('cell-paragraph', { between: '\n\n', loses: 'blanks', row: filledCells }),
  textLayout('cell-paragraph-gaps', { between: '\n\n', row: everyCell }),
  textLayout('cell-line', { loses: 'blanks', row: filledCells }),
  textLayout('cell-line-gaps', { row: everyCell }),
  textLayout('cell-paragraph-indented', {
    between: '\n\n',
    loses: 'blanks',
    row: row => filledCells(row, row as never, {} as never).map(text => `  ${text}`),
  }),
];
