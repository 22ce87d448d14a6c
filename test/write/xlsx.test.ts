import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/write/format.ts';
import { TABLES } from '../../src/write/tables/index.ts';
import { reportsXlsx } from '../../src/write/xlsx/reports-xlsx.ts';
import { type SheetTable, sheetsOf } from '../../src/write/xlsx/sheet.ts';
import { fakeConversion } from '../made/fakes.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { rowsOfSheet } from './read-back.ts';
import { sheetsOfWorkbook } from './readers.ts';
import { writeTo } from './write-to.ts';

const pageOf = (id: string, href: string | null = null): Page => ({
  source: `${id}.html`,
  href,
  conversion: fakeConversion({ id }),
});
const pages = ['r1', 'r2', 'r3', 'r4', 'r5'].map(id => pageOf(id));

describe('workbooks', () => {
  it('go on in another when one is full, and say so', async () => {
    const { folder, files } = await writeTo([reportsXlsx({ bom: true }, TABLES, 1_200)], pages);
    expect(files.map(({ file, rows }) => [file, rows])).toEqual([
      ['reports.xlsx', 2],
      ['reports-2.xlsx', 2],
      ['reports-3.xlsx', 1],
    ]);
    const ids: unknown[] = [];
    const notes: string[] = [];
    for (const { file } of files) {
      const sheets = await sheetsOfWorkbook(join(folder, file));
      ids.push(...rowsOfSheet(sheets['报告']!).map(row => row['report_id']));
      expect(rowsOfSheet(sheets['变量']!).length).toBeGreaterThan(300);
      notes.push(String(sheets['说明']!.rows.at(-1)![2]!.value));
    }
    expect(ids).toEqual(['r1', 'r2', 'r3', 'r4', 'r5']);
    expect(notes).toEqual([
      'part 1, 2 reports; reports-2.xlsx goes on',
      'part 2, 2 reports; reports-3.xlsx goes on',
      'part 3, 1 reports',
    ]);
  });

  it('of an earlier run do not stay behind', async () => {
    const folder = temporaryFolder({ 'reports-2.xlsx': 'old', 'reports-x.xlsx': 'mine' });
    await writeTo([reportsXlsx({ bom: true }, TABLES, 1_200)], pages.slice(0, 1), folder);
    expect(readdirSync(folder).sort()).toEqual(['reports-x.xlsx', 'reports.xlsx']);
    writeFileSync(join(folder, 'reports-3.xlsx'), 'old');
    await writeTo([reportsXlsx({ bom: true }, TABLES, 1_200)], pages.slice(0, 3), folder);
    expect(readdirSync(folder).sort()).toEqual(['reports-2.xlsx', 'reports-x.xlsx', 'reports.xlsx']);
  });

  it('can be empty', async () => {
    const { folder } = await writeTo([reportsXlsx({ bom: true })], []);
    expect(rowsOfSheet((await sheetsOfWorkbook(join(folder, 'reports.xlsx')))['报告']!)).toEqual([]);
  });
});

describe('sheets', () => {
  const table: SheetTable = {
    name: '问题',
    columns: [{ name: 'n', type: 'number', zh: '数', en: 'Number' }],
    frozen: 0,
    rows: Array.from({ length: 25 }, (_, i) => [i]),
    marks: [{ row: 10, column: 0, comment: 'ten' }],
  };

  it('go on in another before the limit, with their headers and marks', () => {
    const sheets = sheetsOf(table, 10);
    expect(sheets.map(({ name, rows }) => [name, rows!.length])).toEqual([
      ['问题', 13],
      ['问题_2', 13],
      ['问题_3', 8],
    ]);
    expect(sheets.map(({ rows }) => rows![3]![0])).toEqual([0, 10, 20]);
    expect(sheets.map(({ cells }) => cells!.get('3,0')?.comment?.text)).toEqual([
      undefined,
      'ten',
      undefined,
    ]);
    expect(sheets.map(({ autoFilter }) => autoFilter!.range)).toEqual(['A3:A13', 'A3:A13', 'A3:A8']);
  });

  it('name columns as spreadsheets do', () => {
    const columns = Array.from({ length: 703 }, () => table.columns[0]!);
    const end = (count: number) =>
      sheetsOf({ ...table, columns: columns.slice(0, count), rows: [] })[0]!.autoFilter!.range;
    expect([1, 26, 27, 52, 53, 702, 703].map(end)).toEqual(
      ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'].map(name => `A3:${name}3`),
    );
  });
});

const UNREAD = 'applications.carried_in.natural_person';
const DERIVED = 'review.total';

describe('marks', () => {
  const { conversion } = pages[0]!;
  const cells = conversion.reports[0]!.cells.map(cell => {
    if (cell.field === UNREAD) return { ...cell, status: 'unread' as const, value: null, raw: '1 2' };
    return cell.field === DERIVED ? { ...cell, status: 'derived' as const, how: 'review.sum' } : cell;
  });
  const page: Page = {
    source: 'a.html',
    href: 'a.html',
    conversion: { ...conversion, reports: [{ ...conversion.reports[0]!, cells }] },
  };

  it.each(['en', 'zh'] as const)('say in %s why a cell wants a look, and where it stands', async language => {
    const { folder } = await writeTo([reportsXlsx({ bom: true, language })], [page]);
    const sheets = await sheetsOfWorkbook(join(folder, 'reports.xlsx'));
    const header = sheets['单元格']!.rows[2]!.map(({ value }) => value);
    const cell = (field: string) =>
      sheets['单元格']!.rows.find(row => row[header.indexOf('field')]!.value === field)![
        header.indexOf('value')
      ]!;
    const said = (field: string) => JSON.stringify(cell(field).note);
    const words =
      language === 'en'
        ? {
            unread: 'unread: \\"1 2\\" (label exact)\\nat table 2, row 4, cell 3',
            derived: 'derived 1: review.sum',
          }
        : {
            unread: '未能识读：“1 2”（label exact）\\n位置：table 2, row 4, cell 3',
            derived: '推得 1：review.sum',
          };
    expect(said(DERIVED)).toContain(words.derived);
    expect(JSON.stringify(cell(DERIVED).fill)).toContain('DDEBF7');
    expect(said(UNREAD)).toContain(words.unread);
  });

  it('are on the terms of a sum that fails', async () => {
    const { folder } = await writeTo([reportsXlsx({ bom: true })], [page]);
    const { rows } = (await sheetsOfWorkbook(join(folder, 'reports.xlsx')))['报告']!;
    const at = rows[2]!.findIndex(({ value }) => value === 'app_recv_ent');
    expect(rows[3]![at]!.value).toBe(1);
    expect(JSON.stringify(rows[3]![at]!.fill ?? null)).toContain('F4B183');
    expect(JSON.stringify(rows[3]![at]!.note)).toMatch(
      /found 1 .*, expected 6 .*: 5 too few\\nat table 2, row 4, cell 3/,
    );
  });

  it('have no link that spreadsheets would refuse', async () => {
    const { folder } = await writeTo(
      [reportsXlsx({ bom: true })],
      [pageOf('r1', 'x'.repeat(2_001)), pageOf('r2', 'a.html')],
    );
    const { rows } = (await sheetsOfWorkbook(join(folder, 'reports.xlsx')))['报告']!;
    expect(rows.slice(3).map(row => row[1]!.hyperlink)).toEqual([undefined, 'a.html']);
  });
});
