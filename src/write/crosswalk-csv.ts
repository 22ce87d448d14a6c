import { type CrosswalkRow, crosswalk, FORM_YEARS } from '../validate/across/crosswalk.ts';
import type { AcrossFormat } from './across-format.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { FormatOptions } from './format.ts';

const ROW = {
  variable: ({ variable }: CrosswalkRow) => variable,
  form: ({ form }: CrosswalkRow) => form,
  rule: ({ rule }: CrosswalkRow) => rule,
  fields: ({ fields }: CrosswalkRow) => fields.join(' + '),
  comparable_with: ({ comparableWith }: CrosswalkRow) => comparableWith.join(' '),
  break: (row: CrosswalkRow) => row.break,
  note: ({ note }: CrosswalkRow) => note,
  since: ({ form }: CrosswalkRow) => String(FORM_YEARS[form]?.since ?? ''),
  until: ({ form }: CrosswalkRow) => String(FORM_YEARS[form]?.until ?? ''),
} as const;

const PRINTERS = Object.values(ROW);

/** crosswalk.csv: which fields of which form feed each variable of panel.csv. The same for every run. */
export function crosswalkCsv({ bom }: FormatOptions): AcrossFormat {
  return {
    file: 'crosswalk.csv',
    before: csvHeader(Object.keys(ROW), bom),
    chunks: () => [csvRows(crosswalk().map(row => PRINTERS.map(print => print(row))))],
  };
}
