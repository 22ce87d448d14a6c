import type { Place } from '../types.ts';

/** A place as people count: `table 2, row 4, cell 3` in a page's markup, else `line 12, column 5`. */
export function printPlace({ line, column, table, row, cell }: Place): string {
  if (table === undefined) return `line ${line}, column ${column}`;
  if (row === undefined) return `table ${table}`;
  return cell === undefined ? `table ${table}, row ${row}` : `table ${table}, row ${row}, cell ${cell}`;
}
