import type { Across } from '../../validate/across/across.ts';
import { type Brief, reportedOf } from '../../validate/across/brief.ts';
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
export function distributionsOf({ histories }: Across): readonly Distribution[] {
  const byForm = new Map<string | null, YearBrief[]>();
  for (const { years } of histories) {
    for (const { year, used } of years) {
      const group = byForm.get(used.form);
      if (group === undefined) byForm.set(used.form, [{ year, brief: used }]);
      else group.push({ year, brief: used });
    }
  }
  return variablesOfPanel().flatMap(variable => {
    const years = yearsOf(variable, byForm);
    return years.length === 0 ? [] : [{ ...variable, years }];
  });
}

interface YearBrief {
  readonly year: number;
  readonly brief: Brief;
}

function yearsOf(
  { id, rows }: Variable,
  byForm: ReadonlyMap<string | null, readonly YearBrief[]>,
): readonly YearQuantiles[] {
  const numbers = new Map<number, number[]>();
  const addAll = (form: string | null, fields: readonly string[]) => {
    for (const { year, brief } of byForm.get(form) ?? []) {
      const value = totalOf(brief, fields);
      if (value === null) continue;
      const own = numbers.get(year);
      if (own === undefined) numbers.set(year, [value]);
      else own.push(value);
    }
  };
  for (const { form, fields } of rows) addAll(form, fields);
  if (byForm.has(null)) {
    for (const { variable, fields } of crosswalkOf(null)) if (variable === id) addAll(null, fields);
  }
  return [...numbers]
    .sort(([a], [b]) => a - b)
    .map(([year, values]) => ({ year, ...quantilesOf(Float64Array.from(values)) }));
}

/** As in the panel: a sum only where every term is printed. */
function totalOf(brief: Brief, fields: readonly string[]): number | null {
  let total = 0;
  for (const field of fields) {
    const value = reportedOf(brief, field);
    if (value === null) return null;
    total += value;
  }
  return total;
}
