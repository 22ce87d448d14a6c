/** What is printed of one table, without a thought about how to read it. */
export interface Puzzle {
  readonly known: ReadonlyMap<string, number>; // numbers in places that are certain
  readonly unknown: readonly string[]; // nothing readable is printed: any count
  readonly loose: readonly PrintedRow[];
  readonly laws: readonly Law[]; // each sum is 0
}

/** A row whose printed cells can be laid over its fields in several ways. */
export interface PrintedRow {
  readonly fields: readonly string[];
  readonly cells: readonly (string | null)[]; // digits, or null where no number is printed
  readonly glued: boolean; // the only cell is all numbers of the row
  readonly blankIs: 0 | 'anything'; // what a blank that left no trace counts
}

export interface Law {
  readonly terms: readonly (readonly [coefficient: number, field: string])[];
}

/**
 * What can be determined at all, by brute force: every reading of every loose row is tried, those with which the laws
 * can hold are kept, and a field is determined when all of them agree on its number. `null` where that would take too
 * long, an empty answer for the open fields where nothing fits. Slow and simple on purpose: it shares no line with
 * what it measures.
 */
export function determinable(puzzle: Puzzle, most = 3000): ReadonlyMap<string, number> | null {
  if (puzzle.loose.some(row => waysOf(row) > most)) return null;
  const rows = puzzle.loose.map(row => ({
    ...row,
    readings: readingsOf(row).filter(values => holdsAlone(puzzle, row, values)),
  }));
  if (rows.reduce((all, { readings }) => all * Math.max(1, readings.length), 1) > 1e12) return null;
  rows.sort((a, b) => a.readings.length - b.readings.length);
  let agreed: ReadonlyMap<string, number> | undefined;
  let left = most;
  const search = (
    at: number,
    known: ReadonlyMap<string, number>,
    open: readonly string[],
    blank: readonly string[],
  ): void => {
    left -= 1 + (open.length / 6) ** 2; // solving takes longer the more is open
    if (left < 0 || agreed?.size === 0) return;
    const row = rows[at];
    if (row === undefined) {
      const solved = solve(puzzle.laws, known, open);
      if (solved === null) return;
      const printed = new Map([...solved].filter(([field]) => !blank.includes(field)));
      agreed = agreed === undefined ? printed : common(agreed, printed);
      return;
    }
    for (const values of row.readings) {
      const blanks = row.fields.filter((_, i) => typeof values[i] !== 'number');
      const unknown = blanks.filter(() => row.blankIs !== 0);
      const numbers = row.fields.map((field, i) => [field, values[i] ?? 0] as const);
      const next = new Map([...known, ...numbers.filter(([field]) => !unknown.includes(field))] as [
        string,
        number,
      ][]);
      const later = [...open, ...unknown];
      if (possible(puzzle.laws, next, unread(rows.slice(at + 1), later)))
        search(at + 1, next, later, [...blank, ...blanks]);
    }
  };
  search(0, puzzle.known, puzzle.unknown, []);
  if (left < 0) return null;
  return agreed ?? new Map();
}

// ── readings of one row ──────────────────────────────────────────────

type Value = number | null; // null: a blank, or what is no number

export function readingsOf({ fields, cells, glued }: PrintedRow): readonly (readonly Value[])[] {
  if (glued) return cuts(cells[0] ?? '', fields.length);
  const extra = cells.length - fields.length;
  if (extra <= 0) return withBlanks(cells.map(countOf), -extra);
  return withoutOne(cells, extra);
}

/** How many readings there are at most. */
function waysOf({ fields, cells, glued }: PrintedRow): number {
  if (glued) return choices((cells[0] ?? '').length - 1, fields.length - 1);
  const extra = cells.length - fields.length;
  return extra > 0 ? (2 * cells.length) ** extra : choices(fields.length, cells.length);
}

function choices(from: number, count: number): number {
  return count <= 0 ? 1 : (choices(from - 1, count - 1) * from) / count;
}

/** Every way to leave out, or to join with the cell before, as many cells as there are too many. */
function withoutOne(cells: readonly (string | null)[], extra: number): readonly (readonly Value[])[] {
  if (extra === 0) return [cells.map(countOf)];
  const out = new Map<string, readonly Value[]>();
  cells.forEach((cell, i) => {
    const before = cells[i - 1];
    const rest = [cells.toSpliced(i, 1)];
    if (cell !== null && before !== undefined && before !== null && before !== '0')
      rest.push(cells.toSpliced(i - 1, 2, before + cell));
    for (const values of rest.flatMap(each => withoutOne(each, extra - 1))) out.set(values.join(), values);
  });
  return [...out.values()];
}

function withBlanks(values: readonly Value[], count: number): readonly (readonly Value[])[] {
  if (count === 0) return [values];
  const out = new Map<string, readonly Value[]>();
  for (let i = 0; i <= values.length; i++) {
    for (const rest of withBlanks(values.slice(i), count - 1)) {
      const reading = [...values.slice(0, i), null, ...rest];
      out.set(reading.join(), reading);
    }
  }
  return [...out.values()];
}

function cuts(digits: string, parts: number): readonly (readonly number[])[] {
  if (parts === 1) return /^(?:0|[1-9]\d*)$/.test(digits) ? [[Number(digits)]] : [];
  return Array.from({ length: Math.max(0, digits.length - parts + 1) }, (_, i) => i + 1).flatMap(size => {
    const first = digits.slice(0, size);
    return /^(?:0|[1-9]\d*)$/.test(first)
      ? cuts(digits.slice(size), parts - 1).map(rest => [Number(first), ...rest])
      : [];
  });
}

function countOf(cell: string | null): Value {
  return cell === null ? null : Number(cell);
}

// ── laws ─────────────────────────────────────────────────────────────

function holdsAlone({ laws }: Puzzle, { fields, blankIs }: PrintedRow, values: readonly Value[]): boolean {
  const numbers = fields.map((field, i) => [field, values[i] ?? (blankIs === 0 ? 0 : null)] as const);
  const known = new Map(numbers.filter((entry): entry is readonly [string, number] => entry[1] !== null));
  return laws
    .filter(({ terms }) => terms.every(([, field]) => known.has(field)))
    .every(({ terms }) => terms.reduce((sum, [factor, field]) => sum + factor * known.get(field)!, 0) === 0);
}

function unread(rows: readonly PrintedRow[], open: readonly string[]): ReadonlySet<string> {
  return new Set([...rows.flatMap(({ fields }) => fields), ...open]);
}

/** Whether counts of at least 0 for what is open could make each law hold by itself. */
function possible(
  laws: readonly Law[],
  known: ReadonlyMap<string, number>,
  open: ReadonlySet<string>,
): boolean {
  return laws.every(({ terms }) => {
    if (terms.some(([, field]) => !known.has(field) && !open.has(field))) return true; // not asked for
    const sum = terms.reduce((all, [factor, field]) => all + factor * (known.get(field) ?? 0), 0);
    const left = terms.filter(([, field]) => !known.has(field));
    return sum === 0 || left.some(([factor]) => factor > 0 === sum < 0);
  });
}

/** The numbers that the laws leave only one value for, with the known ones; null where they contradict each other. */
export function solve(
  laws: readonly Law[],
  known: ReadonlyMap<string, number>,
  open: readonly string[],
): ReadonlyMap<string, number> | null {
  const found = new Map(known);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    const left = open.filter(field => !found.has(field));
    const equations = laws
      .filter(({ terms }) => terms.every(([, field]) => found.has(field) || left.includes(field)))
      .map(({ terms }) => ({
        factors: left.map(field => terms.find(([, term]) => term === field)?.[0] ?? 0),
        sum: terms.reduce((sum, [factor, field]) => sum - factor * (found.get(field) ?? 0), 0),
      }));
    for (const { factors, sum } of reduced(equations)) {
      const some = factors.flatMap((factor, i) => (factor === 0 ? [] : [i]));
      const [first] = some;
      if (first === undefined) {
        if (sum !== 0) return null;
      } else if (some.length === 1) {
        const value = sum / factors[first]! + 0; // no -0
        if (value < 0 || !Number.isInteger(value)) return null;
        found.set(left[first]!, value);
      } else if (some.every(i => factors[i]! > 0 === factors[first]! > 0)) {
        if (sum === 0) for (const i of some) found.set(left[i]!, 0);
        else if (sum > 0 !== factors[first]! > 0) return null;
      }
    }
  }
  return found;
}

interface Equation {
  readonly factors: readonly number[];
  readonly sum: number;
}

/** Gauss and Jordan, and the equations as they were, whose signs say more. */
function reduced(equations: readonly Equation[]): readonly Equation[] {
  const rows = equations.map(({ factors, sum }) => [...factors, sum]);
  let rank = 0;
  for (let column = 0; column < (equations[0]?.factors.length ?? 0); column++) {
    const pivot = rows.findIndex((row, i) => i >= rank && row[column] !== 0);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const by = rows[rank]![column]!;
    rows[rank] = rows[rank]!.map(entry => entry / by);
    rows.forEach((row, i) => {
      const factor = row[column]!;
      if (i !== rank && factor !== 0)
        rows[i] = row.map((entry, x) => clean(entry - factor * rows[rank]![x]!));
    });
    rank++;
  }
  return [...equations, ...rows.map(row => ({ factors: row.slice(0, -1), sum: row.at(-1)! }))];
}

function clean(number: number): number {
  return Math.abs(number - Math.round(number)) < 1e-9 ? Math.round(number) : number;
}

function common(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...a].filter(([field, value]) => b.get(field) === value));
}
