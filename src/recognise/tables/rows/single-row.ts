import type { Header } from '../header/header.ts';
import type { FoundPart } from '../labels/choose-form.ts';
import { type Group, groupsOf, tokensOf } from '../labels/groups.ts';
import { isValue, type Token, textOf } from '../words/tokens.ts';
import { gapBeforeHeading, gapsBefore } from './gaps.ts';
import { type Collected, type CollectedRows, printedNumbers } from './row-reading.ts';

/** The one row of a single-row table, behind the last of its header's labels. */
export function collectSingleRow(tokens: readonly Token[], header: Header, found: FoundPart): CollectedRows {
  const { fields } = header.part;
  const label = header.cells.at(-1)!;
  const groups = groupsOf(tokens, label.end, found.end);
  const group =
    groups.find(candidate => candidate.slots.some(isValue) && !isNumbering(candidate)) ??
    groups.find(({ slots }) => slots.length >= fields.length);
  const isFar = group !== undefined && !group.slots[0]!.bounded && groups.indexOf(group) > 1;
  if (group === undefined || (isFar && group.texts.length > 0)) return { spans: [], rows: [], problems: [] };
  const own = ownCells(group, tokens[label.end - 1]!);
  const slots = own.slice(header.opensBlank && isOpener(own) ? 1 : 0);
  const usual = Math.min(...gapsBefore(tokens, found.matches), ...slots.map(({ gap }) => gap));
  const below = groupsOf(tokens, header.cells[0]!.end, found.end);
  const row: Collected = {
    item: null,
    fields,
    how: label.how,
    label: textOf(tokens.slice(label.start, label.end)),
    printedRow: slots[0]!.row,
    gapBehind: gapBeforeHeading(tokens, slots.at(-1)!, usual),
    slots,
    isTwice: below.some(other => other.slots.length >= fields.length && isAnother(other, slots)),
  };
  return { spans: [], rows: [row], problems: [] };
}

/** A group's cells without what the header's merged cells left behind. */
function ownCells(group: Group, label: Token): readonly Token[] {
  const cells = group.slots[0]!.bounded ? tokensOf(group) : group.slots;
  const firstRow = cells.find(isValue)?.row;
  const isOwn = ({ kind, row, bounded }: Token) =>
    row === firstRow || (kind !== 'filler' && (bounded || row !== label.row));
  return cells.slice(Math.max(cells.findIndex(isOwn), 0));
}

/** True for a line that numbers the columns. */
function isNumbering({ slots }: Group): boolean {
  return slots.length > 1 && slots.every(({ normalised }, i) => normalised === String(i + 1));
}

/** True for another row of numbers below the same header: of another year or body. */
function isAnother(group: Group, slots: readonly Token[]): boolean {
  return !isNumbering(group) && !['', printedNumbers({ slots })].includes(printedNumbers(group));
}

/** True where a row's first cell is the separator that opens it, on a line of its own. */
function isOpener([first, second]: readonly Token[]): boolean {
  return first?.kind === 'blank' && second !== undefined && first.row !== second.row;
}
