import { stringify } from 'csv-stringify/sync';
import { cleanText } from './clean-text.ts';

/** Rows as RFC 4180 text, each ended by a line feed. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : cleanText(stringify(rows as string[][]));
}

/**
 * One value as `csvRows` prints it. For cells.csv, whose 200 rows a report are most of what is written: joined by
 * hand they take a quarter of csv-stringify's time (`npm run bench`).
 */
export function csvValue(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const clean = cleanText(text);
  if (!QUOTED.test(clean)) return clean;
  return clean.includes('"') ? `"${clean.replaceAll('"', '""')}"` : `"${clean}"`;
}

const QUOTED = /[",\r\n]/;
const SPECIAL = /[",\r\n\0\ud800-\udfff]/; // what most values have none of

/** The first line of a file: column names, after a BOM by which Excel knows UTF-8. */
export function csvHeader(columns: readonly string[], bom: boolean): string {
  return `${bom ? '\ufeff' : ''}${csvRows([columns])}`;
}
