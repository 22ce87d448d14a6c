import { expect, it } from 'vitest';
import { checkTable, type Schema } from './check-table.ts';

/** The checks of the package's tests do find what is wrong. */
const SCHEMA: Schema = {
  fields: [
    { name: 'id', type: 'string', constraints: { required: true } },
    { name: 'count', type: 'integer' },
    { name: 'kind', type: 'string', categories: [{ value: 'a' }] },
    { name: 'other', type: 'string' },
  ],
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['other'], reference: { resource: 'others', fields: ['key'] } }],
};
const HEADER = ['id', 'count', 'kind', 'other'];
const OTHERS = new Map([['others', [['key'], ['k']]]]);

it.each([
  [[HEADER, ['1', '-3', 'a', 'k'], ['2', '', '', '']], []],
  [
    [
      ['id', 'count'],
      ['1', '2'],
    ],
    ['header id,count'],
  ],
  [[HEADER, ['1', '1.5', 'a', 'k']], ['row 1: count is "1.5"']],
  [
    [HEADER, ['', '1', 'b', 'k']],
    ['row 1: id is ""', 'row 1: kind is "b"'],
  ],
  [[HEADER, ['1', '', '', ''], ['1', '', '', '']], ['row 2: key ["1"] again']],
  [[HEADER, ['1', '', '', 'x']], ['row 1: x is not in others']],
])('%j', (rows, faults) => expect(checkTable(SCHEMA, rows, OTHERS)).toEqual(faults));
