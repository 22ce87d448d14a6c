import { isReordered, printsTotalElsewhere } from '../header/column-order.ts';
import { shownColumns } from '../header/columns.ts';
import { remarksOf } from '../header/header-words.ts';
import { withoutRemarks } from '../header/remarks.ts';
import type { Match } from '../labels/match.ts';
import type { Item, Part, Script } from '../labels/script.ts';
import type { Token } from '../words/tokens.ts';
import { collectRows } from './collect-rows.ts';
import { tableHabits } from './doubts.ts';
import { isFullAmongShort, rowsOutOfStep } from './extents.ts';
import { habitsOf } from './habits.ts';
import { lacksTotal } from './own-sum.ts';
import { barredRow, looseRow, placedRow, reachOf, withBlankTotal, withoutDoubt } from './placed-row.ts';
import type { Placing } from './placing.ts';
import type { Collected, PartReading, RowReading } from './row-reading.ts';
import { readSingleRow } from './single-row.ts';

/** Reads the rows of a part whose labels were found: each row's cells stand between its label and the next words. */
export function readPart(
  tokens: readonly Token[],
  script: Script,
  part: Part,
  matches: readonly Match[],
  end: number,
  twice: ReadonlySet<Item>, // rows of tables that stand twice on the page, with other numbers
): PartReading {
  if (part.table.type === 'single-row') return readSingleRow(tokens, script.form, part, matches, end);
  const found = collectRows(tokens, script, part, matches, end);
  const whole = withoutRemarks(tokens, part, matches, found.rows);
  const shown = shownColumns(tokens, part, matches, whole);
  const isOtherOrder = isReordered(tokens, part, matches) || printsTotalElsewhere(part, whole);
  const rows = typeof shown === 'string' ? whole : whole.map(row => withColumns(row, shown));
  const habits = habitsOf(tokens, part, matches, rows);
  const reach = reachOf(tokens, matches);
  const mayStray = habits.columns === null || part.table.type === 'blocks' || reach !== null;
  const strays = mayStray && habits.gap === null ? rowsOutOfStep(tokens, rows, reach) : NONE;
  const isChance = (row: Collected) =>
    isFullAmongShort(row, rows) && lacksTotal(script.form, row.fields, row.slots.filter(isCell));
  const isLoose = (row: Collected) =>
    row.slots.some(({ kind }) => kind === 'value') &&
    (shown === 'unclear' || strays.has(row) || isChance(row));
  const placed = (row: Collected): Placing => {
    const isAgain = row.item !== null && (found.twice.has(row.item) || twice.has(row.item));
    const bar = isOtherOrder ? 'reordered' : isAgain ? 'twice' : null;
    if (bar !== null && row.slots.some(({ kind }) => kind === 'value')) return barredRow(row, bar);
    if (isLoose(row)) return looseRow(row);
    const isShort = shown === 'dropped-total' && habits.columns === null;
    return (isShort ? withBlankTotal(row) : null) ?? placedRow(row, habits);
  };
  const tried = rows.map(placed);
  const habitsAtEnd = tableHabits(
    rows,
    tried,
    whole === found.rows && remarksOf(tokens, matches) !== undefined,
  );
  const placings = rows.map((row, i) => withoutDoubt(script.form, row, tried[i]!, habitsAtEnd));
  return { part, problems: found.problems, rows: onlyFirstFilled(placings) };
}

function withColumns(row: Collected, shown: readonly boolean[]): Collected {
  return { ...row, fields: row.fields.filter((_, i) => shown[i]) };
}

/**
 * One figure in a row's first cell and blanks behind it, in a table that prints its totals elsewhere or that fills no
 * other cell at all: a cell for the whole row whose span was lost. No single column may be given it. A zero may, where
 * other rows have blanks before their numbers too.
 */
function onlyFirstFilled(rows: readonly RowReading[]): readonly RowReading[] {
  const byRow = rows.map(filledCells);
  const filled = byRow.filter(cells => cells.length > 0);
  const others = filled.filter(cells => cells.length > 1 || cells[0] !== 0);
  const wanted = rows[0]?.fields.length ?? 0;
  const withTotal = others.filter(cells => cells.at(-1) === wanted - 1).length;
  const withBlanks = others.filter(cells => cells.length > 1 && cells.at(-1)! >= cells.length).length; // before a number
  const isTelling = filled.length >= 3 && withTotal >= 0.6 * others.length;
  const leavesBlanks = withBlanks > 0.1 * others.length;
  return rows.map((row, i) => {
    const cells = byRow[i]!;
    if (!isTelling || row.fields.length < 3 || cells.length !== 1 || cells[0] !== 0) return row;
    const { placing } = row;
    if (leavesBlanks && row.slots.some(({ normalised }) => normalised === '0')) return row; // 0 either way
    return placing.type === 'placed' ? { ...row, placing: { type: 'merged', cell: placing.cells[0]! } } : row;
  });
}

/** Indexes of the fields that a row gives a number. */
function filledCells({ placing }: RowReading): readonly number[] {
  return placing.type === 'placed'
    ? placing.cells.flatMap((cell, i) => (cell?.kind === 'value' ? [i] : []))
    : [];
}

const NONE: ReadonlySet<Collected> = new Set();

function isCell({ kind }: Token): boolean {
  return kind !== 'filler';
}
