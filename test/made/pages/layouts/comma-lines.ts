import type { GridRow } from '../page.ts';
import type { Layout } from './layout.ts';
import { slotsOf } from './slots.ts';
import { onOneLine, textLayout } from './text-page.ts';

/** Tables saved as comma-separated values, with the slots of wide cells or without. */
export const COMMA_LINES: readonly Layout[] = [
  textLayout('commas', {
    row: (row, grid) => {
      const slots = slotsOf(grid);
      const y = grid.rows.indexOf(row);
      if (slots === null) return [row.cells.map(({ text }) => fieldOf(text)).join(',')];
      const isOwn = (x: number) => slots[y]![x - 1] !== slots[y]![x] && slots[y - 1]?.[x] !== slots[y]![x];
      return [slots[y]!.map((cell, x) => fieldOf(isOwn(x) ? cell.text : '')).join(',')];
    },
  }),
  textLayout('commas-own-cells', {
    row: ({ cells }: GridRow) => [cells.map(({ text }) => fieldOf(text)).join(',')],
  }),
];

function fieldOf(text: string): string {
  const line = onOneLine(text);
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
