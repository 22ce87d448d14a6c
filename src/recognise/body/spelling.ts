import type { DivisionTables } from '../../types.ts';
import type { Division } from './division.ts';
import { formsOf, stemOf } from './short-names.ts';

export type Readings = NonNullable<DivisionTables['readings']>;

/**
 * Finds the divisions whose names a label spells in full: guangzhou, guangzhoushi. Every reading of every character
 * counts, so that a label that may be two places (fuzhou, liuan) is never taken for one of them by a guess.
 */
export function speller(
  divisions: readonly Division[],
  readings: Readings,
): (label: string) => readonly Division[] {
  let named: ReadonlyMap<string, readonly Named[]> | undefined; // made for the first label
  const known = new Map<string, readonly Division[]>();
  return label => {
    named ??= byFirstSyllable(divisions, readings);
    const found = known.get(label) ?? spelling(label, named, readings);
    known.set(label, found);
    return found;
  };
}

interface Named {
  readonly division: Division;
  readonly form: string;
  readonly at: number; // among all
}

const LONGEST_SYLLABLE = 6; // letters, of zhuang

function spelling(
  label: string,
  named: ReadonlyMap<string, readonly Named[]>,
  readings: Readings,
): readonly Division[] {
  const begun = Array.from(
    { length: Math.min(LONGEST_SYLLABLE, label.length) },
    (_, i) => named.get(label.slice(0, i + 1)) ?? [],
  );
  const fitting = begun.flat().filter(({ form }) => isSpelt(label, form, readings));
  return [...new Set(fitting.sort((a, b) => a.at - b.at).map(({ division }) => division))];
}

/** By the syllables that they may begin with: a label is compared with few of them. */
function byFirstSyllable(
  divisions: readonly Division[],
  readings: Readings,
): ReadonlyMap<string, readonly Named[]> {
  const named = new Map<string, Named[]>();
  let at = 0;
  for (const division of divisions) {
    for (const form of namesOf(division)) {
      const own = { division, form, at: at++ };
      for (const syllable of new Set(readings(form[0]!).flatMap(typed))) {
        const list = named.get(syllable);
        if (list === undefined) named.set(syllable, [own]);
        else list.push(own);
      }
    }
  }
  return named;
}

function namesOf({ name }: Division): readonly string[] {
  return [...new Set([stemOf(name), ...formsOf(name)])];
}

/** Whether a label is the pinyin of a text, character by character. */
export function isSpelt(label: string, text: string, readings: Readings): boolean {
  const [character] = text;
  if (character === undefined) return label === '';
  return readings(character)
    .flatMap(typed)
    .some(
      reading =>
        label.startsWith(reading) &&
        isSpelt(label.slice(reading.length), text.slice(character.length), readings),
    );
}

/** Whether a label is the first letters of a text's pinyin: tjj of 统计局. */
export function isAbbreviated(label: string, text: string, readings: Readings): boolean {
  return (
    label.length === text.length &&
    [...text].every((character, at) => readings(character).some(reading => reading[0] === label[at]))
  );
}

/** No address has an ü: 吕梁 is lvliang or lyuliang. */
function typed(reading: string): readonly string[] {
  return reading.includes('ü')
    ? ['v', 'u', 'yu', 'ue', 'ü'].map(letter => reading.replace('ü', letter))
    : [reading];
}
