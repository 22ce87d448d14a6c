import type { Place } from '../types.ts';

export interface CsvLine {
  readonly line: number; // that it begins on, 1-based
  readonly cells: readonly string[];
  readonly places: readonly Place[]; // of the cells
}

/** Lines by RFC 4180, empty ones left out. A quote that is never closed runs to the end, and its line has a value too few. */
export function csvLines(text: string): readonly CsvLine[] {
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let places: Place[] = [];
  let line = 1;
  let begun = 1;
  let lineStart = 0; // offset
  const VALUE = /(?:"((?:[^"]|"")*)(?:"|$)([^,\r\n]*)|([^,\r\n]*))(,|\r\n|\n|\r|$)/g;
  for (const { 0: whole, 1: quoted, 2: behind = '', 3: plain = '', 4: end, index } of text.matchAll(VALUE)) {
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"') + behind);
    places.push({ line, column: index - lineStart + 1 });
    for (const { 0: ending, index: at } of whole.matchAll(/\r\n|\n|\r/g)) {
      line += 1;
      lineStart = index + at + ending.length;
    }
    if (end === ',') continue;
    if (cells.some(cell => cell.trim() !== '')) lines.push({ line: begun, cells, places });
    cells = [];
    places = [];
    begun = line;
  }
  return lines;
}
