import type { Place } from '../../types.ts';

/** One place of a page that says a fact: what it says, and what kind of place it is. */
export interface Evidence<Kind extends string, Value> {
  readonly kind: Kind;
  readonly value: Value;
  readonly place: Place | null; // null for what the page states beside its text
}

/** Everything that speaks for one value. */
export interface Case<Kind extends string, Value> {
  readonly value: Value; // of the most trusted evidence
  readonly weight: number;
  readonly evidence: readonly Evidence<Kind, Value>[]; // most trusted first
}

/**
 * The values that a page's evidence speaks for, the heaviest first. Evidence of one kind counts once for a value, however
 * often the page repeats it; of equal weights the value with the most trusted evidence comes first.
 */
export function weigh<Kind extends string, Value>(
  found: readonly Evidence<Kind, Value>[],
  trust: Readonly<Record<Kind, number>>,
  isSame: (one: Value, other: Value) => boolean,
): readonly Case<Kind, Value>[] {
  const ordered = [...found].sort((a, b) => trust[b.kind] - trust[a.kind]);
  const cases: Evidence<Kind, Value>[][] = [];
  for (const one of ordered) {
    const own = cases.find(evidence => evidence.some(({ value }) => isSame(value, one.value)));
    if (own === undefined) cases.push([one]);
    else own.push(one);
  }
  return cases
    .map(evidence => ({ value: evidence[0]!.value, weight: weightOf(kindsOf(evidence), trust), evidence }))
    .sort((a, b) => b.weight - a.weight);
}

/** The kinds of a case, most trusted first. */
export function kindsOf<Kind extends string>(evidence: readonly Evidence<Kind, unknown>[]): readonly Kind[] {
  return [...new Set(evidence.map(({ kind }) => kind))];
}

function weightOf<Kind extends string>(
  kinds: readonly Kind[],
  trust: Readonly<Record<Kind, number>>,
): number {
  return kinds.reduce((sum, kind) => sum + trust[kind], 0);
}
