import type { FieldCell, ReportRecord } from '../types.ts';
import { ratiosOf } from '../validate/ratio.ts';
import { identityOf } from './columns.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { FormatOptions } from './format.ts';
import { printNumber } from './number.ts';
import type { TextFormat } from './text-format.ts';

const ABOUT = ['report_id', 'source', 'agency', 'year', 'form'] as const;
const COLUMNS = ['variable', 'value', 'numerator', 'denominator', 'status', 'note'] as const;

/** derived.csv: one row a report and derived variable that its form has a formula for. */
export function derivedCsv({ bom }: FormatOptions): TextFormat {
  return {
    file: 'derived.csv',
    before: csvHeader([...ABOUT, ...COLUMNS], bom),
    between: '',
    after: '',
    chunks: ({ records, cells }) => records.map((record, r) => derivedRows(record, cells[r] ?? [])),
  };
}

function derivedRows(record: ReportRecord, cells: readonly FieldCell[]): string {
  const about = identityOf(record, ABOUT);
  return csvRows(
    ratiosOf(record.form, cells).map(({ ratio, value, numerator, denominator, status, note }) => [
      ...about,
      ratio.id,
      printNumber(value),
      printNumber(numerator),
      printNumber(denominator),
      status,
      note,
    ]),
  );
}
