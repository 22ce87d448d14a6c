import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, quantilesOf } from '../../src/write/summary/quantiles.ts';

describe('quantile', () => {
  // As R's quantile(x, p) and numpy.quantile(x, p) give it.
  it.each([
    [[7], 0.25, 7],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.75, 3.25],
    [[0, 0, 0, 10], 0.75, 2.5],
    [[1, 2, 3, 4, 5], 0.05, 1.2],
    [[1, 2, 3, 4, 5], 0.95, 4.8],
    [[0.1, 0.2, 0.3], 0.5, 0.2],
    [[-5, 5], 0.5, 0],
  ])('of %j at %d is %d', (numbers, part, expected) => {
    expect(quantile(numbers, part)).toBe(expected);
  });

  it('refuses no numbers', () => {
    expect(() => quantile([], 0.5)).toThrow('missing numbers: quantile of none');
  });
});

describe('quantilesOf', () => {
  const numbers = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 200 });

  it('goes up from the least to the most, whatever the order', () => {
    fc.assert(
      fc.property(numbers, values => {
        const { n, least, p5, q1, median, q3, p95, most } = quantilesOf(Float64Array.from(values));
        const steps = [least, p5, q1, median, q3, p95, most];
        expect(steps).toEqual([...steps].sort((a, b) => a - b));
        expect([n, least, most]).toEqual([values.length, Math.min(...values), Math.max(...values)]);
        const reversed = quantilesOf(Float64Array.from([...values].reverse()));
        expect([reversed.q1, reversed.median, reversed.q3]).toEqual([q1, median, q3]);
      }),
    );
  });

  it('has half of the numbers on either side of the median', () => {
    fc.assert(
      fc.property(numbers, values => {
        const { median } = quantilesOf(Float64Array.from(values));
        const half = values.length / 2;
        expect(values.filter(value => value < median).length).toBeLessThanOrEqual(half);
        expect(values.filter(value => value > median).length).toBeLessThanOrEqual(half);
      }),
    );
  });
});
