import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES as DECLARED } from '../../../src/write/tables/index.ts';
import { parseCsv } from '../../made/fakes.ts';
import { contentsOf, temporaryFolder } from '../../temporary-folder.ts';
import { checkTable, type Rows, type Schema } from './check-table.ts';
import { DATA_PACKAGE_PROFILE } from './profile.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DATA = ['reports', 'cells', 'bodies', 'mentions', 'problems', 'derived'];
const TABLES = [...DATA, 'panel', 'crosswalk', 'coverage', 'revisions', 'across', 'codebook'];

let pages: string; // made for the tests, beside the samples
let folder: string;
let files: Record<string, string>;

beforeAll(() => {
  pages = mkdtempSync(join(tmpdir(), 'gongkai-pages-'));
  makePages(pages);
  folder = mkdtempSync(join(tmpdir(), 'gongkai-package-'));
  convertTo(folder);
  files = contentsOf(folder);
});

afterAll(() => {
  for (const made of [folder, pages]) rmSync(made, { recursive: true, force: true });
});

/** Another version of a sample, and a report for the year after that does not follow from it. */
function makePages(target: string): void {
  const page = readFileSync(join(ROOT, 'samples/2019/words-for-none/page.html'), 'utf8');
  for (const found of ['343', '2020年']) expect(page).toContain(found);
  writeFileSync(join(target, 'changed.html'), page.replace('343', '344'));
  writeFileSync(join(target, 'next.html'), page.replaceAll('2020年', '2021年').replace('343', '34300'));
}

/** All samples and the pages that are made. */
function convertTo(target: string, ...more: readonly string[]) {
  convertInputs([join(ROOT, 'samples'), pages], target, more);
}

/** The pages alone, for what does not depend on how many there are. */
function convertFew(target: string, ...more: readonly string[]) {
  convertInputs([pages], target, more);
}

function convertInputs(inputs: readonly string[], target: string, more: readonly string[]) {
  const command = [join(ROOT, 'dist/cli.js'), 'convert', ...inputs, '-q', '-o', target];
  const formats = more.includes('--format') ? [] : ['--format', 'package,jsonl', '--derive'];
  const { status, stderr } = spawnSync(process.execPath, [...command, ...formats, ...more], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: Schema;
  }[];
}

const packageOf = (): Package => JSON.parse(files['datapackage.json']!);
const rowsOf = (file: string): Rows => parseCsv(files[file]!.replace(/^\ufeff/, ''));

describe('datapackage.json', () => {
  it('keeps the rules of Data Package 2.0', () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(DATA_PACKAGE_PROFILE);
    validate(packageOf());
    expect(validate.errors).toBeNull();
  });

  it('lists every CSV of the run', () => {
    expect(packageOf().resources.map(({ name }) => name)).toEqual(TABLES);
    expect(readdirSync(folder).filter(name => name.endsWith('.csv'))).toHaveLength(TABLES.length);
  });

  it.each(TABLES)('describes %s.csv as it is', name => {
    const { resources } = packageOf();
    const { path, bytes, hash, schema } = resources.find(resource => resource.name === name)!;
    const data = readFileSync(join(folder, path));
    expect(bytes).toBe(data.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(data).digest('hex')}`);
    const tables = new Map(resources.map(resource => [resource.name, rowsOf(resource.path)]));
    expect(checkTable(schema, rowsOf(path), tables)).toEqual([]);
  });

  it('has rows in every table', () => {
    for (const name of TABLES) expect(rowsOf(`${name}.csv`).length, name).toBeGreaterThan(1);
  });

  it('has columns of at most 32 ASCII characters, unique without case', () => {
    for (const { schema } of packageOf().resources) {
      const names = schema.fields.map(({ name }) => name);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
      expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
    }
  });

  it('says what --about says, and claims nothing else', () => {
    const target = temporaryFolder({
      'about.json': JSON.stringify({
        name: 'my-reports',
        title: '我的数据',
        version: '1.0.0',
        date: '2026-01-02',
        license: 'CC-BY-4.0',
        doi: '10.5281/zenodo.1',
        url: 'https://example.org/data',
        description: 'Reports of one "city".',
        authors: [
          { family: '李', given: '雷', orcid: 'https://orcid.org/0000-0002-1825-0097', affiliation: 'A: B' },
          { name: 'A group' },
        ],
      }),
    });
    convertFew(target, '--about', join(target, 'about.json'));
    const written = contentsOf(target);
    const { resources, ...rest } = JSON.parse(written['datapackage.json']!);
    expect(rest).toMatchObject({
      name: 'my-reports',
      id: 'https://doi.org/10.5281/zenodo.1',
      title: '我的数据',
      licenses: [{ name: 'CC-BY-4.0' }],
      contributors: [{ title: '雷 李', familyName: '李' }, { title: 'A group' }],
    });
    expect(resources[0].licenses).toEqual([{ name: 'CC-BY-4.0' }]);
    expect(written['CITATION.cff']).toContain(
      [
        'title: "我的数据"',
        'authors:',
        '  - family-names: "李"',
        '    given-names: "雷"',
        '    orcid: "https://orcid.org/0000-0002-1825-0097"',
        '    affiliation: "A: B"',
        '  - name: "A group"',
        'version: "1.0.0"',
        'date-released: "2026-01-02"',
        'license: "CC-BY-4.0"',
        'doi: "10.5281/zenodo.1"',
      ].join('\n'),
    );
    const validate = new Ajv({ allowUnionTypes: true }).compile(DATA_PACKAGE_PROFILE);
    expect(validate({ resources, ...rest })).toBe(true);
    for (const key of ['licenses', 'contributors', 'version', 'homepage', 'created', 'id'])
      expect(packageOf()).not.toHaveProperty(key);
  });
});

describe('the rest of the package', () => {
  it('has the sums of files of other formats', () => {
    const target = temporaryFolder();
    convertFew(target, '--format', 'package,json,xlsx,parquet,sqlite');
    const sums = readFileSync(join(target, 'SHA256SUMS'), 'utf8');
    const others = readdirSync(target).filter(name => name !== 'SHA256SUMS' && name !== 'run.json');
    expect(others).toEqual(expect.arrayContaining(['reports.json', 'cells.parquet', 'reports.sqlite']));
    for (const name of others) {
      const sum = createHash('sha256')
        .update(readFileSync(join(target, name)))
        .digest('hex');
      expect(sums).toContain(`${sum}  ${name}\n`);
    }
  });

  it('has the sum of every other file but run.json', () => {
    const sums = Object.fromEntries(
      files['SHA256SUMS']!.trimEnd()
        .split('\n')
        .map(line => [line.slice(66), line.slice(0, 64)]),
    );
    const others = Object.keys(files).filter(name => name !== 'SHA256SUMS' && name !== 'run.json');
    expect(Object.keys(sums)).toEqual(others.sort());
    for (const [name, sum] of Object.entries(sums))
      expect(createHash('sha256').update(files[name]!).digest('hex')).toBe(sum);
  });

  it('describes every column of every table, and the derived variables', () => {
    const [header, ...rows] = rowsOf('codebook.csv');
    const at = (name: string) => header!.indexOf(name);
    const described = rows
      .filter(row => row[at('formula')] === '')
      .map(row => `${row[at('table')]} ${row[at('column')]}`);
    const columns = TABLES.filter(name => name !== 'codebook').flatMap(name =>
      rowsOf(`${name}.csv`)[0]!.map(column => `${name}.csv ${column}`),
    );
    expect(described).toEqual(columns);
    const derived = new Set(
      rowsOf('derived.csv')
        .slice(1)
        .map(row => row[5]!),
    );
    const formulas = rows.filter(row => row[at('formula')] !== '').map(row => row[at('id')]!);
    expect(formulas).toEqual(expect.arrayContaining([...derived]));
    for (const row of rows) {
      expect(row[at('zh')]).toMatch(/\p{Script=Han}/u);
      expect(row[at('en')]).not.toBe('');
      for (const id of row[at('formula')]!.match(/[a-z_]+(?:\.[a-z_]+)+/g) ?? [])
        expect(rows.map(other => other[0])).toContain(id);
    }
    for (const row of rows) expect(files['codebook.md']).toContain(`\`${row[at('column')]}\``);
  });

  it('separates values so that they can be taken apart', () => {
    for (const { columns } of [...DECLARED.page, ...DECLARED.across])
      for (const { values = [] } of columns)
        for (const { value, en, zh } of values)
          expect(`${value}|${en}|${zh}`).toMatch(/^[\w./-]+\|[^|]+\|[^|]+$/);
  });

  it('counts in the methods what is in the tables', () => {
    const cells = rowsOf('cells.csv').slice(1);
    const printed = (status: string) =>
      String(cells.filter(row => row[8] === status).length).replace(/\B(?=(?:\d{3})+$)/g, ',');
    const text = files['METHODS.md']!;
    expect(text).toContain(`${rowsOf('reports.csv').length - 1} reports were found`);
    expect(text).toContain(`${printed('reported')} hold a printed number`);
    expect(text).toContain(`${printed('reported')}个印有数字`);
    for (const status of ['blank', 'dash', 'words', 'unread', 'absent'])
      expect(text).toContain(`${printed(status)} ${status} (`);
    expect(text).toContain(`gongkai ${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}`);
  });

  it('is the same on a second run', () => {
    const again = temporaryFolder();
    convertTo(again);
    const { 'run.json': _, ...second } = contentsOf(again);
    const { 'run.json': __, ...first } = files;
    expect(second).toEqual(first);
  });

  it('describes only what is written', () => {
    const target = temporaryFolder();
    convertFew(target, '--format', 'jsonl', '--no-summary');
    expect(Object.keys(contentsOf(target)).sort()).toEqual(['problems.csv', 'reports.jsonl', 'run.json']);
  });
});

describe('--about', () => {
  it('is refused where no package is written', () => {
    const about = join(temporaryFolder({ 'about.json': '{}' }), 'about.json');
    const argv = ['convert', 'x', '--format', 'csv', '--about', about];
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...argv], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^gongkai: missing format: package, for --about$/m);
  });

  it.each([
    ['{', /^gongkai: invalid about: \S+about\.json \(/],
    [
      '{"titel":"x"}',
      /^gongkai: invalid about: .*\n {2}\(the file\): Unrecognized key: "titel" \(name, title, /,
    ],
    ['{"license":"CC BY"}', /^gongkai: invalid about: .*\n {2}license: /],
  ])('refuses %s', (text, message) => {
    const about = join(temporaryFolder({ 'about.json': text }), 'about.json');
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'dist/cli.js'), 'convert', 'x', '--about', about],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
