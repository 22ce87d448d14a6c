import { describe, expect, it } from 'vitest';
import { FORMS, fieldsOfForm } from '../../src/recognise/forms/index.ts';
import { acrossFormatsFor, textFormatsFor } from '../../src/write/formats.ts';
import { KNOWN_TABLES } from '../../src/write/sqlite/known-tables.ts';
import { PAGE_TABLES } from '../../src/write/sqlite/page-tables.ts';
import { BODIES } from '../../src/write/tables/bodies.ts';
import { CELLS } from '../../src/write/tables/cells.ts';
import { CHECKS } from '../../src/write/tables/checks.ts';
import { FIELD_TABLE } from '../../src/write/tables/forms.ts';
import { MENTIONS } from '../../src/write/tables/mentions.ts';
import { PROBLEMS } from '../../src/write/tables/problems.ts';
import { WIDE } from '../../src/write/tables/wide.ts';
import { samplePages } from './write-to.ts';

const CSV = new Map(
  [...textFormatsFor(['csv'], { bom: false }), ...acrossFormatsFor(['csv'], { bom: false })].map(
    ({ file, before }) => [file, before.trimEnd().split(',')] as const,
  ),
);
const TYPED = [WIDE, CELLS, BODIES, MENTIONS, PROBLEMS, CHECKS, FIELD_TABLE, ...PAGE_TABLES, ...KNOWN_TABLES];

describe('column names', () => {
  it.each([...CSV, ...TYPED.map(({ name, columns }) => [name, columns.map(column => column.name)] as const)])(
    'of %s are at most 32 ASCII characters, unique without case',
    (_, names) => {
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
      expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
    },
  );

  it.each([
    ['cells.csv', CELLS],
    ['bodies.csv', BODIES],
    ['mentions.csv', MENTIONS],
    ['problems.csv', PROBLEMS],
    ['reports.csv', WIDE],
  ])('of %s are those of the typed table, which may have more', (file, { columns }) => {
    const names: readonly string[] = columns.map(({ name }) => name);
    expect(names.filter(name => CSV.get(file)!.includes(name))).toEqual(CSV.get(file));
  });

  it.each(TYPED.map(table => [table.name, table.columns] as const))(
    'of %s have titles in both languages',
    (_, columns) => {
      for (const { zh, en } of columns) {
        expect(zh).toMatch(/\p{sc=Han}|SHA-256/u);
        expect(en).toMatch(/[a-z]/i);
      }
    },
  );
});

describe('tables', () => {
  it('count the sums as the summary of the record does', () => {
    const pages = samplePages();
    const records = pages.flatMap(({ conversion }) => conversion.records);
    const rows = pages.flatMap(page => CHECKS.rows(page));
    const count = (id: string, verdict: string) =>
      rows.filter(row => row.record.id === id && row.check.verdict === verdict).length;
    for (const { id, form, summary } of records) {
      if (form === null) continue;
      expect(count(id, 'held')).toBe(summary.identities.held);
      expect(count(id, 'failed')).toBe(summary.identities.failed);
      expect(count(id, 'not-assessable')).toBe(summary.identities.not_assessable);
    }
  });

  it('have the wording of the form in the titles of cells', () => {
    const page = samplePages().find(({ conversion }) => conversion.records[0]?.form === '2019')!;
    const title = CELLS.columns.find(({ name }) => name === 'zh')!;
    const titles = CELLS.rows(page).map(row => title.of(row));
    expect(titles).toEqual(fieldsOfForm('2019').map(({ zh }) => zh));
    expect(FORMS.length).toBeGreaterThan(1);
  });
});
