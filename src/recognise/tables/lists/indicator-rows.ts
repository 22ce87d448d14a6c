import type { Match } from '../labels/match.ts';
import { looseRow, type Placing } from '../rows/placing.ts';
import type { RowReading } from '../rows/row-reading.ts';
import { isValue, type Token, textOf } from '../words/tokens.ts';
import { columnsFor, type FoundList } from './found-list.ts';
import { cellsOf, type RowCells } from './indicator-cells.ts';
import { type Columns, candidatesAgree, isUnclear } from './indicator-columns.ts';
import { isMisnumbered } from './indicator-misprints.ts';
import { unitInLabel } from './indicator-words.ts';
import { disagree, isAmbiguous, isGapBehind, isGlued, isMultiple, twinOf } from './whose-number.ts';

/** One indicator as the page prints it, with the unit beside it. */
export interface IndicatorReading extends RowReading {
  readonly unit: string; // '' where none is printed
  readonly hasCell: boolean; // a unit, a number or an empty cell stands behind the label
}

const REGULAR = 0.8; // share of rows that must be as the header says, for any of them to be certain

/** A row whose label was found, with its cells by figure column. */
interface Row {
  readonly match: Match;
  readonly label: Token;
  readonly columns: Columns | null;
  readonly cells: RowCells;
  readonly figures: readonly (Token | null)[] | null; // null where which is which is not certain
}

/** Reads the rows whose labels were found. A number is given only where its column and its row are both certain. */
export function readIndicatorRows(list: FoundList): readonly IndicatorReading[] {
  const { tokens, matches } = list;
  const rows = matches.flatMap((match, i): readonly Row[] => {
    if (match.item.type !== 'row') return [];
    const columns = columnsFor(list, match);
    const cells = cellsOf(list, match, matches[i + 1]?.start ?? tokens.length);
    const label = tokens[match.start]!;
    return [{ match, label, columns, cells, figures: figuresOf(cells, columns, label, list) }];
  });
  const filled = rows.filter(({ cells }) => cells.hard.some(isValue));
  const isRegular = filled.filter(({ figures }) => figures !== null).length >= REGULAR * filled.length;
  const whole = new Set(rows.flatMap(({ match, figures }) => (figures === null ? [] : [match])));
  return rows.map(row => {
    const { item, how, start, end } = row.match;
    const { hard, unit, isHeld } = row.cells;
    const tried = isRegular && !isUnsure(list, row) ? placeFigure(list, row) : orNone(hard);
    const own = unit || unitInLabel(tokens[end - 1]!.normalised);
    const twin = twinOf(list, row.match);
    const isOpen =
      isMisnumbered(row.label.normalised, item, list.script) ||
      isAmbiguous(list, row.match, whole) ||
      disagree(tried, twin) ||
      isMultiple(own, row.match);
    return {
      item,
      fields: item.fields,
      how,
      label: textOf(tokens.slice(start, end)),
      printedRow: row.label.row,
      gapBehind: null,
      slots: hard,
      isTwice: false,
      placing: isOpen ? orNone([...hard, ...twin], tried) : tried,
      unit: own,
      hasCell: hard.length > 0 || unit !== '' || isHeld,
    };
  });
}

/** True where nothing but order says whose a number is, and the order has gaps; or where several rows ran together. */
function isUnsure(list: FoundList, { match, label, columns, cells }: Row): boolean {
  const isBare = list.isStream && !list.hasIndex && cells.unit === '';
  const mayBeNext = isBare && !label.bounded && isGapBehind(list, match);
  return list.isLossy || cells.units > 1 || mayBeNext || isGlued(list, match, columns);
}

function placeFigure(list: FoundList, { label, columns, cells, figures }: Row): Placing {
  if (figures === null) return orNone(cells.hard);
  const wanted = columns?.candidates.map(each => figures[each] ?? null) ?? [figures[0] ?? null];
  if (wanted.every(cell => cell === null || cell.kind === 'blank')) {
    const blank = wanted.find(cell => cell !== null);
    if (blank !== undefined) return { type: 'placed', cells: [blank] };
    const isHeld = cells.ending !== 'words' && (cells.isHeld || (cells.unit !== '' && !label.bounded));
    return isHeld && !list.isLossy ? { type: 'placed', cells: [null], note: 'gaps' } : { type: 'none' };
  }
  const texts = wanted.map(cell => cell?.normalised ?? '');
  const isCertain = columns === null || !isUnclear(columns) || candidatesAgree(columns, texts);
  return isCertain ? { type: 'placed', cells: [wanted[0]!] } : orNone(cells.hard);
}

function figuresOf(cells: RowCells, columns: Columns | null, label: Token, list: FoundList): Row['figures'] {
  if (label.bounded && columns !== null) return figuresBelow(cells.hard, columns, label);
  const count = columns?.figures.length ?? 1;
  let { hard } = cells;
  const [first] = hard;
  if (columns?.hasUnit && cells.unit === '' && first?.kind === 'blank' && hard.length > count)
    hard = hard.slice(1);
  if (list.isStream && list.hasIndex && !label.bounded && cells.ending !== 'table') {
    const last = hard.at(-1);
    if (last === undefined) return [];
    if (last.kind !== 'value' || !/^\d{1,3}$/.test(last.normalised)) return null;
    hard = hard.slice(0, -1);
  }
  const isRemark = ({ kind }: Token) => kind === 'blank' || (kind === 'text' && columns?.hasRemarks === true);
  if (!hard.slice(count).every(isRemark)) return null;
  return hard.length >= count || hard.every(({ kind }) => kind === 'blank') ? hard.slice(0, count) : null;
}

/** In a grid a figure stands below its header; a number elsewhere in the row makes all of them uncertain. */
function figuresBelow(hard: readonly Token[], columns: Columns, label: Token): Row['figures'] {
  const end = columns.labels.find(column => column > label.column) ?? Number.POSITIVE_INFINITY;
  const own = hard.filter(({ column }) => column > label.column && column < end);
  const under = columns.figures.map(
    figure =>
      own.find(({ column, width }) => column <= figure.column && figure.column < column + width) ?? null,
  );
  const reach = Math.max(...hard.map(({ column, width }) => column + width));
  if (columns.figures.length > 1 && reach < columns.reach) return null; // a cell is missing, and any may be it
  if (own.some(cell => cell.kind === 'value' && !under.includes(cell))) return null;
  const shared = under.filter(cell => cell !== null);
  return new Set(shared).size < shared.length ? null : under; // one cell for several columns
}

/** The printed cells without their places, where any are printed. */
function orNone(cells: readonly Token[], otherwise: Placing = { type: 'none' }): Placing {
  const loose = looseRow(cells);
  return loose.values.length > 0 ? loose : otherwise;
}
