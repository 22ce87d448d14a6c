import { describe, expect, it } from 'vitest';
import { FORMS, fieldsOfForm } from '../../src/recognise/forms/index.ts';
import { acrossFormatsFor, textFormatsFor } from '../../src/write/formats.ts';
import { CELLS } from '../../src/write/tables/cells.ts';
import { CHECKS } from '../../src/write/tables/checks.ts';
import { CODEBOOK } from '../../src/write/tables/codebook.ts';
import { TABLES } from '../../src/write/tables/index.ts';
import { columnsIn, type TableFormat } from '../../src/write/tables/table.ts';
import { samplePages } from './write-to.ts';

const CSV = new Map(
  [
    ...textFormatsFor(['csv'], { bom: false, derive: true, sections: true }),
    ...acrossFormatsFor(['csv'], { bom: false }),
  ].map(({ file, before }) => [file, before.trimEnd().split(',')] as const),
);
const ALL = [...TABLES.page, ...TABLES.across, ...TABLES.known, CODEBOOK].map(
  table => [table.name, table] as const,
);

describe('tables', () => {
  it.each(ALL)(
    'have columns in %s of at most 32 ASCII characters, unique in each format without case',
    (_, table) => {
      const formats: readonly TableFormat[] = table.formats;
      for (const format of formats) {
        const names = columnsIn(format, table).map(({ name }) => name);
        for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
      }
    },
  );

  it.each(ALL)('have titles in %s in both languages', (_, { zh, en, full, sheet, columns }) => {
    for (const title of [{ zh, en }, full, sheet, ...columns.flatMap(column => [column, column.full])]) {
      if (title === undefined) continue;
      expect(title.zh).toMatch(/\p{sc=Han}|SHA-256/u);
      expect(title.en).toMatch(/[a-z]/i);
    }
  });

  it.each(ALL)(
    'have keys and indices in %s that are columns',
    (_, { columns, key = [], unique, indices = {} }) => {
      const names = columns.map(({ name }) => name);
      for (const name of [
        ...key,
        ...Object.values(indices).flat(),
        ...(unique === undefined ? [] : [unique]),
      ])
        expect(names).toContain(name);
    },
  );

  it.each(ALL)('point in %s to columns of others', (_, { columns }) => {
    const known = ALL.flatMap(([name, table]) => table.columns.map(column => `${name}.${column.name}`));
    for (const target of columns.flatMap(({ to = [] }) => to)) expect(known).toContain(target);
  });

  it('are each in some CSV as they are declared', () => {
    for (const table of [...TABLES.page, ...TABLES.across]) {
      if (!table.formats.includes('csv')) continue;
      expect(CSV.get(`${table.name}.csv`)).toEqual(columnsIn('csv', table).map(({ name }) => name));
    }
  });

  it('count the sums as the summary of the record does', () => {
    const pages = samplePages();
    const records = pages.flatMap(({ conversion }) => conversion.reports.map(({ record }) => record));
    const rows = pages.flatMap(page => [...CHECKS.rows(page)]);
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
    const page = samplePages().find(({ conversion }) => conversion.reports[0]?.record.form === 'form_2019')!;
    const title = CELLS.columns.find(({ name }) => name === 'zh')!;
    const titles = [...CELLS.rows(page)].map(row => title.of(row));
    expect(titles).toEqual(fieldsOfForm('form_2019').map(({ zh }) => zh));
    expect(FORMS.length).toBeGreaterThan(1);
  });
});
