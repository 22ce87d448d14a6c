import { enumeratorOf, nestedKey } from '../labels/labels.ts';
import type { Match } from '../labels/match.ts';
import type { Item, Script } from '../labels/script.ts';
import type { Token } from '../words/tokens.ts';

const SHORTEST = 6; // letters; shorter labels differ in a letter from others of the form
const APART = 2; // letters by which every other label must differ

/**
 * Labels with one letter misprinted, lost or added, in the place between two that were read. Labels of such a list
 * are much alike (微博, 微信), so one that is as near to any other label is left alone.
 */
export function withMisprints(
  tokens: readonly Token[],
  script: Script,
  matches: readonly Match[],
): readonly Match[] {
  const labels = script.items.map((item): Labelled => ({ item, key: nestedKey(item.name) }));
  const found = matches.slice(0, -1).flatMap(({ item: { index }, end }, i) => {
    const next = matches[i + 1]!;
    const missing = labels.slice(index + 1, next.item.index).filter(({ item }) => item.type === 'row');
    return tokens
      .slice(end, missing.length === 0 ? end : next.start)
      .flatMap((token, at): readonly Match[] => {
        const item = token.kind === 'text' && !token.known ? misprinted(token, missing, labels) : null;
        const start = end + at;
        return item === null ? [] : [{ item, start, end: start + 1, how: 'tolerant', score: 0.8 }];
      });
  });
  const isOnce = ({ item }: Match) => found.filter(other => other.item === item).length === 1;
  const all = [...matches, ...found.filter(isOnce)].sort((a, b) => a.start - b.start);
  const isInOrder = (match: Match, i: number) => i === 0 || all[i - 1]!.item.index < match.item.index;
  return all.every(isInOrder) ? all : matches;
}

interface Labelled {
  readonly item: Item;
  readonly key: string;
}

function misprinted(token: Token, missing: readonly Labelled[], labels: readonly Labelled[]): Item | null {
  const key = nestedKey(token.normalised);
  const [only, ...others] = missing.filter(label => isWithin(key, label.key, 1));
  if (key.length < SHORTEST || only === undefined || others.length > 0) return null;
  const own = enumeratorOf(token.normalised);
  const expected = enumeratorOf(only.item.name);
  if (own !== '' && expected !== '' && own !== expected) return null;
  const hasRival = labels.some(label => label.key !== only.key && isWithin(key, label.key, APART));
  return hasRival ? null : only.item;
}

/**
 * True where a label is numbered as another row of the form that it is nearly alike: one of the two is misprinted
 * (「4.同意公开」 has the number of 不同意公开).
 */
export function isMisnumbered(label: string, item: Item, { items }: Script): boolean {
  const own = enumeratorOf(label);
  if (own === '' || own === enumeratorOf(item.name)) return false;
  const key = nestedKey(label);
  return items.some(
    other =>
      other !== item && enumeratorOf(other.name) === own && isWithin(key, nestedKey(other.name), APART),
  );
}

/** True where at most `most` letters must be changed, left out or put in to make one key of the other. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]! <= most;
}
