import type { Field, Form } from '../../forms/form.ts';
import { isValue, type Token } from '../words/tokens.ts';
import { breaksOwnSum, keepsOwnSums } from './own-sum.ts';
import type { Placed } from './placing.ts';
import { leavesOver } from './row-lengths.ts';
import type { Collected, RowReading } from './row-reading.ts';

/** How the rows of a table end. */
export interface RowEnds {
  readonly leavesOver: boolean; // some have separators that merged cells left over
  readonly printsLast: boolean; // nearly all print their last number
  readonly hasRemarks: boolean; // they end in a column for remarks
}

/** How rows end as they would be placed. */
export function rowEnds(rows: readonly RowReading[], hasRemarks: boolean): RowEnds {
  const filled = rows.flatMap(({ placing }) =>
    placing.type === 'placed' && placing.cells.some(cell => cell?.kind === 'value') ? [placing.cells] : [],
  );
  const lacking = filled.filter(endsBlank).length; // a few may be the rows in doubt
  return {
    leavesOver: leavesOver(rows) || rows.length === 1,
    hasRemarks,
    printsLast: rows.length === 1 || lacking <= Math.min(filled.length / 2, Math.max(2, filled.length / 10)),
  };
}

/**
 * True where a row has as many cells as the form, and yet they need not be its fields: a sign where the form asks for
 * no change; or a last cell that is blank because a separator was left over, with numbers before it that are glued, that
 * break the row's own sums, or that keep them when one is cut in two.
 */
export function fitsByChance(form: Form, row: RowReading, ends: RowEnds): boolean {
  const { slots, fields, placing } = row;
  if (placing.type !== 'placed' || !slots.some(isValue)) return false;
  const { cells } = placing;
  if (isSignMisplaced(row, cells)) return true;
  if (slots[0]!.bounded) return false;
  if (ends.hasRemarks && !/^\d/.test(slots.at(-1)!.normalised) && !isPlain(row, cells)) return true;
  if (!endsBlank(cells)) return false;
  if (cells.some(cell => cell?.kind === 'value' && GLUED.test(cell.normalised))) return true;
  if (!ends.leavesOver) return false;
  return breaksOwnSum(form, fields, cells) || (ends.printsLast && couldBeGlued(form, fields, cells));
}

/** True where the row begins with a number for each field, and nothing but blanks is behind them. */
function isPlain({ slots }: Collected, cells: Placed): boolean {
  return slots.every(({ normalised }, i) => (i < cells.length ? /^\d/.test(normalised) : normalised === ''));
}

const GLUED = /^0\d+$/; // no number is written so
const SIGNED = /^(?:[+\-−]\s*\d|[增减])/;

/** A sign in a field that counts, in a row that has a field for changes. */
function isSignMisplaced({ fields }: Collected, cells: Placed): boolean {
  if (!fields.some(({ kind }) => kind === 'change')) return false;
  return fields.some(({ kind }, i) => kind === 'count' && SIGNED.test(cells[i]?.normalised ?? ''));
}

function endsBlank(cells: Placed): boolean {
  return cells.at(-1)?.kind !== 'value' && cells.at(-1)?.kind !== 'text';
}

/**
 * True where the row keeps its own sums once one of its numbers is cut in two and the last blank left out, and does not
 * keep them as it is. Where the other rows leave their last blank as well, that is chance.
 */
function couldBeGlued(form: Form, fields: readonly Field[], cells: readonly (Token | null)[]): boolean {
  const texts = cells.map(cell => (cell?.kind === 'value' ? cell.normalised : ''));
  const holds = (row: readonly string[]) =>
    row.every(text => WHOLE.test(text)) &&
    row.filter(text => Number(text) > 0).length > 1 &&
    keepsOwnSums(form, fields, row.map(Number));
  if (holds(texts)) return false;
  return texts.some((text, i) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, cut) => cut + 1).some(cut =>
      holds(texts.toSpliced(i, 1, text.slice(0, cut), text.slice(cut)).slice(0, -1)),
    ),
  );
}

const WHOLE = /^(?:|0|[1-9]\d*)$/; // a blank counts nothing
