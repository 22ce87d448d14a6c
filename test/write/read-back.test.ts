import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIELD_COLUMNS } from '../../src/recognise/forms/index.ts';
import { FORMAT_NAMES } from '../../src/write/format-names.ts';
import { formatsFor } from '../../src/write/formats.ts';
import { guardText } from '../../src/write/guard.ts';
import { needs } from '../needs.ts';
import { sharedFolder } from '../temporary-folder.ts';
import {
  byReport,
  expectedCells,
  expectedProblems,
  expectedReports,
  mapTexts,
  pick,
  withoutNulls,
} from './expected.ts';
import { readCsv, readJsonl, readParquet, readSqlite, rowsOfOffice, rowsOfSheet } from './read-back.ts';
import { hasOffice, hasPython, type Row, type Sheet, sheetsByOffice, sheetsOfWorkbook } from './readers.ts';
import { samplePages, type Written, writeTo } from './write-to.ts';

/** What is written from the samples, read back by other programs, is what the records say. */

const pages = samplePages();
const records = pages.flatMap(({ conversion }) => conversion.reports.map(({ record }) => record));
const CELLS = Object.keys(expectedCells(pages)[0]!);
const PROBLEMS = Object.keys(expectedProblems(pages)[0]!);
const REPORTS = ['report_id', 'source', 'agency', 'year', 'published', 'form', 'complete'];
const WIDE = [...REPORTS, ...FIELD_COLUMNS.map(({ column }) => column), 'part'];
const cells = expectedCells(pages);
const problems = expectedProblems(pages);
const reports = pick(expectedReports(pages), WIDE);
const folder = sharedFolder();
let written: Written;

beforeAll(async () => {
  written = await writeTo(formatsFor(FORMAT_NAMES, { bom: true }), pages, folder);
});

describe('every format', () => {
  it('gives the same bytes again', async () => {
    const again = await writeTo(formatsFor(FORMAT_NAMES, { bom: true }), pages);
    expect(again.files).toEqual(written.files);
  });

  it('tells how many rows each file has', () => {
    const rows = new Map(written.files.map(({ file, rows }) => [file, rows]));
    expect(rows.get('cells.csv')).toBe(cells.length);
    expect(rows.get('cells.parquet')).toBe(cells.length);
    expect(rows.get('problems.csv')).toBe(problems.length);
    for (const file of ['reports.csv', 'reports.jsonl', 'reports.json', 'reports.parquet', 'reports.xlsx'])
      expect(rows.get(file)).toBe(records.length);
  });
});

describe('CSV, read by DuckDB', () => {
  const asCsv = (rows: readonly Row[]) =>
    rows.map(row =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, value === null ? null : guardText(String(value))]),
      ),
    );

  it.each([
    ['cells.csv', cells],
    ['reports.csv', reports],
    ['problems.csv', problems],
  ])('has in %s what the records say', async (file, rows) => {
    expect(await readCsv(written.folder, file)).toEqual(asCsv(rows));
  });
});

describe('JSON lines, read by DuckDB', () => {
  it('have the records', async () => {
    const rows = await readJsonl(written.folder, 'reports.jsonl');
    const named = (record: object) =>
      ['id', 'title', 'agency', 'form', 'complete'].map(k => (record as Row)[k]);
    expect(rows.map(named)).toEqual(records.map(named));
    expect(rows.map(({ mentions }) => (mentions as readonly unknown[]).length)).toEqual(
      records.map(({ mentions }) => mentions.length),
    );
  });
});

describe('Parquet, read by DuckDB', () => {
  it('has the cells', async () => {
    expect(pick(await readParquet(written.folder, 'cells.parquet'), CELLS)).toEqual(cells);
  });

  it('has the reports with every figure', async () => {
    expect(pick(await readParquet(written.folder, 'reports.parquet'), WIDE)).toEqual(reports);
  });
});

describe("SQLite, read by Python's", needs('Python', hasPython), () => {
  it('has the cells', () => {
    const rows = readSqlite(written.folder, 'SELECT * FROM long');
    const sorted = [...cells].sort(byReport);
    expect(pick(rows, CELLS).toSorted(byField)).toEqual(sorted.toSorted(byField));
  });

  it('has the reports and problems', () => {
    const asNumbers = reports.map(row => ({ ...row, complete: Number(row['complete']) }));
    const rows = readSqlite(written.folder, 'SELECT * FROM reports ORDER BY rowid');
    expect(pick(rows, REPORTS)).toEqual(pick(asNumbers, REPORTS));
    expect(readSqlite(written.folder, 'SELECT * FROM problems ORDER BY rowid')).toEqual(problems);
  });

  it.each(['2021', '2019', '2014', '2008_local'])('has the figures in wide_%s', year => {
    const form = `form_${year}`;
    const rows = withoutNulls(readSqlite(written.folder, `SELECT * FROM wide_${year}`)).toSorted(byReport);
    const own = reports
      .filter(row => row['form'] === form)
      .map(row => ({ ...row, complete: Number(row['complete']) }));
    expect(rows).toEqual(withoutNulls(own).toSorted(byReport));
  });
});

describe('XLSX, read by a library', () => {
  let sheets: Record<string, Sheet>;
  beforeAll(async () => {
    sheets = await sheetsOfWorkbook(join(written.folder, 'reports.xlsx'));
  });

  it('has the cells, the reports with every figure, and the problems', () => {
    expect(pick(rowsOfSheet(sheets['单元格']!), CELLS)).toEqual(cells);
    expect(pick(rowsOfSheet(sheets['报告']!), WIDE)).toEqual(reports);
    expect(pick(rowsOfSheet(sheets['问题']!), PROBLEMS)).toEqual(problems);
  });

  it('freezes and filters below the header rows', () => {
    expect(Object.keys(sheets)).toEqual(['报告', '单元格', '问题', '变量', '说明']);
    for (const name of ['报告', '单元格', '问题', '变量']) {
      expect(sheets[name]!.frozen.rows).toBe(3);
      expect(sheets[name]!.filter).toMatch(/^A3:[A-Z]+\d+$/);
    }
  });

  it('links each report to its file', () => {
    const [, ...links] = sheets['报告']!.rows.slice(2).map(row => row[1]!.hyperlink);
    expect(links).toEqual(pages.filter(page => page.conversion.reports.length > 0).map(({ href }) => href));
  });

  it('shades what is derived, and says why', () => {
    const derived = cells.flatMap((cell, i) => (cell['status'] === 'derived' ? [i] : []));
    expect(derived.length).toBeGreaterThan(10);
    const shaded = sheets['单元格']!.rows.slice(3).flatMap((row, i) =>
      row[6]!.note === undefined ? [] : [i],
    );
    expect(shaded).toEqual(derived);
    const first = sheets['单元格']!.rows[derived[0]! + 3]![6]!;
    expect(JSON.stringify(first.note)).toContain(`derived ${cells[derived[0]!]!['value']}: `);
    expect(JSON.stringify(first.fill)).toContain('FFDDEBF7');
  });
});

describe('XLSX, read by LibreOffice', needs('LibreOffice', hasOffice), () => {
  it('has the cells, the reports with every figure, and the problems', () => {
    const { reports: sheets } = sheetsByOffice([join(written.folder, 'reports.xlsx')]);
    const printed = (rows: readonly Row[]) =>
      mapTexts(
        rows.map(row =>
          Object.fromEntries(
            Object.entries(row).map(([key, value]) => [key, value === null ? null : String(value)]),
          ),
        ),
        text => (text === 'true' ? 'TRUE' : text === 'false' ? 'FALSE' : text),
      );
    expect(pick(rowsOfOffice(sheets!['单元格']!), CELLS)).toEqual(printed(cells));
    expect(pick(rowsOfOffice(sheets!['报告']!), WIDE)).toEqual(printed(reports));
    expect(pick(rowsOfOffice(sheets!['问题']!), PROBLEMS)).toEqual(printed(problems));
  });
});

function byField(a: Row, b: Row): number {
  const key = (row: Row) => `${row['report_id']} ${row['field']}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
