import type { Field, Form } from './forms/form.ts';
import { readPrinted } from './printed.ts';
import type { Token } from './tokens.ts';

/**
 * True where a row has a number for each of its fields and they break an identity of the form that is about this row
 * alone, by so much that the last cannot be meant for the total: it is less than another.
 */
export function lacksTotal({ identities }: Form, fields: readonly Field[], cells: readonly Token[]): boolean {
  if (cells.length !== fields.length) return false;
  const numbers = new Map(fields.map(({ id }, i) => [id, readPrinted(cells[i]!.normalised, 'count').value]));
  const total = numbers.get(fields.at(-1)!.id) ?? 0;
  return identities.some(
    ({ type, terms }) =>
      type === 'equal' &&
      terms.some(([, field]) => (numbers.get(field) ?? 0) > total) &&
      terms.every(([, field]) => typeof numbers.get(field) === 'number') &&
      terms.reduce((sum, [factor, field]) => sum + factor * numbers.get(field)!, 0) !== 0,
  );
}
