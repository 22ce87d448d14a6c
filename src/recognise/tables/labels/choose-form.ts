import type { Token } from '../words/tokens.ts';
import { type Alignment, align } from './align.ts';
import type { Match } from './match.ts';
import type { Part, Script } from './script.ts';

/** The form that the page's table labels tell, and where its parts stand. */
export interface Chosen {
  readonly script: Script;
  readonly parts: readonly FoundPart[];
  /** Other forms that fit the labels as well: only fields that all of them have may be read. */
  readonly rivals: readonly Script[];
}

export interface FoundPart {
  readonly part: Part;
  readonly matches: readonly Match[];
  readonly end: number; // token behind the last that may belong to it
}

const EQUAL = 0.01;
const ENOUGH = 3; // labels of one form alone

/** Aligns the page with each form and takes the one whose labels explain most; null where no table is found. */
export function chooseForm(tokens: readonly Token[], scripts: readonly Script[]): Chosen | null {
  const tries = likelyScripts(tokens, scripts)
    .map(script => ({ script, alignment: align(tokens, script) }))
    .map(({ script, alignment }) => ({ script, ...partsOf(tokens, script, alignment) }))
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = tries;
  if (best === undefined || best.parts.length === 0) return null;
  const rivals = others.filter(other => best.score - other.score < EQUAL).map(({ script }) => script);
  return { script: best.script, parts: best.parts, rivals };
}

/** Scripts worth aligning: all, unless labels that only one form has are on the page and none of the others'. */
function likelyScripts(tokens: readonly Token[], scripts: readonly Script[]): readonly Script[] {
  const own = scripts.map(({ ownKeys }) =>
    tokens.reduce((count, { known, key }) => count + (known && ownKeys.has(key) ? 1 : 0), 0),
  );
  const seen = scripts.filter((_, i) => own[i]! > 0);
  return seen.length === 1 && Math.max(...own) >= ENOUGH ? seen : scripts;
}

/** The parts with enough evidence. A row's label alone proves nothing: the words stand in the prose as well. */
function partsOf(tokens: readonly Token[], script: Script, { matches }: Alignment) {
  const byPart = script.parts.map((part, index) => ({
    part,
    matches: matches.filter(({ item }) => item.part === index),
  }));
  const proven = byPart.map(({ part, matches: own }) => isProven(part, own));
  const near = (i: number) => {
    const own = byPart[i]!.matches;
    if (own.length === 0) return false;
    return byPart.some((other, j) => proven[j] && Math.abs(i - j) === 1 && distance(own, other.matches) <= 8);
  };
  const kept = byPart.filter(({ matches: own }, i) => own.length > 0 && (proven[i] || near(i)));
  const starts = matches.map(({ start }) => start);
  const parts = kept.map(({ part, matches: own }): FoundPart => {
    const last = own.at(-1)!;
    const end = starts.find(start => start > last.start) ?? tokens.length;
    return { part, matches: own, end };
  });
  const score = kept.reduce(
    (sum, { matches: own }) => sum + own.reduce((s, match) => s + match.item.weight * match.score, 0),
    0,
  );
  return { parts, score };
}

function isProven(part: Part, matches: readonly Match[]): boolean {
  const count = (type: string) => matches.filter(({ item }) => item.type === type).length;
  switch (part.table.type) {
    case 'blocks':
      return count('header') >= 1 || (count('title') >= 1 && count('row') >= 1);
    case 'matrix':
      return count('row') >= 3 || (count('row') >= 1 && count('header') >= 2) || count('header') >= 5;
    case 'single-row':
      return count('header') >= 4;
    case 'indicators':
      return false; // read by their own rows, in `indicators.ts`
  }
}

function distance(a: readonly Match[], b: readonly Match[]): number {
  const [first, second] = a[0]!.start < b[0]!.start ? [a, b] : [b, a];
  return second[0]!.start - first.at(-1)!.end;
}
