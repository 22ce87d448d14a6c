import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Cell, Workbook } from '@cj-tech-master/excelts';
import { DuckDBInstance } from '@duckdb/node-api';
import { temporaryFolder } from '../temporary-folder.ts';

/** Other programs than those that write here, to read the files back. */

export type Row = Readonly<Record<string, unknown>>;

/** The answer of DuckDB, which reads CSV, JSON lines and Parquet. */
export async function duckdb(sql: string): Promise<readonly Row[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

export const hasPython = answers('python3', '-c', 'import sqlite3');

/** The answer of Python's own SQLite. */
export function sqlite(path: string, sql: string): readonly Row[] {
  const script = [
    'import json, sqlite3, sys',
    'c = sqlite3.connect(sys.argv[1]).execute(sys.argv[2])',
    'n = [d[0] for d in c.description]',
    'print(json.dumps([dict(zip(n, r)) for r in c]))',
  ].join('\n');
  return JSON.parse(execFileSync('python3', ['-c', script, path, sql], READ));
}

/** True where LibreOffice is, and in CI, where it has to be. */
export const hasOffice = Boolean(process.env['ALL_PROGRAMS']) || answers('soffice', '--version');

/** Every sheet of some workbooks as LibreOffice prints it: text in quotes, numbers not. By workbook, then sheet. */
export function sheetsByOffice(paths: readonly string[]): Record<string, Record<string, string>> {
  const folder = temporaryFolder();
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1';
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', folder, ...paths],
    { ...READ, stdio: 'pipe' },
  );
  return Object.fromEntries(
    paths.map(path => {
      const stem = basename(path, '.xlsx');
      const names = readdirSync(folder).filter(name => name.startsWith(`${stem}-`) && name.endsWith('.csv'));
      return [
        stem,
        Object.fromEntries(
          names.map(name => [name.slice(stem.length + 1, -4), readFileSync(join(folder, name), 'utf8')]),
        ),
      ];
    }),
  );
}

export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly filter: string;
}

/** The sheets of a workbook as a reader on npm sees them. */
export async function sheetsOfWorkbook(path: string): Promise<Record<string, Sheet>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path));
  return Object.fromEntries(
    workbook.worksheets.map(sheet => {
      const rows = Array.from({ length: sheet.rowCount }, (_, r) =>
        Array.from({ length: sheet.columnCount }, (__, c) => sheet.getRow(r + 1).getCell(c + 1)),
      );
      const view = sheet.views[0] as { readonly xSplit?: number; readonly ySplit?: number } | undefined;
      const frozen = { rows: view?.ySplit ?? 0, columns: view?.xSplit ?? 0 };
      return [sheet.name, { rows, frozen, filter: String(sheet.autoFilter ?? '') }];
    }),
  );
}

const READ = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;

function answers(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
