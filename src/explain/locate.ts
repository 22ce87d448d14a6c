import type { Block, Cell, FieldCell, LineBlock, LooseRow, Place } from '../types.ts';

/** A stretch of the page that shows something: a cell of a table, or a line. */
export type Item = Cell | LineBlock;

/** Where a field stands on the page: a half-open range of an item's text, empty where the cell is blank. */
export interface Spot {
  readonly row: number; // in `rows`
  readonly item: Item;
  readonly start: number;
  readonly end: number; // exclusive
}

export interface Located {
  readonly rows: readonly (readonly Item[])[]; // in reading order; a line is a row of one
  readonly spots: ReadonlyMap<string, readonly Spot[]>; // by field
}

/** Leads each field's place back to the text that stands there. A field without a place has no spot. */
export function locateCells(
  blocks: readonly Block[],
  cells: readonly FieldCell[],
  loose: readonly LooseRow[],
): Located {
  const rows = blocks.flatMap((block): readonly (readonly Item[])[] =>
    block.type === 'line' ? [[block]] : block.rows.map(row => row.cells),
  );
  const byLine = itemsByLine(rows);
  const taken = new Map<Item, Spot[]>();
  const spots = new Map(
    cells.map(cell => [
      cell.field,
      printedOf(cell, loose).flatMap(({ raw, place }) => {
        const spot = spotAt(byLine.get(place.line) ?? [], raw, place, taken);
        if (spot === null) return [];
        taken.set(spot.item, [...(taken.get(spot.item) ?? []), spot]);
        return [spot];
      }),
    ]),
  );
  return { rows, spots };
}

type Found = Pick<Spot, 'row' | 'item'>;

function itemsByLine(rows: Located['rows']): ReadonlyMap<number, readonly Found[]> {
  const byLine = new Map<number, Found[]>();
  rows.forEach((items, row) => {
    for (const item of items) {
      const onLine = byLine.get(item.place.line);
      if (onLine === undefined) byLine.set(item.place.line, [{ row, item }]);
      else onLine.push({ row, item });
    }
  });
  return byLine;
}

/** What is printed for a field: one cell, or all values of a row that does not tell which is whose. */
function printedOf(
  { field, status, raw, place }: FieldCell,
  loose: readonly LooseRow[],
): readonly { readonly raw: string; readonly place: Place }[] {
  const row = status === 'unread' ? loose.find(({ fields }) => fields.includes(field)) : undefined;
  if (row !== undefined) return row.values;
  return place === null ? [] : [{ raw, place }];
}

function spotAt(
  onLine: readonly Found[],
  raw: string,
  { column, table, row, cell }: Place,
  taken: ReadonlyMap<Item, readonly Spot[]>,
): Spot | null {
  const inCell = onLine.filter(
    ({ item: { place } }) => place.table === table && place.row === row && place.cell === cell,
  );
  const nearest = Math.max(...inCell.map(({ item }) => item.place.column).filter(start => start <= column));
  const candidates = inCell.filter(({ item }) => item.place.column === nearest);
  const found = candidates.find(({ item }) => item.text.includes(raw)) ?? candidates[0];
  if (found === undefined) return null;
  return { ...found, ...rangeIn(found.item, raw, column - nearest, taken.get(found.item) ?? []) };
}

/** The printed text where its column says, else where it first stands free, else the whole item. */
function rangeIn(
  { text }: Item,
  raw: string,
  offset: number,
  taken: readonly Spot[],
): Pick<Spot, 'start' | 'end'> {
  if (raw === '') return { start: Math.min(offset, text.length), end: Math.min(offset, text.length) };
  const isFree = (at: number) => !taken.some(({ start, end }) => at < end && start < at + raw.length);
  if (text.startsWith(raw, offset) && isFree(offset)) return { start: offset, end: offset + raw.length };
  for (let at = text.indexOf(raw); at >= 0; at = text.indexOf(raw, at + 1)) {
    if (isFree(at)) return { start: at, end: at + raw.length };
  }
  const start = text.startsWith(raw, offset) ? offset : text.indexOf(raw);
  return start < 0 ? { start: 0, end: text.length } : { start, end: start + raw.length };
}
