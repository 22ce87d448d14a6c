import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/types.ts';
import { packPlace, placeAt, WORDS_PER_PLACE } from '../../../src/validate/across/packed-places.ts';
import { hashText, similarity, sketchOf } from '../../../src/validate/across/sketch.ts';
import { prose, randomOf } from '../../made/seeded-panel.ts';

/** The share of shingles of five characters that two texts have in common, by sets. */
function exact(a: string, b: string): number {
  const [one, two] = [a, b].map(
    text => new Set(Array.from({ length: text.length - 4 }, (_, i) => text.slice(i, i + 5))),
  ) as [Set<string>, Set<string>];
  const common = [...one].filter(shingle => two.has(shingle)).length;
  return common / (one.size + two.size - common);
}

describe('a sketch', () => {
  it.each([0.2, 0.5, 0.8, 0.9, 0.97])('tells the likeness of texts that share %d', share => {
    const random = randomOf(share * 100);
    const length = 3000;
    const common = prose(random, length * share);
    const [one, two] = [0, 1].map(() => common + prose(random, length * (1 - share))) as [string, string];
    const told = similarity(sketchOf(one)!, sketchOf(two)!);
    expect(Math.abs(told - exact(one, two))).toBeLessThan(0.12); // three standard errors at a half
  });

  it('does not see blanks, marks and numbers', () => {
    const text = prose(randomOf(1), 600);
    const printed = `${text.slice(0, 100)}共12件， ${text.slice(100)}。\n`;
    const again = `${text.slice(0, 100)} 共3,456件${text.slice(100)}`;
    expect(similarity(sketchOf(printed)!, sketchOf(again)!)).toBeGreaterThan(0.98);
    expect(hashText('一 二\n三')).toBe(hashText('一二三'));
    expect(hashText('一二三')).not.toBe(hashText('一二四'));
  });

  it('is not made of little', () => {
    expect(sketchOf('严格执行条例。'.repeat(20))).toBeNull();
  });
});

describe('a packed place', () => {
  const count = fc.integer({ min: 1, max: 60000 });
  const text = fc.record({ line: count, column: count });
  const table = fc.record({ line: count, column: count, table: count, row: count, cell: count });

  it('reads back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(null), text, table), { maxLength: 8 }), places => {
        const packed = new Uint32Array(places.length * WORDS_PER_PLACE);
        places.forEach((place, i) => {
          packPlace(packed, i, place as Place | null);
        });
        expect(places.map((_, i) => placeAt(packed, i))).toEqual(places);
      }),
    );
  });

  it('of a table beyond what fits keeps line and column', () => {
    const packed = new Uint32Array(WORDS_PER_PLACE);
    packPlace(packed, 0, { line: 3, column: 4, table: 70000, row: 1, cell: 1 });
    expect(placeAt(packed, 0)).toEqual({ line: 3, column: 4 });
  });
});
