import { FIELD_COLUMNS, FORMS, fieldsOfForm } from '../recognise/forms/index.ts';
import type { FieldCell, ReportRecord } from '../types.ts';
import { identityOf } from './columns.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { FormatOptions } from './format.ts';
import { plainNumber } from './number.ts';
import type { TextFormat } from './text-format.ts';

const ABOUT = ['report_id', 'source', 'agency', 'year', 'published', 'form', 'complete'] as const;
const FIELDS = FIELD_COLUMNS.map(field => field.column);
const COLUMN_OF: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(form => fieldsOfForm(form.id)).map(({ id, column }) => [id, column]),
);

/** reports.csv: one row a report, one column a field of any form. Printed values only: a derived one is left empty. */
export function reportsCsv({ bom }: FormatOptions): TextFormat {
  return {
    file: 'reports.csv',
    before: csvHeader([...ABOUT, ...FIELDS], bom),
    between: '',
    after: '',
    chunks: ({ records, cells }) => records.map((record, r) => csvRows([reportRow(record, cells[r] ?? [])])),
  };
}

function reportRow(record: ReportRecord, cells: readonly FieldCell[]): readonly string[] {
  const printed = new Map<string, string>();
  for (const { field, status, value } of cells) {
    if (status === 'reported' && value !== null) printed.set(COLUMN_OF.get(field)!, plainNumber(value));
  }
  return [...identityOf(record, ABOUT), ...FIELDS.map(column => printed.get(column) ?? '')];
}
