import type { Form } from '../recognise/forms/form.ts';
import type { FieldCell, Mention, Outcome, Problem } from '../types.ts';

/**
 * Compares what the prose states with the tables, figure by figure: only exact figures of the year, and only with
 * printed numbers. Both stay as they are; a difference is named with both places.
 */
export function compareProse(
  form: Form | null,
  mentions: readonly Mention[],
  cells: readonly FieldCell[],
): Outcome<null> {
  if (form === null || mentions.length === 0) return { value: null, problems: [] };
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  const problems: Problem[] = [];
  for (const { topic, value, place, fields, expected } of statedFigures(form, mentions, cells)) {
    if (expected === value) continue;
    problems.push({
      code: 'validate/prose-differs',
      field: fields[0]!,
      place,
      data: {
        topic,
        found: value,
        expected,
        difference: value - expected,
        foundPlace: place,
        expectedPlace: byField.get(fields[0]!)?.place ?? null,
      },
    });
  }
  return { value: null, problems };
}

/** A figure of the prose that the tables print too. */
export interface StatedFigure extends Pick<Mention, 'topic' | 'value' | 'place'> {
  readonly fields: readonly string[]; // that print it, added up
  readonly expected: number; // what they print
}

/** The exact figures of the year that the prose states and the tables print. */
export function statedFigures(
  form: Form,
  mentions: readonly Mention[],
  cells: readonly FieldCell[],
): readonly StatedFigure[] {
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  return mentions.flatMap(({ topic, value, period, exactness, place }) => {
    const fields = form.prose[topic];
    if (fields === undefined || period !== 'year' || exactness !== 'exact') return [];
    const expected = sumOf(fields, byField);
    return expected === null ? [] : [{ topic, value, place, fields, expected }];
  });
}

/** Null where one of them is not printed as a number. */
function sumOf(fields: readonly string[], byField: ReadonlyMap<string, FieldCell>): number | null {
  let sum = 0;
  for (const field of fields) {
    const cell = byField.get(field);
    if (cell?.status !== 'reported' || cell.value === null) return null;
    sum += cell.value;
  }
  return sum;
}
