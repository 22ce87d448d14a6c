import { isPrinted, spanOf } from '../words/tokens.ts';
import { looseRow } from './placing.ts';
import { cellsOf, type RowReading, valuesOf } from './row-reading.ts';
import type { PartReading } from './rows.ts';

const FEWEST_SHORT = 2; // rows with fewer cells than fields, to say that the page dropped blanks

/**
 * What one table shows of how blanks were printed holds for the others. Where rows of the page lack cells and none has
 * a blank between two numbers, blanks were dropped: a row that ends in blanks may lack one before its numbers too.
 */
export function withPageBlanks(parts: readonly PartReading[]): readonly PartReading[] {
  const rows = parts.flatMap(part => part.rows).filter(isOpen);
  const short = rows.filter(row => cellsOf(row).length < row.fields.length && row.placing.type === 'loose');
  if (short.length < FEWEST_SHORT || rows.some(keepsBlank)) return parts;
  return parts.map(part => ({ ...part, rows: part.rows.map(withoutPlaces) }));
}

/** A row of several fields with numbers, whose bounds the page does not tell. */
function isOpen(row: RowReading): boolean {
  return row.fields.length > 1 && valuesOf(row).length > 0 && !row.slots[0]!.bounded;
}

function keepsBlank({ slots }: RowReading): boolean {
  return !spanOf(slots, isPrinted).every(isPrinted);
}

function withoutPlaces(row: RowReading): RowReading {
  const { placing, slots, fields } = row;
  if (!isOpen(row) || placing.type !== 'placed' || placing.note !== undefined) return row;
  const printed = slots.filter(isPrinted);
  return printed.length < fields.length ? { ...row, placing: looseRow(slots) } : row;
}
