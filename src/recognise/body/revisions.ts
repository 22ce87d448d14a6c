import type { Division } from './division.ts';
import { type Divisions, significant } from './divisions.ts';

/**
 * Of places with one name in one province, such as a county that got another code, those that may have been there when a
 * report on a year was made. Places that share nothing but their name all stay: no page is old enough to tell.
 */
export function inForce(
  places: readonly Division[],
  year: number | null,
  divisions: Divisions,
): readonly Division[] {
  if (year === null || places.length < 2) return places;
  const [first] = places;
  const isOneProvince = places.every(({ code }) => code.slice(0, 2) === first!.code.slice(0, 2));
  if (!isOneProvince || places.some(({ code }) => significant(code).length > 6)) return places;
  const then = places.filter(place => mayHold(place, year, divisions.years));
  return then.length > 0 ? then : places;
}

/** Not known to be gone by that year, nor to come only after the next, in which the report is made. */
export function mayHold({ first, last }: Division, year: number, years: readonly number[]): boolean {
  const before = years[first - 1]; // still missing then
  const after = years[last + 1]; // gone by then
  return (after === undefined || after > year) && (before === undefined || before < year + 1);
}
