import { type Grid, type GridCell, isNumberCell } from '../page.ts';
import type { Random } from '../random.ts';
import { htmlLayout, tableHtml } from './html-page.ts';
import type { Layout } from './layout.ts';
import { firstBody, gridOf, numberColumns, type Slots, slotsOf } from './slots.ts';

/** Tables that print what the form asks for in another order, or more than it asks for, with labels on both sides. */
export const HTML_OTHER_ORDER: readonly Layout[] = [
  ordered('html-columns-moved', (slots, random) => {
    const [first, ...others] = numberColumns(slots);
    const last = others.pop()!;
    return withColumns(slots, [first!, ...shuffled(others, random), last]);
  }),
  ordered('html-total-first', slots => {
    const own = numberColumns(slots);
    return withColumns(slots, [own.at(-1)!, ...own.slice(0, -1)]);
  }),
  ordered('html-total-second', slots => {
    const own = numberColumns(slots);
    return withColumns(slots, [own[0]!, own.at(-1)!, ...own.slice(1, -1)]);
  }),
  ordered('html-rows-sorted', (slots, random) => {
    const body = firstBody(slots);
    return [...slots.slice(0, body), ...sortedRows(slots.slice(body), 0, random)];
  }),
  ordered('html-turned', slots => slots[0]!.map((_, x) => slots.map(row => row[x]!))),
  ordered('html-last-year-beside', (slots, random) => withLastYear(slots, random)),
  ordered('html-last-total', (slots, random) => {
    const head = cell('上年总计');
    const body = firstBody(slots);
    return slots.map((row, y) => [...row, y < body ? head : extra(row, random)]);
  }),
];

function ordered(name: string, change: (slots: Slots, random: Random) => Slots): Layout {
  const changed = (grid: Grid, random: Random) => {
    const slots = grid.id === 'applications' && grid.columns !== 17 ? slotsOf(grid) : null;
    return slots === null || numberColumns(slots).length !== 7 ? grid : gridOf(grid, change(slots, random));
  };
  return htmlLayout(name, { table: (grid, random) => tableHtml(changed(grid, random)) });
}

function withColumns(slots: Slots, order: readonly number[]): Slots {
  const labels = (slots[0] ?? []).map((_, x) => x).filter(x => !order.includes(x));
  return slots.map(row => [...labels, ...order].map(x => row[x]!));
}

/** Rows in a random order, those that one label covers kept together. */
function sortedRows(rows: Slots, x: number, random: Random): Slots {
  const chunks: (readonly GridCell[])[][] = [];
  for (const row of rows) {
    const last = chunks.at(-1);
    if (last !== undefined && last[0]![x] === row[x]) last.push(row);
    else chunks.push([row]);
  }
  return shuffled(chunks, random).flatMap(chunk =>
    chunk.length > 1 && chunk[0]![x + 1] !== undefined ? sortedRows(chunk, x + 1, random) : chunk,
  );
}

/** Each column twice, of this year and of the last. */
function withLastYear(slots: Slots, random: Random): Slots {
  const own = new Set(numberColumns(slots));
  const body = firstBody(slots);
  const isFirst = random.chance(0.5);
  const [now, last] = [cell('本年'), cell('上年')];
  const twice = (row: readonly GridCell[], other: (at: GridCell) => GridCell) =>
    row.flatMap((at, x) => (own.has(x) ? (isFirst ? [at, other(at)] : [other(at), at]) : [at]));
  const years = slots[0]!.flatMap((at, x) =>
    own.has(x) ? (isFirst ? [{ ...now }, { ...last }] : [{ ...last }, { ...now }]) : [at],
  );
  return [
    ...slots.slice(0, body).map(row => twice(row, at => at)),
    years,
    ...slots.slice(body).map(row => twice(row, at => extra([at], random))),
  ];
}

function cell(text: string): GridCell {
  return { text, width: 1, height: 1, fields: [] };
}

function extra(row: readonly GridCell[], random: Random): GridCell {
  const isNumber = row.some(isNumberCell);
  return {
    ...cell(isNumber ? String(random.int(0, 90)) : ''),
    ...(isNumber ? { extra: true as const } : {}),
  };
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return random.some(list, list.length);
}
