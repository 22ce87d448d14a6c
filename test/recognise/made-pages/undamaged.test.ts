import { expect, it } from 'vitest';
import { meddled } from '../../made/pages/undamaged.ts';

/** `UNDAMAGED=10000 npx vitest run test/pages/undamaged.test.ts` reads as many. */
const count = Number(process.env['UNDAMAGED'] ?? 150);

it(`changes nothing in ${count} undamaged reports`, () => {
  expect([...meddled('undamaged', count)].slice(0, 20)).toEqual([]);
});
