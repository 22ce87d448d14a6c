import { type Collected, cellsOf, valuesOf } from '../rows/row-reading.ts';
import type { Header, HeaderCell } from './header.ts';

/**
 * Which of the form's columns a table shows. `dropped-total`: all, but blank totals at the end of rows left no trace.
 * `unclear`: it lacks a column, and the rows do not bear that out.
 */
export type ShownColumns = 'all' | 'dropped-total' | 'unclear' | readonly boolean[]; // by column of the form

const MOST_LACKING = 2; // columns; a header that lacks more is not understood
const MOST_SHORT = 0.9; // share of rows that lack the column; a stray number fills one or the other
const FEWEST_SUMS = 2; // rows with numbers whose sum tells
const MOST_SURE = 0.9; // share of such rows that do not contradict it

/**
 * Where the header lacks a column and the rows lack just as many cells, the agency or the copy left that column out:
 * the rows then ask for the others alone. A header that lost a label above full rows is no such case.
 */
export function shownColumns(header: Header, rows: readonly Collected[]): ShownColumns {
  const { part, named, isWhole, strangers } = header;
  const wanted = part.columns.length;
  if (part.table.type === 'blocks') return strangers >= 2 || lacksColumn(header, rows) ? 'unclear' : 'all';
  if (part.table.type !== 'matrix' || rows.length < 2 || !isWhole) return 'all';
  const printed = rows.filter(({ slots }) => slots.length > 0);
  if (named.size === wanted) return allNamed(wanted - 1, printed);
  const isUnderstood = named.size >= 2 && named.size >= wanted - MOST_LACKING;
  return isUnderstood && !keepsAllCells(wanted, printed) ? someNamed(header, rows, printed) : 'all';
}

/** What a header shows that names all columns, where nearly every row has but `count` numbers. */
function allNamed(count: number, printed: readonly Collected[]): ShownColumns {
  const short = printed.filter(row => valuesOf(row).length === count);
  if (isMost(short, printed) && lastIsTotal(short, count) === false) return 'dropped-total';
  const blank = short.filter(endsBlank); // behind what is printed last, which is the total all the same
  return isMost(blank, printed) && lastIsTotal(blank, count) === true ? 'unclear' : 'all';
}

/** What a header shows that lacks columns, by what its rows bear out. */
function someNamed(
  { part: { columns }, named, remarks }: Header,
  rows: readonly Collected[],
  printed: readonly Collected[],
): ShownColumns {
  const count = named.size;
  const shown = columns.map((_, i) => named.has(i));
  if (isGridOf(rows, [...named.values()])) return shown;
  const maySpare = remarks !== null || printed.every(endsBlank);
  const within = printed.filter(row => (maySpare ? valuesOf(row).length : certainCells(row)) <= count);
  if (2 * within.length < printed.length) {
    // a label was lost above full rows, or two above rows that lack a cell
    const full = printed.filter(row => valuesOf(row).length >= columns.length);
    return maySpare && 4 * full.length < printed.length ? 'unclear' : 'all';
  }
  const exact = printed.filter(row => valuesOf(row).length === count);
  const isTotal = lastIsTotal(exact, count);
  if (shown.at(-1)! && isTotal === false) return 'unclear';
  return lacksCells(rows, count) || (isMost(exact, printed) && isTotal === shown.at(-1)!) ? shown : 'unclear';
}

function isMost(some: readonly Collected[], rows: readonly Collected[]): boolean {
  return some.length >= MOST_SHORT * rows.length;
}

/** True where a header of a few words lacks one of them, and no row has a number for it. */
function lacksColumn({ part, labels, isWhole }: Header, rows: readonly Collected[]): boolean {
  const wanted = part.columns.length;
  const count = new Set(labels.map(({ token }) => token.key)).size;
  if (!isWhole || wanted < 2 || count < 2 || count < wanted - 1 || count === wanted) return false;
  return rows.every(row => valuesOf(row).length <= count);
}

/**
 * True where nearly every row has a cell for each of the form's columns and a number in the last. A blank before several
 * numbers may be what merged cells left behind.
 */
function keepsAllCells(wanted: number, rows: readonly Collected[]): boolean {
  const isFull = (row: Collected) =>
    row.slots.length === wanted &&
    !endsBlank(row) &&
    cellsOf(row).length === wanted &&
    (row.slots[0]!.kind === 'value' || valuesOf(row).length === 1);
  return isMost(rows.filter(isFull), rows);
}

/** True in a full grid whose numbers all stand below one of the columns that the header names. */
function isGridOf(rows: readonly Collected[], header: readonly HeaderCell[]): boolean {
  const columns = new Set(header.map(({ column }) => column));
  const numbers = rows.flatMap(row =>
    valuesOf(row).map(slot => slot.row === row.printedRow && columns.has(slot.column)),
  );
  const isAbove = !isShifted([...columns], rows);
  return isAbove && columns.size === header.length && numbers.length > 0 && numbers.every(isBelow => isBelow);
}

/** True where a header begins further left than the cells of its rows: it lacks the cell above their labels. */
export function isShifted(header: readonly number[], rows: readonly Collected[]): boolean {
  const firsts = rows.flatMap(({ slots }) => (slots[0] === undefined ? [] : [slots[0].column]));
  return Math.min(...header) < Math.min(...firsts);
}

/**
 * True where nearly no row has more numbers than the header has columns, and most have just as many cells, or several
 * have and the others only a blank behind them. Of glued rows the zeros alone can be counted.
 */
function lacksCells(rows: readonly Collected[], count: number): boolean {
  const shown = rows.filter(({ slots }) => slots.length > 0).flatMap(countsOf);
  const short = shown.filter(({ cells, values }) => cells >= count && values <= count).length;
  const exact = shown.filter(({ cells }) => cells === count).length;
  const oneBlank = shown.filter(({ cells, values }) => cells === count + 1 && values === count).length;
  if (short < MOST_SHORT * shown.length) return false;
  return 2 * exact >= shown.length || (exact >= 3 && exact + oneBlank >= MOST_SHORT * shown.length);
}

function countsOf(row: Collected) {
  const values = valuesOf(row);
  const text = values[0]?.normalised ?? '';
  if (values.length !== 1 || text.length < 2) return [{ cells: cellsOf(row).length, values: values.length }];
  return /^0+$/.test(text) ? [{ cells: text.length, values: text.length }] : [];
}

/** What the rows say of their last number: it is the total of the others, it is none, or it could be either. */
function lastIsTotal(rows: readonly Collected[], count: number): boolean | null {
  const rests = rows
    .map(row => valuesOf(row).map(({ normalised }) => (/^\d+$/.test(normalised) ? Number(normalised) : NaN)))
    .filter(values => values.length === count && values.some(value => value > 0))
    .map(values => 2 * values.at(-1)! - values.reduce((sum, value) => sum + value, 0));
  const less = rests.filter(rest => rest < 0).length;
  const equal = rests.filter(rest => rest === 0).length;
  if (equal >= FEWEST_SUMS && less <= (1 - MOST_SURE) * rests.length) return true;
  return less >= FEWEST_SUMS && equal <= (1 - MOST_SURE) * rests.length ? false : null;
}

/** True where a row's last cell is blank: it may be of a column of the agency's own. */
function endsBlank({ slots }: Collected): boolean {
  return slots.at(-1)!.kind !== 'value';
}

/** The number of cells that are certain: where markup bounds the rows blank ones are, elsewhere only numbers. */
function certainCells({ slots }: Collected): number {
  return slots.filter(({ kind, bounded }) => kind === 'value' || (bounded && kind === 'blank')).length;
}
