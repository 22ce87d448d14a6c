import type { FieldCell } from '../types.ts';
import { RATIOS, type Ratio } from './ratios.ts';

export type RatioStatus = 'computed' | 'from_derived' | 'zero_denominator' | 'missing_input' | 'above_one';

/** A rate or share of one report, or why it has none. */
export interface RatioValue {
  readonly ratio: Ratio;
  readonly value: number | null; // only where both sums are there and the denominator is not 0
  readonly numerator: number | null; // null where some input has no number
  readonly denominator: number | null;
  readonly status: RatioStatus;
  readonly note: string; // inputs that are missing or derived, with their status
}

/** Every ratio that the form of a report has a formula for. A blank is no zero: one missing input, and there is no value. */
export function ratiosOf(form: string | null, cells: readonly FieldCell[]): readonly RatioValue[] {
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  return RATIOS.flatMap(ratio => {
    const formula = form === null ? undefined : ratio.formulas[form];
    if (formula === undefined) return [];
    const numerator = sumOf(formula.numerator, byField);
    const denominator = sumOf(formula.denominator, byField);
    return [{ ratio, ...divided(numerator, denominator) }];
  });
}

/** A sum of cells, and those of them that are not printed numbers. */
interface Sum {
  readonly value: number | null;
  readonly missing: readonly string[];
  readonly derived: readonly string[];
}

function sumOf(fields: readonly string[], cells: ReadonlyMap<string, FieldCell>): Sum {
  const inputs = fields.map(field => cells.get(field) ?? { field, value: null, status: 'absent' as const });
  const missing = inputs.filter(({ value }) => value === null);
  return {
    value: missing.length > 0 ? null : inputs.reduce((sum, { value }) => sum + value!, 0),
    missing: missing.map(({ field, status }) => `${field} is ${status}`),
    derived: inputs.filter(({ status }) => status === 'derived').map(({ field }) => `${field} is derived`),
  };
}

function divided(numerator: Sum, denominator: Sum): Omit<RatioValue, 'ratio'> {
  const sums = { numerator: numerator.value, denominator: denominator.value };
  const note = (key: 'missing' | 'derived') =>
    [...new Set([...numerator[key], ...denominator[key]])].join('; ');
  if (sums.numerator === null || sums.denominator === null)
    return { ...sums, value: null, status: 'missing_input', note: note('missing') };
  const derived = note('derived');
  if (sums.denominator === 0) return { ...sums, value: null, status: 'zero_denominator', note: derived };
  const value = sums.numerator / sums.denominator;
  const status = value > 1 ? 'above_one' : derived === '' ? 'computed' : 'from_derived';
  return { ...sums, value, status, note: derived };
}
