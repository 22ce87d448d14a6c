import type { RegionCandidate } from '../../types.ts';
import { type Divisions, levelOf } from './divisions.ts';
import { cleanName } from './name.ts';
import { wholeName } from './printed-region.ts';
import { regionInName } from './region-in-name.ts';

/** The regions that a code or a name stands for: one where it is clear, none where it is unknown. */
export function regionsWritten(written: string, divisions: Divisions): readonly RegionCandidate[] {
  const places = /^\d+$/.test(written) ? placesOfCode(written, divisions) : placesOfName(written, divisions);
  return places.map(place => ({ region_code: place.code, name: wholeName(place, divisions) }));
}

/** Codes may be cut to their digits: 32, 3201. */
function placesOfCode(written: string, divisions: Divisions) {
  return divisions.coded(written.length < 6 ? written.padEnd(6, '0') : written).slice(-1);
}

/** A name in full, or without its 省, 市 or 县; provinces and cities come before counties, as people say them. */
function placesOfName(written: string, divisions: Divisions) {
  const name = cleanName(written) ?? '';
  const { places, rest } = regionInName(name, divisions);
  if (places.length > 0 && rest === '') return places;
  const stemmed = [...new Map(divisions.stemmed(name).map(place => [place.code, place])).values()];
  return (
    ['provincial', 'city', 'county']
      .map(level => stemmed.filter(({ code }) => levelOf(code) === level))
      .find(list => list.length > 0) ?? []
  );
}
