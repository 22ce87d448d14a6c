import type { Field, Form, Identity } from '../../forms/form.ts';
import { readPrinted } from '../words/printed.ts';
import type { Token } from '../words/tokens.ts';

/** True where the numbers of a row break an identity of the form that is about this row alone; a blank says nothing. */
export function breaksOwnSum(
  { identities }: Form,
  fields: readonly Field[],
  cells: readonly (Token | null)[],
): boolean {
  const numbers = numbersOf(fields, cells);
  return identities.some(
    ({ type, terms }) =>
      type === 'equal' &&
      terms.every(([, field]) => numbers.has(field)) &&
      terms.reduce((sum, [factor, field]) => sum + factor * numbers.get(field)!, 0) !== 0,
  );
}

/** True where numbers of which some are above 0 keep all identities of the form that are about their row alone. */
export function keepsOwnSums(
  { identities }: Form,
  fields: readonly Field[],
  numbers: readonly number[],
): boolean {
  const byField = new Map(fields.map(({ id }, i) => [id, numbers[i]!]));
  const own = identities.filter(
    ({ type, terms }) => type === 'equal' && terms.every(([, field]) => byField.has(field)),
  );
  const sumOf = (terms: Identity['terms']) =>
    terms.reduce((sum, [factor, field]) => sum + factor * byField.get(field)!, 0);
  return own.length > 0 && numbers.some(number => number > 0) && own.every(({ terms }) => sumOf(terms) === 0);
}

/** True where a row's numbers break such an identity by so much that the last cannot be meant for the total: it is less than another. */
export function lacksTotal(form: Form, fields: readonly Field[], cells: readonly (Token | null)[]): boolean {
  if (cells.length !== fields.length || !breaksOwnSum(form, fields, cells)) return false;
  const numbers = [...numbersOf(fields, cells).values()];
  return numbers.some(number => number > numbers.at(-1)!);
}

function numbersOf(fields: readonly Field[], cells: readonly (Token | null)[]): ReadonlyMap<string, number> {
  return new Map(
    fields.flatMap(({ id, kind }, i): readonly (readonly [string, number])[] => {
      const token = cells[i];
      const value = token?.kind === 'value' ? readPrinted(token.normalised, kind).value : null;
      return value === null ? [] : [[id, value]];
    }),
  );
}
