import { printPlace } from '../../problems.ts';
import { FORMS, formById } from '../../recognise/forms/index.ts';
import type { FieldCell, Place, Problem, ReportRecord } from '../../types.ts';
import { type Check, checkIdentities } from '../../validate/identities.ts';
import { ABOUT } from './about.ts';
import { columnsFrom, type Table } from './table.ts';

export type SumFailure = Extract<Problem, { readonly code: 'validate/sum-fails' }>;

export interface CheckRow {
  readonly record: ReportRecord;
  readonly check: Check;
  readonly failure: SumFailure | null;
}

/** One row a sum of a report's form: whether it held, and by how much it failed. */
export const CHECKS: Table<CheckRow> = {
  name: 'checks',
  zh: '勾稽关系',
  en: 'Sums',
  columns: [
    ...columnsFrom([ABOUT.report_id], ({ record }: CheckRow) => record),
    { name: 'identity', type: 'label', zh: '关系', en: 'Sum', of: ({ check }) => check.identity.id },
    {
      name: 'verdict',
      type: 'label',
      zh: '结论',
      en: 'held, failed or not_assessable',
      of: ({ check }) => check.verdict.replaceAll('-', '_'),
    },
    {
      name: 'relation',
      type: 'label',
      zh: '应为',
      en: 'What found must be to expected',
      of: ({ check }) => (check.identity.type === 'equal' ? 'equal' : 'at-least'),
    },
    {
      name: 'expected',
      type: 'number',
      zh: '应有',
      en: 'Expected',
      of: ({ failure }) => failure?.data.expected ?? null,
    },
    {
      name: 'found',
      type: 'number',
      zh: '实有',
      en: 'Found',
      of: ({ failure }) => failure?.data.found ?? null,
    },
    {
      name: 'difference',
      type: 'number',
      zh: '差额',
      en: 'Found less expected',
      of: ({ failure }) => failure?.data.difference ?? null,
    },
    {
      name: 'expected_place',
      type: 'text',
      zh: '应有的位置',
      en: 'Place of expected',
      of: ({ failure }) => placeIn(failure?.data.expectedPlace),
    },
    {
      name: 'found_place',
      type: 'text',
      zh: '实有的位置',
      en: 'Place of found',
      of: ({ failure }) => placeIn(failure?.data.foundPlace),
    },
  ],
  rows: ({ conversion: { records, cells } }) =>
    records.flatMap((record, r) => checksOf(record, cells[r] ?? [])),
};

/** The sums of a report's form, as its summary counts them. A page without one form has none. */
export function checksOf(record: ReportRecord, cells: readonly FieldCell[]): readonly CheckRow[] {
  if (record.form === null || !KNOWN.has(record.form)) return [];
  const { checks, problems } = checkIdentities(formById(record.form), cells);
  const failures = new Map(
    (problems as readonly SumFailure[]).map(failure => [failure.data.identity, failure]),
  );
  return checks.map(check => ({ record, check, failure: failures.get(check.identity.id) ?? null }));
}

const KNOWN = new Set(FORMS.map(({ id }) => id));

function placeIn(place: Place | null | undefined): string | null {
  return place === null || place === undefined ? null : printPlace(place);
}
