import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listInputs } from '../../src/acquire/files.ts';
import { endingOf, isReadKind } from '../../src/acquire/kinds.ts';
import { readFile, readStream } from '../../src/acquire/read.ts';
import { hrefOf } from '../../src/cli/output/href.ts';
import { openOutputs } from '../../src/cli/output/output.ts';
import { contentsOf, temporaryFolder } from '../temporary-folder.ts';

const list = (paths: readonly string[], except = '/nowhere') =>
  [...listInputs(paths, except)].map(({ kind, source }) => `${kind} ${source}`);

describe('kinds', () => {
  it.each(['a.html', 'a.HTM', 'a.b.shtml', 'a.txt', '样板.MD'])('reads %s', name =>
    expect(isReadKind(name)).toBe(true),
  );
  it.each(['a.pdf', 'a.docx', 'html', 'a.html.gz', '.html', ''])('does not read %j', name =>
    expect(isReadKind(name)).toBe(false),
  );
  it('knows endings in lower case', () => expect(endingOf('a.b/c.PDF')).toBe('.pdf'));
});

describe('listInputs', () => {
  it('walks folders in order of whole paths, by code unit, and lists other kinds as skipped', () => {
    const files = [
      'b.html',
      'a/z.txt',
      'a.html',
      'a/expected.json',
      'B.md',
      '乙.html',
      '.hidden/x.html',
      'a/b/c.htm',
    ];
    const folder = temporaryFolder(Object.fromEntries(files.map(name => [name, ''])));
    expect(list([folder])).toEqual([
      'skipped .hidden',
      'file B.md',
      'file a.html',
      'file a/b/c.htm',
      'skipped a/expected.json',
      'file a/z.txt',
      'file b.html',
      'file 乙.html',
    ]);
  });

  it('takes paths in the order given; a file is known by its name', () => {
    const folder = temporaryFolder({ 'x/b.html': '', 'a.html': '' });
    expect(list([join(folder, 'x', 'b.html'), '-', folder])).toEqual([
      'file b.html',
      'stdin stdin',
      'file a.html',
      'file x/b.html',
    ]);
  });

  it('comes back from links that lead in circles and enters each folder once', () => {
    const folder = temporaryFolder({ 'a/x.html': '', 'b/y.html': '' });
    symlinkSync('../b', join(folder, 'a', 'to-b'));
    symlinkSync('../a', join(folder, 'b', 'to-a'));
    symlinkSync('.', join(folder, 'self'));
    symlinkSync('nowhere', join(folder, 'broken.html'));
    expect(list([folder])).toEqual(['file a/to-b/y.html', 'file a/x.html', 'unreadable broken.html']);
  });

  it('leaves out the folder that is written to', () => {
    const folder = temporaryFolder({ 'a.html': '', 'output/reports.csv': '', 'output/x.html': '' });
    expect(list([folder], join(folder, 'output'))).toEqual(['file a.html']);
  });

  it('says what is not there', () => {
    expect(list(['/nowhere/at/all.html'])).toEqual(['unreadable all.html']);
  });
});

describe('readFile', () => {
  it('gives the bytes', () => {
    const folder = temporaryFolder({ 'a.txt': '规章' });
    expect(readFile(join(folder, 'a.txt'))).toEqual(new Uint8Array(Buffer.from('规章')));
  });

  it('refuses what is too large without reading it', () => {
    const path = join(temporaryFolder({ 'a.html': '' }), 'a.html');
    truncateSync(path, 65 * 1024 * 1024);
    expect(readFile(path)).toEqual({
      code: 'acquire/unreadable-file',
      data: { reason: 'too-large', found: '68157440 bytes, at most 67108864' },
    });
  });

  it.each([
    ['missing', '/nowhere/at/all.html', 'ENOENT'],
    ['folder', '/', 'EISDIR'],
  ])('tells a file that is %s', (reason, path, found) => {
    expect(readFile(path)).toEqual({ code: 'acquire/unreadable-file', data: { reason, found } });
  });
});

describe('readStream', () => {
  async function* chunks(...texts: string[]) {
    for (const text of texts) yield Buffer.from(text);
  }

  it('gives all bytes', async () => {
    expect(Buffer.from((await readStream(chunks('规', '章'))) as Uint8Array).toString()).toBe('规章');
  });

  it('stops at the limit', async () => {
    expect(await readStream(chunks('abc', 'def', 'ghi'), 5)).toMatchObject({ data: { reason: 'too-large' } });
  });
});

describe('openOutputs', () => {
  it('shows nothing before commit and everything after', async () => {
    const folder = join(temporaryFolder(), 'new', 'out');
    const outputs = openOutputs(folder);
    const table = outputs.file('reports.csv');
    const run = outputs.file('run.json');
    const database = await outputs.database('reports.sqlite');
    database.run('CREATE TABLE a (b)');
    table.write('a\n');
    expect(Object.keys(contentsOf(folder)).every(name => name.endsWith('.tmp'))).toBe(true);
    table.write(Buffer.from('b\n'));
    run.write('{}');
    outputs.commit();
    outputs.discard();
    const { 'reports.sqlite': file, ...others } = contentsOf(folder);
    expect(others).toEqual({ 'reports.csv': 'a\nb\n', 'run.json': '{}' });
    expect(file).toMatch(/^SQLite format 3\0/);
  });

  it('tells size, hash and rows of the files that have ended, in that order', async () => {
    const outputs = openOutputs(temporaryFolder());
    const [text, table] = [outputs.file('methods.txt'), outputs.file('reports.csv')];
    const database = await outputs.database('reports.sqlite');
    outputs.file('run.json');
    database.run('CREATE TABLE a (b, c)');
    database.insert('a', [1, null]);
    database.insert('a', ['规章', 0.5]);
    database.end();
    table.write('规');
    table.rows(2);
    table.rows(3);
    table.write(Buffer.from('章'));
    table.end();
    text.end();
    const hash = (data: string) => createHash('sha256').update(data).digest('hex');
    expect(outputs.written()).toEqual([
      { file: 'reports.sqlite', bytes: 8192, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), rows: 2 },
      { file: 'reports.csv', bytes: 6, sha256: hash('规章'), rows: 5 },
      { file: 'methods.txt', bytes: 0, sha256: hash(''), rows: null },
    ]);
    outputs.discard();
  });

  it('leaves the previous files as they were after discard', async () => {
    const folder = temporaryFolder({ 'reports.csv': 'old' });
    const outputs = openOutputs(folder);
    outputs.file('reports.csv').write('x'.repeat(1_000_000));
    (await outputs.database('reports.sqlite')).run('CREATE TABLE a (b)');
    outputs.discard();
    outputs.discard();
    expect(contentsOf(folder)).toEqual({ 'reports.csv': 'old' });
  });

  it('removes what a killed run left behind, and nothing else', () => {
    const stale = { '.reports.csv.99999999.tmp': 'half', '.SHA256SUMS.99999999.tmp': '' };
    const folder = temporaryFolder({ ...stale, '.mine.99999999.tmp': 'mine' });
    openOutputs(folder).discard();
    expect(contentsOf(folder)).toEqual({ '.mine.99999999.tmp': 'mine' });
  });

  it('removes what it supersedes with the commit, not before', () => {
    const folder = temporaryFolder({ 'a-2.xlsx': 'old', 'a-3.xlsx': 'old', 'a-b.xlsx': 'mine' });
    const outputs = openOutputs(folder);
    outputs.supersede(/^a-\d+\.xlsx$/);
    outputs.file('a-2.xlsx').write('new');
    expect(contentsOf(folder)['a-3.xlsx']).toBe('old');
    outputs.commit();
    expect(contentsOf(folder)).toEqual({ 'a-2.xlsx': 'new', 'a-b.xlsx': 'mine' });
  });

  it('refuses a file twice', () => {
    const outputs = openOutputs(temporaryFolder());
    outputs.file('run.json');
    expect(() => outputs.file('run.json')).toThrow('duplicate file: run.json');
    outputs.discard();
  });

  it('throws where a file cannot be created, and leaves nothing', () => {
    const folder = temporaryFolder({ file: '' });
    expect(() => openOutputs(join(folder, 'file'))).toThrow();
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', `.run.json.${process.pid}.tmp`), '');
    const outputs = openOutputs(join(folder, 'out'));
    outputs.file('run.json');
    outputs.discard();
    expect(contentsOf(join(folder, 'out'))).toEqual({});
  });
});

describe('hrefOf', () => {
  it.each([
    ['/data/out', '/data/pages/a 1.html', '../pages/a%201.html'],
    ['/data/out', '/data/out/县#1.html', '%E5%8E%BF%231.html'],
    ['out', 'samples/2021/page.txt', '../samples/2021/page.txt'],
  ])('from %s to %s', (folder, path, href) => expect(hrefOf(folder, path)).toBe(href));
});
