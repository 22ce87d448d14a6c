import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { convertNow } from './made/read.ts';

/** Each folder below samples/ holds a page and what a careful reader records; `UPDATE=1` writes what the reader gives. */
const ROOT = fileURLToPath(new URL('../samples/', import.meta.url));
const CASES = readdirSync(ROOT).flatMap(form => readdirSync(join(ROOT, form)).map(name => join(form, name)));

describe('samples', () => {
  it('are there', () => {
    expect(CASES.length).toBeGreaterThan(10);
  });

  it.each(CASES)('%s', folder => {
    const page = readdirSync(join(ROOT, folder)).find(name => name.startsWith('page.'))!;
    const { reports } = convertNow(readFileSync(join(ROOT, folder, page)), { name: page });
    const { record, cells } = reports[0]!;
    const found = {
      form: record.form,
      agency: record.agency,
      year: record.year,
      published: record.published,
      problems: [...new Set(record.problems.map(({ code }) => code))].sort(),
      cells: Object.fromEntries(cells.map(({ field, value }) => [field, value])),
    };
    const path = join(ROOT, folder, 'expected.json');
    if (process.env['UPDATE'] === '1') writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });
});
