import type { Division } from './division.ts';
import { type Divisions, isWithin, levelOf, oneOfEach } from './divisions.ts';

/** The places that the beginning of a name may stand for, and what is left of the name behind them. */
export interface NamedRegion {
  readonly places: readonly Division[]; // of the innermost level printed
  readonly printed: string; // the beginning, as printed
  readonly rest: string;
  readonly parts: number; // levels printed
}

/**
 * Reads a name from its beginning as a chain of divisions, each within the one before, and keeps the readings that
 * explain most of it: 江苏省鼓楼区统计局 gives two places. A name without its 省 or 市 counts only before a part of that
 * very place (湖南长沙市), so that 湖南镇 and 北京街道 are towns.
 */
export function regionInName(name: string, divisions: Divisions): NamedRegion {
  const chains = chainsIn(name, 0, null, divisions);
  const end = Math.max(0, ...chains.map(chain => chain.end));
  const longest = chains.filter(chain => chain.end === end);
  const places = oneOfEach(longest.map(({ place }) => place));
  return {
    places,
    printed: name.slice(0, end),
    rest: name.slice(end),
    parts: Math.max(0, ...longest.map(chain => chain.parts)),
  };
}

interface Chain {
  readonly place: Division;
  readonly end: number;
  readonly parts: number;
}

const LONGEST = 16; // characters of a division's name

function chainsIn(
  name: string,
  start: number,
  outer: Division | null,
  divisions: Divisions,
): readonly Chain[] {
  const found: Chain[] = [];
  const from = outer === null ? start : start + (BETWEEN.exec(name.slice(start))?.[0].length ?? 0);
  for (let end = Math.min(name.length, from + LONGEST); end >= from + 2; end--) {
    const text = name.slice(from, end);
    if (text.endsWith('市') && name[end] === '场') continue; // 朝阳市场管理局 is no 朝阳市
    const inside = ({ code }: Division) =>
      outer === null || (code !== outer.code && isWithin(code, outer.code));
    for (const place of [...divisions.named(text), ...divisions.towns(text)].filter(inside)) {
      found.push({ place, end, parts: 1 }, ...deeper(chainsIn(name, end, place, divisions)));
    }
    if (outer !== null && levelOf(outer.code) !== 'provincial') continue;
    for (const place of divisions.stemmed(text).filter(inside)) {
      const level = levelOf(place.code);
      if (place.name === text || (level !== 'provincial' && level !== 'city')) continue;
      found.push(...deeper(chainsIn(name, end, place, divisions)));
    }
  }
  return found;
}

/** 越秀区人民政府北京街道办事处 */
const BETWEEN = /^(?:人民)?政府/;

function deeper(chains: readonly Chain[]): readonly Chain[] {
  return chains.map(chain => ({ ...chain, parts: chain.parts + 1 }));
}
