import type { Place } from '../types.ts';

/** A place as people count: `table 2, row 4, cell 3` in a page's markup, else `line 12, column 5`. */
export function printPlace({ line, column, table, row, cell }: Place): string {
  if (table === undefined) return `line ${line}, column ${column}`;
  if (row === undefined) return `table ${table}`;
  return cell === undefined ? `table ${table}, row ${row}` : `table ${table}, row ${row}, cell ${cell}`;
}

/** The same in Chinese: `表 2第 4 行第 3 格`, else `第 12 行第 5 列`. */
export function printPlaceInChinese({ line, column, table, row, cell }: Place): string {
  if (table === undefined) return `第 ${line} 行第 ${column} 列`;
  return `表 ${table}${row === undefined ? '' : `第 ${row} 行`}${cell === undefined ? '' : `第 ${cell} 格`}`;
}
