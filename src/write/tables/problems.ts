import type { PrintedProblem } from '../../types.ts';
import type { Table } from './table.ts';

export interface ProblemRow {
  readonly report: string | null; // id; null where the file holds no report
  readonly source: string;
  readonly problem: PrintedProblem;
}

/** One row a finding, of reports and of files that hold none; as problems.csv. */
export const PROBLEMS: Table<ProblemRow> = {
  name: 'problems',
  zh: '问题',
  en: 'Problems',
  columns: [
    { name: 'report_id', type: 'text', zh: '报告编号', en: 'Report', of: ({ report }) => report },
    { name: 'source', type: 'text', zh: '来源文件', en: 'Source file', of: ({ source }) => source },
    { name: 'severity', type: 'label', zh: '轻重', en: 'Severity', of: ({ problem }) => problem.severity },
    { name: 'code', type: 'label', zh: '代码', en: 'Code', of: ({ problem }) => problem.code },
    { name: 'field', type: 'label', zh: '变量', en: 'Field', of: ({ problem }) => problem.field || null },
    { name: 'place', type: 'text', zh: '位置', en: 'Place', of: ({ problem }) => problem.place || null },
    { name: 'message', type: 'text', zh: '说明', en: 'Message', of: ({ problem }) => problem.message },
  ],
  rows: ({ source, conversion: { records, problems } }) => [
    ...problems.map(problem => ({ report: null, source, problem })),
    ...records.flatMap(record => record.problems.map(problem => ({ report: record.id, source, problem }))),
  ],
};
