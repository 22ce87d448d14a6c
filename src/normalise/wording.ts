import type { Document, Place, Problem } from '../types.ts';
import { glossSpans } from './glosses.ts';
import { placeWithin } from './place-within.ts';
import { doubledMarks } from './punctuation.ts';
import { countTraditional, firstTraditional } from './script.ts';

/** One note for each kind of wording that later stages read past: how often, and where it is met first. */
export function noteWording({ blocks }: Document): readonly Problem[] {
  const glosses = newTally();
  const doubled = newTally();
  const traditional = newTally();
  const look = (text: string, place: Place) => {
    if (text.length < 2 && text < '\x80') return; // most cells of a table
    for (const { start, end } of glossSpans(text)) add(glosses, text, place, start, end);
    for (const { start, end } of doubledMarks(text)) add(doubled, text, place, start, end);
    const first = firstTraditional(text);
    if (first >= 0) add(traditional, text, place, first, first + 1, countTraditional(text));
  };
  for (const block of blocks) {
    if (block.type === 'line') look(block.text, block.place);
    else for (const { cells } of block.rows) for (const { text, place } of cells) look(text, place);
  }
  return [
    ...noteOf('normalise/traditional-script', traditional),
    ...noteOf('normalise/pinyin-gloss', glosses),
    ...noteOf('normalise/doubled-punctuation', doubled),
  ];
}

interface Tally {
  count: number;
  found: string;
  place: Place | null;
}

function newTally(): Tally {
  return { count: 0, found: '', place: null };
}

function add(tally: Tally, text: string, place: Place, start: number, end: number, count = 1): void {
  tally.count += count;
  if (tally.place !== null) return;
  tally.found = text.slice(start, end);
  tally.place = placeWithin(place, text, start);
}

function noteOf(
  code: 'normalise/traditional-script' | 'normalise/pinyin-gloss' | 'normalise/doubled-punctuation',
  { count, found, place }: Tally,
): readonly Problem[] {
  return place === null ? [] : [{ code, place, data: { count, found } }];
}
