import type { Form } from '../../forms/form.ts';
import { isReordered } from '../header/column-order.ts';
import { columnLabels } from '../header/header-words.ts';
import { type Group, groupsOf } from '../labels/groups.ts';
import type { Match } from '../labels/match.ts';
import type { Part } from '../labels/script.ts';
import type { Token } from '../words/tokens.ts';
import { printedLabel } from './collect-rows.ts';
import { tableHabits } from './doubts.ts';
import { rowsOutOfStep } from './extents.ts';
import { gapBeforeHeading, gapsBefore, usualGap, usualGapOf } from './gaps.ts';
import { rowsOpenBlank, sharedColumns } from './habits.ts';
import { barredRow, looseRow, placedRow, reachOf, withoutDoubt } from './placed-row.ts';
import { type Habits, NO_HABITS, showsVoids } from './placing.ts';
import type { Collected, PartReading } from './row-reading.ts';

/** The one row of a single-row table stands behind the last of its header's labels. */
export function readSingleRow(
  tokens: readonly Token[],
  form: Form,
  part: Part,
  matches: readonly Match[],
  end: number,
): PartReading {
  const header = matches.at(-1)!;
  const groups = groupsOf(tokens, header.end, end);
  const hasValues = (group: Group) => group.slots.some(({ kind }) => kind === 'value');
  const group =
    groups.find(candidate => hasValues(candidate) && !isNumbering(candidate)) ??
    groups.find(({ slots }) => slots.length >= part.fields.length);
  if (
    group === undefined ||
    (group.texts.length > 0 && !group.slots[0]!.bounded && groups.indexOf(group) > 1)
  ) {
    return { part, rows: [], problems: [] };
  }
  const cells = group.slots[0]!.bounded ? [...group.texts, ...group.slots] : group.slots;
  const firstValue = cells.find(({ kind }) => kind === 'value');
  const isOwn = ({ kind, row, bounded }: Token) =>
    row === firstValue?.row || (kind !== 'filler' && (bounded || row !== tokens[header.end - 1]!.row));
  const own = cells.slice(Math.max(cells.findIndex(isOwn), 0)); // without what the header's merged cells left behind
  const slots = own.slice(rowsOpenBlank(tokens, matches) && isOpener(own) ? 1 : 0);
  const row: Collected = {
    item: null,
    fields: part.fields,
    how: header.how,
    label: printedLabel(tokens, header),
    printedRow: slots[0]!.row,
    gapBehind: gapBeforeHeading(tokens, slots.at(-1)!, usualGapOf(slots, tokens, matches)),
    slots,
  };
  const habits: Habits = {
    ...NO_HABITS,
    voidsAreBlank: showsVoids(slots, part.fields.length),
    columns: sharedColumns([row], columnLabels(tokens, part, matches)),
    gap: usualGap([row], gapsBefore(tokens, matches)),
  };
  const strays = rowsOutOfStep(tokens, [row], reachOf(tokens, matches));
  const isAgain = standsAgain(tokens, part, matches, end, slots);
  const bar = isReordered(tokens, part, matches) ? 'reordered' : isAgain ? 'twice' : null;
  if (bar !== null) return { part, rows: [{ ...row, placing: barredRow(row, bar) }], problems: [] };
  const placing = strays.has(row) ? looseRow(row) : placedRow(row, habits);
  return { part, rows: [withoutDoubt(form, row, placing, tableHabits([row], [placing]))], problems: [] };
}

/** True for a line that numbers the columns. */
function isNumbering({ slots }: Group): boolean {
  return slots.length > 1 && slots.every(({ normalised }, i) => normalised === String(i + 1));
}

/** True where another row of as many numbers stands below the same header, here or before: of another year or body. */
function standsAgain(
  tokens: readonly Token[],
  part: Part,
  matches: readonly Match[],
  end: number,
  own: readonly Token[],
): boolean {
  const numbersOf = (slots: readonly Token[]) =>
    slots.flatMap(({ kind, normalised }) => (kind === 'value' ? [normalised] : [])).join(' ');
  const others = groupsOf(tokens, matches[0]!.end, end).filter(
    group => group.slots.length >= part.fields.length && !isNumbering(group),
  );
  return others.some(({ slots }) => !['', numbersOf(own)].includes(numbersOf(slots)));
}

/** True where a row's first cell is the separator that opens it, on a line of its own. */
function isOpener([first, second]: readonly Token[]): boolean {
  return first?.kind === 'blank' && second !== undefined && first.row !== second.row;
}
