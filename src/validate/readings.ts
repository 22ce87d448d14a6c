import type { LooseRow, LooseValue } from '../types.ts';

/** One way to read a row: what stands in each field; `null` is a blank that left no trace. */
export interface Reading {
  readonly values: readonly (number | null)[];
  readonly from: readonly (LooseValue | null)[]; // the printed cell that each value was read from
}

const MOST_READINGS = 3000; // for one row; a row that allows more stays open
const MOST_STRAYS = 2;

/**
 * Every way in which a row's printed numbers can fill its fields in order: stray numbers, a number torn over two cells,
 * two numbers glued and, where the page allows it, blanks dropped without trace before a printed total. Null where
 * there are too many to consider, or where a cell is no number.
 */
export function readingsOf({ fields, values }: LooseRow, blanksDropped: boolean): readonly Reading[] | null {
  if (values.some(({ value, raw }) => value === null && !GLUED.test(raw))) return null;
  const wanted = fields.length;
  const isPlain = values.every(({ value }) => value !== null);
  const sequences = [...(isPlain ? [plain(values), ...torn(values, wanted)] : []), ...glued(values, wanted)];
  const readings: Reading[] = [];
  for (const sequence of sequences) {
    for (const reading of placements(sequence, wanted, blanksDropped)) {
      readings.push(reading);
      if (readings.length > MOST_READINGS) return null;
    }
  }
  return readings;
}

/**
 * Whether the rows that lack cells show what the missing ones were: blanks that count nothing, before a total that is
 * always printed. Then each row's last number is the sum of the others, in some row of more than one other.
 */
export function dropsBlanks(rows: readonly LooseRow[]): boolean {
  const short = rows.filter(({ fields, values }) => values.length > 1 && values.length < fields.length);
  const addsUp = ({ values }: LooseRow) =>
    values.slice(0, -1).reduce((sum, { value }) => sum + (value ?? Number.NaN), 0) === values.at(-1)!.value;
  return short.every(addsUp) && short.some(({ values }) => values.length > 2 && values.at(-1)!.value! > 0);
}

interface Piece {
  readonly value: number;
  readonly from: LooseValue;
}

function plain(values: readonly LooseValue[]): readonly Piece[] {
  return values.map(from => ({ value: from.value!, from }));
}

/** Two neighbours that are one number, where the row has a cell too many. */
function torn(values: readonly LooseValue[], wanted: number): readonly (readonly Piece[])[] {
  if (values.length !== wanted + 1) return [];
  return values.slice(1).flatMap((right, i) => {
    const left = values[i]!;
    if (!isWhole(left.raw) || !/^\d+$/.test(right.raw) || left.raw === '0') return [];
    const pieces = plain(values);
    return [
      [...pieces.slice(0, i), { value: Number(left.raw + right.raw), from: left }, ...pieces.slice(i + 2)],
    ];
  });
}

/** Cells that are several numbers, where the row lacks cells: every way to cut them into as many as are wanted. */
function glued(values: readonly LooseValue[], wanted: number): readonly (readonly Piece[])[] {
  const [first, ...rest] = values;
  if (first === undefined || values.length >= wanted) return [];
  if (values.length > 1 && wanted - values.length > MOST_GLUED) return [];
  return cuts(first, rest, wanted).slice(0, MOST_READINGS + 1);
}

const MOST_GLUED = 3; // cells that a row of several may lack

function cuts(first: LooseValue, rest: readonly LooseValue[], wanted: number): readonly (readonly Piece[])[] {
  const [next, ...others] = rest;
  const found: (readonly Piece[])[] = [];
  const most = next === undefined ? wanted : wanted - rest.length;
  for (let parts = next === undefined ? wanted : 1; parts <= most; parts++) {
    const own = splits(first.raw, parts).map(digits =>
      digits.map(part => ({ value: Number(part), from: first })),
    );
    if (next === undefined) return own;
    const tails = own.length === 0 ? [] : cuts(next, others, wanted - parts);
    for (const head of own) for (const tail of tails) found.push([...head, ...tail]);
    if (found.length > MOST_READINGS) break;
  }
  return found;
}

const GLUED = /^0\d+$/; // no number by itself

/** The ways to cut printed digits into `parts` whole numbers without leading zeros. */
export function splits(digits: string, parts: number): readonly (readonly string[])[] {
  if (!/^\d+$/.test(digits) || digits.length < parts) return [];
  if (parts === 1) return isWhole(digits) ? [[digits]] : [];
  const found: string[][] = [];
  const longest = digits[0] === '0' ? 1 : digits.length - parts + 1;
  for (let size = 1; size <= longest; size++) {
    for (const rest of splits(digits.slice(size), parts - 1)) found.push([digits.slice(0, size), ...rest]);
    if (found.length > MOST_READINGS) break;
  }
  return found;
}

function isWhole(digits: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(digits);
}

/** The ways to lay a sequence of numbers over the fields in order, with strays left out or blanks between. */
function* placements(pieces: readonly Piece[], wanted: number, blanksDropped: boolean): Generator<Reading> {
  if (pieces.length > wanted + MOST_STRAYS) return;
  if (pieces.length >= wanted) {
    for (const kept of choose(pieces.length, wanted)) yield readingAt(kept.map(i => pieces[i]!));
    return;
  }
  if (!blanksDropped || pieces.every(({ value }) => value === 0)) return; // zeros add up wherever they stand
  const total = pieces.at(-1)!;
  for (const slots of choose(wanted - 1, pieces.length - 1)) {
    const cells: (Piece | null)[] = new Array(wanted).fill(null);
    slots.forEach((slot, i) => {
      cells[slot] = pieces[i]!;
    });
    cells[wanted - 1] = total;
    yield readingAt(cells);
  }
}

function readingAt(cells: readonly (Piece | null)[]): Reading {
  return { values: cells.map(cell => cell?.value ?? null), from: cells.map(cell => cell?.from ?? null) };
}

/** The ways to choose `count` of the first `from` whole numbers, in order. */
function* choose(from: number, count: number, start = 0): Generator<readonly number[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let first = start; first <= from - count; first++) {
    for (const rest of choose(from, count - 1, first + 1)) yield [first, ...rest];
  }
}
