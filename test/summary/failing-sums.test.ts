import { describe, expect, it } from 'vitest';
import { madeReport, summaryOf } from '../made/made-run.ts';

const RESULTS = ['upheld', 'corrected', 'other', 'pending'];

/** The total of reviews is off by so much. */
function off(difference: number, i: number) {
  const parts = Object.fromEntries(RESULTS.map(result => [`review.${result}`, 2]));
  return madeReport({
    path: `${i}.html`,
    agency: `白河市第${i}局`,
    body: { name: `白河市第${i}局`, region_code: '130100' },
    numbers: { ...parts, 'review.total': 8 + difference },
  });
}

describe('sums that fail', () => {
  it('stand with the largest first, and the earlier of two', () => {
    const { sums } = summaryOf([off(1, 1), off(-7, 2), off(0, 3), off(3, 4), off(7, 5)]).summary;
    expect(sums.largest.map(({ source, problem }) => [source, problem.data.difference])).toEqual([
      ['2.html', -7],
      ['5.html', 7],
      ['4.html', 3],
      ['1.html', 1],
    ]);
    expect(sums).toMatchObject({ count: 4, byIdentity: [['form_2021 rl.sum.review', 4]] });
  });

  it('come with the numbers of both sides', () => {
    const [sum] = summaryOf([off(5, 1)]).summary.sums.largest;
    const total = (sign: number) =>
      sum!.terms
        .filter(({ coefficient }) => Math.sign(coefficient) === sign)
        .reduce((all, { coefficient, cell }) => all + Math.abs(coefficient) * cell.value!, 0);
    expect([total(1), total(-1)]).toEqual([sum!.problem.data.expected, sum!.problem.data.found]);
    expect([total(1), total(-1)]).toEqual([8, 13]);
    expect(sum!.terms.map(({ zh }) => zh).join()).toContain('结果维持');
    expect(sum).toMatchObject({ agency: '白河市第1局', year: 2023, form: 'form_2021', href: '../in/1.html' });
  });

  it('are kept up to a hundred, and all counted', () => {
    const { sums } = summaryOf(Array.from({ length: 130 }, (_, i) => off(i + 1, i))).summary;
    expect(sums.count).toBe(130);
    expect(sums.largest.map(({ problem }) => problem.data.difference)).toEqual(
      Array.from({ length: 100 }, (_, i) => 130 - i),
    );
  });
});
