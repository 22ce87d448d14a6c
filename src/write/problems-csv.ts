import type { PrintedProblem } from '../types.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { FormatOptions } from './format.ts';
import { guardText } from './guard.ts';
import type { TextFormat } from './text-format.ts';

const PROBLEM = {
  severity: (problem: PrintedProblem) => problem.severity,
  code: (problem: PrintedProblem) => problem.code,
  field: (problem: PrintedProblem) => problem.field,
  place: (problem: PrintedProblem) => problem.place,
  message: (problem: PrintedProblem) => guardText(problem.message),
} as const;

const PROBLEM_VALUES = Object.values(PROBLEM);

/** problems.csv: one row a problem, of reports and of files that hold none (there `report_id` is empty). */
export function problemsCsv({ bom }: FormatOptions): TextFormat {
  return {
    file: 'problems.csv',
    before: csvHeader(['report_id', 'source', ...Object.keys(PROBLEM)], bom),
    between: '',
    after: '',
    chunks: ({ records, problems }, source) => {
      const rows = [
        ...problems.map(problem => problemRow('', source, problem)),
        ...records.flatMap(record => record.problems.map(problem => problemRow(record.id, source, problem))),
      ];
      return rows.length === 0 ? [] : [csvRows(rows)];
    },
  };
}

function problemRow(id: string, source: string, problem: PrintedProblem): readonly string[] {
  return [id, guardText(source), ...PROBLEM_VALUES.map(print => print(problem))];
}
