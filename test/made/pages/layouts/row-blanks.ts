import type { Layout } from './layout.ts';
import { onOneLine, textLayout } from './text-page.ts';

const filled = (cells: readonly { readonly text: string }[]) =>
  cells.flatMap(({ text }) => (text === '' ? [] : [onOneLine(text).replaceAll(' ', '')]));

/** One table row a line, cells parted by blanks only. */
export const ROW_BLANKS: readonly Layout[] = [
  textLayout('row-blanks', {
    loses: 'blanks',
    row: ({ cells }) => [filled(cells).join(' ')].filter(Boolean),
  }),
  textLayout('row-wide-blanks', {
    loses: 'blanks',
    row: ({ cells }) => [filled(cells).join('    ')].filter(Boolean),
  }),
];
