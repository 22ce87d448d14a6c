import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scriptText } from '../../scripts/script-text.ts';

it('is the table that the script makes of the dictionaries', () => {
  const path = new URL('../../src/normalise/script-text.ts', import.meta.url);
  expect(readFileSync(path, 'utf8') === scriptText()).toBe(true);
});
