import { decodeGbk, encodeGbk } from '../decode/gbk.ts';
import { plausibility } from '../decode/plausibility.ts';
import { toSimplified } from './script.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A character whose bytes were paired anew: both known, one of them lost, or lost altogether. */
export type Slot =
  | { readonly type: 'known'; readonly char: string; readonly lead: number; readonly trail: number } // char '': undefined pair
  | { readonly type: 'lead-lost'; readonly trail: number }
  | { readonly type: 'trail-lost'; readonly lead: number }
  | { readonly type: 'lost' };

export const OPEN = '□';

/** What a run reads. */
export interface Resolved {
  readonly text: string; // with `□`
  readonly proved: boolean; // a word filled in what was lost
  readonly paired: number; // characters of which both bytes are known
  readonly refused: number; // those of them that neither a word nor their own frequency supports
}

/**
 * The characters of a run. Where the software dropped an undefined pair, two characters have become one: one that no
 * word has there is tried as two. A lost byte is filled in where the words leave one character. What neither a word
 * nor the character's own frequency supports is `□`.
 */
export function resolve(
  before: string,
  slots: readonly Slot[],
  after: string,
  words: readonly string[],
): Resolved {
  const vocabulary = vocabularyOf(words);
  let line: Line = [...asKnown(before), ...slots.map(pieceOf), ...asKnown(after)];
  let proved = false;
  let paired = 0;
  let refused = 0;
  let at = before.length;
  for (const slot of slots) {
    if (slot.type === 'known' && slot.lead !== 0) paired += 1;
    if (slot.type === 'known' && !isCovered(line, at, vocabulary)) {
      const pair = splitAt(line, at, slot, vocabulary);
      line = [...line.slice(0, at), ...(pair ?? [NOTHING]), ...line.slice(at + 1)];
      if (pair?.length === 2) proved = true;
      if (pair === null) refused += 1;
      at += pair?.length ?? 1;
    } else at += 1;
  }
  const end = at;
  for (at = before.length; at < end; at++) {
    if (line[at]!.size <= 1) continue;
    const found = new Set(bestFits(line, at, 1, vocabulary, true).fits.flat());
    if (found.size > 0) line = line.map((piece, i) => (i === at ? found : piece));
    if (found.size === 1) proved = true;
  }
  return { text: stringOf(line.slice(before.length, end)), proved, paired, refused };
}

/** The characters that may stand at each position; none where anything may. */
type Line = readonly Piece[];
type Piece = ReadonlySet<string>;
const NOTHING: Piece = new Set();

/**
 * What stands where a pair that no word covers was read: the two characters that words have there, with an undefined
 * pair between them; the character itself where it is common and nothing else fits; null where that stays open.
 */
function splitAt(
  line: Line,
  at: number,
  slot: Slot & { type: 'known' },
  vocabulary: Vocabulary,
): Line | null {
  const { char, lead, trail } = slot;
  if (lead === 0) return [new Set([char])];
  const split = [...line.slice(0, at), leadKnown(lead), trailKnown(trail), ...line.slice(at + 1)];
  const { fits, certain } = bestFits(split, at, 2, vocabulary);
  const pairs = new Set(fits.flatMap(([a, b]) => (vanishesBetween(a!, b!) ? [`${a}${b}`] : [])));
  const trusted = isTrusted(char, vocabulary);
  if (pairs.size === 1 && certain >= (trusted ? 2 : 1)) return [...[...pairs][0]!].map(one => new Set([one]));
  const rivals =
    pairs.size > 0 ||
    vocabulary.pairs.some(([a, b]) => split[at]!.has(a) && split[at + 1]!.has(b) && vanishesBetween(a, b));
  return trusted && !rivals ? [new Set([char])] : null;
}

function vanishesBetween(first: string, second: string): boolean {
  return decodeGbk(encodeGbk(first) & 0xff, encodeGbk(second) >> 8) === '';
}

/** Common characters, those of the words, and marks; not the marks at which the text was split, no wide letters. */
function isTrusted(char: string, vocabulary: Vocabulary): boolean {
  if (char === '') return false;
  if (/[\x20-\x7e，：（）“”《》？]/.test(char)) return true;
  const simple = simplified(char);
  return /[\u3400-\u9fff]/.test(char) && (plausibility(simple) > 0 || vocabulary.byChar.has(simple));
}

/** Whether a word of certain characters lies over a position. */
function isCovered(line: Line, at: number, vocabulary: Vocabulary): boolean {
  const [char] = line[at]!;
  if (char === undefined || line[at]!.size > 1) return false;
  return (vocabulary.byChar.get(simplified(char)) ?? []).some(({ word, position }) => {
    const start = at - position;
    return start >= 0 && start + word.length <= line.length && charsOf(line, start, word, true) !== null;
  });
}

interface Fits {
  readonly fits: readonly (readonly string[])[]; // the characters at the positions asked for
  readonly certain: number; // characters around them that the words have
}

/** What the words with most certain characters around them have at `count` positions. */
function bestFits(line: Line, at: number, count: number, vocabulary: Vocabulary, wholeWords = false): Fits {
  let most = 1;
  let fits: (readonly string[])[] = [];
  for (let near = Math.max(0, at - 5); near < Math.min(line.length, at + count + 5); near++) {
    if ((near >= at && near < at + count) || line[near]!.size !== 1) continue;
    const [anchor] = line[near]!;
    for (const { word, position, isWhole } of vocabulary.byChar.get(simplified(anchor!)) ?? []) {
      if (wholeWords && !isWhole) continue;
      const start = near - position;
      if (start < 0 || start > at || start + word.length < at + count || start + word.length > line.length)
        continue;
      const chars = charsOf(line, start, word, false);
      if (chars === null) continue;
      let certain = 0;
      for (let i = 0; i < word.length; i++) {
        if ((start + i < at || start + i >= at + count) && line[start + i]!.size === 1) certain += 1;
      }
      if (certain < most) continue;
      if (certain > most) fits = [];
      most = certain;
      fits.push(chars.slice(at - start, at - start + count));
    }
  }
  return { fits, certain: most };
}

/** The printed characters with which a word fits at a position, or null. */
function charsOf(line: Line, start: number, word: string, certainOnly: boolean): readonly string[] | null {
  const chars: string[] = [];
  for (let i = 0; i < word.length; i++) {
    const piece = line[start + i]!;
    if (certainOnly && piece.size !== 1) return null;
    const wanted = word[i]!;
    let char = piece.has(wanted) ? wanted : undefined;
    if (char === undefined) for (const one of piece) if (simplified(one) === wanted) char ??= one;
    if (char === undefined) return null;
    chars.push(char);
  }
  return chars;
}

// ── candidates ───────────────────────────────────────────────────────

function pieceOf(slot: Slot): Piece {
  switch (slot.type) {
    case 'known':
      return slot.char === '' ? NOTHING : new Set([slot.char]);
    case 'lead-lost':
      return trailKnown(slot.trail);
    case 'trail-lost':
      return leadKnown(slot.lead);
    case 'lost':
      return NOTHING;
  }
}

const BY_LEAD = new Map<number, Piece>();
const BY_TRAIL = new Map<number, Piece>();

function leadKnown(lead: number): Piece {
  return remembered(BY_LEAD, lead, () => candidates(trail => decodeGbk(lead, trail), 0x40, 0xfe));
}

function trailKnown(trail: number): Piece {
  return remembered(BY_TRAIL, trail, () => candidates(lead => decodeGbk(lead, trail), 0x81, 0xfe));
}

function candidates(decode: (byte: number) => string, from: number, to: number): Piece {
  const chars = new Set<string>();
  for (let byte = from; byte <= to; byte++) chars.add(decode(byte));
  chars.delete('');
  return chars;
}

const SIMPLE = new Map<string, string>();

function simplified(char: string): string {
  return remembered(SIMPLE, char, () => toSimplified(char));
}

function remembered<K, V>(memory: Map<K, V>, key: K, compute: () => V): V {
  let value = memory.get(key);
  if (value === undefined) {
    value = compute();
    memory.set(key, value);
  }
  return value;
}

function asKnown(text: string): Line {
  return Array.from({ length: text.length }, (_, at) => new Set([text[at]!]));
}

function stringOf(line: Line): string {
  return line.map(piece => (piece.size === 1 ? [...piece][0]! : OPEN)).join('');
}
