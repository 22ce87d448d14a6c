/** An identity as an equation: the sum of coefficient × field is 0. */
export interface Equation {
  readonly id: string;
  readonly terms: readonly (readonly [coefficient: number, field: string])[];
}

/** A value that equations leave no choice about, and the identities that they stand for. */
export interface Determined {
  readonly field: string;
  readonly value: number;
  readonly laws: readonly string[];
}

/**
 * The fields for which equations leave one whole number of at least 0, all that is unknown being such numbers. Each
 * equation is looked at alone, then sums and differences of them (Gauss and Jordan). Null where they contradict each
 * other or the signs: then nothing can be leant on. What is determined first stands first.
 */
export function determine(
  equations: readonly Equation[],
  known: ReadonlyMap<string, number>,
): readonly Determined[] | null {
  const found = new Map<string, Determined>();
  const numberAt = (field: string) => known.get(field) ?? found.get(field)?.value;
  let rows: readonly Row[] = equations.map(equation => rowOf(equation, numberAt));
  for (let isReduced = false; ; ) {
    const news = conclusionsOf(rows);
    if (news === null) return null;
    for (const one of news) {
      const value = numberAt(one.field);
      if (value !== undefined && value !== one.value) return null;
      if (value === undefined) found.set(one.field, one);
    }
    if (news.length > 0) {
      rows = equations.map(equation => rowOf(equation, numberAt));
      isReduced = false;
    } else if (!isReduced) {
      rows = reduced(rows.filter(({ factors }) => factors.size > 0));
      isReduced = true;
    } else return [...found.values()];
  }
}

/** The sum of factor × unknown field is `sum`. */
interface Row {
  readonly factors: ReadonlyMap<string, number>; // none is 0
  readonly sum: number;
  readonly laws: readonly string[];
}

function rowOf({ id, terms }: Equation, numberAt: (field: string) => number | undefined): Row {
  const factors = new Map<string, number>();
  let sum = 0;
  for (const [coefficient, field] of terms) {
    const value = numberAt(field);
    if (value === undefined) factors.set(field, (factors.get(field) ?? 0) + coefficient);
    else sum -= coefficient * value;
  }
  return { factors, sum, laws: [id] };
}

/** What single rows say: one unknown is the rest, and unknowns of one sign that add up to nothing are all 0. */
function conclusionsOf(rows: readonly Row[]): readonly Determined[] | null {
  const found: Determined[] = [];
  for (const { factors, sum, laws } of rows) {
    const [first] = factors;
    if (first === undefined) {
      if (sum !== 0) return null;
      continue;
    }
    const [field, factor] = first;
    const value = sum / factor;
    const isOfOneSign = factors.size === 1 || [...factors.values()].every(other => other > 0 === factor > 0);
    if (!isOfOneSign) continue;
    if (value < 0 || (factors.size === 1 && !Number.isInteger(value))) return null;
    if (factors.size === 1)
      found.push({ field, value: value + 0, laws }); // + 0: never −0
    else if (sum === 0) for (const each of factors.keys()) found.push({ field: each, value: 0, laws });
  }
  return found;
}

/** Rows combined so that each leads with an unknown that no other row has. Factors stay whole numbers, mostly 1. */
function reduced(rows: readonly Row[]): readonly Row[] {
  const left = [...rows];
  for (let at = 0; at < left.length; at++) {
    const pivot = left[at]!;
    const [lead] = pivot.factors;
    if (lead === undefined) continue;
    left.forEach((row, i) => {
      const factor = row.factors.get(lead[0]);
      if (i !== at && factor !== undefined) left[i] = without(row, factor, pivot, lead[1]);
    });
  }
  return left;
}

/** `factor` of a row cancelled by a pivot whose own factor there is `own`. */
function without(row: Row, factor: number, pivot: Row, own: number): Row {
  const factors = new Map([...row.factors].map(([field, value]) => [field, value * own]));
  for (const [field, value] of pivot.factors) {
    const rest = (factors.get(field) ?? 0) - value * factor;
    if (rest === 0) factors.delete(field);
    else factors.set(field, rest);
  }
  return {
    factors,
    sum: row.sum * own - pivot.sum * factor,
    laws: [...new Set([...row.laws, ...pivot.laws])],
  };
}
