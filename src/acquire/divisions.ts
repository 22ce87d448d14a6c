import type { DivisionRows, DivisionTables } from '../types.ts';
import { READINGS, REVISIONS, TOWNS, YEARS } from './division-text.ts';
import { readReadings, readRevisions, readTowns } from './read-divisions.ts';

/**
 * Division data: the revisions of GB/T 2260 from 2002 to 2016, with former names and abolished counties, one of early
 * 2021, which has the towns, and one of 2025. They are text in `division-text.ts`, which is read when rows are asked for.
 */
export const DIVISIONS: DivisionTables = {
  revisions: YEARS.map(({ year }, at) => ({ year, rows: () => rowsOf()[at]! })),
  towns: () => readTowns(TOWNS),
  readings: character => {
    readings ??= readReadings(READINGS);
    return readings.get(character) ?? [character];
  },
};

let revisions: readonly DivisionRows[] | undefined;
let readings: ReadonlyMap<string, readonly string[]> | undefined;

/** Kept, for one index over the tables asks for each revision: they share their rows. */
function rowsOf(): readonly DivisionRows[] {
  revisions ??= readRevisions(REVISIONS, YEARS);
  return revisions;
}
