import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '@cj-tech-master/excelts';
import { HEADER_ROWS } from '../../src/write/xlsx/sheet.ts';
import { parseCsv } from '../made/fakes.ts';
import { duckdb, type Row, sqlite } from './readers.ts';

/** The tables of written files, read by other programs, as rows with null for nothing. */

export const readParquet = (folder: string, file: string) => duckdb(`FROM '${join(folder, file)}'`);

/** Every value of a CSV is text, and nothing is ''. No guessing of types, marks or line ends. */
export async function readCsv(folder: string, file: string): Promise<readonly Row[]> {
  const path = join(folder, file);
  const header = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n', 1)[0]!;
  const columns = header.split(',').map(name => `'${name}': 'VARCHAR'`);
  return duckdb(
    `FROM read_csv('${path}', auto_detect = false, columns = {${columns.join()}}, header = true, delim = ',',
       quote = '"', escape = '"', new_line = '\\n', nullstr = '', max_line_size = 9999999)`,
  );
}

export const readJsonl = (folder: string, file: string) =>
  duckdb(
    `FROM read_json('${join(folder, file)}', format = 'newline_delimited', maximum_object_size = 99999999)`,
  );

export const readSqlite = (folder: string, sql: string) => sqlite(join(folder, 'reports.sqlite'), sql);

/** A sheet as the reader on npm has it. */
export function rowsOfSheet(sheet: { readonly rows: readonly (readonly Cell[])[] }): readonly Row[] {
  const names = sheet.rows[HEADER_ROWS - 1]!.map(({ value }) => String(value));
  return sheet.rows
    .slice(HEADER_ROWS)
    .map(row => Object.fromEntries(row.map((cell, c) => [names[c]!, plain(cell)])));
}

/** A sheet as LibreOffice prints it: what stands in no quotes is a number. */
export function rowsOfOffice(csv: string): readonly Row[] {
  const rows = parseCsv(csv);
  const names = rows[HEADER_ROWS - 1]!;
  return rows
    .slice(HEADER_ROWS)
    .map(row => Object.fromEntries(row.map((value, c) => [names[c]!, value === '' ? null : value])));
}

function plain({ value }: Cell): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object' && value !== null && 'hyperlink' in value) return value.text;
  return value;
}
