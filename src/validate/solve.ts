import type { Form, Identity } from '../recognise/forms/form.ts';
import type { FieldCell, LooseRow } from '../types.ts';
import { type Reading, readingsOf } from './readings.ts';

/** A row with the readings that the identities leave. */
export interface SolvedRow {
  readonly row: LooseRow;
  readonly readings: readonly Reading[];
  readonly laws: readonly string[]; // the identities that ruled readings out
}

/**
 * Work that one page may cost, in readings weighed against one identity. Tuned so that the worst pages of the
 * accuracy run stay below 50 ms; when it is spent, what is not decided stays open.
 */
const BUDGET = 1_500_000;

/**
 * Rules out readings of loose rows with which no identity of the form can hold. A blank part counts as nothing, a
 * blank total as unknown. Sound by construction: a reading goes only when every completion of it breaks some identity.
 */
export function solveRows(form: Form, cells: readonly FieldCell[], loose: readonly LooseRow[]): readonly SolvedRow[] {
  const rows = loose.flatMap(row => {
    const readings = readingsOf(row);
    return readings === null ? [] : [{ row, readings, laws: [] as readonly string[] }];
  });
  if (rows.length === 0) return [];
  const problem = problemOf(form, cells, rows);
  const work = { left: BUDGET };
  const settled = propagate(problem, rows, work);
  if (settled === null) return [];
  return shave(problem, settled, work);
}

interface Term {
  readonly coefficient: number;
  readonly row: number; // index of the loose row, -1 where the cell is settled
  readonly slot: number;
  readonly low: number; // bounds of a settled cell
  readonly high: number;
  readonly total: boolean; // a blank here says nothing
}

interface Law {
  readonly id: string;
  readonly terms: readonly Term[];
  readonly rows: ReadonlySet<number>;
}

function problemOf(form: Form, cells: readonly FieldCell[], rows: readonly SolvedRow[]): readonly Law[] {
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  const place = new Map(rows.flatMap(({ row }, r) => row.fields.map((field, slot) => [field, { r, slot }] as const)));
  const laws: Law[] = [];
  for (const identity of form.identities) {
    if (identity.type !== 'equal' || !identity.terms.some(([, field]) => place.has(field))) continue;
    const terms = identity.terms.map(([coefficient, field]): Term => {
      const total = isTotal(identity, field);
      const own = place.get(field);
      if (own !== undefined) return { coefficient, row: own.r, slot: own.slot, low: 0, high: 0, total };
      return { coefficient, row: -1, slot: -1, ...boundsOf(byField.get(field), total), total };
    });
    laws.push({ id: identity.id, terms, rows: new Set(terms.map(({ row }) => row).filter(row => row >= 0)) });
  }
  return laws;
}

/** The side of a sum that stands alone is its total; where both sides are sums, neither is. */
function isTotal({ terms }: Identity, field: string): boolean {
  const negative = terms.filter(([coefficient]) => coefficient < 0);
  return field.endsWith('.total') || (negative.length === 1 && negative[0]![1] === field) || field.includes('.handled.');
}

function boundsOf(cell: FieldCell | undefined, total: boolean): { low: number; high: number } {
  const UNKNOWN = { low: 0, high: Number.POSITIVE_INFINITY };
  if (cell === undefined) return UNKNOWN;
  if (cell.status === 'reported') return { low: cell.value!, high: cell.value! };
  const saysNone = cell.status === 'blank' || cell.status === 'dash';
  return saysNone && !total ? { low: 0, high: 0 } : UNKNOWN;
}

function boundsIn(reading: Reading, { slot, total }: Term): { low: number; high: number } {
  const value = reading.values[slot] ?? null;
  if (value !== null) return { low: value, high: value };
  return { low: 0, high: total ? Number.POSITIVE_INFINITY : 0 };
}

/** Drops readings until nothing changes; null when some row has none left (the page's own sums are wrong). */
function propagate(laws: readonly Law[], rows: readonly SolvedRow[], work: { left: number }): readonly SolvedRow[] | null {
  const now = [...rows];
  const queue = new Set(laws);
  for (const law of queue) {
    queue.delete(law);
    for (const r of law.rows) {
      const row = now[r]!;
      const rest = boundsOfRest(law, r, now);
      const own = law.terms.filter(term => term.row === r);
      work.left -= row.readings.length * own.length + law.terms.length;
      if (work.left < 0) return now;
      const kept = row.readings.filter(reading => fits(reading, own, rest));
      if (kept.length === row.readings.length) continue;
      if (kept.length === 0) return null;
      now[r] = { row: row.row, readings: kept, laws: row.laws.includes(law.id) ? row.laws : [...row.laws, law.id] };
      for (const other of laws) if (other.rows.has(r)) queue.add(other);
    }
  }
  return now;
}

function boundsOfRest(law: Law, except: number, rows: readonly SolvedRow[]): { low: number; high: number } {
  let low = 0;
  let high = 0;
  for (const term of law.terms) {
    if (term.row === except) continue;
    let least = term.low;
    let most = term.high;
    if (term.row >= 0) {
      least = Number.POSITIVE_INFINITY;
      most = 0;
      for (const reading of rows[term.row]!.readings) {
        const bounds = boundsIn(reading, term);
        least = Math.min(least, bounds.low);
        most = Math.max(most, bounds.high);
      }
    }
    low += term.coefficient > 0 ? least * term.coefficient : most * term.coefficient;
    high += term.coefficient > 0 ? most * term.coefficient : least * term.coefficient;
  }
  return { low, high };
}

function fits(reading: Reading, own: readonly Term[], rest: { low: number; high: number }): boolean {
  let { low, high } = rest;
  for (const term of own) {
    const bounds = boundsIn(reading, term);
    low += term.coefficient * (term.coefficient > 0 ? bounds.low : bounds.high);
    high += term.coefficient * (term.coefficient > 0 ? bounds.high : bounds.low);
  }
  return low <= 0 && high >= 0;
}

/** Supposes each reading in turn and drops it when that leaves some row without any. */
function shave(laws: readonly Law[], rows: readonly SolvedRow[], work: { left: number }): readonly SolvedRow[] {
  let now = rows;
  for (let changed = true; changed && work.left > 0; ) {
    changed = false;
    for (let r = 0; r < now.length && work.left > 0; r++) {
      const { row, readings, laws: used } = now[r]!;
      if (readings.length < 2) continue;
      const kept = readings.filter(reading => {
        if (work.left <= 0) return true;
        const supposed = now.map((other, i) => (i === r ? { row, readings: [reading], laws: used } : other));
        return propagate(laws, supposed, work) !== null;
      });
      if (kept.length === readings.length || kept.length === 0) continue;
      const touching = laws.filter(law => law.rows.has(r)).map(({ id }) => id);
      const shaved = now.map((other, i) => (i === r ? { row, readings: kept, laws: [...new Set([...used, ...touching])] } : other));
      now = propagate(laws, shaved, work) ?? now;
      changed = true;
    }
  }
  return now;
}
