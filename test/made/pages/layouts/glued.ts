import type { GridCell } from '../page.ts';
import { type Layout, rowsWhere } from './layout.ts';
import { body, head, tableLines } from './text-page.ts';

/** No separators inside a row. Every cell has its number (a blank would leave no trace): rows of single digits, or of one value, can be taken apart. */
export const GLUED: Layout = {
  name: 'glued',
  kind: 'text',
  ending: 'txt',
  loses: 'bounds',
  filling: 'all',
  render: (page, random) => ({
    text: `${[...head(page), ...body(page, grid => tableLines(grid, { row: ({ cells }) => [cells.map(({ text }) => text.replaceAll(/\s/g, '')).join('')] }, random)), ...page.after].join('\n')}\n`,
    open: rowsWhere(page, values => !apart(values)),
  }),
};

function apart(values: readonly GridCell[]): boolean {
  return (
    (values.length === 1 && /^[\d.]+$/.test(values[0]!.text)) || values.every(({ text }) => /^\d$/.test(text))
  );
}
