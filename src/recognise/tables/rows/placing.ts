import { isCell, isPrinted, spanOf, type Token } from '../words/tokens.ts';

/** Which printed cell holds which of a row's fields; `null`: the page has no such cell. */
export type Placed = readonly (Token | null)[];

export type Placing =
  | { readonly type: 'placed'; readonly cells: Placed; readonly note?: 'glued' | 'gaps' }
  | { readonly type: 'merged'; readonly cell: Token } // one figure for the whole row
  // printed, but which is which is not certain; `barred`: nor may sums tell it
  | { readonly type: 'loose'; readonly values: readonly Token[]; readonly barred?: Bar }
  | { readonly type: 'none' };

/** Columns in another order than the form's, or a row that stands on the page again with other numbers. */
export type Bar = 'reordered' | 'twice';

/** How a table prints blank cells, as its rows show. */
export interface BlankStyle {
  readonly offset: number | null; // blank cells between label and values; null where only columns tell
  readonly voidsAreBlank: boolean; // separators alone stand for blank cells
  readonly columns: readonly number[] | null; // grid columns of the fields, where all rows share them
  readonly gap: number | null; // empty lines between cells on lines of their own, where every row bears it out
}

/**
 * Finds the window of a row's cells that holds its `wanted` fields. As many cells as fields are the fields; more
 * cells are cut to the window that holds all values; fewer are placed only when separators or gaps tell where.
 */
export function placeRow(
  slots: readonly Token[],
  wanted: number,
  style: BlankStyle,
  gapBehind: number | null,
): Placing {
  const hard = slots.filter(isCell);
  const values = slots.filter(isPrinted);
  const byGaps = placeByGaps(slots, wanted, style.gap, gapBehind);
  if (byGaps !== null) return byGaps;
  if (slots.length === 0) return { type: 'none' };
  if (values.length === 0) return { type: 'placed', cells: padded(slots.slice(0, wanted), wanted) };
  if (hard.length === wanted) return { type: 'placed', cells: hard };
  if (wanted > 1 && values.length >= 2 * wanted) return { type: 'loose', values }; // each with a share behind it
  const isBeside = slots[0]!.torn && slots[0]!.bounded && hard.length > wanted;
  if (isBeside) return { type: 'loose', values }; // a number in the label's cell, and cells enough behind it
  const byColumns = placeByColumns(slots, values, style);
  if (byColumns !== null) return byColumns;
  if (hard.length > wanted) return windowOf(hard, wanted, style.offset) ?? { type: 'loose', values };
  const glued = splitGlued(values, wanted);
  if (glued !== null) return { type: 'placed', cells: glued, note: 'glued' };
  return placeByVoids(slots, values, wanted, style) ?? { type: 'loose', values };
}

/** A row whose numbers are printed, and which of them is which field is not certain. */
export function looseRow(slots: readonly Token[]): Placing & { readonly type: 'loose' } {
  return { type: 'loose', values: slots.filter(isPrinted) };
}

/** True when the row tells how its table prints blank cells: a separator alone between two values. */
export function showsVoids(slots: readonly Token[], wanted: number): boolean {
  return slots.length >= wanted && !spanOf(slots, isPrinted).every(isCell);
}

/**
 * In a full grid each field keeps its column, whatever stands in the others; a wide cell may cover several. A row that
 * ends before the last column is one only if it shows that blank cells were kept, and cut off at its end alone.
 */
function placeByColumns(
  slots: readonly Token[],
  values: readonly Token[],
  { columns, voidsAreBlank }: BlankStyle,
): Placing | null {
  if (columns === null) return null;
  const covers = (token: Token, column: number) =>
    token.column <= column && column < token.column + token.width;
  const keepsBlanks = !spanOf(slots, isPrinted).every(isPrinted); // or their separators, between two values
  if (!slots.some(slot => covers(slot, columns.at(-1)!)) && !keepsBlanks) return null;
  if (slots[0]!.column > columns[0]!) return null; // a further label pushed the row to the right
  const cells = columns.map(column => slots.find(slot => covers(slot, column)) ?? null);
  if (!values.every(value => cells.includes(value))) return { type: 'loose', values };
  const [only] = values;
  if (values.length === 1 && columns.length > 1 && cells[0] === only) {
    const rest = cells.slice(1);
    const isMerged = rest.includes(only!) || (!voidsAreBlank && rest.every(cell => cell?.kind === 'filler'));
    if (isMerged) return { type: 'merged', cell: only! };
  }
  return new Set(cells).size === cells.length ? { type: 'placed', cells } : null;
}

function windowOf(hard: readonly Token[], wanted: number, offset: number | null): Placing | null {
  const first = hard.findIndex(isPrinted);
  const last = hard.findLastIndex(isPrinted);
  if (last - first >= wanted) return null;
  const earliest = Math.max(0, last - wanted + 1);
  const latest = Math.min(first, hard.length - wanted);
  if (offset === null || offset < earliest || offset > latest) return null;
  return { type: 'placed', cells: hard.slice(offset, offset + wanted) };
}

function placeByVoids(
  slots: readonly Token[],
  values: readonly Token[],
  wanted: number,
  style: BlankStyle,
): Placing | null {
  const inner = spanOf(slots, isPrinted);
  if (inner.length === wanted) return { type: 'placed', cells: inner };
  if (slots.length < wanted) return null;
  if (style.voidsAreBlank || showsVoids(slots, wanted)) {
    const isWithin = slots.findLastIndex(isPrinted) < wanted;
    return isWithin ? { type: 'placed', cells: slots.slice(0, wanted) } : null;
  }
  const [only] = values;
  const isMerged = values.length === 1 && wanted > 1 && slots[0] === only && !slots.slice(1).every(isCell);
  return isMerged ? { type: 'merged', cell: only! } : null;
}

/** Where each cell has a line of its own and blank ones were kept as empty lines, the gaps tell where they stood. */
function placeByGaps(
  slots: readonly Token[],
  wanted: number,
  usual: number | null,
  behind: number | null,
): Placing | null {
  if (usual === null || behind === null) return null;
  const cells = cellsByGaps(slots, usual, behind);
  return cells?.length === wanted ? { type: 'placed', cells, note: 'gaps' } : null;
}

/** A row's cells with a null for each blank one that the gaps hold; null where the gaps do not come out even. */
export function cellsByGaps(slots: readonly Token[], usual: number, behind: number): Placed | null {
  const cells: (Token | null)[] = [];
  for (const slot of slots) {
    const blanks = slot.line ? blanksInGap(slot.gap, usual) : null;
    if (blanks === null) return null;
    for (let i = 0; i < blanks; i++) cells.push(null);
    cells.push(slot);
  }
  const last = blanksInGap(behind, usual);
  return last === null ? null : [...cells, ...new Array<null>(last).fill(null)];
}

const MOST_BLANKS = 40; // in one gap; no row has more cells

/** How many blank cells a gap holds, when `usual` empty lines part two neighbours; null where it does not come out even. */
function blanksInGap(gap: number, usual: number): number | null {
  const cells = (gap + 1) / (usual + 1) - 1;
  return Number.isInteger(cells) && cells >= 0 && cells <= MOST_BLANKS ? cells : null;
}

/**
 * Splits `000` into three zeros. That is certain only when no other cutting is possible, with blanks
 * dropped or not: each zero but the last can only be a number of its own.
 */
function splitGlued(values: readonly Token[], wanted: number): Placed | null {
  const [only] = values;
  if (values.length !== 1 || wanted < 2 || !/^0+[1-9]?$/.test(only!.normalised)) return null;
  if (only!.normalised.length !== wanted) return null;
  return Array.from(only!.normalised, (text, i) => {
    const place = { ...only!.place, column: only!.place.column + i };
    return { ...only!, text, normalised: text, place };
  });
}

function padded(cells: Placed, wanted: number): Placed {
  return [...cells, ...new Array<null>(Math.max(0, wanted - cells.length)).fill(null)].slice(0, wanted);
}
