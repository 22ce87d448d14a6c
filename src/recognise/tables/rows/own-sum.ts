import type { Field, Form } from '../../forms/form.ts';
import { readPrinted } from '../words/printed.ts';
import type { Token } from '../words/tokens.ts';

type Cells = readonly (Token | null)[];

/** True where the numbers of a row break an identity of the form that is about this row alone; a blank says nothing. */
export function breaksOwnSum(form: Form, fields: readonly Field[], cells: Cells): boolean {
  return differences(form, readNumbers(fields, cells)).some(difference => difference !== 0);
}

/** True where numbers of which some are above 0 keep all identities of the form that are about their row alone. */
export function keepsOwnSums(form: Form, fields: readonly Field[], numbers: readonly number[]): boolean {
  const own = differences(form, new Map(fields.map(({ id }, i) => [id, numbers[i]!])));
  return own.length > 0 && numbers.some(number => number > 0) && own.every(difference => difference === 0);
}

/** True where a row's numbers break such an identity by so much that the last cannot be meant for the total: it is less than another. */
export function lacksTotal(form: Form, fields: readonly Field[], cells: Cells): boolean {
  if (cells.length !== fields.length || !breaksOwnSum(form, fields, cells)) return false;
  const numbers = [...readNumbers(fields, cells).values()];
  return numbers.some(number => number > numbers.at(-1)!);
}

/** Of each identity that is about these fields alone, by how much the numbers miss it. */
function differences({ identities }: Form, numbers: ReadonlyMap<string, number>): readonly number[] {
  return identities
    .filter(({ type, terms }) => type === 'equal' && terms.every(([, field]) => numbers.has(field)))
    .map(({ terms }) => terms.reduce((sum, [factor, field]) => sum + factor * numbers.get(field)!, 0));
}

function readNumbers(fields: readonly Field[], cells: Cells): ReadonlyMap<string, number> {
  return new Map(
    fields.flatMap(({ id, kind }, i): readonly (readonly [string, number])[] => {
      const token = cells[i];
      const value = token?.kind === 'value' ? readPrinted(token.normalised, kind).value : null;
      return value === null ? [] : [[id, value]];
    }),
  );
}
