import { printPlace, printProblem } from '../problems.ts';
import type { Language, PrintedProblem } from '../types.ts';
import type { Across } from '../validate/across/across.ts';
import type { Finding } from '../validate/across/finding.ts';
import type { AcrossFormat } from './across-format.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { FormatOptions } from './format.ts';
import { guardText } from './guard.ts';
import { printNumber } from './number.ts';

const FINDING = {
  code: (_: Finding, { code }: PrintedProblem) => code,
  severity: (_: Finding, { severity }: PrintedProblem) => severity,
  body: ({ body }: Finding) => guardText(body),
  year: ({ year }: Finding) => printNumber(year),
  other_year: ({ otherYear }: Finding) => printNumber(otherYear),
  field: (_: Finding, { field }: PrintedProblem) => field,
  expected: ({ expected }: Finding) => printNumber(expected),
  found: ({ found }: Finding) => printNumber(found),
  difference: ({ difference }: Finding) => printNumber(difference),
  report_id: ({ report }: Finding) => report.id,
  place: (_: Finding, { place }: PrintedProblem) => place,
  other_report_id: ({ other }: Finding) => other?.id ?? '',
  other_place: ({ otherPlace }: Finding) => (otherPlace === null ? '' : printPlace(otherPlace)),
  message: (_: Finding, { message }: PrintedProblem) => guardText(message),
} as const;

const PRINTERS = Object.values(FINDING);

/** across.csv: one row a finding between reports, with both places. */
export function acrossCsv({ bom }: FormatOptions): AcrossFormat {
  return {
    file: 'across.csv',
    before: csvHeader(Object.keys(FINDING), bom),
    *chunks({ findings }: Across, language: Language) {
      for (const finding of findings) {
        const printed = printProblem(finding.problem, language);
        yield csvRows([PRINTERS.map(print => print(finding, printed))]);
      }
    },
  };
}
