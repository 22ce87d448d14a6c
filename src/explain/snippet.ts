import type { FieldCell } from '../types.ts';
import type { Item, Located, Spot } from './locate.ts';
import { printable } from './printable.ts';

const WIDEST = 60; // characters kept on either side of the mark
const MOST_ROWS = 10; // between a label on a line of its own and its numbers

/**
 * The rows of the page that show a cell, from its label on. Where the page has no cell for a field, the row that holds
 * its neighbours.
 */
export function rowsAround(
  { field, label }: FieldCell,
  rowmates: readonly FieldCell[],
  { rows, spots }: Located,
): readonly (readonly Item[])[] {
  const own = spots.get(field) ?? [];
  const [spot] = own.length > 0 ? own : rowmates.flatMap(mate => spots.get(mate.field) ?? []);
  if (spot === undefined) return [];
  const last = Math.max(spot.row, ...own.map(({ row }) => row));
  return rows.slice(rowOfLabel(label, spot.row, rows), last + 1);
}

/** Rows as they are printed, a field's cell between « and ». */
export function snippetOf(rows: readonly (readonly Item[])[], marked: readonly Spot[]): readonly string[] {
  return rows.map(items => shorten(printRow(items, marked)));
}

/** The nearest row at or above the cell's own that shows its label. */
function rowOfLabel(label: string, row: number, rows: Located['rows']): number {
  const printed = printable(label);
  if (printed === '') return row;
  for (let at = row; at >= Math.max(0, row - MOST_ROWS); at--) {
    if (rows[at]!.some(({ text }) => printable(text).includes(printed))) return at;
  }
  return row;
}

function printRow(items: readonly Item[], marked: readonly Spot[]): string {
  return items.map(item => markText(item, marked)).join(' | ');
}

function markText(item: Item, marked: readonly Spot[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of marked.filter(spot => spot.item === item)) {
    if (start < from) continue;
    text += `${item.text.slice(from, start)}«${item.text.slice(start, end)}»`;
    from = end;
  }
  return printable(text + item.text.slice(from));
}

function shorten(line: string): string {
  const at = line.indexOf('«');
  const end = at < 0 ? 0 : line.indexOf('»', at) + 1;
  const from = Math.max(0, at - WIDEST);
  const to = Math.min(line.length, Math.max(end, from) + WIDEST);
  return `${from > 0 ? '…' : ''}${line.slice(from, to).trim()}${to < line.length ? '…' : ''}`;
}
