import type { Place } from '../types.ts';

/** The place of an offset in a text: its column, unless markup or a line end lies between; then the text's own place. */
export function placeWithin(place: Place, text: string, offset: number): Place {
  if (place.table !== undefined || text.lastIndexOf('\n', offset) >= 0) return place;
  return { ...place, column: place.column + offset };
}
