import type { BodyEvidence, Metadata } from '../../types.ts';
import type { Division } from './division.ts';
import { type Divisions, levelOf } from './divisions.ts';
import { kindOf } from './kinds.ts';
import { cleanName } from './name.ts';
import { regionInName } from './region-in-name.ts';

/** A place that something beside the body's own name points to, or several of one name. */
export interface Context {
  readonly from: BodyEvidence;
  readonly places: readonly Division[];
}

/**
 * The places that a page names at the beginning of its title, its fields, its trail of links, its signature, its address and
 * the notice that asked for the report.
 */
export function contextsOf({ clues }: Metadata, divisions: Divisions): readonly Context[] {
  return (['title', 'field', 'breadcrumb', 'signature', 'contact', 'notice'] as const).flatMap(from =>
    clues[from].flatMap(text => {
      const { places, rest, parts } = regionInName(cleanName(text) ?? '', divisions);
      // A town's name alone is no proof of which town of that name it is.
      const isBare = parts === 1 && places.every(({ code }) => levelOf(code) === 'township');
      const isClear = from === 'contact' || isBehindPlace(rest);
      return places.length > 0 && !isBare && isClear && isLikely(from, places) ? [{ from, places }] : [];
    }),
  );
}

/** A county's bureaus get notices from their city too: only a county's notice says whose the bureau is. */
function isLikely(from: BodyEvidence, places: readonly Division[]): boolean {
  return from !== 'notice' || places.every(({ code }) => levelOf(code) === 'county');
}

/** Nothing, a body, a year or a site: else the words only begin like a place (上海市场信息报). */
function isBehindPlace(rest: string): boolean {
  return rest === '' || /^(?:20\d{2}|(?:人民)?政府|门户|融媒体|官方|网$)/.test(rest) || kindOf(rest) !== null;
}
