import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOfForm, formById } from '../../src/recognise/forms/index.ts';
import type { CellStatus, FieldCell } from '../../src/types.ts';
import { checkIdentities } from '../../src/validate/identities.ts';
import { summarise } from '../../src/validate/summary.ts';

const FORM = formById('form_2021');
const FIELDS = fieldsOfForm('form_2021').map(({ id }) => id);
const RECEIVED = 'applications.received.total';

/** A report of zeros, but for some fields' status and some fields' value. */
function summaryOf(
  statuses: Readonly<Record<string, CellStatus>>,
  values: Readonly<Record<string, number>> = {},
) {
  const cells = FIELDS.map((field): FieldCell => {
    const status = statuses[field] ?? 'reported';
    const value = status === 'reported' || status === 'derived' ? (values[field] ?? 0) : null;
    return { field, value, unit: '件', status, raw: '', label: '', how: '', place: null };
  });
  return summarise(cells, checkIdentities(FORM, cells).checks);
}

const first = (count: number, status: CellStatus) =>
  Object.fromEntries(FIELDS.slice(0, count).map(field => [field, status]));

describe('summarise', () => {
  it('counts fields by status and identities by verdict', () => {
    expect(summaryOf({ [RECEIVED]: 'blank' })).toEqual({
      reported: 199,
      blank: 1,
      dash: 0,
      words: 0,
      unread: 0,
      absent: 0,
      derived: 0,
      unchecked: 199,
      identities: { held: 40, failed: 0, not_assessable: 2, held_if_blanks_are_0: 2 },
      grade: 'B',
    });
  });

  it.each([
    ['A', 'all reported, all held', {}, {}],
    ['B', 'a blank', first(1, 'blank'), {}],
    ['B', 'nothing but blanks', first(200, 'blank'), {}],
    ['B', 'dashes and words', { ...first(20, 'words'), ...first(10, 'dash') }, {}],
    ['C', 'a failed sum', {}, { [RECEIVED]: 3 }],
    ['C', 'a failed sum beside blanks', first(10, 'blank'), { [RECEIVED]: 3 }],
    ['C', 'one cell worked out', first(1, 'derived'), {}],
    ['C', 'one cell unread', first(1, 'unread'), {}],
    ['C', 'nine tenths read', first(20, 'absent'), {}],
    ['D', 'less than nine tenths read', first(21, 'absent'), {}],
    ['D', 'worked out is not read', first(21, 'derived'), {}],
  ] as const)('gives %s for %s', (grade, _, statuses, values) => {
    expect(summaryOf(statuses, values).grade).toBe(grade);
  });

  it('gives D without a form', () => {
    expect(summarise([], []).grade).toBe('D');
    const cells = FIELDS.map(
      (field): FieldCell => ({
        field,
        value: 0,
        unit: '件',
        status: 'reported',
        raw: '0',
        label: '',
        how: '',
        place: null,
      }),
    );
    expect(summarise(cells, []).grade).toBe('D');
  });

  it('counts every field once', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom<CellStatus>('reported', 'blank', 'dash', 'words', 'unread', 'absent', 'derived'),
          {
            minLength: FIELDS.length,
            maxLength: FIELDS.length,
          },
        ),
        statuses => {
          const { identities, grade, unchecked, ...counts } = summaryOf(
            Object.fromEntries(FIELDS.map((field, i) => [field, statuses[i]!])),
          );
          const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
          expect(sum(Object.values(counts))).toBe(FIELDS.length);
          const { held_if_blanks_are_0: weaker, ...verdicts } = identities;
          expect(sum(Object.values(verdicts))).toBe(FORM.identities.length);
          expect(weaker).toBeLessThanOrEqual(verdicts.not_assessable);
          expect(unchecked).toBe(counts.reported);
          expect('ABCD').toContain(grade);
        },
      ),
      { numRuns: 50 },
    ));
});
