import type { Metadata } from '../../types.ts';
import type { Division } from './division.ts';
import { type Divisions, isWithin, levelOf, oneOfEach } from './divisions.ts';
import { isSiteLabel } from './host-labels.ts';
import { isFit, type NameParts } from './name-parts.ts';
import { mayHold } from './revisions.ts';
import { stemOf } from './short-names.ts';

/** The places that a page's host may stand for. */
export interface Host {
  readonly places: readonly Division[]; // in force in the year
  /**
   * False for huaian: 淮安市, and 怀安县, whose site would not be of that city. 临夏州, 临夏市 and 临夏县 are one. Former places
   * count, since an address outlives its place.
   */
  readonly hasOneName: boolean;
  /** Whose part of the site it is: the place's own, one of its offices', or one that nobody knows, perhaps of a county. */
  readonly part: 'own' | 'office' | 'unknown';
}

/**
 * Reads tjj.zhangye.gov.cn from its end: each label that spells places narrows those before it. No host where the page
 * states none or two that differ, where one is no government's, or where a label spells only places that lie elsewhere.
 */
export function hostOf({ clues, year }: Metadata, divisions: Divisions): Host | null {
  const [first, ...others] = clues.host.map(host => readHost(host, year, divisions));
  if (first === undefined || first === null) return null;
  const same = (other: Host | null): other is Host =>
    other !== null && codesOf(other.places) === codesOf(first.places);
  if (!others.every(same)) return null;
  const parts = new Set([first, ...others].map(({ part }) => part));
  return { ...first, part: parts.size === 1 ? first.part : parts.has('unknown') ? 'unknown' : 'own' };
}

function readHost(name: string, year: number | null, divisions: Divisions): Host | null {
  const labels = /^(?:([a-z0-9.-]+)\.)gov\.cn$/.exec(name)?.[1]?.split('.').reverse() ?? [];
  let places: readonly Division[] | null = null;
  let part: Host['part'] = 'own';
  for (const label of labels) {
    if (isSiteLabel(label)) continue;
    const spelt = divisions.spelt(label);
    const isOffice = divisions.isOffice(label);
    if (spelt.length === 0) {
      if (places === null) return null; // a ministry's site, or a short name such as gd
      if (part !== 'unknown') part = isOffice ? 'office' : 'unknown';
      continue;
    }
    const inside: readonly Division[] = places === null ? spelt : within(spelt, places);
    if (isOffice || inside.length === 0) return null; // gongan: 公安县, or the police
    places = inside;
  }
  if (places === null) return null;
  const then = places.filter(place => mayHoldIn(place, year, divisions));
  return { places: oneOfEach(then), hasOneName: haveOneName(places), part };
}

function haveOneName(places: readonly Division[]): boolean {
  return new Set(places.map(({ name }) => stemOf(name))).size === 1;
}

/** What a host says of a body: where it is, or, where that is open, the places that its words fit there. */
export interface Hosted {
  readonly place: Division | null;
  readonly candidates: readonly Division[];
}

/** Without a host. */
export const NOWHERE: Hosted = { place: null, candidates: [] };

/** Of several places, or a bare name's, the one in the host's place; a town only on its county's own host. */
export function amongHosted(candidates: readonly Division[], isBare: boolean, host: Host): Hosted {
  const [only] = host.places;
  const isCounty = host.places.length === 1 && levelOf(only!.code) === 'county';
  const inside = candidates.filter(
    ({ code }) =>
      host.places.some(outer => isWithin(code, outer.code) && !(isBare && code === outer.code)) &&
      (isCounty || levelOf(code) !== 'township'),
  );
  return { place: oneOf(inside), candidates };
}

/**
 * For 市统计局: the place that the host's label spells, if its name ends so and no other's there does. Sites of cities show
 * the pages of the cities below them too, unless one of the city's own offices has the page.
 */
export function fittingHosted(
  fits: NameParts['fits'],
  year: number | null,
  { places, hasOneName, part }: Host,
  divisions: Divisions,
): Hosted {
  const named = places.filter(place => isFit(place, fits));
  if (named.length === 0) return NOWHERE;
  const shown = part === 'office' ? places.filter(place => !isFit(place, fits)) : places;
  const below = within(divisions.all, shown).filter(
    place => isFit(place, fits) && mayHoldIn(place, year, divisions),
  );
  const all = oneOfEach([...named, ...below]);
  const [only, ...others] = all;
  const isSure = hasOneName && !(part === 'unknown' && isAlsoZones(fits));
  if (others.length === 0 && isSure) return { place: only!, candidates: [] };
  return { place: null, candidates: all };
}

/** An unknown part may be a zone, with a 统计局 of its own that also says 区统计局. */
function isAlsoZones(fits: NameParts['fits']): boolean {
  return fits === 'county' || fits?.test('区') === true;
}

function within(places: readonly Division[], outer: readonly Division[]): readonly Division[] {
  return places.filter(({ code }) =>
    outer.some(around => code !== around.code && isWithin(code, around.code)),
  );
}

function mayHoldIn(division: Division, year: number | null, { years }: Divisions): boolean {
  return year === null || mayHold(division, year, years);
}

function oneOf(places: readonly Division[]): Division | null {
  const [only, ...others] = oneOfEach(places);
  return only !== undefined && others.length === 0 ? only : null;
}

function codesOf(places: readonly Division[]): string {
  return places.map(({ code }) => code).join();
}
