import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listInputs } from '../src/acquire/files.ts';
import { endingOf, isReadKind } from '../src/acquire/kinds.ts';
import { openOutputs } from '../src/acquire/output.ts';
import { readFile, readStream } from '../src/acquire/read.ts';
import { contentsOf, temporaryFolder } from './temporary-folder.ts';

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
    ['other', '/', 'EISDIR'],
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
  const files = ['reports.csv', 'run.json'];

  it('shows nothing before commit and everything after', () => {
    const folder = join(temporaryFolder(), 'new', 'out');
    const outputs = openOutputs(folder, files);
    outputs.write('reports.csv', 'a\n');
    expect(Object.keys(contentsOf(folder)).every(name => name.endsWith('.tmp'))).toBe(true);
    outputs.write('reports.csv', 'b\n');
    outputs.commit();
    outputs.discard();
    expect(contentsOf(folder)).toEqual({ 'reports.csv': 'a\nb\n', 'run.json': '' });
  });

  it('leaves the previous files as they were after discard', () => {
    const folder = temporaryFolder({ 'reports.csv': 'old' });
    const outputs = openOutputs(folder, files);
    outputs.write('reports.csv', 'x'.repeat(1_000_000));
    outputs.discard();
    outputs.discard();
    expect(contentsOf(folder)).toEqual({ 'reports.csv': 'old' });
  });

  it('removes what a killed run left behind, and nothing else', () => {
    const folder = temporaryFolder({ '.reports.csv.99999999.tmp': 'half', '.mine.1.tmp': 'mine' });
    openOutputs(folder, files).discard();
    expect(contentsOf(folder)).toEqual({ '.mine.1.tmp': 'mine' });
  });

  it('throws where a file cannot be created, and leaves nothing', () => {
    const folder = temporaryFolder({ file: '' });
    expect(() => openOutputs(join(folder, 'file'), files)).toThrow();
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', `.run.json.${process.pid}.tmp`), '');
    openOutputs(join(folder, 'out'), files).discard();
    expect(contentsOf(join(folder, 'out'))).toEqual({});
  });
});
