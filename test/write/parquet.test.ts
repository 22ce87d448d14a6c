import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOutputs } from '../../src/cli/output/output.ts';
import { FIELD_COLUMNS } from '../../src/recognise/forms/index.ts';
import { formatsFor } from '../../src/write/formats.ts';
import { openParquet, parquetRows } from '../../src/write/parquet/parquet-file.ts';
import { CELLS } from '../../src/write/tables/cells.ts';
import { fakeConversion } from '../made/fakes.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { expectedCells, pick } from './expected.ts';
import { readParquet } from './read-back.ts';
import { duckdb } from './readers.ts';
import { samplePages, writeTo } from './write-to.ts';

describe('Parquet files', () => {
  it('have types', async () => {
    const { folder } = await writeTo(formatsFor(['parquet'], { bom: true }), samplePages());
    const rows = await duckdb(`DESCRIBE FROM '${join(folder, 'reports.parquet')}'`);
    const types = new Map(rows.map(row => [row['column_name'], row['column_type']]));
    expect(types.get('year')).toBe('INTEGER');
    expect(types.get('published')).toBe('DATE');
    expect(types.get('complete')).toBe('BOOLEAN');
    expect(types.get('region_code')).toBe('VARCHAR');
    for (const { column } of FIELD_COLUMNS) expect(types.get(column)).toBe('DOUBLE');
  });

  it('code labels by a dictionary', async () => {
    const { folder } = await writeTo(formatsFor(['parquet'], { bom: true }), samplePages());
    const rows = await duckdb(
      `SELECT path_in_schema AS name, encodings FROM parquet_metadata('${join(folder, 'cells.parquet')}')`,
    );
    const labels = CELLS.columns.filter(({ type }) => type === 'label').map(({ name }) => name);
    expect(labels).toEqual(expect.arrayContaining(['field', 'status', 'unit', 'zh', 'en']));
    for (const name of labels)
      expect(rows.find(row => row['name'] === name)!['encodings']).toContain('RLE_DICTIONARY');
  });

  it('describe every column in their metadata', async () => {
    const { folder } = await writeTo(formatsFor(['parquet'], { bom: true }), []);
    const [row] = await duckdb(
      `SELECT decode(value) AS text FROM parquet_kv_metadata('${join(folder, 'reports.parquet')}')
       WHERE decode(key) = 'gongkai.columns'`,
    );
    const described = JSON.parse(String(row!['text']));
    const names = (await duckdb(`DESCRIBE FROM '${join(folder, 'reports.parquet')}'`)).map(
      r => r['column_name'],
    );
    expect(Object.keys(described)).toEqual(names);
    const [{ column, zh, en, unit }] = FIELD_COLUMNS as readonly [(typeof FIELD_COLUMNS)[number]];
    expect(described[column]).toEqual({ zh, en, unit });
  });

  it.each([1, 3, 199, 200, 201, 100_000])('are the same in row groups of %i', async rowsAGroup => {
    const pages = ['r1', 'r2'].map(id => ({
      source: 'a.html',
      href: null,
      conversion: fakeConversion({ id }, { value: 1e29 }),
    }));
    const outputs = openOutputs(temporaryFolder());
    const folder = temporaryFolder();
    outputs.discard();
    const files = openOutputs(folder);
    const writer = await openParquet(files.file('cells.parquet'), CELLS, rowsAGroup);
    for (const page of rowsAGroup < 199 ? pages.slice(0, 1) : pages)
      await writer.add(parquetRows(CELLS, page));
    await writer.end(undefined as never);
    files.commit();
    const expected = expectedCells(rowsAGroup < 199 ? pages.slice(0, 1) : pages);
    expect(pick(await readParquet(folder, 'cells.parquet'), Object.keys(expected[0]!))).toEqual(expected);
    const groups = await duckdb(
      `SELECT num_row_groups AS n FROM parquet_file_metadata('${join(folder, 'cells.parquet')}')`,
    );
    expect(Number(groups[0]!['n'])).toBe(Math.ceil(expected.length / rowsAGroup));
  });
});
