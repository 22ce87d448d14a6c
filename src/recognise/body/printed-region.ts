import type { Body } from '../../types.ts';
import type { Division } from './division.ts';
import { type Divisions, levelOf } from './divisions.ts';

/** The names of a place's province, city and county; of the place itself the name under which it was found. */
export function namesOf(
  place: Division,
  year: number | null,
  divisions: Divisions,
): Pick<Body, 'province' | 'city' | 'county'> {
  const { code } = place;
  const name = (outer: string) => (outer === code ? place.name : nameIn(outer, year, divisions));
  const depth = ['provincial', 'city', 'county', 'township'].indexOf(levelOf(code));
  return {
    province: name(`${code.slice(0, 2)}0000`),
    city: depth >= 1 ? name(`${code.slice(0, 4)}00`) : null,
    county: depth >= 2 ? name(code.slice(0, 6)) : null,
  };
}

/** From the province down: 江苏省南京市鼓楼区. */
export function wholeName(place: Division, divisions: Divisions): string {
  const { province, city, county } = namesOf(place, null, divisions);
  return [province, city, county, place.code.length === 9 ? place.name : ''].join('');
}

/** A code's name in a year, else its newest. */
function nameIn(code: string, year: number | null, divisions: Divisions): string | null {
  const names = divisions.coded(code);
  const then = names.filter(
    ({ first, last }) => year !== null && divisions.years[first]! <= year && year <= divisions.years[last]!,
  );
  const newest = (list: readonly Division[]) => [...list].sort((a, b) => a.last - b.last).at(-1)?.name;
  return newest(then.length === 1 ? then : names) ?? null;
}
