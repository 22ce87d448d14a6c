import { describe, expect, it } from 'vitest';
import { findingsOf, pageFindings } from '../../src/explain/findings.ts';
import type { Item } from '../../src/explain/locate.ts';
import type { FieldCell, Place, Problem } from '../../src/types.ts';

const line = (number: number, text: string): Item => ({
  type: 'line',
  text,
  gap: 0,
  place: { line: number, column: 1 },
});

const cellAt = (field: string, place: Place): FieldCell => ({
  field,
  value: 1,
  unit: '件',
  status: 'reported',
  raw: '1',
  label: '规章',
  how: '',
  place,
});

const glossAt = (place: Place): Problem => ({
  code: 'normalise/pinyin-gloss',
  place,
  data: { count: 1, found: '(guī zhāng)' },
});

describe('findingsOf', () => {
  const cell = cellAt('a', { line: 5, column: 1 });
  const mate = cellAt('b', { line: 6, column: 1 });
  const shown = [[line(4, '规章')], [line(5, '1')]];
  const found = (...problems: readonly Problem[]) =>
    findingsOf(cell, [cell, mate], shown, problems, 'en').map(({ code }) => code);

  it('gives repairs of the label and of the cell', () => {
    expect(found(glossAt({ line: 4, column: 3 }), glossAt({ line: 5, column: 1 }))).toHaveLength(2);
  });

  it('leaves out repairs of other lines, and those far off on the same line', () => {
    expect(found(glossAt({ line: 3, column: 1 }), glossAt({ line: 5, column: 200 }))).toEqual([]);
  });

  it('gives what concerns its row, by the place of any of its cells', () => {
    const doubt = (at: Place): Problem => ({
      code: 'recognise/label-by-order',
      place: at,
      data: { found: '规□', expected: '规章' },
    });
    expect(found(doubt({ line: 6, column: 1 }), doubt({ line: 6, column: 2 }))).toEqual([
      'recognise/label-by-order',
    ]);
  });

  it('gives what names its field, and nothing that names another', () => {
    const unread = (field: string): Problem => ({
      code: 'recognise/unread-value',
      field,
      place: { line: 5, column: 1 },
      data: { found: '1 2' },
    });
    expect(found(unread('a'), unread('b'))).toEqual(['recognise/unread-value']);
  });
});

describe('pageFindings', () => {
  it('gives what has neither field nor place', () => {
    const whole: Problem = { code: 'document/hidden-table', data: {} };
    expect(pageFindings([whole, glossAt({ line: 1, column: 1 })], 'en').map(({ code }) => code)).toEqual([
      'document/hidden-table',
    ]);
  });
});
