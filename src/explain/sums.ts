import type { Identity } from '../recognise/forms/form.ts';
import type { FieldCell } from '../types.ts';
import type { Check } from '../validate/identities.ts';
import { plainNumber } from '../write/number.ts';
import type { Words } from './words.ts';

const MOST_NAMED = 3; // fields that keep an identity from being assessed

/** The identities that a field takes part in, each with its numbers and what they come to. */
export function sumsOf(
  field: string,
  checks: readonly Check[],
  byField: ReadonlyMap<string, FieldCell>,
  words: Words,
): readonly string[] {
  return checks
    .filter(({ identity }) => identity.terms.some(([, term]) => term === field))
    .map(check => `${check.identity.id}: ${sayCheck(check, byField, words)}`);
}

function sayCheck(
  { identity, verdict, ifBlanksAre0 }: Check,
  byField: ReadonlyMap<string, FieldCell>,
  words: Words,
): string {
  if (verdict === 'not-assessable') {
    const weaker = ifBlanksAre0 === null ? '' : words.comma + words.ifBlanksAre0[ifBlanksAre0];
    return sayOpen(identity, byField, words) + weaker;
  }
  const left = sideOf(identity, 1, byField);
  const right = sideOf(identity, -1, byField);
  const holds = verdict === 'held';
  const sign = identity.type === 'equal' ? (holds ? '=' : '≠') : holds ? '≤' : '>';
  const sums = `${left.printed} ${sign} ${right.printed}`;
  return holds
    ? words.holds(sums)
    : words.fails(sums, left.total, right.total, identity.type === 'equal' ? 'equal' : 'at-least');
}

function sideOf({ terms }: Identity, sign: 1 | -1, byField: ReadonlyMap<string, FieldCell>) {
  const own = terms
    .filter(([coefficient]) => Math.sign(coefficient) === sign)
    .map(([coefficient, field]) => ({ times: Math.abs(coefficient), value: byField.get(field)!.value! }));
  const printed = own.map(({ times, value }) => `${times === 1 ? '' : `${times} × `}${plainNumber(value)}`);
  return {
    printed: printed.join(' + '),
    total: own.reduce((sum, { times, value }) => sum + times * value, 0),
  };
}

function sayOpen({ terms }: Identity, byField: ReadonlyMap<string, FieldCell>, words: Words): string {
  const open = terms
    .map(([, field]) => ({ field, status: byField.get(field)?.status ?? 'absent' }))
    .filter(({ status }) => status !== 'reported');
  const named = open.slice(0, MOST_NAMED).map(({ field, status }) => words.is(field, status));
  return words.notAssessable(named, open.length - named.length);
}
