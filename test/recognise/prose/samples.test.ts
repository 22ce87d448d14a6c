import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { convertNow } from '../../made/read.ts';
import { short } from './read.ts';

/** Samples whose prose was read by a careful reader too keep it in mentions.json; `UPDATE=1` writes what is read. */
const ROOT = fileURLToPath(new URL('../../../samples/', import.meta.url));
const CASES = readdirSync(ROOT)
  .flatMap(form => readdirSync(join(ROOT, form)).map(name => join(form, name)))
  .filter(folder => existsSync(join(ROOT, folder, 'mentions.json')));

describe('prose of samples', () => {
  it.each(CASES)('%s', folder => {
    const page = readdirSync(join(ROOT, folder)).find(name => name.startsWith('page.'))!;
    const bytes = readFileSync(join(ROOT, folder, page));
    const record = convertNow(bytes, { name: page }).reports[0]?.record;
    const found = record!.mentions.map(short);
    const path = join(ROOT, folder, 'mentions.json');
    if (process.env['UPDATE'] === '1') writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });

  it('stands where the mentions say', () => {
    const lines = readFileSync(join(ROOT, 'none/narrative-2010/page.txt'), 'utf8').split('\n');
    const bytes = new TextEncoder().encode(lines.join('\n'));
    const { mentions } = convertNow(bytes, { name: 'page.txt' }).reports[0]!.record;
    expect(mentions.length).toBeGreaterThan(10);
    for (const { raw, sentence, words, place } of mentions) {
      const rest = lines[place.line - 1]!.slice(place.column - 1);
      expect(rest.startsWith(raw) || rest.startsWith(words)).toBe(true);
      expect(sentence).toContain(words);
      expect(words).toContain(raw);
    }
  });
});
