import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pages } from '../made/pages/generate.ts';
import { randomFrom } from '../made/pages/random.ts';
import { mutate } from './mutations.ts';

/** The pages that are mutated: the samples, and made pages of each layout and damage. Strings of bytes. */
export function startingPages(seed: string): readonly string[] {
  const root = fileURLToPath(new URL('../../samples/', import.meta.url));
  const samples = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(name => /page\.\w+$/.test(name))
    .sort()
    .map(name => readFileSync(root + name));
  const made = [...pages({ seed, count: 2 })].map(({ bytes }) => Buffer.from(bytes));
  return [...samples, ...samples, ...made].map(bytes => bytes.toString('latin1'));
}

/** The input of a number; the same for the same seed. */
export function inputOf(starting: readonly string[], seed: string, index: number): Uint8Array {
  const random = randomFrom(`${seed}/${index}`);
  return Buffer.from(mutate(random.pick(starting), random, random.pick(starting)), 'latin1');
}
