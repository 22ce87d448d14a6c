import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOfForm, formById } from '../../src/recognise/forms/index.ts';
import type { FieldCell, LooseRow } from '../../src/types.ts';
import { splits } from '../../src/validate/readings.ts';
import { solveRows } from '../../src/validate/solve.ts';

const FORM = formById('form_2021');
const COLUMNS = [
  'natural_person',
  'enterprise',
  'research_institution',
  'public_interest_org',
  'legal_service_org',
  'other_org',
  'total',
];
const place = { line: 1, column: 1 };
const fieldsOfRow = (row: string) => COLUMNS.map(column => `applications.${row}.${column}`);

/** All cells reported as 0, but for those given. */
function cellsWith(
  values: Readonly<Record<string, number>>,
  open: readonly string[] = [],
): readonly FieldCell[] {
  return fieldsOfForm('form_2021').map(({ id }) => ({
    field: id,
    value: open.includes(id) ? null : (values[id] ?? 0),
    unit: '件',
    status: open.includes(id) ? 'unread' : 'reported',
    raw: '',
    label: '',
    how: '',
    place,
  }));
}

const loose = (row: string, ...values: readonly number[]): LooseRow => ({
  fields: fieldsOfRow(row),
  values: values.map(value => ({ value, raw: String(value), place })),
});

describe('solveRows', () => {
  it('places numbers of seven where the columns leave one way', () => {
    const cells = cellsWith(
      {
        'applications.handled.enterprise': 3,
        'applications.handled.legal_service_org': 1,
        'applications.handled.total': 4,
      },
      fieldsOfRow('granted'),
    );
    const [solved] = solveRows(FORM, cells, [loose('granted', 3, 1, 4)]);
    expect(solved!.readings.map(({ values }) => values)).toEqual([[null, 3, null, null, 1, null, 4]]);
  });

  it('does not trust blanks where no row of several parts shows that they count nothing', () => {
    const cells = cellsWith(
      { 'applications.handled.enterprise': 4, 'applications.handled.total': 4 },
      fieldsOfRow('granted'),
    );
    expect(solveRows(FORM, cells, [loose('granted', 4, 4)])).toEqual([]);
    expect(solveRows(FORM, cells, [loose('granted', 3, 1, 5)])).toEqual([]);
  });

  it('leaves open what several readings fit', () => {
    const rows = ['received', 'granted', 'handled'];
    const cells = cellsWith({}, rows.flatMap(fieldsOfRow));
    const solved = solveRows(
      FORM,
      cells,
      rows.map(row => loose(row, 2, 1, 3)),
    );
    for (const { readings } of solved) expect(readings.length).toBeGreaterThan(1);
  });

  it('leaves out a stray number', () => {
    const cells = cellsWith(
      {
        'applications.received.natural_person': 5,
        'applications.received.total': 5,
        'applications.handled.natural_person': 5,
        'applications.handled.total': 5,
      },
      fieldsOfRow('granted'),
    );
    const [solved] = solveRows(FORM, cells, [loose('granted', 5, 0, 7, 0, 0, 0, 0, 5)]);
    expect(solved!.readings.map(({ values }) => values)).toEqual([[5, 0, 0, 0, 0, 0, 5]]);
  });

  it('never rules out the true reading', () => {
    const count = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(...Array.from({ length: 6 }, () => count)), { minLength: 2, maxLength: 3 }),
        outcomes => {
          const names = ['granted', 'partly_granted', 'unable.not_held'].slice(0, outcomes.length);
          const truth: Record<string, number> = {};
          const sums = COLUMNS.map(() => 0);
          outcomes.forEach((parts, i) => {
            const row = [...parts, parts.reduce((a, b) => a + b, 0)];
            row.forEach((value, c) => {
              truth[`applications.${names[i]}.${COLUMNS[c]}`] = value;
              sums[c]! += value;
            });
          });
          for (const row of ['received', 'handled']) {
            COLUMNS.forEach((column, c) => {
              truth[`applications.${row}.${column}`] = sums[c]!;
            });
          }
          const printed = names.map(name => fieldsOfRow(name).map(field => truth[field]!));
          const rows = names.map((name, i) => loose(name, ...printed[i]!.filter(value => value !== 0)));
          const open = rows.filter(({ values }) => values.length > 0 && values.length < 7);
          const solved = solveRows(
            FORM,
            cellsWith(
              truth,
              open.flatMap(({ fields }) => fields),
            ),
            open,
          );
          for (const { row, readings } of solved) {
            const expected = row.fields.map(field => truth[field] || null);
            expect(readings.map(({ values }) => values)).toContainEqual(expected);
          }
        },
      ),
      { numRuns: 60, seed: 11 },
    );
  });
});

describe('splits', () => {
  it.each([
    ['000', 3, [['0', '0', '0']]],
    ['100', 3, [['1', '0', '0']]],
    ['1000', 3, [['10', '0', '0']]],
    [
      '120',
      2,
      [
        ['1', '20'],
        ['12', '0'],
      ],
    ],
    ['01', 1, []],
    ['7', 2, []],
  ])('%s in %i', (digits, parts, expected) => {
    expect(splits(digits, parts)).toEqual(expected);
  });
});
