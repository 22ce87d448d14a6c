import type { Match } from '../labels/match.ts';
import type { Token } from '../words/tokens.ts';
import { cellsByGaps } from './placing.ts';
import type { Collected } from './row-reading.ts';

/** The number of empty lines between neighbouring cells, if with it every row comes out at its number of cells. */
export function usualGap(rows: readonly Collected[], gaps: readonly number[]): number | null {
  const values = rows.flatMap(({ slots }) => slots);
  if (!values.every(({ line }) => line)) return null;
  const usual = Math.min(...gaps, ...values.map(({ gap }) => gap));
  const isEven = ({ slots, gapBehind, fields }: Collected) =>
    gapBehind !== null && cellsByGaps(slots, usual, gapBehind)?.length === fields.length;
  const even = rows.filter(isEven);
  const plain = rows.every(({ slots, fields }) => slots.length === fields.length);
  return !plain && even.length > 0 && even.length >= 0.8 * rows.length ? usual : null;
}

/** Gaps before the labels of a part that stand on lines of their own. */
export function gapsBefore(tokens: readonly Token[], matches: readonly Match[]): readonly number[] {
  return matches.flatMap(({ start }) => (tokens[start]!.line ? [tokens[start]!.gap] : []));
}

/** Empty lines behind the last of some tokens. */
export function gapBehind(tokens: readonly Token[], last: Token): number | null {
  if (!last.line) return null;
  const next = tokens[tokens.indexOf(last) + 1];
  return next?.line ? next.gap : null;
}

/** What stands behind the last row before a heading, without the empty lines that all headings of the page have before them. */
export function gapBeforeHeading(tokens: readonly Token[], last: Token, usual: number): number | null {
  const behind = gapBehind(tokens, last);
  if (behind === null) return null;
  const next = tokens[tokens.indexOf(last) + 1]!;
  const isHeading = (token: Token) => token.line && HEADING.test(token.normalised);
  const isProse = (token: Token | undefined) => token?.kind === 'text' && !token.known; // no cells behind it
  const others = tokens.filter((token, i) => isHeading(token) && isProse(tokens[i - 1]));
  const gaps = new Set(others.map(({ gap }) => gap));
  const [own] = gaps;
  return gaps.size === 1 && isHeading(next) ? behind - own! + usual : usual;
}

const HEADING = /^[一二三四五六]、.{4,}/;
