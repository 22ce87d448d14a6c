import type { BodyRef } from './body-ref.ts';
import type { Brief } from './brief.ts';

/** One body and its reports, year by year. */
export interface History {
  readonly key: string;
  readonly body: BodyRef; // as its latest report has it
  readonly years: readonly BodyYear[]; // in order, without gaps filled
}

export interface BodyYear {
  readonly year: number;
  readonly versions: readonly Brief[]; // earliest first
  /** The version that counts: the latest, of those with tables where there are any. */
  readonly used: Brief;
  readonly orderedBy: 'only' | 'date' | 'path';
}

export interface Histories {
  readonly histories: readonly History[]; // by key
  readonly unplaced: readonly Brief[]; // without a body or a year
}

/** Puts reports together by body and year. The order of the reports makes no difference. */
export function historiesOf(briefs: readonly Brief[]): Histories {
  const sorted = [...briefs].sort(bySource);
  const keyOf = keysJoined(sorted);
  const groups = new Map<string, Map<number, Brief[]>>();
  const unplaced: Brief[] = [];
  for (const brief of sorted) {
    const key = keyOf(brief.body);
    if (key === null || brief.year === null) {
      unplaced.push(brief);
      continue;
    }
    const years = groups.get(key) ?? new Map<number, Brief[]>();
    groups.set(key, years);
    years.set(brief.year, [...(years.get(brief.year) ?? []), brief]);
  }
  const histories = [...groups].sort(([a], [b]) => compare(a, b)).map(historyOf);
  return { histories, unplaced };
}

function historyOf([key, groups]: readonly [string, ReadonlyMap<number, readonly Brief[]>]): History {
  const years = [...groups].sort(([a], [b]) => a - b).map(bodyYearOf);
  return { key, body: years.at(-1)!.used.body, years };
}

/**
 * By date of publication where every version states one, else by path: a mixture would put versions in an order that
 * depends on which are compared first.
 */
function bodyYearOf([year, found]: readonly [number, readonly Brief[]]): BodyYear {
  const dated = found.every(({ published }) => published !== null);
  const distinct = new Set(found.map(({ published }) => published)).size === found.length;
  const versions = dated ? [...found].sort((a, b) => compare(a.published!, b.published!)) : found;
  const used =
    versions.findLast(({ form }) => form !== null) ??
    versions.findLast(({ fields }) => fields.size > 0) ??
    versions.at(-1)!;
  const orderedBy = found.length === 1 ? 'only' : dated && distinct ? 'date' : 'path';
  return { year, versions, used, orderedBy };
}

/** A name without a code takes the code of the one body of that name, if the name alone says which body it is. */
function keysJoined(briefs: readonly Brief[]): (body: BodyRef) => string | null {
  const coded = new Map<string, Set<string>>();
  for (const { body } of briefs) {
    if (body.key === null || (body.regionCode === '' && body.registerId === '')) continue;
    coded.set(body.name, (coded.get(body.name) ?? new Set()).add(body.key));
  }
  return body => {
    if (body.key !== body.name || !body.isSpecific) return body.key;
    const keys = coded.get(body.name);
    return keys?.size === 1 ? [...keys][0]! : body.key;
  };
}

/** By path, then id: code units, so that every machine gives the same order. */
export function bySource(a: Brief, b: Brief): number {
  return compare(a.source, b.source) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
