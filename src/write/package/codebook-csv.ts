import { csvHeader, csvRows } from '../csv.ts';
import type { CodebookRow } from './codebook-rows.ts';
import { CODEBOOK_COLUMNS } from './codebook-table.ts';

/** codebook.csv: one row a column or derived variable. */
export function codebookCsv(rows: readonly CodebookRow[], bom: boolean): string {
  const names = CODEBOOK_COLUMNS.map(({ name }) => name as keyof CodebookRow);
  return csvHeader(names, bom) + csvRows(rows.map(row => names.map(name => row[name])));
}
