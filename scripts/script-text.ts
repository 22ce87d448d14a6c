import { Locale } from 'opencc-js/t2cn';

/**
 * `src/normalise/script-text.ts`: what OpenCC's dictionaries for the script of the mainland say, later entries over earlier
 * ones. Rare characters outside the basic plane are left out: there a text would change its length.
 */
export function scriptText(): string {
  const entries = new Map(
    (Locale.to.cn.flat() as readonly string[])
      .flatMap(dictionary => dictionary.split('|'))
      .map(entry => entry.split(' ') as [string, string])
      .filter(([from, to]) => from.length === to.length),
  );
  const characters = [...entries].filter(([from, to]) => from.length === 1 && from !== to);
  const phrases = [...entries].filter(([from]) => from.length > 1);
  return [
    '// Made by `npm run script`, not by hand: the dictionaries of OpenCC (Apache-2.0) in the npm package opencc-js (MIT). A',
    '// test compares it with them.',
    '',
    '/** Traditional characters, each before its simplified one. */',
    `export const CHARACTERS: string =\n  '${characters.flat().join('')}';`,
    '',
    '/** Likewise phrases whose characters have another simplified form in them, or stay as they are. */',
    `export const PHRASES: string =\n  '${phrases.map(pair => pair.join(' ')).join('|')}';`,
    '',
  ].join('\n');
}
