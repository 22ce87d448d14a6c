import type { Form } from '../recognise/forms/form.ts';
import type { FieldCell, LooseRow } from '../types.ts';
import { dropsBlanks, type Reading, readingsOf } from './readings.ts';

/** A row with the readings that the identities leave. */
export interface SolvedRow {
  readonly row: LooseRow;
  readonly readings: readonly Reading[];
  readonly laws: readonly string[]; // the identities that ruled readings out, or that hold with what is left
}

/**
 * Work that one page may cost: terms added up. Tuned so that the worst pages of `npm run accuracy` stay below 50 ms;
 * when it is spent, what is not decided stays open.
 */
const BUDGET = 200_000;

/**
 * Rules out readings of loose rows with which no identity of the form can hold. A settled cell that is no number may
 * count anything. A reading goes only when every completion of it breaks some identity.
 */
export function solveRows(
  form: Form,
  cells: readonly FieldCell[],
  loose: readonly LooseRow[],
): readonly SolvedRow[] {
  const matrix = loose.filter(row => isMatrixRow(form, row));
  const blanksDropped = dropsBlanks(matrix);
  const rows = loose.flatMap(row => domainOf(row, blanksDropped && matrix.includes(row)) ?? []);
  if (rows.length === 0) return [];
  const laws = lawsOf(form, cells, rows);
  const touching = rows.map((_, r) => laws.filter(law => law.rows.some(({ row }) => row === r)));
  const work = { left: BUDGET };
  const settled = propagate(laws, touching, rows, work);
  if (settled === null) return []; // no reading fits: the page's own sums are wrong, or it was damaged otherwise
  const solved = shave(touching, settled, work);
  return solved.map(({ row, options, laws: used }, r) => {
    const proven = touching[r]!.filter(law => isProven(law, solved)).map(({ id }) => id);
    const enough = proven.length >= proofsFor(row, blanksDropped);
    const readings = options.map(({ reading }) => reading);
    return { row, readings, laws: enough ? [...new Set([...used, ...proven])] : [] };
  });
}

/**
 * Laws that must hold with a reading, and leave nothing open, before it is taken: a row that lacks cells could also
 * have lost blanks that hide something, and one sum may come out by chance.
 */
function proofsFor({ fields, values }: LooseRow, blanksDropped: boolean): number {
  if (values.length >= fields.length) return 1;
  if (values.length === 1 && values[0]!.raw.length === fields.length) return 1; // a digit a field
  if (values.length === 1) return blanksDropped ? 1 : 2;
  return blanksDropped ? 1 : 3;
}

/** True when a law holds and leaves nothing open. */
function isProven(law: Law, rows: readonly Domain[]): boolean {
  const { low, high, boundless } = boundsOfLaw(law, rows);
  return low === 0 && high === 0 && boundless.high === 0 && boundless.low === 0;
}

/** A reading with what each of its cells may count. */
interface Option {
  readonly reading: Reading;
  readonly low: readonly number[];
  readonly high: readonly number[];
}

interface Domain {
  readonly row: LooseRow;
  readonly options: readonly Option[];
  readonly low: readonly number[]; // over all options
  readonly high: readonly number[];
  readonly laws: readonly string[];
}

interface Law {
  readonly id: string;
  readonly low: number; // sum of the settled terms
  readonly high: number;
  readonly rows: readonly { readonly row: number; readonly terms: readonly Term[] }[]; // the others
}

interface Term {
  readonly coefficient: number;
  readonly slot: number;
}

function domainOf(row: LooseRow, blanksDropped: boolean): Domain | null {
  const readings = readingsOf(row, blanksDropped);
  if (readings === null || readings.length === 0) return null;
  const options = readings.map(reading => {
    const counts = reading.values.map(value => value ?? 0); // a dropped blank counts nothing
    return { reading, low: counts, high: counts };
  });
  return narrowed({ row, options, low: [], high: [], laws: [] }, options);
}

/** A row of parts and their total, as in the table of requests. */
function isMatrixRow(form: Form, { fields }: LooseRow): boolean {
  return form.tables.some(table => table.type === 'matrix' && fields[0]!.startsWith(`${table.prefix}.`));
}

function narrowed(domain: Domain, options: readonly Option[]): Domain {
  const [first] = options;
  if (options.length === 1) return { ...domain, options, low: first!.low, high: first!.high };
  const low = [...first!.low];
  const high = [...first!.high];
  for (const option of options) {
    for (let i = 0; i < low.length; i++) {
      if (option.low[i]! < low[i]!) low[i] = option.low[i]!;
      if (option.high[i]! > high[i]!) high[i] = option.high[i]!;
    }
  }
  return { ...domain, options, low, high };
}

function lawsOf(form: Form, cells: readonly FieldCell[], rows: readonly Domain[]): readonly Law[] {
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  const slots = new Map(
    rows.flatMap(({ row }, r) => row.fields.map((field, slot) => [field, { row: r, slot }] as const)),
  );
  return form.identities.flatMap((identity): readonly Law[] => {
    if (identity.type !== 'equal' || !identity.terms.some(([, field]) => slots.has(field))) return [];
    const settled = identity.terms
      .filter(([, field]) => !slots.has(field))
      .map(([coefficient, field]) => ({
        coefficient,
        ...boundsOf(byField.get(field)),
      }));
    const terms = identity.terms.flatMap(([coefficient, field]) =>
      slots.has(field) ? [{ coefficient, ...slots.get(field)! }] : [],
    );
    return [
      {
        id: identity.id,
        low: settled.reduce(
          (sum, { coefficient, low, high }) => sum + times(coefficient, coefficient > 0 ? low : high),
          0,
        ),
        high: settled.reduce(
          (sum, { coefficient, low, high }) => sum + times(coefficient, coefficient > 0 ? high : low),
          0,
        ),
        rows: [...new Set(terms.map(({ row }) => row))].map(row => ({
          row,
          terms: terms.filter(term => term.row === row),
        })),
      },
    ];
  });
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What a settled cell may count: a printed number itself, anything else an unknown amount. */
function boundsOf(cell: FieldCell | undefined): Bounds {
  if (cell?.status === 'reported') return { low: cell.value!, high: cell.value! };
  return { low: 0, high: Number.POSITIVE_INFINITY };
}

/** Drops options until nothing changes; null when some row has none left. */
function propagate(
  start: readonly Law[],
  touching: readonly (readonly Law[])[],
  rows: readonly Domain[],
  work: { left: number },
): readonly Domain[] | null {
  const now = [...rows];
  const queue = new Set(start);
  for (const law of queue) {
    queue.delete(law);
    const whole = boundsOfLaw(law, now);
    for (const { row, terms } of law.rows) {
      const domain = now[row]!;
      work.left -= (domain.options.length + 1) * terms.length;
      if (work.left < 0) return now;
      const rest = without(whole, terms, domain);
      const kept = domain.options.filter(option => fits(option, terms, rest));
      if (kept.length === domain.options.length) continue;
      if (kept.length === 0) return null;
      now[row] = narrowed(
        { ...domain, laws: domain.laws.includes(law.id) ? domain.laws : [...domain.laws, law.id] },
        kept,
      );
      for (const other of touching[row]!) queue.add(other);
    }
  }
  return now;
}

/** Bounds of a sum, the unknown terms counted apart so that a row can be taken out again. */
interface Sum {
  low: number;
  high: number;
  boundless: { low: number; high: number }; // terms without a bound
}

function boundsOfLaw(law: Law, rows: readonly Domain[]): Sum {
  const sum: Sum = { low: 0, high: 0, boundless: { low: 0, high: 0 } };
  add(sum, 1, law.low, law.high);
  for (const { row, terms } of law.rows) {
    for (const { coefficient, slot } of terms)
      addTerm(sum, coefficient, rows[row]!.low[slot]!, rows[row]!.high[slot]!, 1);
  }
  return sum;
}

function without({ low, high, boundless }: Sum, terms: readonly Term[], domain: Domain): Bounds {
  const sum: Sum = { low, high, boundless: { ...boundless } };
  for (const { coefficient, slot } of terms)
    addTerm(sum, coefficient, domain.low[slot]!, domain.high[slot]!, -1);
  return {
    low: sum.boundless.low > 0 ? Number.NEGATIVE_INFINITY : sum.low,
    high: sum.boundless.high > 0 ? Number.POSITIVE_INFINITY : sum.high,
  };
}

function addTerm(sum: Sum, coefficient: number, low: number, high: number, sign: 1 | -1): void {
  if (coefficient > 0) add(sum, sign, times(coefficient, low), times(coefficient, high));
  else add(sum, sign, times(coefficient, high), times(coefficient, low));
}

function add(sum: Sum, sign: 1 | -1, low: number, high: number): void {
  if (Number.isFinite(low)) sum.low += sign * low;
  else sum.boundless.low += sign;
  if (Number.isFinite(high)) sum.high += sign * high;
  else sum.boundless.high += sign;
}

function fits(option: Option, own: readonly Term[], rest: Bounds): boolean {
  let { low, high } = rest;
  for (const { coefficient, slot } of own) {
    low += coefficient > 0 ? times(coefficient, option.low[slot]!) : times(coefficient, option.high[slot]!);
    high += coefficient > 0 ? times(coefficient, option.high[slot]!) : times(coefficient, option.low[slot]!);
  }
  return low <= 0 && high >= 0;
}

/** A product in which nothing times the unknown is nothing. */
function times(coefficient: number, bound: number): number {
  return bound === 0 ? 0 : coefficient * bound;
}

/** Supposes each option in turn and drops it when that leaves some row without any. */
function shave(
  touching: readonly (readonly Law[])[],
  rows: readonly Domain[],
  work: { left: number },
): readonly Domain[] {
  let now = rows;
  for (let changed = true; changed && work.left > 0; ) {
    changed = false;
    for (let r = 0; r < now.length && work.left > 0; r++) {
      const domain = now[r]!;
      if (domain.options.length < 2) continue;
      const suppose = (option: Option) => {
        work.left -= now.length;
        return propagate(
          touching[r]!,
          touching,
          now.map((other, i) => (i === r ? narrowed(other, [option]) : other)),
          work,
        );
      };
      const kept = domain.options.filter(option => work.left <= 0 || suppose(option) !== null);
      if (kept.length === domain.options.length || kept.length === 0) continue;
      const laws = [...new Set([...domain.laws, ...touching[r]!.map(({ id }) => id)])];
      const shaved = now.map((other, i) => (i === r ? narrowed({ ...other, laws }, kept) : other));
      now = propagate(touching[r]!, touching, shaved, work) ?? now;
      changed = true;
    }
  }
  return now;
}
