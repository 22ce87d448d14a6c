import { BOUND, FOREIGN_CHANNEL, TAIL } from './guards.ts';
import { MARK } from './marks.ts';
import { PATTERNS, type Pattern } from './patterns.ts';
import type { Family, TopicId } from './topics.ts';
import { fill } from './words.ts';

/** A statement that a clause makes. */
export interface Match {
  readonly topics: readonly TopicId[];
  readonly pattern: Pattern;
  readonly start: number; // offsets in the clause
  readonly end: number;
  readonly figure: number | null; // offset of `#`; null for a zero in words
}

/**
 * The statements of a clause, one behind the other; [] unless known words cover the clause up to the last figure, and
 * nothing behind it changes what it means.
 */
export function matchClause(clause: string, families: ReadonlySet<Family>): readonly Match[] {
  if (clause.length > LONGEST) return [];
  const matches: Match[] = [];
  let at = ENUMERATOR.exec(clause)?.[0].length ?? 0;
  for (;;) {
    const start = skip(clause, at);
    const match = matchAt(clause, start, families);
    if (match === null) break;
    matches.push(match);
    at = match.end;
  }
  const rest = clause.slice(at);
  if (TAIL.test(rest) && !BOUND.test(rest)) return matches;
  return matches.slice(0, -1);
}

const LONGEST = 160; // characters; a longer clause states nothing plainly
const ALL_KINDS = /各(?:类|种|项|方面)|政务类|发布(?:原创)?微博/g;
const ENUMERATOR = /^(?:\d{1,2}[.)](?!\d)|[一二三四五六七八九十]{1,2}、)/;
const ZERO = /[未没无零]|不存在/;
const NEUTRAL = new RegExp(fill('{neutral}'), 'y');

function skip(clause: string, at: number): number {
  NEUTRAL.lastIndex = at;
  NEUTRAL.test(clause);
  return NEUTRAL.lastIndex;
}

function matchAt(clause: string, start: number, families: ReadonlySet<Family>): Match | null {
  const figures = clause.includes(MARK.figure, start);
  const zeros = ZERO.test(clause);
  for (const pattern of PATTERNS) {
    const { words, within, topics, needs, hasFigure } = pattern;
    if (hasFigure ? !figures : !zeros) continue;
    if (needs !== null && !needs.test(clause)) continue;
    if (within !== null && !families.has(within)) continue;
    words.lastIndex = start;
    const found = words.exec(clause)?.[0];
    if (found === undefined || found === '') continue;
    if (
      topics[0]!.startsWith('disclosed.') &&
      !pattern.isTotal &&
      FOREIGN_CHANNEL.test(found.replace(ALL_KINDS, ''))
    )
      continue;
    const figure = found.indexOf(MARK.figure);
    return {
      topics,
      pattern,
      start,
      end: start + found.length,
      figure: figure < 0 ? null : start + figure,
    };
  }
  return null;
}
