import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/validate/across/coverage.ts';
import { historiesOf } from '../../../src/validate/across/histories.ts';
import { choiceOf, panelOf } from '../../../src/validate/across/panel.ts';
import { briefOfMade, type MadeReport } from '../../made/made-report.ts';

const TERMS = ['not_corrected', 'fee_unpaid', 'other'].map(row => `applications.other.${row}.total`);

const MADE: MadeReport = {
  path: 'a.html',
  agency: '白河市统计局',
  year: 2023,
  published: null,
  form: 'form_2021',
  numbers: { [TERMS[0]!]: 1, [TERMS[1]!]: 0, [TERMS[2]!]: 5 },
  prose: '',
};

const yearOf = (...made: readonly MadeReport[]) => historiesOf(made.map(briefOfMade)).histories[0]!.years[0]!;

const cellOf = (variable: string, made: MadeReport) => {
  const { value, status, note } = panelOf(yearOf(made)).find(({ row }) => row.variable === variable)!;
  return { value, status, note };
};

describe('a sum in the panel', () => {
  const sum = 'applications.other_handling.total';

  it('is of printed numbers', () => {
    expect(cellOf(sum, MADE)).toEqual({ value: 6, status: 'summed', note: '' });
  });

  it.each(['blank', 'dash', 'words', 'unread', 'absent', 'derived'] as const)(
    'is not made with a term that is %s',
    status => {
      const made = { ...MADE, statuses: { [TERMS[1]!]: status } };
      expect(cellOf(sum, made)).toEqual({
        value: null,
        status: 'not_summed',
        note: `${TERMS[1]} is ${status}`,
      });
    },
  );
});

describe('a field in the panel', () => {
  const field = 'review.total';

  it.each([
    ['reported', 7],
    ['derived', 7],
    ['blank', null],
    ['dash', null],
    ['words', null],
    ['unread', null],
    ['absent', null],
  ] as const)('that is %s keeps its status', (status, value) => {
    const made = { ...MADE, numbers: { [field]: 7 }, statuses: { [field]: status } };
    expect(cellOf(field, made)).toEqual({ value, status, note: '' });
  });

  it('gives no sum of money without a unit', () => {
    const made = {
      ...MADE,
      units: { 'disclosure.fees.amount': '' },
      numbers: { 'disclosure.fees.amount': 8040 },
    };
    expect(cellOf('disclosure.fees.amount', made)).toEqual({ value: null, status: 'no_unit', note: '' });
  });

  it('is in no column that its form does not feed', () => {
    const variables = new Set(panelOf(yearOf({ ...MADE, form: 'form_2019' })).map(({ row }) => row.variable));
    expect(variables.has('disclosure.regulations.in_force')).toBe(false);
    expect(variables.has('disclosure.regulations.total_disclosed')).toBe(true);
  });
});

describe('a page that fits several forms', () => {
  const review = Object.fromEntries(
    ['upheld', 'corrected', 'other', 'pending', 'total'].map(id => [`review.${id}`, 2]),
  );
  const year = yearOf({ ...MADE, form: null, numbers: review });

  it('feeds the variables that are the same in each of them', () => {
    expect(panelOf(year).map(({ row, value }) => [row.variable, row.form, value])).toEqual(
      Object.keys(review).map(id => [id, '', 2]),
    );
  });

  it('has tables', () => {
    const { histories } = historiesOf([briefOfMade({ ...MADE, form: null, numbers: review })]);
    expect(coverageOf(histories[0]!, [])).toMatchObject([{ status: 'found' }]);
  });
});

describe('the version that counts', () => {
  const version = (path: string, published: string | null, form: string | null = 'form_2021') => ({
    ...MADE,
    path,
    published,
    form,
    prose: path,
  });

  it.each([
    ['the only one', [version('a', null)], 'a', ''],
    [
      'the later by date',
      [version('b', '2024-01-01'), version('a', '2024-02-01')],
      'a',
      'the later of 2 versions, by date of publication',
    ],
    [
      'the later by path where a date is missing',
      [version('b', null), version('a', '2024-02-01')],
      'b',
      'the later of 2 versions, by path',
    ],
    [
      'the later by path of the same day',
      [version('b', '2024-02-01'), version('a', '2024-02-01')],
      'b',
      'the later of 2 versions, by path',
    ],
    [
      'one with tables before one without',
      [version('a', '2024-01-01'), version('b', '2024-02-01', null)],
      'a',
      'the later with tables of 2 versions, by date of publication',
    ],
  ] as const)('is %s', (_, made, source, choice) => {
    for (const order of [made, made.toReversed()]) {
      const year = yearOf(...order);
      expect(year.used.source).toBe(source);
      expect(choiceOf(year)).toBe(choice);
    }
  });
});
