import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertNow } from './made/read.ts';

const ROOT = fileURLToPath(new URL('../samples/', import.meta.url));
const PAGES = readdirSync(ROOT)
  .flatMap(form => readdirSync(join(ROOT, form)).map(name => join(ROOT, form, name)))
  .flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.startsWith('page.'))
      .map(name => join(folder, name)),
  )
  .map(path => new Uint8Array(readFileSync(path)));

const page = fc.constantFrom(...PAGES);
const RUNS = { numRuns: 150, seed: 3 };
const read = (bytes: Uint8Array) => convertNow(bytes, { name: 'page' });

/** A conversion of anything at all: typed records, and no number that is neither printed nor derived. */
function expectSound(bytes: Uint8Array) {
  for (const cell of read(bytes).reports.flatMap(({ cells }) => cells)) {
    const hasValue = cell.status === 'reported' || cell.status === 'derived';
    expect(cell.value !== null, `${cell.field} ${cell.status}`).toBe(hasValue);
    if (cell.status === 'reported') expect(cell.raw).not.toBe('');
  }
}

describe('convert', () => {
  it('survives pages cut off anywhere', () => {
    fc.assert(
      fc.property(page, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) => {
        expectSound(bytes.subarray(0, Math.floor(bytes.length * share)));
      }),
      RUNS,
    );
  });

  it('survives bytes changed anywhere', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(page, fc.array(change, { minLength: 1, maxLength: 60 }), (bytes, changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, byte] of changes) damaged[at % damaged.length] = byte;
        expectSound(damaged);
      }),
      RUNS,
    );
  });

  it('survives lines and tags in any order', () => {
    fc.assert(
      fc.property(page, fc.infiniteStream(fc.nat()), (bytes, order) => {
        const parts = new TextDecoder().decode(bytes).split(/(?<=>)|(?<=\n)/);
        const shuffled = parts
          .map(part => ({ part, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key);
        expectSound(new TextEncoder().encode(shuffled.map(({ part }) => part).join('')));
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('survives any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 4000 }), expectSound), RUNS);
  });

  it.each([
    ['nothing', ''],
    ['a hundred thousand empty lines', '\n'.repeat(100_000)],
    ['a line of pipes', `规章 ${'|'.repeat(200_000)}`],
    ['tables in tables', `${'<table><tr><td>'.repeat(2_000)}1`],
    ['a very wide row', `<table><tr>${'<td colspan=60>1</td>'.repeat(5_000)}</tr></table>`],
    ['one label again and again', '规章\n0\n'.repeat(20_000)],
    ['a line of digits', `规章${'7'.repeat(100_000)}`],
    ['half a tag', `<table><tr><td ${'a="'.repeat(20_000)}`],
  ])('survives %s', (_, text) => {
    expect(read(new TextEncoder().encode(text)).reports.length).toBeLessThan(2);
  });
});
