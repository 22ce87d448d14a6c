import { printPlace } from '../../problems.ts';
import { FORMS, formById } from '../../recognise/forms/index.ts';
import type { FieldCell, Place, Problem, ReportRecord } from '../../types.ts';
import { type Check, checkIdentities } from '../../validate/identities.ts';
import { aboutReport } from './about.ts';
import { column, type Table } from './table.ts';

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
  formats: ['sqlite'],
  columns: [
    ...aboutReport(({ record }: CheckRow) => record),
    column('identity', 'label', '关系', 'Sum', ({ check }) => check.identity.id),
    column('verdict', 'label', '结论', 'held, failed or not_assessable', ({ check }) =>
      check.verdict.replaceAll('-', '_'),
    ),
    column(
      'if_blanks_are_0',
      'label',
      '若空白为0',
      'The same if blanks are 0',
      ({ check }) => check.ifBlanksAre0,
    ),
    column('relation', 'label', '应为', 'What found must be to expected', ({ check }) =>
      check.identity.type === 'equal' ? 'equal' : 'at-least',
    ),
    column('expected', 'number', '应有', 'Expected', ({ failure }) => failure?.data.expected ?? null),
    column('found', 'number', '实有', 'Found', ({ failure }) => failure?.data.found ?? null),
    column(
      'difference',
      'number',
      '差额',
      'Found less expected',
      row => row.failure?.data.difference ?? null,
    ),
    column('expected_place', 'text', '应有的位置', 'Place of expected', row =>
      placeIn(row.failure?.data.expectedPlace),
    ),
    column('found_place', 'text', '实有的位置', 'Place of found', row =>
      placeIn(row.failure?.data.foundPlace),
    ),
  ],
  key: ['report_id', 'identity'],
  indices: { verdict: ['verdict'] },
  rows: ({ conversion: { reports } }) => reports.flatMap(({ record, cells }) => checksOf(record, cells)),
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
