import type { Grid, GridRow } from '../page.ts';
import type { Layout } from './layout.ts';
import { onOneLine, textLayout } from './text-page.ts';

/** Every grid slot is printed; those that a span covers are empty. */
export const FULL_GRID: readonly Layout[] = [
  textLayout('tabs', { row: (row, grid) => [slotsOf(grid, row).join('\t')] }),
  textLayout('markdown', {
    ending: 'md',
    between: '\n',
    row: (row, grid, { index, last }) => [
      ...(index === 0 ? [''] : []),
      `| ${slotsOf(grid, row).join(' | ')} |`,
      ...(index === 0 ? [`|${' --- |'.repeat(grid.columns)}`] : []),
      ...(last ? [''] : []),
    ],
  }),
];

function slotsOf(grid: Grid, wanted: GridRow): readonly string[] {
  const slots = grid.rows.map(() => new Array<string | undefined>(grid.columns).fill(undefined));
  grid.rows.forEach(({ cells }, y) => {
    let x = 0;
    for (const { text, width, height } of cells) {
      while (slots[y]![x] !== undefined) x++;
      for (let down = 0; down < height && y + down < slots.length; down++) {
        for (let right = 0; right < width; right++)
          slots[y + down]![x + right] = down + right === 0 ? onOneLine(text) : '';
      }
    }
  });
  return Array.from(slots[grid.rows.indexOf(wanted)]!, text => text ?? '');
}
