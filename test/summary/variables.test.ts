import { describe, expect, it } from 'vitest';
import type { FieldCell } from '../../src/types.ts';
import { panelOf } from '../../src/validate/across/panel.ts';
import { quantilesOf } from '../../src/write/summary/quantiles.ts';
import { MAIN_VARIABLES, variablesOfPanel } from '../../src/write/summary/variables.ts';
import { madeReport, summaryOf } from '../made/made-run.ts';
import { consistentPanel } from '../made/seeded-panel.ts';

describe('variablesOfPanel', () => {
  const variables = variablesOfPanel();

  it('has words in both languages for each, and no two alike', () => {
    for (const { label } of variables) {
      expect(label.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(label.en).toMatch(/^[A-Z(]/);
    }
    expect(new Set(variables.map(({ part, label }) => `${part} ${label.zh}`)).size).toBe(variables.length);
  });

  it('has every main variable', () => {
    expect(
      variables
        .filter(({ isMain }) => isMain)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...MAIN_VARIABLES].sort());
  });
});

describe('distributions', () => {
  it('are those of the numbers in the panel', () => {
    const reports = consistentPanel(5).filter((_, i) => i % 23 === 0);
    const gaps = reports.map((made, i) => {
      const numbers = Object.fromEntries(Object.entries(made.numbers).filter((_, k) => (i + k) % 9 !== 0));
      return { ...made, numbers, form: i % 10 === 0 ? null : made.form };
    });
    const { summary, across } = summaryOf(gaps);
    const numbers = new Map<string, number[]>();
    for (const { years } of across.histories) {
      for (const at of years) {
        for (const { row, value, status } of panelOf(at)) {
          if (status !== 'reported' && status !== 'summed') continue;
          const key = `${row.variable} ${at.year}`;
          numbers.set(key, [...(numbers.get(key) ?? []), value!]);
        }
      }
    }
    const given = summary.distributions.flatMap(({ id, years }) =>
      years.map(({ year, ...quantiles }) => [`${id} ${year}`, quantiles] as const),
    );
    expect(new Map(given)).toEqual(
      new Map([...numbers].map(([key, values]) => [key, quantilesOf(Float64Array.from(values))])),
    );
    expect(given.length).toBeGreaterThan(1000);
  });

  it.each([
    ['derived', '件'],
    ['blank', '件'],
    ['unread', '件'],
  ] as const)('leave out what is %s', (status, unit) => {
    const field = 'disclosure.licensing.decisions';
    const made = madeReport({
      numbers: { [field]: 5, 'disclosure.penalties.decisions': 3 },
      statuses: { [field]: status as FieldCell['status'] },
      units: { [field]: unit },
    });
    const { distributions } = summaryOf([made]).summary;
    expect(distributions.map(({ id }) => id)).toEqual(['disclosure.penalties.decisions']);
  });

  it('count one of several versions', () => {
    const versions = [4, 9].map((received, i) =>
      madeReport({
        path: `${i}.html`,
        published: `2024-0${i + 1}-01`,
        numbers: { 'applications.received.total': received },
      }),
    );
    const [received] = summaryOf(versions).summary.distributions;
    expect(received!.years).toMatchObject([{ year: 2023, n: 1, median: 9 }]);
  });
});
