import type { GridCell } from '../page.ts';
import type { Random } from '../random.ts';
import { htmlLayout, plainCell, spans, tableHtml } from './html-page.ts';

/** Corrected by hand: the old figure is struck out, the new one stands beside it. */
export const HTML_STRUCK = htmlLayout('html-struck', {
  table: (grid, random) =>
    tableHtml(grid, cell =>
      isPlain(cell) && random.chance(0.12) ? corrected(cell, random) : plainCell(cell),
    ),
});

function isPlain({ fields, text }: GridCell): boolean {
  return fields.length === 1 && /^\d+$/.test(text);
}

function corrected(cell: GridCell, random: Random): string {
  const old = String(Number(cell.text) + random.int(1, 30));
  return `<td${spans(cell)}>${random.pick(STRIKES)(old, cell.text)}</td>`;
}

const STRIKES: readonly ((old: string, text: string) => string)[] = [
  (old, text) => `<del>${old}</del><ins>${text}</ins>`,
  (old, text) => `<s>${old}</s>${text}`,
  (old, text) => `<p><span><strike>${old}</strike></span><span>${text}</span></p>`,
  (old, text) => `<span style="text-decoration: line-through">${old}</span> <span>${text}</span>`,
];
