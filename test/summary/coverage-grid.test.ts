import { describe, expect, it } from 'vitest';
import type { MadeReport } from '../made/made-report.ts';
import { madeReport, summaryOf } from '../made/made-run.ts';

function reportOf(code: string, name: string, year: number, changes: Partial<MadeReport> = {}): MadeReport {
  return madeReport({
    path: `${code}-${name}-${year}.html`,
    agency: name,
    year,
    published: `${year + 1}-01-20`,
    body: {
      name,
      region_code: code,
      province: '河北省',
      city: code.endsWith('0000') ? null : `市${code.slice(0, 4)}`,
    },
    numbers: { 'applications.received.total': 1 },
    ...changes,
  });
}

describe('coverageGrid', () => {
  it('has a row a body and a column a year', () => {
    const { grid } = summaryOf([
      reportOf('130200', '乙市统计局', 2021),
      reportOf('130200', '乙市统计局', 2023),
      reportOf('130100', '甲市统计局', 2022, { form: null, numbers: {} }),
    ]).summary;
    expect(grid).toMatchObject({ level: 'body', bodies: 2, years: [2021, 2022, 2023], allYears: 3 });
    const none = { found: 0, no_tables: 0, not_a_report: 0, missing: 0, late: 0 };
    expect(grid.rows).toEqual([
      { code: '130100', name: '甲市统计局', cells: [null, { ...none, no_tables: 1 }, null] },
      {
        code: '130200',
        name: '乙市统计局',
        cells: [
          { ...none, found: 1 },
          { ...none, missing: 1 },
          { ...none, found: 1 },
        ],
      },
    ]);
  });

  it('puts more than 150 bodies together by city', () => {
    const reports = Array.from({ length: 151 }, (_, i) =>
      reportOf(i === 150 ? '130000' : `13${String(1 + (i % 5)).padStart(2, '0')}00`, `第${i}局`, 2023),
    );
    const { grid } = summaryOf(reports).summary;
    expect(grid).toMatchObject({ level: 'city', bodies: 151 });
    expect(grid.rows.map(({ code, name, cells }) => [code, name, cells[0]!.found])).toEqual([
      ['1300', { zh: '河北省本级', en: '河北省 itself' }, 1],
      ...[1, 2, 3, 4, 5].map(i => [`130${i}`, `市130${i}`, 30]),
    ]);
  });

  it('puts more than 150 cities together by province', () => {
    const reports = Array.from({ length: 160 }, (_, i) =>
      reportOf(`${11 + (i % 4)}${String(10 + Math.floor(i / 4))}00`, `第${i}局`, 2023),
    );
    const { grid } = summaryOf(reports).summary;
    expect(grid.level).toBe('province');
    expect(grid.rows.map(({ code, cells }) => [code, cells[0]!.found])).toEqual([
      ['11', 40],
      ['12', 40],
      ['13', 40],
      ['14', 40],
    ]);
  });

  it('keeps the last thirty years', () => {
    const { grid } = summaryOf([1980, 2023].map(year => reportOf('130100', '甲市统计局', year))).summary;
    expect([grid.years.length, grid.years[0], grid.years.at(-1), grid.allYears]).toEqual([
      30, 1994, 2023, 44,
    ]);
    expect(grid.rows[0]!.cells).toHaveLength(30);
  });
});
