import type { Form, Identity } from '../recognise/forms/form.ts';
import { rowsOfTable } from '../recognise/forms/form.ts';
import type { FieldCell, Problem } from '../types.ts';

/** Another way to read the same printed characters, with which every sum would hold. */
interface OtherReading {
  readonly fields: readonly string[];
  readonly values: readonly number[];
}

/**
 * Where sums fail, looks for one other reading of the same characters that mends them all: digits that belong to the
 * neighbouring cell, or neighbours that changed places. It is named, never taken: the agency may have erred.
 */
export function nameOtherReading(
  form: Form,
  cells: readonly FieldCell[],
  failed: readonly Identity[],
): readonly Problem[] {
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  return tablesOf(failed).flatMap(laws => {
    const touched = new Set(laws.flatMap(({ terms }) => terms.map(([, field]) => field)));
    const rows = form.tables.flatMap(rowsOfTable).filter(row => row.some(field => touched.has(field)));
    const mending = rows
      .flatMap(row => otherReadings(row, byField))
      .filter(reading => mends(form, byField, laws, reading));
    const [only] = mending;
    if (only === undefined || mending.length > 1) return [];
    const place = byField.get(only.fields[0]!)!.place;
    const found = only.fields.map(field => byField.get(field)!.raw).join(', ');
    const data = { fields: only.fields.join(', '), found, other: only.values.join(', ') };
    return [
      { code: 'validate/other-reading', field: only.fields[0]!, ...(place === null ? {} : { place }), data },
    ];
  });
}

function tablesOf(failed: readonly Identity[]): readonly (readonly Identity[])[] {
  const tables = new Map<string, Identity[]>();
  for (const law of failed) {
    const table = law.terms[0]![1].split('.')[0]!;
    tables.set(table, [...(tables.get(table) ?? []), law]);
  }
  return [...tables.values()];
}

function otherReadings(
  row: readonly string[],
  byField: ReadonlyMap<string, FieldCell>,
): readonly OtherReading[] {
  return row.slice(1).flatMap((right, i) => {
    const fields = [row[i]!, right];
    const [a, b] = fields.map(field => digitsOf(byField.get(field)));
    if (a === null || b === null || a === undefined || b === undefined) return [];
    const splits = Array.from({ length: a.length + b.length - 1 }, (_, at) => [
      (a + b).slice(0, at + 1),
      (a + b).slice(at + 1),
    ]);
    const pairs = [...splits.filter(parts => parts.every(isWhole)), [b, a]];
    return pairs.filter(([x]) => x !== a).map(parts => ({ fields, values: parts.map(Number) }));
  });
}

function digitsOf(cell: FieldCell | undefined): string | null {
  return cell?.status === 'reported' && /^\d+$/.test(cell.raw) ? cell.raw : null;
}

function isWhole(digits: string): boolean {
  return /^(?:0|[1-9]\d*)$/.test(digits);
}

/** True when the failed laws hold with the reading, and no law that held fails. */
function mends(
  form: Form,
  byField: ReadonlyMap<string, FieldCell>,
  failed: readonly Identity[],
  { fields, values }: OtherReading,
): boolean {
  const changed = new Map(fields.map((field, i) => [field, values[i]!]));
  const touching = form.identities.filter(({ terms }) => terms.some(([, field]) => changed.has(field)));
  if (!failed.every(law => touching.includes(law))) return false;
  return touching.every(({ type, terms }) => {
    let sum = 0;
    for (const [coefficient, field] of terms) {
      const cell = byField.get(field);
      if (cell?.status !== 'reported') return true; // not assessable
      sum += coefficient * (changed.get(field) ?? cell.value!);
    }
    return type === 'equal' ? sum === 0 : sum <= 0;
  });
}
