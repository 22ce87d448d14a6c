import type { GridCell } from '../page.ts';
import type { Random } from '../random.ts';
import { htmlLayout, plainCell, spans, tableHtml } from './html-page.ts';
import type { Layout } from './layout.ts';

type Strike = (old: string, text: string) => string;

/** Corrected by hand: the old figure is struck out, by tags or by its style, and the new one stands beside it. */
export const HTML_STRUCK: readonly Layout[] = [
  struck('html-struck', [
    (old, text) => `<del>${old}</del><ins>${text}</ins>`,
    (old, text) => `<s>${old}</s>${text}`,
    (old, text) => `<p><span><strike>${old}</strike></span><span>${text}</span></p>`,
  ]),
  struck('html-struck-style', [
    (old, text) => `<span style="text-decoration: line-through">${old}</span> <span>${text}</span>`,
    (old, text) => `<p><span style="text-decoration:line-through;">${old}</span>${text}</p>`,
  ]),
];

function struck(name: string, strikes: readonly Strike[]): Layout {
  return htmlLayout(name, {
    table: (grid, random) =>
      tableHtml(grid, cell =>
        isPlain(cell) && random.chance(0.12) ? corrected(cell, random, strikes) : plainCell(cell),
      ),
  });
}

function isPlain({ fields, text }: GridCell): boolean {
  return fields.length === 1 && /^\d+$/.test(text);
}

function corrected(cell: GridCell, random: Random, strikes: readonly Strike[]): string {
  const old = String(Number(cell.text) + random.int(1, 30));
  return `<td${spans(cell)}>${random.pick(strikes)(old, cell.text)}</td>`;
}
