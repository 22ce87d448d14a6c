import type { Place } from '../types.ts';

/**
 * The place of an offset in a text: its column, unless markup or a line end lies between; then the text's own place.
 * Who asks often for one text looks for its first line end once.
 */
export function placeWithin(
  place: Place,
  text: string,
  offset: number,
  lineEnd = text.indexOf('\n'), // the first, -1 for none
): Place {
  if (place.table !== undefined || (lineEnd >= 0 && lineEnd <= offset)) return place;
  return { ...place, column: place.column + offset };
}
