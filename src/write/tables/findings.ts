import { printPlace, printProblem } from '../../problems.ts';
import type { PrintedProblem } from '../../types.ts';
import type { Finding } from '../../validate/across/finding.ts';
import { BODY, CODE, FIELD, MESSAGE, PLACE, REPORT_ID, SEVERITY_OF, YEAR } from './heads.ts';
import { column, type Joined, like, type Table } from './table.ts';

export interface FindingRow {
  readonly finding: Finding;
  readonly printed: PrintedProblem;
}

/** One row a finding between reports, with both places. */
export const FINDINGS: Table<FindingRow, Joined> = {
  name: 'across',
  zh: '报告之间的发现',
  en: 'Findings between reports',
  formats: ['csv'],
  columns: [
    like(CODE, ({ printed }) => printed.code),
    like(SEVERITY_OF, ({ printed }) => printed.severity),
    like(BODY, ({ finding }) => finding.body),
    like(YEAR, ({ finding }) => finding.year),
    column('other_year', 'year', '另一年度', 'Other year', ({ finding }) => finding.otherYear),
    like(FIELD, ({ printed }) => printed.field),
    column('expected', 'number', '应为', 'Expected', ({ finding }) => finding.expected),
    column('found', 'number', '实为', 'Found', ({ finding }) => finding.found),
    column('difference', 'number', '差额', 'Found less expected', ({ finding }) => finding.difference),
    like(REPORT_ID, ({ finding }) => finding.report.id),
    like(PLACE, ({ printed }) => printed.place),
    column(
      'other_report_id',
      'text',
      '另一报告',
      'Other report',
      ({ finding }) => finding.other?.id ?? null,
      {
        to: REPORT_ID.to!,
      },
    ),
    column('other_place', 'text', '另一位置', 'Other place', ({ finding: { otherPlace } }) =>
      otherPlace === null ? null : printPlace(otherPlace),
    ),
    like(MESSAGE, ({ printed }) => printed.message),
  ],
  *rows({ across: { findings }, language }) {
    for (const finding of findings) yield { finding, printed: printProblem(finding.problem, language) };
  },
};
