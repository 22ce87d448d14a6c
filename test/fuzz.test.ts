import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { minimise } from './fuzz/minimise.ts';
import { MUTATIONS } from './fuzz/mutations.ts';
import { breachesOf } from './fuzz/oracle.ts';
import { inputOf, startingPages } from './fuzz/pages.ts';

/** What `npm run fuzz` has found, made small, and a few new inputs. */

const CORPUS = fileURLToPath(new URL('./fuzz/corpus/', import.meta.url));

describe('every law of the fuzzer', () => {
  it.each(readdirSync(CORPUS))('holds for %s', async name => {
    expect(await breachesOf(readFileSync(CORPUS + name))).toEqual([]);
  });

  it('holds for a hundred mutated pages', async () => {
    const starting = startingPages('test');
    for (let index = 0; index < 100; index++)
      expect(await breachesOf(inputOf(starting, 'test', index)), `input ${index}`).toEqual([]);
  });
});

it('makes the same inputs of a seed', () => {
  const starting = startingPages('test');
  expect(Object.keys(MUTATIONS).length).toBeGreaterThan(20);
  expect(inputOf(starting, 'test', 7)).toEqual(inputOf(starting, 'test', 7));
});

it('makes a failing file as small as it goes', async () => {
  const fails = async (bytes: Uint8Array) => bytes.includes(7) && bytes.includes(9);
  expect([
    ...(await minimise(
      Uint8Array.from({ length: 100 }, (_, i) => i),
      fails,
    )),
  ]).toEqual([7, 9]);
});
