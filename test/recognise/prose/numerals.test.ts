import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumerals } from '../../../src/recognise/prose/numerals.ts';

describe('readNumerals', () => {
  it.each<[string, number | null]>([
    ['零', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['九十九', 99],
    ['一百零三', 103],
    ['一百二十', 120],
    ['三百', 300],
    ['一千零五', 1005],
    ['一千零五十', 1050],
    ['两千三百四十五', 2345],
    ['一百二', null], // 102 or 120
    ['一二三', null],
    ['百', null],
    ['十百', null],
    ['一百一百', null],
    ['零五', null],
    ['一零零', null],
  ])('%s', (text, value) => {
    expect(readNumerals(text)).toBe(value);
  });

  it('reads back what numerals print', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), value => {
        expect(readNumerals(inNumerals(value))).toBe(value);
      }),
      { seed: 5 },
    );
  });
});

function inNumerals(value: number): string {
  const digits = String(value).padStart(4, '0');
  let out = '';
  let gap = false;
  Array.from(digits).forEach((digit, at) => {
    if (digit === '0') {
      gap = out !== '';
      return;
    }
    out += `${gap ? '零' : ''}${'零一二三四五六七八九'[Number(digit)]!}${['千', '百', '十', ''][at]!}`;
    gap = false;
  });
  return out;
}
