import { stringify } from 'csv-stringify/sync';

/** Rows as RFC 4180 text, each ended by a line feed. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : stringify(rows as string[][]);
}

/**
 * One value as `csvRows` prints it. For cells.csv, whose 200 rows a report are most of what is written: joined by
 * hand they take a quarter of csv-stringify's time (`npm run bench`).
 */
export function csvValue(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

const SPECIAL = /[",\r\n]/;

/** The first line of a file: column names, after a BOM by which Excel knows UTF-8. */
export function csvHeader(columns: readonly string[], bom: boolean): string {
  return `${bom ? '\ufeff' : ''}${csvRows([columns])}`;
}
