import { stringify } from 'csv-stringify/sync';

/** Rows as RFC 4180 text, each ended by a line feed. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : stringify(rows as string[][]);
}

/** The first line of a file: column names, after a BOM by which Excel knows UTF-8. */
export function csvHeader(columns: readonly string[], bom: boolean): string {
  return `${bom ? '\ufeff' : ''}${csvRows([columns])}`;
}
