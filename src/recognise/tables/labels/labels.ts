import { normaliseText } from '../../../normalise/text.ts';

/** Labels are compared by their letters alone: Chinese characters and digits, nothing between them. */
export function labelKey(normalised: string): string {
  return normalised.replace(NOT_LETTERS, '');
}

/** The key without what stands in brackets: hints such as 「（指2020年增加或减少的事项数）」. */
export function keyWithoutHints(normalised: string): string {
  return labelKey(normalised.replace(/\([^()]*(?:\)|$)/g, ''));
}

/** The key without 「一、」, 「（二）」 or 「3.」 in front. */
export function bareKey(normalised: string): string {
  return labelKey(normalised.replace(ENUMERATOR, ''));
}

/** The key of a row of a nested list: without any enumerators, 「其中：」 and hints. */
export function nestedKey(normalised: string): string {
  let rest = normalised;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(NESTING, '');
  }
  return keyWithoutHints(rest);
}

/** The enumerator in front, reduced to its letters: '三', '2', or '' where there is none. */
export function enumeratorOf(normalised: string): string {
  return labelKey(ENUMERATOR.exec(normalised)?.[0] ?? '');
}

/** A declared label's key. */
export function keyOf(label: string): string {
  return labelKey(normaliseText(label));
}

const NOT_LETTERS = /[^\u3400-\u9fff0-9]+/g;
const ENUMERATOR =
  /^\s*(?:[一二三四五六七八九十]+\s*[、.,;:]|\(\s*[一二三四五六七八九十]+\s*\)|\d{1,2}\s*[.、,:](?!\d))\s*/;
const NESTING =
  /^\s*(?:[一二三四五六七八九十]+\s*[、.,;:]|\(\s*(?:[一二三四五六七八九十]+|\d{1,2})\s*\)|\d{1,2}\s*[.、,:)](?!\d)|[①-⑳]|其中\s*[:,、]?)\s*/;

/**
 * How alike two keys are, from 0 to 1: twice the longest common subsequence over both lengths. A lost half gives
 * about 0.6, one misprint in seven characters 0.86, two unrelated labels seldom more than 0.5.
 */
export function similarity(a: string, b: string): number {
  const n = b.length;
  let previous = new Uint8Array(n + 1);
  let current = new Uint8Array(n + 1);
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < n; j++) {
      current[j + 1] = a[i] === b[j] ? previous[j]! + 1 : Math.max(previous[j + 1]!, current[j]!);
    }
    [previous, current] = [current, previous];
  }
  return (2 * previous[n]!) / (a.length + n);
}
