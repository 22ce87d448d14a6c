import { describe, expect, it } from 'vitest';
import { pagesWithTableDamage } from '../../made/pages/generate.ts';
import { possibleNumbers } from '../../made/pages/puzzle.ts';
import { determinable, type Law, type PrintedRow, readingsOf } from '../../made/pages/upper-bound.ts';

const SUM: Law = { terms: [[1, 'a'], [1, 'b'], [1, 'c'], [-1, 'sum']] }; // biome-ignore format: a sum on one line
const FIELDS = ['a', 'b', 'c', 'sum'];

function row(cells: string, more: Partial<PrintedRow> = {}): PrintedRow {
  return { fields: FIELDS, cells: cells.split(' '), glued: false, blankIs: 0, ...more };
}

describe('readingsOf', () => {
  it.each([
    ['as it stands', row('1 2 3 6'), 1],
    ['one too many: left out, or joined', row('1 2 3 4 9'), 9],
    ['nothing joins a zero', row('0 2 3 4 9'), 8],
    ['one blank lost', row('1 2 3'), 4],
    ['glued', row('1236', { glued: true }), 1],
    ['glued, not starting with zero', row('10236', { glued: true }), 3],
  ])('%s', (_, printed, count) => expect(readingsOf(printed)).toHaveLength(count));
});

describe('determinable', () => {
  const answer = (loose: readonly PrintedRow[], known: Record<string, number> = {}, unknown: string[] = []) =>
    Object.fromEntries(
      determinable({ known: new Map(Object.entries(known)), unknown, loose, laws: [SUM] }) ?? [],
    );

  it.each([
    ['a stray number', '1 2 50 3 6', { a: 1, b: 2, c: 3, sum: 6 }],
    ['a torn number', '5 2 1 0 17', { a: 5, b: 2, c: 10, sum: 17 }],
    ['what is common to two readings', '1 2 2 3 6', { a: 1, b: 2, c: 3, sum: 6 }],
    ['a blank anywhere', '2 2', { sum: 2 }],
    ['no reading', '1 1 1 1 9', {}],
  ])('finds %s', (_, cells, expected) => expect(answer([row(cells)])).toEqual(expected));

  it('finds the one number that is lost', () => {
    expect(answer([], { a: 1, b: 2, sum: 6 }, ['c'])).toEqual({ a: 1, b: 2, c: 3, sum: 6 });
  });

  it('finds that nothing is left', () => {
    expect(answer([], { a: 6, sum: 6 }, ['b', 'c'])).toEqual({ a: 6, b: 0, c: 0, sum: 6 });
  });

  it('leaves two unknown numbers open', () => {
    expect(answer([], { a: 1, sum: 6 }, ['b', 'c'])).toEqual({ a: 1, sum: 6 });
  });
});

describe('possibleNumbers', () => {
  it('is what stood there, unless the agency printed wrong numbers', () => {
    for (const { name, page, layout, expected, honest } of pagesWithTableDamage({
      seed: 'bound',
      count: 4,
    })) {
      if (!honest) continue;
      for (const [field, value] of possibleNumbers(page, layout) ?? []) {
        const truth = expected.cells[field] ?? expected.lost[field];
        expect([name, field, value]).toEqual([name, field, truth]);
      }
    }
  });
});
