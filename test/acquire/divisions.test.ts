import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { readingsOfPackage, revisionsOfPackages, townsOfPackages } from '../../scripts/division-rows.ts';
import { charactersOf, divisionText } from '../../scripts/division-text.ts';
import { DIVISIONS } from '../../src/acquire/divisions.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

describe('the division data', () => {
  const revisions = revisionsOfPackages();

  it('are what the script makes of the packages', () => {
    expect(readFileSync(`${ROOT}src/acquire/division-text.ts`, 'utf8') === divisionText()).toBe(true);
  });

  it('have every row of the packages', () => {
    expect(DIVISIONS.revisions.map(({ year, rows }) => ({ year, rows: rows() }))).toEqual(revisions);
    expect(DIVISIONS.towns()).toEqual(townsOfPackages());
  });

  it('have every reading of the characters in names of places and offices', () => {
    const characters = charactersOf(revisions);
    expect(characters.map(DIVISIONS.readings!)).toEqual(characters.map(readingsOfPackage));
    expect(characters.length).toBeGreaterThan(1300);
  });

  it('give the same each time', () => {
    expect(DIVISIONS.towns()).toEqual(DIVISIONS.towns());
    expect(DIVISIONS.readings!('a')).toEqual(['a']);
  });

  it('load in a browser', async () => {
    const { outputFiles } = await build({
      entryPoints: [`${ROOT}src/acquire/divisions.ts`],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'divisions',
      charset: 'utf8',
      platform: 'browser',
    });
    const { DIVISIONS: there } = new Function(`${outputFiles[0]!.text}; return divisions;`)();
    expect(there.towns()).toEqual(DIVISIONS.towns());
  });
});
