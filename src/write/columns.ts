import type { ReportRecord } from '../types.ts';
import { guardText } from './guard.ts';

/** What says which report a row is about. Every table takes the ones that it shows from here. */
export const IDENTITY = {
  report_id: (record: ReportRecord) => record.id,
  source: (record: ReportRecord) => guardText(record.source.path),
  agency: (record: ReportRecord) => guardText(record.agency ?? ''),
  year: (record: ReportRecord) => String(record.year ?? ''),
  published: (record: ReportRecord) => guardText(record.published ?? ''),
  form: (record: ReportRecord) => guardText(record.form ?? ''),
  complete: (record: ReportRecord) => String(record.complete),
} as const;

export type IdentityColumn = keyof typeof IDENTITY;

/** The values of some identity columns for one report. */
export function identityOf(record: ReportRecord, columns: readonly IdentityColumn[]): readonly string[] {
  return columns.map(column => IDENTITY[column](record));
}
