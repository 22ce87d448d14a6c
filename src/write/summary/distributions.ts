import type { Across } from '../../validate/across/across.ts';
import { BRIEF_STATUSES, type Brief, indexOfForm } from '../../validate/across/brief.ts';
import { crosswalkOf } from '../../validate/across/crosswalk.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';
import { type Variable, variablesOfPanel } from './variables.ts';

/** How a variable is spread over the bodies, year by year. */
export interface Distribution extends Variable {
  readonly years: readonly YearQuantiles[]; // with a number, in order
}

export interface YearQuantiles extends Quantiles {
  readonly year: number;
}

/**
 * Every variable that has a number, from the numbers that panel.csv gives as `reported` or `summed`. One variable at a
 * time, so that memory stays near that of the reports themselves.
 */
export function* distributionsOf({ histories }: Across): Generator<Distribution> {
  const groups = groupsOf(histories);
  for (const variable of variablesOfPanel()) {
    const years = yearsOf(variable, groups);
    if (years.length > 0) yield { ...variable, years };
  }
}

/** The reports that count, of one form and year. */
interface FormYear {
  readonly form: string | null;
  readonly year: number;
  readonly briefs: Brief[];
}

function groupsOf(histories: Across['histories']): readonly FormYear[] {
  const groups = new Map<string, FormYear>();
  for (const { years } of histories) {
    for (const { year, used } of years) {
      const key = `${year} ${used.form}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { form: used.form, year, briefs: [used] });
      else group.briefs.push(used);
    }
  }
  return [...groups.values()];
}

function yearsOf({ id, rows }: Variable, groups: readonly FormYear[]): readonly YearQuantiles[] {
  const numbers = new Map<number, Float64Array[]>();
  const common = crosswalkOf(null).filter(({ variable }) => variable === id);
  for (const { form, year, briefs } of groups) {
    for (const { fields } of form === null ? common : rows.filter(row => row.form === form)) {
      const own = numbersOf(briefs, form, fields);
      if (own.length > 0) numbers.set(year, [...(numbers.get(year) ?? []), own]);
    }
  }
  return [...numbers]
    .sort(([a], [b]) => a - b)
    .map(([year, parts]) => ({ year, ...quantilesOf(joined(parts)) }));
}

const REPORTED = BRIEF_STATUSES.indexOf('reported');

/**
 * As in the panel: a sum only where every term is printed. Reports of one form have their fields at the same indices, so
 * these are looked up once: with 100,000 reports this is most of the page's time.
 */
function numbersOf(briefs: readonly Brief[], form: string | null, fields: readonly string[]): Float64Array {
  const numbers = new Float64Array(briefs.length);
  const shared = form === null ? null : indicesOf(fields, indexOfForm(form));
  let count = 0;
  for (const brief of briefs) {
    const indices = shared ?? indicesOf(fields, brief.fields);
    let total = 0;
    for (const i of indices) total += brief.statuses[i] === REPORTED ? brief.values[i]! : Number.NaN;
    if (!Number.isNaN(total)) numbers[count++] = total;
  }
  return numbers.subarray(0, count);
}

/** −1, where nothing stands, for a field that is not there. */
function indicesOf(fields: readonly string[], index: ReadonlyMap<string, number>): readonly number[] {
  return fields.map(field => index.get(field) ?? -1);
}

function joined(parts: readonly Float64Array[]): Float64Array {
  if (parts.length === 1) return parts[0]!;
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
