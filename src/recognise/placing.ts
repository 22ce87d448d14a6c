import { looksLikeValue } from './printed.ts';
import type { Token } from './tokens.ts';

/** Which printed cell holds which of a row's fields; `null`: the page has no such cell. */
export type Placed = readonly (Token | null)[];

export type Placing =
  | { readonly type: 'placed'; readonly cells: Placed; readonly note?: 'glued' | 'gaps' }
  | { readonly type: 'merged'; readonly cell: Token } // one figure for the whole row
  | { readonly type: 'loose'; readonly values: readonly Token[] } // printed, but which is which is not certain
  | { readonly type: 'none' };

/** What the other rows of the same table show. */
export interface Habits {
  readonly offset: number; // blank cells between label and values
  readonly voidsAreBlank: boolean; // separators alone stand for blank cells
  readonly gap: number | null; // empty lines between cells on lines of their own, where every row bears it out
}

export const NO_HABITS: Habits = { offset: 0, voidsAreBlank: false, gap: null };

/**
 * Finds the window of a row's cells that holds its `wanted` fields. As many cells as fields are the fields; more
 * cells are cut to the window that holds all values; fewer are placed only when separators or gaps tell where.
 */
export function placeRow(slots: readonly Token[], wanted: number, habits: Habits): Placing {
  const hard = slots.filter(isHard);
  const values = slots.filter(isPrinted);
  if (slots.length === 0) return { type: 'none' };
  if (values.length === 0) return { type: 'placed', cells: padded(slots.slice(0, wanted), wanted) };
  if (hard.length === wanted) return { type: 'placed', cells: hard };
  if (hard.length > wanted) return windowOf(hard, wanted, habits.offset) ?? { type: 'loose', values };
  const glued = splitGlued(values, wanted);
  if (glued !== null) return { type: 'placed', cells: glued, note: 'glued' };
  return (
    placeByVoids(slots, values, wanted, habits) ??
    placeByGaps(slots, values, wanted, habits) ?? { type: 'loose', values }
  );
}

/** True when the row tells how its table prints blank cells: a separator alone between two values. */
export function showsVoids(slots: readonly Token[], wanted: number): boolean {
  const first = slots.findIndex(isPrinted);
  const last = slots.findLastIndex(isPrinted);
  return slots.length >= wanted && slots.slice(first, last).some(({ kind }) => kind === 'filler');
}

function windowOf(hard: readonly Token[], wanted: number, offset: number): Placing | null {
  const first = hard.findIndex(isPrinted);
  const last = hard.findLastIndex(isPrinted);
  if (last - first >= wanted) return null;
  const earliest = Math.max(0, last - wanted + 1);
  const latest = Math.min(first, hard.length - wanted);
  const start = Math.min(Math.max(offset, earliest), latest);
  return { type: 'placed', cells: hard.slice(start, start + wanted) };
}

function placeByVoids(
  slots: readonly Token[],
  values: readonly Token[],
  wanted: number,
  habits: Habits,
): Placing | null {
  const first = slots.findIndex(isPrinted);
  const last = slots.findLastIndex(isPrinted);
  const inner = slots.slice(first, last + 1);
  if (inner.length === wanted) return { type: 'placed', cells: inner };
  if (slots.length < wanted) return null;
  if (habits.voidsAreBlank || showsVoids(slots, wanted)) {
    return last < wanted ? { type: 'placed', cells: slots.slice(0, wanted) } : null;
  }
  if (
    values.length === 1 &&
    wanted > 1 &&
    first === 0 &&
    slots.slice(1).some(({ kind }) => kind === 'filler')
  ) {
    return { type: 'merged', cell: values[0]! };
  }
  return null;
}

/** Where each cell has a line of its own and blank ones were kept as empty lines, the gaps tell how many. */
function placeByGaps(
  slots: readonly Token[],
  values: readonly Token[],
  wanted: number,
  habits: Habits,
): Placing | null {
  if (habits.gap === null || slots.length !== values.length) return null;
  const cells: (Token | null)[] = [];
  for (const value of values) {
    const blanks = blanksInGap(value.gap, habits.gap);
    if (blanks === null) return null;
    for (let i = 0; i < blanks; i++) cells.push(null);
    cells.push(value);
  }
  return cells.length <= wanted ? { type: 'placed', cells: padded(cells, wanted), note: 'gaps' } : null;
}

/** How many blank cells a gap holds, when `usual` empty lines part two neighbours; null where it does not come out even. */
export function blanksInGap(gap: number, usual: number): number | null {
  const cells = (gap + 1) / (usual + 1) - 1;
  return Number.isInteger(cells) ? cells : null;
}

/** Splits `000` behind its label into three zeros, when there is one way only to split it. */
function splitGlued(values: readonly Token[], wanted: number): Placed | null {
  const [only] = values;
  if (values.length !== 1 || !only!.glued || wanted < 2 || !/^\d+$/.test(only!.normalised)) return null;
  const ways = splitsOf(only!.normalised, wanted, 2);
  if (ways.length !== 1) return null;
  let column = only!.place.column;
  return ways[0]!.map(text => {
    const place = { ...only!.place, column };
    column += text.length;
    return { ...only!, text, normalised: text, place };
  });
}

/** The ways to cut digits into `parts` numbers without leading zeros, at most `most` of them. */
export function splitsOf(digits: string, parts: number, most: number): readonly (readonly string[])[] {
  if (parts === 1) return /^(?:0|[1-9]\d*)$/.test(digits) ? [[digits]] : [];
  const found: string[][] = [];
  for (let size = 1; size <= digits.length - parts + 1 && found.length < most; size++) {
    const head = digits.slice(0, size);
    if (size > 1 && head[0] === '0') break;
    for (const tail of splitsOf(digits.slice(size), parts - 1, most - found.length))
      found.push([head, ...tail]);
  }
  return found;
}

function isPrinted({ kind }: Token): boolean {
  return kind === 'value' || kind === 'text';
}

function isHard({ kind }: Token): boolean {
  return kind !== 'filler';
}

function padded(cells: Placed, wanted: number): Placed {
  return [...cells, ...new Array<null>(Math.max(0, wanted - cells.length)).fill(null)].slice(0, wanted);
}

/** True for a value of digits alone, the only kind that may have been glued or split. */
export function isDigits(token: Token): boolean {
  return looksLikeValue(token.normalised) && /^\d+$/.test(token.normalised.trim());
}
