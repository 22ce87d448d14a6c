import type { Match } from '../labels/match.ts';
import type { Part } from '../labels/script.ts';
import type { Collected } from '../rows/row-reading.ts';
import type { Token } from '../words/tokens.ts';
import { columnLabels, columnsNamed, headerTokens, isHeaderRead, remarksOf } from './header-words.ts';

/**
 * Which of the form's columns a table shows. `dropped-total`: all, but blank totals at the end of rows left no trace.
 * `unclear`: it lacks a column, and the rows do not
 * bear that out.
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
export function shownColumns(
  tokens: readonly Token[],
  part: Part,
  matches: readonly Match[],
  rows: readonly Collected[],
): ShownColumns {
  if (part.table.type === 'blocks') {
    const isOther = hasOtherLabels(tokens, matches) || lacksColumn(tokens, part, matches, rows);
    return isOther ? 'unclear' : 'all';
  }
  if (part.table.type !== 'matrix' || rows.length < 2 || !isHeaderRead(tokens, matches)) return 'all';
  const named = columnsNamed(tokens, part, matches);
  const shown = part.columns.map((_, i) => named.has(i));
  const count = named.size;
  const lacks = part.columns.length - count;
  const printed = rows.filter(({ slots }) => slots.length > 0);
  if (lacks === 0) {
    if (dropsTotal(part, printed)) return 'dropped-total';
    return lostCell(part, printed) ? 'unclear' : 'all';
  }
  if (lacks > MOST_LACKING || count < 2 || keepsAllCells(part, printed)) return 'all';
  if (isGridOf(rows, [...named.values()], count)) return shown;
  const maySpare = remarksOf(tokens, matches) !== undefined || printed.every(endsBlank);
  const sizeOf = maySpare ? (row: Collected) => valuesOf(row).length : cellsOf;
  const within = printed.filter(row => sizeOf(row) <= count);
  if (2 * within.length < printed.length) {
    // a label was lost above full rows, or two above rows that lack a cell
    const full = printed.filter(row => valuesOf(row).length >= part.columns.length);
    return maySpare && 4 * full.length < printed.length ? 'unclear' : 'all';
  }
  const exact = printed.filter(row => valuesOf(row).length === count);
  if (shown.at(-1)! && lastIsTotal(exact, count) === false) return 'unclear';
  const isBorneOut =
    lacksCells(rows, count) ||
    (exact.length >= MOST_SHORT * printed.length && lastIsTotal(exact, count) === shown.at(-1)!);
  return isBorneOut ? shown : 'unclear';
}

/** True where the header has several labels that only another form has: its columns ask for something else. */
function hasOtherLabels(tokens: readonly Token[], matches: readonly Match[]): boolean {
  const own = new Set(matches.flatMap(({ start, end }) => tokens.slice(start, end)));
  const others = headerTokens(tokens, matches).filter(token => token.known && !own.has(token));
  return others.length >= 2;
}

/** True where a header of a few words lacks one of them, and no row has a number for it. */
function lacksColumn(
  tokens: readonly Token[],
  part: Part,
  matches: readonly Match[],
  rows: readonly Collected[],
): boolean {
  if (part.columns.length < 2 || !isHeaderRead(tokens, matches)) return false;
  const count = new Set(columnLabels(tokens, part, matches).map(({ key }) => key)).size;
  if (count < part.columns.length - 1 || count === part.columns.length || count < 2) return false;
  return rows.every(row => valuesOf(row).length <= count);
}

/**
 * True where nearly every row has a cell for each of the form's columns and a number in the last. A blank before several
 * numbers may be what merged cells left behind.
 */
function keepsAllCells({ columns }: Part, rows: readonly Collected[]): boolean {
  const isFull = (row: Collected) =>
    row.slots.length === columns.length &&
    row.slots.at(-1)!.kind === 'value' &&
    row.slots.every(({ kind }) => kind !== 'filler') &&
    (row.slots[0]!.kind === 'value' || valuesOf(row).length === 1);
  return rows.filter(isFull).length >= MOST_SHORT * rows.length;
}

/** True where every row lacks one number, and what is printed last is the total although the cell behind it is blank. */
function lostCell({ columns }: Part, rows: readonly Collected[]): boolean {
  const count = columns.length - 1;
  const short = rows.filter(row => valuesOf(row).length === count && endsBlank(row));
  return short.length >= MOST_SHORT * rows.length && lastIsTotal(short, count) === true;
}

/** True where every row lacks one cell of those that the header names, and what is printed last is no total. */
function dropsTotal({ columns }: Part, rows: readonly Collected[]): boolean {
  const count = columns.length - 1;
  const isShort = (row: Collected) => valuesOf(row).length === count;
  return rows.filter(isShort).length >= MOST_SHORT * rows.length && lastIsTotal(rows, count) === false;
}

/** True in a full grid whose numbers all stand below one of the columns that the header names. */
function isGridOf(rows: readonly Collected[], header: readonly Token[], count: number): boolean {
  const columns = new Set(header.map(({ column }) => column));
  const numbers = rows.flatMap(row =>
    valuesOf(row).map(slot => slot.row === row.printedRow && columns.has(slot.column)),
  );
  const isAbove = !isShifted([...columns], rows);
  return isAbove && columns.size === count && numbers.length > 0 && numbers.every(isBelow => isBelow);
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
  const shown = rows.flatMap(row => {
    const cells = row.slots.filter(({ kind }) => kind !== 'filler').length;
    const values = valuesOf(row);
    const [only] = values;
    if (only === undefined) return row.slots.length > 0 ? [{ cells, values: 0 }] : [];
    if (values.length > 1 || only.normalised.length < 2) return [{ cells, values: values.length }];
    const zeros = only.normalised.length;
    return /^0+$/.test(only.normalised) ? [{ cells: zeros, values: zeros }] : [];
  });
  const short = shown.filter(({ cells, values }) => cells >= count && values <= count).length;
  const exact = shown.filter(({ cells }) => cells === count).length;
  const oneBlank = shown.filter(({ cells, values }) => cells === count + 1 && values === count).length;
  if (short < MOST_SHORT * shown.length) return false;
  return 2 * exact >= shown.length || (exact >= 3 && exact + oneBlank >= MOST_SHORT * shown.length);
}

/** What the rows say of their last number: it is the total of the others, it is none, or it could be either. */
function lastIsTotal(rows: readonly Collected[], count: number): boolean | null {
  const numbers = rows
    .map(row => valuesOf(row).map(({ normalised }) => (/^\d+$/.test(normalised) ? Number(normalised) : NaN)))
    .filter(values => values.length === count && values.some(value => value > 0));
  const rests = numbers.map(
    values => values.at(-1)! - values.slice(0, -1).reduce((sum, value) => sum + value, 0),
  );
  const less = rests.filter(rest => rest < 0).length;
  const equal = rests.filter(rest => rest === 0).length;
  if (equal >= FEWEST_SUMS && less <= (1 - MOST_SURE) * rests.length) return true;
  return less >= FEWEST_SUMS && equal <= (1 - MOST_SURE) * rests.length ? false : null;
}

/** True where a row's last cell is blank: it may be of a column of the agency's own. */
function endsBlank({ slots }: Collected): boolean {
  return slots.at(-1)!.kind !== 'value';
}

/** Cells that are certain: where markup bounds the rows blank ones are, elsewhere only numbers. */
function cellsOf({ slots }: Collected): number {
  return slots.filter(({ kind, bounded }) => kind === 'value' || (bounded && kind === 'blank')).length;
}

function valuesOf({ slots }: Collected): readonly Token[] {
  return slots.filter(({ kind }) => kind === 'value');
}
