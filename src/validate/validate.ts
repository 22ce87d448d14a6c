import type { Form } from '../recognise/forms/form.ts';
import type { FieldCell, LooseRow, Outcome, Problem } from '../types.ts';
import { deriveCells } from './derive.ts';
import { type Check, checkIdentities } from './identities.ts';
import { nameOtherReading } from './other-reading.ts';
import { type SolvedRow, solveRows } from './solve.ts';

export interface Validated {
  readonly cells: readonly FieldCell[];
  readonly checks: readonly Check[];
}

/**
 * Checks the form's identities on what is reported, then gives what they leave only one value for. Where a sum of
 * printed numbers fails, the page's arithmetic cannot be leant on, and no row is placed by it.
 */
export function validate(
  form: Form,
  cells: readonly FieldCell[],
  loose: readonly LooseRow[],
  elsewhere: readonly string[] = [], // fields whose numbers may be printed in rows that the form does not know
): Outcome<Validated> {
  const { checks, problems } = checkIdentities(form, cells);
  const broken = checks.filter(({ verdict }) => verdict === 'failed').map(({ identity }) => identity);
  const failed = new Set(broken.map(({ id }) => id));
  const other = nameOtherReading(form, cells, broken);
  const leanable = loose.filter(
    ({ fields }) =>
      !form.identities.some(({ id, terms }) => failed.has(id) && sameTable(terms[0]![1], fields[0]!)),
  );
  const placed = placeSolved(cells, solveRows(form, cells, leanable));
  const closed = new Set([...loose.flatMap(({ fields }) => fields), ...elsewhere]);
  const derived = deriveCells(form, placed.value, failed, closed);
  return {
    value: { cells: derived.cells, checks },
    problems: [...problems, ...other, ...placed.problems, ...derived.problems],
  };
}

function sameTable(a: string, b: string): boolean {
  return a.split('.')[0] === b.split('.')[0];
}

/** Values on which every remaining reading of a row agrees. */
function placeSolved(cells: readonly FieldCell[], rows: readonly SolvedRow[]): Outcome<readonly FieldCell[]> {
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  const problems: Problem[] = [];
  for (const { row, readings, laws } of rows) {
    if (laws.length === 0) continue;
    const identity = laws.join(' and ');
    row.fields.forEach((field, i) => {
      const [first] = readings;
      const cell = byField.get(field)!;
      if (readings.some(({ values }) => values[i] !== first!.values[i])) return;
      const value = first!.values[i] ?? null;
      const from = first!.from[i] ?? null;
      if (value === null) {
        byField.set(field, { ...cell, status: 'blank', raw: '', place: null, how: identity });
        return;
      }
      const place = from?.place ?? cell.place;
      byField.set(field, {
        ...cell,
        value,
        status: 'derived',
        raw: from?.raw ?? cell.raw,
        unit: '件',
        how: identity,
        place,
      });
      problems.push({
        code: 'validate/derived',
        field,
        ...(place === null ? {} : { place }),
        data: { identity, value },
      });
    });
  }
  return { value: [...byField.values()], problems };
}
