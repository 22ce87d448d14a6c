import type { GridCell } from '../page.ts';
import type { Random } from '../random.ts';
import { htmlLayout, plainCell, spans, tableHtml } from './html-page.ts';

type Dress = (text: string, other: string) => string;

/** Cells whose markup holds more than the page shows: hidden copies, raised marks, fields. `.hide` is a rule of the page. */
export const HTML_SHOWN = htmlLayout('html-shown', {
  table: (grid, random) =>
    tableHtml(grid, cell => (isPlain(cell) && random.chance(0.3) ? dressed(cell, random) : plainCell(cell))),
});

const DRESSES: readonly Dress[] = [
  (text, other) => `<span class="hide">${other}</span>${text}`,
  (text, other) => `${text}<i style="OPACITY : 0 ! important">${other}</i>`,
  (text, other) => `<b style="font-size:0">${other}</b>${text}`,
  (text, other) => `<span style="position:absolute;left:-9999px">${other}</span>${text}`,
  text => `<span class="visually-hidden">${text}</span>${text}`,
  text => `<span class="m-phone">${text}</span><span class="m-desktop">${text}</span>`,
  text => `${text}<sub>1</sub>`,
  text => `${text}<span style="vertical-align:super;font-size:60%">2</span>`,
  text => `<input type="text" value="${text}" readonly>`,
  text => `<select><option>0</option><option selected>${text}</option></select>`,
  text => `<font color="black">${text.slice(0, 1)}</font><font lang="en">${text.slice(1)}</font>`,
];

function isPlain({ fields, text }: GridCell): boolean {
  return fields.length === 1 && /^\d+$/.test(text);
}

function dressed(cell: GridCell, random: Random): string {
  const other = String(random.int(1, 99));
  return `<td${spans(cell)}>${random.pick(DRESSES)(cell.text, other)}</td>`;
}
