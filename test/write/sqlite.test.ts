import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FieldCell } from '../../src/types.ts';
import { summarise } from '../../src/validate/summary.ts';
import type { Page } from '../../src/write/format.ts';
import { formatsFor } from '../../src/write/formats.ts';
import { fakeConversion } from '../made/fakes.ts';
import { needs } from '../needs.ts';
import { sharedFolder } from '../temporary-folder.ts';
import { readSqlite } from './read-back.ts';
import { hasPython } from './readers.ts';
import { samplePages, writeTo } from './write-to.ts';

const folder = sharedFolder();
const sql = (query: string) => readSqlite(folder, query);

beforeAll(async () => {
  await writeTo(
    formatsFor(['sqlite'], { bom: true }),
    [...samplePages(), failingPage(), pageOfSeveralForms()],
    folder,
  );
});

describe('reports.sqlite', needs('Python', hasPython), () => {
  it('is whole, and every row finds what it points to', () => {
    expect(sql('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(sql('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('has the tables, views and keys that it promises', () => {
    const names = (type: string) =>
      sql(`SELECT name FROM sqlite_master WHERE type = '${type}' AND name NOT LIKE 'sqlite_%'`).map(
        ({ name }) => name,
      );
    expect(names('table')).toEqual([
      'forms',
      'fields',
      'form_fields',
      'identities',
      'reports',
      'cells',
      'checks',
      'problems',
      'bodies',
      'mentions',
    ]);
    expect(names('view')).toEqual([
      'long',
      'failed_checks',
      'wide_2021',
      'wide_2019',
      'wide_2014',
      'wide_2008_local',
    ]);
    expect(sql("SELECT count(*) AS n FROM pragma_foreign_key_list('cells')")).toEqual([{ n: 2 }]);
  });

  it('looks a figure up by key, not by reading all cells', () => {
    const plan = sql('EXPLAIN QUERY PLAN SELECT app_recv_np FROM wide_2021');
    expect(JSON.stringify(plan)).toMatch(/SEARCH c USING PRIMARY KEY \(report_id=\? AND field=\?\)/);
  });

  it('lists the sums that fail, with both sides and their places', () => {
    const failed = sql('SELECT * FROM failed_checks');
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.find(({ identity }) => identity === 'app.row_sum.received')).toMatchObject({
      report_id: 'rfailing',
      form: 'form_2021',
      relation: 'equal',
      difference: -5,
      expected_place: 'table 2, row 4, cell 3',
      found_place: 'table 2, row 4, cell 3',
    });
  });

  it('keeps counts whole, and money as printed', () => {
    const types = sql('SELECT DISTINCT typeof(value) AS t FROM cells WHERE value IS NOT NULL ORDER BY 1');
    expect(types).toEqual([{ t: 'integer' }, { t: 'real' }]);
  });
});

describe('a page that fits several forms', needs('Python', hasPython), () => {
  it('has its cells, but no sums', () => {
    const own = (table: string) =>
      sql(`SELECT count(*) AS n FROM ${table} WHERE report_id = 'rseveral'`)[0]!['n'];
    expect([own('cells'), own('long'), own('checks'), own('wide_2021')]).toEqual([200, 200, 0, 0]);
  });
});

describe('metadata.yml', () => {
  it('describes every column of every table, and no other', needs('Python', hasPython), () => {
    const lines = readFileSync(join(folder, 'metadata.yml'), 'utf8').split('\n');
    const tables = new Map<string, string[]>();
    let table = '';
    for (const line of lines) {
      const [, indent, key] = /^( *)"([^"]+)":/.exec(line) ?? [];
      if (indent?.length === 6) {
        table = key!;
        tables.set(table, []);
      }
      if (indent?.length === 10) tables.get(table)!.push(key!);
    }
    const real = sql(
      "SELECT m.name AS t, p.name AS c FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type != 'index'",
    );
    for (const [name, described] of tables) {
      const columns = real.filter(row => row['t'] === name).map(row => row['c']);
      expect(columns, name).toEqual(expect.arrayContaining(described));
      if (!/^(?:wide_|long|failed)/.test(name)) expect(described).toEqual(columns);
    }
    expect([...tables.keys()]).toContain('wide_2021');
    for (const line of lines.filter(text => text !== '')) expect(line).toMatch(/^ *"[^"]+":(?: ".*")?$/);
  });
});

function pageOfSeveralForms(): Page {
  const { record, cells } = fakeConversion({ id: 'rseveral' }).reports[0]!;
  return {
    source: 'several.html',
    href: null,
    conversion: { reports: [{ record: { ...record, form: null }, cells }], problems: [] },
  };
}

/** A report one of whose sums is five short: every cell 1, but none of the sums with more than two terms can hold. */
function failingPage(): Page {
  const { record, cells } = fakeConversion({ id: 'rfailing' }).reports[0]!;
  const all: readonly FieldCell[] = cells;
  return {
    source: 'failing.html',
    href: null,
    conversion: {
      reports: [{ record: { ...record, summary: summarise(all, []) }, cells: all }],
      problems: [],
    },
  };
}
