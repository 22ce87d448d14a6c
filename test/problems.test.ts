import { describe, expect, it } from 'vitest';
import { printPlace, printProblem, SEVERITIES } from '../src/problems.ts';
import type { Problem } from '../src/types.ts';

describe('printPlace', () => {
  it.each([
    [{ line: 12, column: 5 }, 'line 12, column 5'],
    [{ line: 12, column: 5, table: 2 }, 'table 2'],
    [{ line: 12, column: 5, table: 2, row: 4 }, 'table 2, row 4'],
    [{ line: 12, column: 5, table: 2, row: 4, cell: 3 }, 'table 2, row 4, cell 3'],
  ])('prints %o', (place, printed) => expect(printPlace(place)).toBe(printed));
});

describe('printProblem', () => {
  const sum: Problem = {
    code: 'validate/sum-fails',
    place: { line: 9, column: 1, table: 3, row: 5, cell: 9 },
    field: 'applications.received.total',
    data: {
      identity: 'app.row_sum.received',
      relation: 'equal',
      expected: 12,
      found: 13,
      difference: 1,
      expectedPlace: { line: 9, column: 1, table: 3, row: 5, cell: 2 },
      foundPlace: { line: 9, column: 1, table: 3, row: 5, cell: 9 },
    },
  };

  it('says of a failing sum what is found, what is expected, by how much and both places', () => {
    expect(printProblem(sum)).toEqual({
      code: 'validate/sum-fails',
      severity: 'doubtful',
      field: 'applications.received.total',
      place: 'table 3, row 5, cell 9',
      message:
        'app.row_sum.received: found 13 (table 3, row 5, cell 9), expected 12 (table 3, row 5, cell 2): 1 too many',
    });
    expect(printProblem(sum, 'zh').message).toBe(
      'app.row_sum.received：实为 13（表 3第 5 行第 9 格），应为 12（表 3第 5 行第 2 格）：多 1',
    );
  });

  it('says of a failing bound which way it goes', () => {
    const bound: Problem = {
      code: 'validate/sum-fails',
      data: {
        ...sum.data,
        relation: 'at-least',
        expected: 5,
        found: 3,
        difference: -2,
        expectedPlace: null,
        foundPlace: null,
      },
    };
    expect(printProblem(bound).message).toBe('app.row_sum.received: found 3, expected at least 5: 2 too few');
  });

  it('leaves field and place empty where there are none', () => {
    expect(printProblem({ code: 'document/empty', data: {} })).toEqual({
      code: 'document/empty',
      severity: 'unusable',
      field: '',
      place: '',
      message: 'missing text: the file shows nothing',
    });
  });

  it('knows codes of the form stage/rule', () => {
    for (const code of Object.keys(SEVERITIES)) {
      expect(code).toMatch(
        /^(?:sources|acquire|decode|document|normalise|recognise|validate|across|convert)\/[a-z]+(?:-[a-z]+)*$/,
      );
    }
  });
});
