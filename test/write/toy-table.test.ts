import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { ReportRecord } from '../../src/types.ts';
import type { Page } from '../../src/write/format.ts';
import { FORMAT_NAMES } from '../../src/write/format-names.ts';
import { formatsFor } from '../../src/write/formats.ts';
import { aboutReport } from '../../src/write/tables/about.ts';
import { CELLS } from '../../src/write/tables/cells.ts';
import { TABLES, type Tables } from '../../src/write/tables/index.ts';
import { column, type Joined, type Table } from '../../src/write/tables/table.ts';
import { fakeConversion, parseCsv } from '../made/fakes.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { readParquet, readSqlite, rowsOfSheet } from './read-back.ts';
import { hasPython, sheetsOfWorkbook } from './readers.ts';
import { writeTo } from './write-to.ts';

/** A new column and new tables are in every format by their declaration alone. */

const REVIEWED_BY = column<unknown>('reviewed_by', 'label', '核对人', 'Checked by', () => '=me', {
  full: { en: 'Who looked at the cell', zh: '核对单元格的人' },
  values: [{ value: '=me', en: 'the maker', zh: '制作者' }],
});

const TOYS: Table<ReportRecord> = {
  name: 'toys',
  zh: '玩具',
  en: 'Toys',
  formats: ['csv', 'xlsx', 'parquet', 'sqlite'],
  columns: [
    ...aboutReport((record: ReportRecord) => record, 'agency'),
    column('wheels', 'count', '轮数', 'Wheels', ({ id }) => id.length, {
      unit: '个',
      definition: { en: 'Those on the ground.', zh: '着地者。' },
    }),
    column('sold', 'date', '售出日期', 'Day of sale', () => '2024-02-29'),
    column('spare', 'truth', '有备用轮', 'Has a spare wheel', () => null),
  ],
  key: ['report_id'],
  indices: { wheels: ['wheels'] },
  sheet: { zh: '每份报告一个玩具。', en: 'A toy a report.' },
  rows: ({ conversion }) => conversion.reports.map(({ record }) => record),
};

const TOY_YEARS: Table<number, Joined> = {
  name: 'toy_years',
  zh: '玩具年度',
  en: 'Years of toys',
  formats: ['csv'],
  columns: [column('year', 'year', '年度', 'Year', year => year)],
  rows: ({ across }) => across.histories.flatMap(({ years }) => years.map(({ year }) => year)),
};

const TOY_KINDS: Table<string, void> = {
  name: 'toy_kinds',
  zh: '玩具种类',
  en: 'Kinds of toys',
  formats: ['xlsx', 'sqlite'],
  columns: [column('kind', 'label', '种类', 'Kind', kind => kind)],
  rows: () => ['cart', 'kite'],
};

const tables: Tables = {
  page: [
    ...TABLES.page.map(table =>
      table.name === CELLS.name ? { ...table, columns: [...table.columns, REVIEWED_BY] } : table,
    ),
    TOYS,
  ],
  across: [...TABLES.across, TOY_YEARS],
  known: [...TABLES.known, TOY_KINDS],
};

const pages: readonly Page[] = ['r000000000001', 'r000000000002'].map(id => ({
  source: `${id}.html`,
  href: null,
  conversion: fakeConversion({ id }),
}));
const folder = sharedFolder();
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeAll(async () => {
  await writeTo(formatsFor(FORMAT_NAMES, { bom: false, summary: false }, tables), pages, folder);
});

it('has them in CSV', () => {
  expect(textOf('toys.csv').split('\n').slice(0, 2)).toEqual([
    'report_id,agency,wheels,sold,spare',
    'r000000000001,样板镇人民政府,13,2024-02-29,',
  ]);
  expect(textOf('toy_years.csv')).toBe('year\n2023\n');
  const [header, row] = parseCsv(textOf('cells.csv'));
  expect([header!.at(-1), row!.at(-1)]).toEqual(['reviewed_by', "'=me"]);
});

it('has them in a workbook', async () => {
  const sheets = await sheetsOfWorkbook(join(folder, 'reports.xlsx'));
  expect(Object.keys(sheets)).toEqual(['报告', '单元格', '问题', '玩具', '变量', '玩具种类', '说明']);
  expect(rowsOfSheet(sheets['玩具']!)[1]).toMatchObject({ report_id: 'r000000000002', sold: '2024-02-29' });
  expect(rowsOfSheet(sheets['单元格']!)[0]).toMatchObject({ reviewed_by: '=me' });
  expect(rowsOfSheet(sheets['玩具种类']!)).toEqual([{ kind: 'cart' }, { kind: 'kite' }]);
  expect(sheets['说明']!.rows.map(row => row[1]!.value)).toContain('每份报告一个玩具。');
});

it('has them in Parquet', async () => {
  const toys = await readParquet(folder, 'toys.parquet');
  expect(toys[0]).toMatchObject({ report_id: 'r000000000001', wheels: 13, spare: null });
  expect((await readParquet(folder, 'cells.parquet'))[0]).toMatchObject({ reviewed_by: '=me' });
});

it.skipIf(!hasPython)('has them in SQLite, with their keys', () => {
  expect(readSqlite(folder, 'SELECT * FROM toys')[0]).toEqual({
    report_id: 'r000000000001',
    wheels: 13,
    sold: '2024-02-29',
    spare: null,
  });
  expect(readSqlite(folder, 'SELECT DISTINCT reviewed_by FROM cells')).toEqual([{ reviewed_by: '=me' }]);
  expect(readSqlite(folder, 'SELECT kind FROM toy_kinds')).toHaveLength(2);
  expect(
    readSqlite(folder, "SELECT name FROM pragma_index_list('toys') WHERE name = 'toys_wheels'"),
  ).toHaveLength(1);
  expect(readSqlite(folder, `SELECT "table" FROM pragma_foreign_key_list('toys')`)).toEqual([
    { table: 'reports' },
  ]);
  expect(textOf('metadata.yml')).toContain('"reviewed_by": "核对人 / Checked by"');
});

it('has them in the data package', () => {
  const { resources } = JSON.parse(textOf('datapackage.json')) as {
    readonly resources: readonly { readonly name: string; readonly schema: object }[];
  };
  const schemaOf = (name: string) => resources.find(resource => resource.name === name)!.schema;
  expect(schemaOf('toys')).toMatchObject({
    fields: [
      { name: 'report_id', constraints: { required: true } },
      { name: 'agency' },
      { name: 'wheels', type: 'integer', unit: '个', description: 'Those on the ground. 着地者。' },
      { name: 'sold', type: 'date' },
      { name: 'spare', type: 'boolean' },
    ],
    primaryKey: ['report_id'],
    foreignKeys: [{ fields: ['report_id'], reference: { resource: 'reports', fields: ['report_id'] } }],
  });
  expect(schemaOf('toy_years')).toMatchObject({ fields: [{ name: 'year', type: 'year' }] });
  const { fields } = schemaOf('cells') as { readonly fields: readonly object[] };
  expect(fields.at(-1)).toMatchObject({
    name: 'reviewed_by',
    title: '核对单元格的人 / Who looked at the cell',
    categories: [{ value: '=me', label: 'the maker / 制作者' }],
  });
});

it('has them in the codebook', () => {
  const ids = parseCsv(textOf('codebook.csv')).map(([id]) => id);
  expect(ids).toEqual(expect.arrayContaining(['cells.reviewed_by', 'toys.wheels', 'toy_years.year']));
  expect(textOf('codebook.md')).toContain('## toys.csv');
  expect(textOf('codebook.md')).toContain('| `reviewed_by` | Who looked at the cell | 核对单元格的人 |');
});
