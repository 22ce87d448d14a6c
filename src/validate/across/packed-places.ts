import type { Place } from '../../types.ts';

export const WORDS_PER_PLACE = 4; // line, column, table and row, cell

/** Writes a place as numbers: 20,000 reports of 200 cells would fill a gigabyte as objects. */
export function packPlace(packed: Uint32Array, index: number, place: Place | null): void {
  if (place === null) return; // stays at line 0, where nothing is
  const { line, column, table, row, cell } = place;
  const at = index * WORDS_PER_PLACE;
  const fits = table === undefined || (table <= HALF && (row ?? 0) <= HALF);
  packed[at] = line;
  packed[at + 1] = column;
  if (!fits || table === undefined) return; // line and column still say where
  packed[at + 2] = table * (HALF + 1) + (row ?? 0);
  packed[at + 3] = cell ?? 0;
}

const HALF = 0xffff;

/** The same place again; null where none was written. */
export function placeAt(packed: Uint32Array, index: number): Place | null {
  const at = index * WORDS_PER_PLACE;
  const [line, column, grid, cell] = packed.subarray(at, at + WORDS_PER_PLACE);
  if (line === 0) return null;
  const table = grid! >>> 16;
  const row = grid! & HALF;
  return {
    line: line!,
    column: column!,
    ...(table === 0 ? {} : { table }),
    ...(row === 0 ? {} : { row }),
    ...(cell === 0 ? {} : { cell: cell! }),
  };
}
