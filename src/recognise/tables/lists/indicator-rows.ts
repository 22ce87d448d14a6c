import type { Match } from '../labels/match.ts';
import type { Script } from '../labels/script.ts';
import type { Placing } from '../rows/placing.ts';
import type { RowReading } from '../rows/row-reading.ts';
import type { Token } from '../words/tokens.ts';
import { cellsOf, columnsFor, type Habits, habitsOf, type RowCells } from './indicator-cells.ts';
import { type Columns, candidatesAgree, isUnclear } from './indicator-columns.ts';
import { disagree, isAmbiguous, isGapBehind, isGlued, isMultiple, twinOf } from './indicator-doubts.ts';
import { isMisnumbered } from './indicator-misprints.ts';
import { unitInLabel } from './indicator-words.ts';

/** One indicator as the page prints it, with the unit beside it. */
export interface IndicatorReading extends RowReading {
  readonly unit: string; // '' where none is printed
  readonly hasCell: boolean; // a unit, a number or an empty cell stands behind the label
}

const REGULAR = 0.8; // share of rows that must be as the header says, for any of them to be certain

/** Reads the rows whose labels were found. A number is given only where its column and its row are both certain. */
export function readIndicatorRows(
  tokens: readonly Token[],
  script: Script,
  matches: readonly Match[],
): readonly IndicatorReading[] {
  const rows = matches.filter(({ item }) => item.type === 'row');
  const page = habitsOf(tokens, matches);
  const found = rows.map(match => {
    const next = matches[matches.indexOf(match) + 1]?.start ?? tokens.length;
    const columns = columnsFor(tokens, match, page);
    const cells = cellsOf(tokens, match, next, page);
    return { match, columns, cells, figures: figuresOf(cells, columns, tokens[match.start]!, page) };
  });
  const filled = found.filter(({ cells }) => cells.hard.some(({ kind }) => kind === 'value'));
  const isRegular = filled.filter(({ figures }) => figures !== null).length >= REGULAR * filled.length;
  const whole = new Set(found.flatMap(({ match, figures }) => (figures === null ? [] : [match])));
  return found.map(({ match, columns, cells, figures }) => {
    const { end } = match;
    const label = tokens[match.start]!;
    const isBare = page.isStream && !page.hasIndex && cells.unit === ''; // nothing but order says whose the number is
    const mayBeNext = isBare && !label.bounded && isGapBehind(match, matches, script);
    const isUnsure =
      page.isLossy || !isRegular || cells.units > 1 || mayBeNext || isGlued(tokens, match, columns);
    const placing = isUnsure
      ? loose(cells.hard, { type: 'none' })
      : place(cells, figures, columns, label, page);
    const twin = twinOf(tokens, script, match, matches, page);
    const isOpen =
      isMisnumbered(label.normalised, match.item, script) ||
      isAmbiguous(tokens, script, match, matches, whole) ||
      disagree(placing, twin);
    const unit = cells.unit || unitInLabel(tokens[end - 1]!.normalised);
    return {
      item: match.item,
      fields: match.item.fields,
      how: match.how,
      label: textOf(tokens, match),
      printedRow: tokens[match.start]!.row,
      gapBehind: null,
      slots: cells.hard,
      isTwice: false,
      placing: isOpen || isMultiple(unit, match) ? loose([...cells.hard, ...(twin ?? [])], placing) : placing,
      unit,
      hasCell: cells.hard.length > 0 || cells.unit !== '' || cells.isHeld,
    };
  });
}

function place(
  cells: RowCells,
  figures: readonly (Token | null)[] | null,
  columns: Columns | null,
  label: Token,
  page: Habits,
): Placing {
  if (figures === null) return loose(cells.hard, { type: 'none' });
  const wanted = columns?.candidates.map(each => figures[each] ?? null) ?? [figures[0] ?? null];
  if (wanted.every(isEmpty)) {
    const blank = wanted.find(cell => cell !== null);
    if (blank !== undefined) return { type: 'placed', cells: [blank] };
    const isHeld = cells.ending !== 'words' && (cells.isHeld || (cells.unit !== '' && !label.bounded));
    return isHeld && !page.isLossy ? { type: 'placed', cells: [null], note: 'gaps' } : { type: 'none' };
  }
  const texts = wanted.map(cell => cell?.normalised ?? '');
  const isCertain = columns === null || !isUnclear(columns) || candidatesAgree(columns, texts);
  return isCertain ? { type: 'placed', cells: [wanted[0]!] } : loose(cells.hard, { type: 'none' });
}

function isEmpty(cell: Token | null): boolean {
  return cell === null || cell.kind === 'blank';
}

/** A row's cells by figure column; null where which is which is not certain. */
function figuresOf(
  { hard, unit, ending }: RowCells,
  columns: Columns | null,
  label: Token,
  page: Habits,
): readonly (Token | null)[] | null {
  if (label.bounded && columns !== null) return figuresBelow(hard, columns, label);
  const count = columns?.figures.length ?? 1;
  let cells = hard;
  const [first] = cells;
  if (columns?.hasUnit && unit === '' && first?.kind === 'blank' && cells.length > count)
    cells = cells.slice(1);
  if (page.isStream && page.hasIndex && !label.bounded && ending !== 'table') {
    const last = cells.at(-1);
    if (last?.kind !== 'value' || !/^\d{1,3}$/.test(last.normalised))
      return cells.length === 0 ? NO_CELLS : null;
    cells = cells.slice(0, -1);
  }
  const extra = cells.slice(count);
  const isRemark = ({ kind }: Token) => kind === 'blank' || (kind === 'text' && columns?.hasRemarks === true);
  if (!extra.every(isRemark)) return null;
  if (cells.length < count) return cells.every(({ kind }) => kind === 'blank') ? cells : null;
  return cells.slice(0, count);
}

const NO_CELLS: readonly (Token | null)[] = [];

/** In a grid a figure stands below its header; a number elsewhere in the row makes all of them uncertain. */
function figuresBelow(
  hard: readonly Token[],
  columns: Columns,
  label: Token,
): readonly (Token | null)[] | null {
  const end = columns.labels.find(column => column > label.column) ?? Number.POSITIVE_INFINITY;
  const own = hard.filter(({ column }) => column > label.column && column < end);
  const under = columns.figures.map(
    figure =>
      own.find(({ column, width }) => column <= figure.column && figure.column < column + width) ?? null,
  );
  const reach = Math.max(...hard.map(({ column, width }) => column + width));
  if (columns.figures.length > 1 && reach < columns.reach) return null; // a cell is missing, and any may be it
  const known = new Set(under);
  if (own.some(cell => cell.kind === 'value' && !known.has(cell))) return null;
  const shared = under.filter(cell => cell !== null);
  if (new Set(shared).size < shared.length) return null; // one cell for several columns
  return under;
}

function loose(cells: readonly Token[], otherwise: Placing): Placing {
  const values = cells.filter(({ kind }) => kind === 'value' || kind === 'text');
  return values.length > 0 ? { type: 'loose', values } : otherwise;
}

function textOf(tokens: readonly Token[], { start, end }: Match): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}
