import { toSimplified } from '../../normalise/script.ts';
import type { BodyLevel, DivisionRows, DivisionTables } from '../../types.ts';
import type { Division } from './division.ts';
import { isOfficeLabel } from './host-labels.ts';
import { formsOf, stemOf } from './short-names.ts';
import { speller } from './spelling.ts';

/** Divisions by name and by code. A name stands for every place that has or had it. */
export interface Divisions {
  readonly years: readonly number[]; // of the revisions
  named(name: string): readonly Division[]; // provinces, cities, counties
  stemmed(stem: string): readonly Division[]; // likewise, without 省, 市, 县 …
  towns(name: string): readonly Division[];
  coded(code: string): readonly Division[]; // under each name that the code has had
  readonly all: readonly Division[]; // provinces, cities, counties
  spelt(label: string): readonly Division[]; // likewise, by the pinyin of their names
  isOffice(label: string): boolean; // by the pinyin of what offices are about
}

/** The index over some tables, made once for each. */
export function divisionsOf(tables: DivisionTables): Divisions {
  const known = made.get(tables) ?? index(tables);
  made.set(tables, known);
  return known;
}

const made = new WeakMap<DivisionTables, Divisions>();

function index({ revisions, towns, readings }: DivisionTables): Divisions {
  const byCode = placesOf(revisions);
  const byName = new Map<string, Division[]>();
  const byStem = new Map<string, Division[]>();
  const all = [...byCode.values()].flat();
  for (const division of all) {
    for (const name of formsOf(division.name)) append(byName, name, division);
    append(byStem, stemOf(division.name), division);
  }
  const last = revisions.length - 1;
  let townIndex: TownIndex | undefined; // made when it is asked for: there are ten times as many
  const townsIn = () => {
    townIndex ??= indexTowns(towns(), byCode);
    return townIndex;
  };
  const known = readings === undefined ? null : memo(readings);
  return {
    years: revisions.map(({ year }) => year),
    named: name => byName.get(name) ?? [],
    stemmed: stem => byStem.get(stem) ?? [],
    towns: name => {
      if (!TOWN.test(name)) return []; // most names, and then nothing is made for them
      const codes = [townsIn().codes.get(name) ?? []].flat();
      return codes.map(code => ({ code, name, first: last, last }));
    },
    coded: code => {
      const town = code.length > COUNTY ? townsIn().names.get(code) : undefined;
      return town === undefined ? (byCode.get(code) ?? []) : [{ code, name: town, first: last, last }];
    },
    all,
    spelt: known === null ? () => [] : speller(all, known),
    isOffice: known === null ? () => false : memo(label => isOfficeLabel(label, known)),
  };
}

type Places = ReadonlyMap<string, readonly Division[]>; // by code

function placesOf(revisions: DivisionTables['revisions']): Places {
  const byCode = new Map<string, { code: string; name: string; first: number; last: number }[]>();
  const byRow = new Map<DivisionRows[number], { last: number } | null>(); // revisions may share their rows
  const simplified = memo(toSimplified);
  revisions.forEach(({ rows }, at) => {
    for (const row of rows()) {
      const seen = byRow.get(row);
      if (seen === null) continue;
      if (seen !== undefined) {
        seen.last = at;
        continue;
      }
      const [code, printed] = row;
      const name = simplified(printed);
      if (name.length < 2 || NO_PLACES.test(name)) {
        byRow.set(row, null);
        continue;
      }
      let place = byCode.get(code)?.find(division => division.name === name);
      if (place === undefined) {
        place = { code, name, first: at, last: at };
        append(byCode, code, place);
      }
      place.last = at;
      byRow.set(row, place);
    }
  });
  return byCode;
}

interface TownIndex {
  readonly codes: ReadonlyMap<string, string | readonly string[]>; // mostly one: 40,000 arrays would be memory wasted
  readonly names: ReadonlyMap<string, string>; // by code
}

function indexTowns(rows: DivisionRows, byCode: Places): TownIndex {
  const codes = new Map<string, string | readonly string[]>();
  const names = new Map<string, string>();
  for (const [code, printed] of rows) {
    const name = toSimplified(printed.endsWith(OFFICE) ? printed.slice(0, -OFFICE.length) : printed); // as the names on pages are: 濛 is 蒙
    if (!TOWN.test(name) || !byCode.has(code.slice(0, COUNTY))) continue;
    const own = codes.get(name);
    codes.set(name, own === undefined ? code : [...[own].flat(), code]);
    names.set(code, name);
  }
  return { codes, names };
}

/** Each text once: the revisions print most of their names again. */
function memo<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return text => {
    const value = known.get(text) ?? of(text);
    known.set(text, value);
    return value;
  };
}

/** Headings of the tables, not names of places. */
const NO_PLACES = /市辖区$|直辖|^县$|群岛|行政委员会$/;
const OFFICE = '办事处'; // of a town's or a quarter's government
const COUNTY = 6; // digits
const TOWN = /.(?:镇|乡|街道|苏木|地区)$/;

function append<T>(map: Map<string, T[]>, key: string, division: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [division]);
  else list.push(division);
}

/** Whether a place lies in another or is the same. */
export function isWithin(code: string, outer: string): boolean {
  return code.startsWith(significant(outer));
}

/** The digits of a code that its parts share: 11 of 110000, 3201 of 320100. */
export function significant(code: string): string {
  return code.replace(/^(..)0000$|^(....)00$/, '$1$2');
}

export function levelOf(code: string): BodyLevel {
  return (['provincial', 'city', 'county', 'township'] as const)[
    [2, 4, 6, 9].indexOf(significant(code).length)
  ]!;
}

/** One of each code; under several names of a code the one printed is the same place. */
export function oneOfEach(places: readonly Division[]): readonly Division[] {
  return [...new Map(places.map(place => [place.code, place])).values()].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}
