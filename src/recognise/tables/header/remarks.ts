import type { Collected } from '../rows/row-reading.ts';
import type { Header } from './header.ts';

const NEARLY_ALL = 0.9; // share of rows that bear a column for remarks out

/** The rows without the cell of a column for remarks, where the header ends in one: below it, or one cell too many. */
export function withoutRemarks({ remarks, named }: Header, rows: readonly Collected[]): readonly Collected[] {
  if (remarks === null) return rows;
  const isBelow = ({ slots }: Collected) => remarks.bounded && slots.at(-1)?.column === remarks.column;
  const isSurplus = ({ slots, fields }: Collected) => slots.length === fields.length + 1;
  const isEmpty = ({ slots }: Collected) =>
    slots.length === named.size + 1 && !/\d/.test(slots.at(-1)!.normalised);
  const test = [isBelow, isSurplus, isEmpty].find(
    each => rows.filter(each).length >= NEARLY_ALL * rows.length,
  );
  if (test === undefined) return rows;
  return rows.map(row => (test(row) ? { ...row, slots: row.slots.slice(0, -1) } : row));
}
