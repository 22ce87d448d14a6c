import { type Match, meaningsOf } from './align.ts';
import { isFurniture } from './furniture.ts';
import { type Columns, candidatesAgree, columnsBefore, isUnclear } from './indicator-columns.ts';
import { isMisnumbered } from './indicator-misprints.ts';
import { isUnit } from './indicator-tokens.ts';
import { isFooter, roleOf, unitInLabel } from './indicator-words.ts';
import type { Placing } from './placing.ts';
import type { RowReading } from './rows.ts';
import type { Script } from './script.ts';
import type { Token } from './tokens.ts';

/** One indicator as the page prints it, with the unit beside it. */
export interface IndicatorReading extends RowReading {
  readonly unit: string; // '' where none is printed
  readonly hasCell: boolean; // a unit, a number or an empty cell stands behind the label
}

const MANY = 8; // cells of a stream, for none of them to repeat another by chance
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
      placing: isOpen || isMultiple(unit, match) ? loose([...cells.hard, ...(twin ?? [])], placing) : placing,
      unit,
      hasCell: cells.hard.length > 0 || cells.unit !== '' || cells.isHeld,
    };
  });
}

// ── what the page does ───────────────────────────────────────────────

interface Habits {
  readonly columns: Columns | null; // of the first row
  readonly byTable: ReadonlyMap<number, Columns | null>; // of grids with a header, by table
  readonly isStream: boolean; // cells stand on lines of their own
  readonly hasIndex: boolean; // in a stream: the next row's number stands behind a row's last cell
  readonly isLossy: boolean; // lines that repeat earlier ones were dropped
}

function habitsOf(tokens: readonly Token[], matches: readonly Match[]): Habits {
  const rows = matches.filter(({ item }) => item.type === 'row');
  const columns = matches[0] === undefined ? null : columnsBefore(tokens, matches[0]);
  const byTable = new Map<number, Columns | null>();
  for (const match of matches) {
    const { bounded, place } = tokens[match.start]!;
    const table = place.table ?? -1;
    if (bounded && !byTable.has(table)) byTable.set(table, columnsBefore(tokens, match));
  }
  const flat = rows.filter(({ start }) => !tokens[start]!.bounded);
  const alone = flat.filter(({ end }) => tokens[end]?.row !== tokens[end - 1]!.row);
  const isStream = flat.length > 0 && alone.length >= 0.8 * flat.length;
  const before = matches[0] === undefined ? undefined : tokens[matches[0].start - 1];
  const inside = tokens.slice(matches[0]?.start ?? 0, (matches.at(-1)?.end ?? 0) + 2);
  const cells = inside.filter(token => token.kind === 'value' || isUnit(token)).map(({ text }) => text);
  return {
    columns,
    byTable,
    isStream,
    hasIndex: columns?.hasIndex ?? before?.kind === 'value',
    isLossy: isStream && cells.length >= MANY && new Set(cells).size === cells.length,
  };
}

/** A table without a header of its own goes on with the columns of the one before. */
function columnsFor(tokens: readonly Token[], { start }: Match, page: Habits): Columns | null {
  const { bounded, place } = tokens[start]!;
  if (!bounded) return page.columns;
  const own = page.byTable.get(place.table ?? -1) ?? null;
  if (own !== null) return own;
  const earlier = [...page.byTable].filter(([table, columns]) => table < place.table! && columns !== null);
  return earlier.at(-1)?.[1] ?? null;
}

// ── one row ──────────────────────────────────────────────────────────

interface RowCells {
  readonly hard: readonly Token[]; // numbers, words and blanks, without units
  readonly unit: string;
  readonly units: number; // printed: two are those of two rows
  readonly isHeld: boolean; // some separator stands for an empty cell
  readonly ending: 'label' | 'table' | 'words'; // what ends it, where cells have lines of their own
}

function cellsOf(tokens: readonly Token[], match: Match, next: number, page: Habits): RowCells {
  const label = tokens[match.end - 1]!;
  const tail = tokens.slice(match.end, next);
  const isOwnRow = label.bounded || !page.isStream;
  const own: Token[] = [];
  let ending: RowCells['ending'] = next < tokens.length ? 'label' : 'table';
  for (const token of tail) {
    if (isOwnRow && token.row !== label.row) break;
    if (!token.bounded && token.line && isFurniture(token.normalised)) continue;
    if (!label.bounded && token.kind === 'text' && !isAnswer(token, own, isOwnRow)) {
      ending =
        isFooter(token.normalised) || (roleOf(token.normalised) ?? 'other') !== 'other' ? 'table' : 'words';
      break;
    }
    own.push(token);
  }
  return {
    hard: own.filter(({ kind }) => kind !== 'filler'),
    unit: own.find(isUnit)?.normalised.replace(/[\s()]|^单位[:：]?/g, '') ?? '',
    units: own.filter(isUnit).length,
    isHeld: own.some(({ kind }) => kind === 'filler'),
    ending,
  };
}

/** Words in the place of the number; on a line of its own any other text could be a row of the agency's own. */
function isAnswer({ normalised, torn }: Token, before: readonly Token[], isOwnRow: boolean): boolean {
  if (torn || before.some(({ kind }) => kind === 'value' || kind === 'text')) return isOwnRow && !torn;
  const isNumberLike = /^[^\u3400-\u9fff]*\d[^\u3400-\u9fff]*$/.test(normalised);
  return isOwnRow || isNumberLike || (/^[未无没不暂]/.test(normalised) && normalised.length <= 12);
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

/** True where rows of the form are missing behind a row: a number there could be the next row's. */
function isGapBehind({ item }: Match, matches: readonly Match[], { items }: Script): boolean {
  const isLast = item.index === items.length - 1;
  return !isLast && !matches.some(other => other.item.index === item.index + 1);
}

/** True for a number right behind the letters of its label, where no header says that it is one figure. */
function isGlued(tokens: readonly Token[], { end }: Match, columns: Columns | null): boolean {
  const label = tokens[end - 1]!;
  const next = tokens[end];
  return (
    columns === null &&
    label.torn &&
    next?.place.line === label.place.line &&
    next.place.column === label.place.column + label.text.length
  );
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

/** A count in tens of thousands is not the number printed. */
function isMultiple(unit: string, { item }: Match): boolean {
  return item.fields[0]!.kind === 'money' ? /^[千亿]/.test(unit) : /[万千亿元]/.test(unit);
}

// ── rows of which there are several ──────────────────────────────────

/** The cells of the same label elsewhere on the page, where that is not a row of its own; null where there is none. */
function twinOf(
  tokens: readonly Token[],
  script: Script,
  match: Match,
  matches: readonly Match[],
  page: Habits,
): readonly Token[] | null {
  const isTaken = (at: number) => matches.some(({ start, end }) => at >= start && at < end);
  const found = tokens.flatMap((token, at) => {
    if (!token.known || isTaken(at)) return [];
    if (!meaningsOf(token, script).some(({ item }) => item === match.item)) return [];
    const next = tokens.findIndex(
      (other, i) => i > at && other.known && meaningsOf(other, script).length > 0,
    );
    const twin: Match = { ...match, start: at, end: at + 1 };
    const { hard } = cellsOf(tokens, twin, next < 0 ? tokens.length : next, page);
    return hard.filter(({ kind }) => kind === 'value');
  });
  return found.length === 0 ? null : found;
}

/** True where a label stands twice with different numbers: two tables, of which one may be of another body or year. */
function disagree(placing: Placing, twin: readonly Token[] | null): boolean {
  if (twin === null) return false;
  const own = placing.type === 'placed' ? (placing.cells[0]?.normalised ?? '') : '';
  return twin.some(({ normalised }) => normalised !== own);
}

/** True where the order leaves open which of the form's rows of that name this is. */
function isAmbiguous(
  tokens: readonly Token[],
  script: Script,
  match: Match,
  matches: readonly Match[],
  whole: ReadonlySet<Match>, // rows whose cells are as many as they should be
): boolean {
  const meanings = (each: Match) => meaningsOf(tokens[each.start]!, script);
  if (meanings(match).length < 2) return false;
  const at = matches.indexOf(match);
  const before = matches[at - 1];
  const isUnique = (each: Match) => meanings(each).length < 2;
  const from = matches.slice(0, at).findLast(isUnique)?.item.index ?? -1;
  const to = matches.slice(at + 1).find(isUnique)?.item.index ?? Number.POSITIVE_INFINITY;
  const taken = new Set(matches.map(({ item }) => item));
  const others = meanings(match).filter(
    ({ item }) => !taken.has(item) && item.index > from && item.index < to,
  );
  if (others.length === 0) return false;
  const isNext = before?.item.index === match.item.index - 1 && whole.has(before);
  const between = tokens.slice(before?.end ?? 0, match.start);
  return !isNext || between.some(({ kind, known }) => kind === 'text' && !known);
}

function textOf(tokens: readonly Token[], { start, end }: Match): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}
