import type { Token } from '../words/tokens.ts';
import { bareKey, enumeratorOf, keyWithoutHints, similarity } from './labels.ts';
import type { Match } from './match.ts';
import { withoutRepeatedHeaders } from './repeated-headers.ts';
import type { Item, Meaning, Script } from './script.ts';

export interface Alignment {
  readonly matches: readonly Match[]; // in page order, which is the form's order
  readonly score: number;
}

const MOST_JOINED = 4; // tokens that one broken label may stand in
const LONGEST_LABEL = 60; // characters
const LONGEST_KEY = 45; // letters of a label that is compared tolerantly
const NEAR = 12; // tokens from a matched label within which an unknown one is compared tolerantly
const BEFORE_VALUES = 1.5; // a row's label with numbers behind it is worth more than one without
const BEFORE_TEXT = 0.25;
const WITH_HINT = 0.95; // a label with words of its own in brackets, where the plain one stands too

/**
 * The heaviest sequence of labels that keeps the form's order. Every label that a token could be is weighed; the
 * order decides between them, so a word that stands in the prose too, or in several rows, finds its place.
 */
export function align(tokens: readonly Token[], script: Script): Alignment {
  const exact = withoutRepeatedHeaders(tokens.map((_, at) => exactMatches(tokens, at, script)));
  const first = heaviest(exact, script.items.length, tokens);
  if (first.matches.length === 0) return first;
  const near = nearMatched(first.matches, tokens.length);
  const taken = new Set(first.matches.flatMap(match => range(match.start, match.end)));
  let more = false;
  const all = exact.map((matches, at) => {
    if (!near[at] || taken.has(at)) return matches;
    const tolerant = tolerantMatches(tokens, at, script, taken);
    more ||= tolerant.length > 0;
    return [...matches, ...tolerant];
  });
  return more ? heaviest(all, script.items.length, tokens) : first;
}

/** The same by labels letter for letter alone: in a long list of labels that are much alike, likeness proves nothing. */
export function alignExactly(tokens: readonly Token[], script: Script): Alignment {
  const exact = tokens.map((_, at) => exactMatches(tokens, at, script));
  return heaviest(exact, script.items.length, tokens);
}

/** Every label that a token could be, letter for letter, alone or joined with the pieces behind it. */
export function exactMatches(tokens: readonly Token[], at: number, script: Script): readonly Match[] {
  const token = tokens[at]!;
  if (token.kind !== 'text' || token.normalised.length > LONGEST_LABEL) return [];
  const found: Match[] = [];
  const note = (key: string, end: number, share = 1) => {
    for (const { item, how, score } of script.meanings.get(key) ?? []) {
      if (!found.some(match => match.item === item && match.end === end))
        found.push({ item, start: at, end, how, score: score * share });
    }
  };
  const hinted = script.meanings.has(token.key) ? 1 : WITH_HINT;
  if (token.known) for (const key of knownKeys(token, script)) note(key, at + 1, hinted);
  let joined = token.key;
  for (let end = at + 1; end < at + MOST_JOINED; end++) {
    const next = tokens[end];
    if (!goesOn(next, token) || joined.length > 40) break;
    joined += next.key;
    note(joined, end + 1);
  }
  return found;
}

/** True for words that are no label by themselves, and could be the rest of one. */
function goesOn(next: Token | undefined, { row }: Token): next is Token {
  if (next?.kind !== 'text' || next.known || next.key === '') return false;
  return !next.bounded || next.row === row;
}

/** What a known token by itself can mean in a form. */
export function meaningsOf(token: Token, script: Script): readonly Meaning[] {
  return knownKeys(token, script).flatMap(key => script.meanings.get(key) ?? []);
}

/** The keys by which a token may be known: as printed, or without hints or enumerator where that says nothing. */
function knownKeys({ key, normalised }: Token, { meanings }: Script): readonly string[] {
  return meanings.has(key) ? [key] : [keyWithoutHints(normalised), bareKey(normalised)];
}

/** Compares an unknown token with the labels: a misprint, a lost half or a lost bracket still leaves most letters. */
function tolerantMatches(
  tokens: readonly Token[],
  at: number,
  script: Script,
  taken: ReadonlySet<number>,
): readonly Match[] {
  const token = tokens[at]!;
  if (token.kind !== 'text' || token.known || token.key.length < 3 || token.key.length > LONGEST_KEY)
    return [];
  const own = enumeratorOf(token.normalised);
  const bare = bareKey(token.normalised);
  const spans = [{ key: token.key, bare, end: at + 1 }];
  const next = tokens[at + 1];
  if (goesOn(next, token) && !taken.has(at + 1) && next.key.length < 30) {
    spans.push({ key: token.key + next.key, bare: bare + next.key, end: at + 2 });
  }
  const found = new Map<Item, Match>();
  for (const span of spans) {
    for (const { key, item } of labelsSharing(span.key, script)) {
      if (item.type === 'section' && !token.line) continue;
      const score = alikeness(span.key, span.bare, own, key);
      if (score < (found.get(item)?.score ?? 0)) continue;
      if (score > 0) found.set(item, { item, start: at, end: span.end, how: 'tolerant', score: score * 0.8 });
    }
  }
  return [...found.values()];
}

/** The labels that share enough letters with a key to be alike at all. */
function labelsSharing(key: string, { keys, letters }: Script): Script['keys'] {
  const shared = new Uint8Array(keys.length);
  for (const letter of key) for (const index of letters.get(letter) ?? []) shared[index]!++;
  return keys.filter((label, i) => 2 * shared[i]! >= HALF * (key.length + label.key.length));
}

/** Likeness above which two labels are taken for one; short labels differ in too few letters to be compared so. */
const ALIKE = 0.72;
const HALF = 0.55; // for a label that was cut off

function alikeness(key: string, bare: string, enumerator: string, label: string): number {
  if (Math.abs(key.length - label.length) > label.length) return 0;
  const score = similarity(key, label);
  if (score >= ALIKE && (label.length >= 5 || score >= 0.85)) return score;
  const cut = key.length >= 3 && key.length < label.length && label.startsWith(key);
  if (cut && score >= HALF) return score;
  const sameNumber = enumerator !== '' && label.startsWith(enumerator) && bare.length >= 4;
  return sameNumber && score >= HALF ? score : 0;
}

/** The chain of matches with the greatest weight: items rise (a header's may repeat), tokens do not overlap. */
function heaviest(
  candidates: readonly (readonly Match[])[],
  items: number,
  tokens: readonly Token[],
): Alignment {
  interface Link {
    readonly match: Match;
    readonly weight: number;
    readonly before: Link | null;
  }
  const best: (Link | null)[] = new Array(items).fill(null); // by item: the heaviest chain that ends in it
  const waiting: Link[][] = [];
  candidates.forEach((matches, at) => {
    for (const link of waiting[at] ?? []) settle(link);
    for (const match of matches) {
      const before = heaviestBefore(match.item);
      const link = { match, weight: (before?.weight ?? 0) + weightOf(match, tokens), before };
      if (match.end === at) settle(link);
      else {
        waiting[match.end] ??= [];
        waiting[match.end]!.push(link);
      }
    }
  });
  for (let at = candidates.length; at < waiting.length; at++)
    for (const link of waiting[at] ?? []) settle(link);

  function settle(link: Link) {
    const known = best[link.match.item.index] ?? null;
    if (known === null || link.weight > known.weight) best[link.match.item.index] = link;
  }
  function heaviestBefore(item: Item): Link | null {
    let heavy: Link | null = null;
    const last = item.type === 'header' ? item.index : item.index - 1;
    for (let i = 0; i <= last; i++) {
      const link = best[i] ?? null;
      if (link !== null && (heavy === null || link.weight > heavy.weight)) heavy = link;
    }
    return heavy;
  }

  let end: Link | null = null;
  for (const link of best) if (link !== null && (end === null || link.weight > end.weight)) end = link;
  const matches: Match[] = [];
  for (let link = end; link !== null; link = link.before) matches.unshift(link.match);
  return { matches, score: end?.weight ?? 0 };
}

function weightOf({ item, score, start, end }: Match, tokens: readonly Token[]): number {
  const weight = item.weight * score * (1 - 0.02 * (end - start - 1));
  if (item.type !== 'row') return weight;
  return weight * ((tokens[end]?.kind ?? 'text') === 'text' ? BEFORE_TEXT : BEFORE_VALUES);
}

function nearMatched(matches: readonly Match[], length: number): readonly boolean[] {
  const near: boolean[] = new Array(length).fill(false);
  for (const { start, end, item } of matches) {
    if (item.type === 'section') continue;
    for (let at = Math.max(0, start - NEAR); at < Math.min(length, end + NEAR); at++) near[at] = true;
  }
  return near;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
