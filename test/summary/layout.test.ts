import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FieldCell, Place } from '../../src/types.ts';
import { layoutOf } from '../../src/write/summary/layout.ts';
import { convertNow } from '../made/read.ts';

const cellsAt = (count: number, placeOf: (i: number) => Place | null): FieldCell[] =>
  Array.from({ length: count }, (_, i) => ({
    field: `a.${i}`,
    value: 0,
    unit: '',
    status: 'reported',
    raw: '0',
    label: '',
    how: '',
    place: placeOf(i),
  }));

describe('layoutOf', () => {
  it.each([
    ['none', cellsAt(0, () => null)],
    ['none', cellsAt(200, () => null)],
    ['tables', cellsAt(3, i => ({ line: 1, column: i, table: 1, row: i, cell: 2 }))],
    ['tables', cellsAt(200, i => (i < 110 ? { line: 1, column: i, table: 1 } : { line: i, column: 1 }))],
    ['lines', cellsAt(200, i => ({ line: i + 1, column: 1 }))],
    ['lines', cellsAt(19, i => ({ line: 1, column: i }))],
    ['one-line', cellsAt(20, i => ({ line: 1, column: i }))],
    ['one-line', cellsAt(200, i => ({ line: 1 + (i % 4), column: i }))],
    ['lines', cellsAt(200, i => ({ line: 1 + (i % 5), column: i }))],
  ] as const)('is %s', (layout, cells) => {
    expect(layoutOf(cells)).toBe(layout);
  });

  it.each([
    ['tables', '2021/hidden-copies/page.html'],
    ['lines', '2021/markdown/page.md'],
    ['one-line', '2019/one-long-line/page.txt'],
    ['none', 'none/narrative-2010/page.txt'],
  ])('is %s in %s', (layout, path) => {
    const bytes = readFileSync(new URL(`../../samples/${path}`, import.meta.url));
    expect(layoutOf(convertNow(bytes, { name: path }).reports[0]!.cells)).toBe(layout);
  });
});
