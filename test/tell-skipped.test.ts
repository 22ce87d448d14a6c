import { expect, it } from 'vitest';
import { skippedLine } from './tell-skipped.ts';

it.each([
  [[], null],
  [['R'], '1 test skipped: R is missing (1)'],
  [
    ['R', 'Chromium', 'R', ''],
    '4 tests skipped: R is missing (2), Chromium is missing (1), for another reason (1)',
  ],
])('says of %j what was missing', (missing, line) => {
  expect(skippedLine(missing)).toBe(line);
});
