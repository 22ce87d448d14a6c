import type { Match } from '../labels/match.ts';
import type { Part } from '../labels/script.ts';
import type { Collected } from '../rows/row-reading.ts';
import type { Token } from '../words/tokens.ts';
import { columnsNamed, remarksOf } from './header-words.ts';

const NEARLY_ALL = 0.9; // share of rows that bear a column for remarks out

/** The rows without the cell of a column for remarks, where the header ends in one: below it, or one cell too many. */
export function withoutRemarks<R extends Collected>(
  tokens: readonly Token[],
  part: Part,
  matches: readonly Match[],
  rows: readonly R[],
): readonly R[] {
  const remarks = remarksOf(tokens, matches);
  if (remarks === undefined) return rows;
  const named = columnsNamed(tokens, part, matches).size;
  const isBelow = ({ slots }: R) => remarks.bounded && slots.at(-1)?.column === remarks.column;
  const isSurplus = ({ slots, fields }: R) => slots.length === fields.length + 1;
  const isEmpty = ({ slots }: R) => slots.length === named + 1 && !/\d/.test(slots.at(-1)!.normalised);
  const test = [isBelow, isSurplus, isEmpty].find(
    each => rows.filter(each).length >= NEARLY_ALL * rows.length,
  );
  if (test === undefined) return rows;
  return rows.map(row => (test(row) ? { ...row, slots: row.slots.slice(0, -1) } : row));
}
