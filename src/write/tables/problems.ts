import type { PrintedProblem } from '../../types.ts';
import { CODE, FIELD, MESSAGE, PLACE, REPORT_ID, SEVERITY_OF, SOURCE } from './heads.ts';
import { like, type Table } from './table.ts';

export interface ProblemRow {
  readonly report: string | null; // id; null where the file holds no report
  readonly source: string;
  readonly problem: PrintedProblem;
}

/** One row a problem, of reports and of files that hold none. */
export const PROBLEMS: Table<ProblemRow> = {
  name: 'problems',
  zh: '问题',
  en: 'Problems',
  full: { en: 'Findings on pages', zh: '关于页面的发现' },
  formats: ['csv', 'xlsx', 'sqlite'],
  csv: 'always',
  columns: [
    like(REPORT_ID, ({ report }) => report),
    like(SOURCE, ({ source }) => source),
    like(SEVERITY_OF, ({ problem }) => problem.severity),
    like(CODE, ({ problem }) => problem.code),
    like(FIELD, ({ problem }) => problem.field || null),
    like(PLACE, ({ problem }) => problem.place || null),
    like(MESSAGE, ({ problem }) => problem.message),
  ],
  indices: { report: ['report_id'], code: ['code'] },
  sheet: { zh: '读取时发现的问题。', en: 'What was found while reading.' },
  rows: ({ source, conversion: { reports, problems } }) => [
    ...problems.map(problem => ({ report: null, source, problem })),
    ...reports.flatMap(({ record }) =>
      record.problems.map(problem => ({ report: record.id, source, problem })),
    ),
  ],
};
