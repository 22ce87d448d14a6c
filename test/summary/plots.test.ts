import { load } from 'cheerio/slim';
import { describe, expect, it } from 'vitest';
import type { YearQuantiles } from '../../src/write/summary/distributions.ts';
import type { Group } from '../../src/write/summary/group.ts';
import { loadPlots } from '../../src/write/summary/plots.ts';

const { statuses, distribution } = await loadPlots();

describe('statuses', () => {
  const cells = { reported: 6, derived: 0, blank: 2, dash: 0, words: 0, unread: 0, absent: 2 };
  const empty = { ...cells, reported: 0, blank: 0, absent: 0 };
  const $ = load(
    statuses([
      ['<b>', { cells } as Group],
      ['none', { cells: empty } as Group],
    ]),
  );
  const bars = $('rect').toArray();

  it('draws a bar for each status that is there, end to end', () => {
    const spans = bars.map(bar => [Number($(bar).attr('x')), Number($(bar).attr('width'))] as const);
    expect(spans).toHaveLength(3);
    spans.forEach(([x, width], i) => {
      expect(x + width).toBeCloseTo(spans[i + 1]?.[0] ?? 324, 0);
    });
    expect(spans[0]![1] / spans[1]![1]).toBeCloseTo(3, 1);
  });

  it('names them as text', () => {
    expect($(bars[0]!).text()).toBe('<b>: 原文数字 reported 6');
    expect($('b').length).toBe(0);
  });
});

describe('distribution', () => {
  const spread = (year: number, [p5, q1, median, q3, p95]: readonly number[]) =>
    ({ year, n: 5, p5, q1, median, q3, p95 }) as YearQuantiles;
  const labelsOf = (years: readonly YearQuantiles[]) => {
    const $ = load(distribution(years));
    return $('text')
      .toArray()
      .map(node => $(node).text());
  };

  it('has steps that a reader counts in, and every year', () => {
    const years = [spread(2019, [-1, 0, 3, 5, 9]), spread(2021, [0, 1, 2, 3, 4])];
    expect(labelsOf(years)).toEqual(['0', '2', '4', '6', '8', '2019', '2020', '2021']);
  });

  it('has decades where the numbers differ by decades', () => {
    const years = [spread(2019, [0, 1, 2, 30, 40_000])];
    expect(labelsOf(years)).toEqual(['0', '1', '10', '100', '1,000', '10,000', '2019']);
  });

  it('draws no box where all is zero', () => {
    const $ = load(distribution([spread(2019, [0, 0, 0, 0, 0])]));
    expect($('rect').attr('height')).toBe('0');
  });
});
