import type { Form, Identity } from '../recognise/forms/form.ts';
import type { FieldCell, Problem } from '../types.ts';

export type Verdict = 'held' | 'failed' | 'not-assessable';

export interface Check {
  readonly identity: Identity;
  readonly verdict: Verdict;
  /** A second, weaker verdict, where only blank cells keep the sum from being assessed. Nothing is derived from it. */
  readonly ifBlanksAre0: 'held' | 'failed' | null;
}

/**
 * Checks every identity of the form on reported numbers. One with any other cell is not assessable, never passed:
 * blanks satisfy no sum. Nothing is repaired; a failure names both sides and where they stand.
 */
export function checkIdentities(
  form: Form,
  cells: readonly FieldCell[],
): { checks: readonly Check[]; problems: readonly Problem[] } {
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  const checks = form.identities.map(identity => {
    const verdict = verdictOf(identity, byField);
    return {
      identity,
      verdict,
      ifBlanksAre0: verdict === 'not-assessable' ? ifBlanksAre0(identity, byField) : null,
    };
  });
  const problems = checks
    .filter(({ verdict }) => verdict === 'failed')
    .map(({ identity }) => failure(identity, byField));
  return { checks, problems };
}

function verdictOf(identity: Identity, byField: ReadonlyMap<string, FieldCell>): Verdict {
  let sum = 0;
  for (const [coefficient, field] of identity.terms) {
    const cell = byField.get(field);
    if (cell?.status !== 'reported') return 'not-assessable';
    sum += coefficient * cell.value!;
  }
  return (identity.type === 'equal' ? sum === 0 : sum <= 0) ? 'held' : 'failed';
}

function ifBlanksAre0(identity: Identity, byField: ReadonlyMap<string, FieldCell>): Check['ifBlanksAre0'] {
  const filled = new Map<string, FieldCell>();
  for (const [, field] of identity.terms) {
    const cell = byField.get(field);
    if (cell?.status === 'blank') filled.set(field, { ...cell, status: 'reported', value: 0 });
    else if (cell?.status === 'reported') filled.set(field, cell);
    else return null;
  }
  const verdict = verdictOf(identity, filled);
  return verdict === 'not-assessable' ? null : verdict;
}

function failure(identity: Identity, byField: ReadonlyMap<string, FieldCell>): Problem {
  const side = (sign: number) => identity.terms.filter(([coefficient]) => Math.sign(coefficient) === sign);
  const total = (sign: number) => side(sign).reduce((sum, [, field]) => sum + byField.get(field)!.value!, 0);
  const place = (sign: number) => byField.get(side(sign)[0]![1])!.place;
  const expected = total(1);
  const found = total(-1);
  const at = place(-1);
  return {
    code: 'validate/sum-fails',
    field: side(-1)[0]![1],
    ...(at === null ? {} : { place: at }),
    data: {
      identity: identity.id,
      relation: identity.type === 'equal' ? 'equal' : 'at-least',
      expected,
      found,
      difference: found - expected,
      expectedPlace: place(1),
      foundPlace: at,
    },
  };
}
