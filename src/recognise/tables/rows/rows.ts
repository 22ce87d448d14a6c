import type { Place } from '../../../types.ts';
import type { Field, Form } from '../../forms/form.ts';
import { isReordered, printsTotalElsewhere } from '../header/column-order.ts';
import { type Header, readHeader } from '../header/header.ts';
import { withoutRemarks } from '../header/remarks.ts';
import { type ShownColumns, shownColumns } from '../header/shown-columns.ts';
import type { FoundPart } from '../labels/choose-form.ts';
import type { Item, Script } from '../labels/script.ts';
import { isPrinted, isValue, type Token } from '../words/tokens.ts';
import { blankStyle } from './blank-style.ts';
import { collectRows } from './collect-rows.ts';
import { fitsByChance, rowEnds } from './fit-by-chance.ts';
import { gapsBefore } from './gaps.ts';
import { lacksTotal } from './own-sum.ts';
import { type Bar, type BlankStyle, looseRow, type Placing, placeRow } from './placing.ts';
import { isFullAmongShort, rowsOutOfStep } from './row-lengths.ts';
import { type Collected, type CollectedRows, cellsOf, type RowReading, valuesOf } from './row-reading.ts';
import { collectSingleRow } from './single-row.ts';

/** A part of a table as it was read, each rung kept to be looked at. */
export interface PartReading {
  readonly header: Header;
  readonly collected: CollectedRows;
  readonly table: Table;
  readonly rows: readonly RowReading[]; // in the form's order
}

/** What the rows of a part have in common, and which of them stand out. */
export interface Table {
  readonly form: Form;
  readonly rows: readonly Collected[]; // without remarks, and with the fields that the table shows
  readonly shown: ShownColumns;
  readonly isReordered: boolean;
  readonly hasRemarks: boolean; // among the rows' cells
  readonly blanks: BlankStyle;
  readonly strays: ReadonlySet<Pick<Collected, 'slots'>>; // of another length than the others
}

/** What the whole page says of its tables. */
export interface PageFacts {
  readonly twice: ReadonlySet<Item>; // rows of tables that stand twice on the page, with other numbers
  readonly disordered: ReadonlySet<Place>; // of header cells that contradict the form's order and prove no other
}

/** Reads a part whose labels were found: its header, then its rows, then which cell of a row is which field. */
export function readPart(
  tokens: readonly Token[],
  script: Script,
  found: FoundPart,
  { twice, disordered }: PageFacts,
): PartReading {
  const header = readHeader(tokens, found);
  const isSingle = header.part.table.type === 'single-row';
  const collected = isSingle
    ? collectSingleRow(tokens, header, found)
    : collectRows(tokens, script, header, found);
  const isTwice = ({ item }: Collected) => item !== null && twice.has(item);
  const rows = collected.rows.map(row => (isTwice(row) ? { ...row, isTwice: true } : row));
  const isDisordered = header.cells.some(({ token }) => disordered.has(token.place));
  const read = readTable(tokens, script.form, header, rows, gapsBefore(tokens, found.matches));
  const table = isDisordered ? { ...read, isReordered: true } : read;
  const placed = table.rows.map(row => ({ ...row, placing: placingOf(row, table) }));
  const ends = rowEnds(placed, table.hasRemarks);
  const certain = placed.map(row =>
    fitsByChance(script.form, row, ends) ? { ...row, placing: looseRow(row.slots) } : row,
  );
  return { header, collected, table, rows: withoutMerged(certain) };
}

function readTable(
  tokens: readonly Token[],
  form: Form,
  header: Header,
  printed: readonly Collected[],
  gaps: readonly number[],
): Table {
  const whole = withoutRemarks(header, printed);
  const shown = shownColumns(header, whole);
  const isShown = (_: Field, i: number) => typeof shown === 'string' || shown[i]!;
  const rows = whole.map(row => ({ ...row, fields: row.fields.filter(isShown) }));
  const blanks = blankStyle(header, rows, gaps);
  const isGrid = blanks.columns !== null && header.part.table.type !== 'blocks' && header.reach === null;
  return {
    form,
    rows,
    shown,
    isReordered: isReordered(header) || printsTotalElsewhere(header, whole),
    hasRemarks: header.remarks !== null && whole === printed,
    blanks,
    strays:
      isGrid || blanks.gap !== null
        ? new Set()
        : new Set([...rowsOutOfStep(tokens, rows, header.reach)].filter(row => !standsBelow(row, blanks))),
  };
}

/** True where a row's numbers all stand below the header's labels, and what it has to spare are blanks before them. */
function standsBelow({ slots }: Pick<Collected, 'slots'>, { columns }: BlankStyle): boolean {
  if (columns === null) return false;
  return slots.every(({ kind, column, width }) =>
    columns.includes(column) ? width === 1 : kind === 'blank' && column < columns[0]!,
  );
}

/** Where a row's cells belong: what the first rung says that says anything. */
function placingOf(row: Collected, table: Table): Placing {
  const { slots, fields, gapBehind } = row;
  return (
    barred(row, table) ??
    unclear(row, table) ??
    withBlankTotal(row, table) ??
    placeRow(slots, fields.length, table.blanks, gapBehind)
  );
}

/** A row whose numbers no sum may place either. */
function barred(row: Collected, table: Table): Placing | null {
  const bar: Bar | null = table.isReordered ? 'reordered' : row.isTwice ? 'twice' : null;
  const isEmpty = !row.slots.some(row.item === null ? isPrinted : isValue); // blank ones are blank in any order
  return bar === null || isEmpty ? null : { ...looseRow(row.slots), barred: bar };
}

/** A row with numbers in a table that lacks a column no one knows, or of which the other rows cast doubt. */
function unclear(row: Collected, { form, rows, shown, strays }: Table): Placing | null {
  if (!row.slots.some(isValue)) return null;
  const isChance = () => isFullAmongShort(row, rows) && lacksTotal(form, row.fields, cellsOf(row));
  return shown === 'unclear' || strays.has(row) || isChance() ? looseRow(row.slots) : null;
}

/** A row whose cells are all its fields but the last, in a table that lost its blank totals. */
function withBlankTotal(row: Collected, { shown, blanks }: Table): Placing | null {
  if (shown !== 'dropped-total' || blanks.columns !== null) return null;
  const values = valuesOf(row);
  const isWhole = values.length === row.fields.length - 1 && row.slots.slice(0, values.length).every(isValue);
  return isWhole ? { type: 'placed', cells: [...values, null], note: 'gaps' } : null;
}

/**
 * One figure in a row's first cell and blanks behind it, in a table that prints its totals elsewhere or that fills no
 * other cell at all: a cell for the whole row whose span was lost. No single column may be given it. A zero may, where
 * other rows have blanks before their numbers too.
 */
function withoutMerged(rows: readonly RowReading[]): readonly RowReading[] {
  const byRow = rows.map(filledCells);
  const filled = byRow.filter(cells => cells.length > 0);
  const others = filled.filter(cells => cells.length > 1 || cells[0] !== 0);
  const wanted = rows[0]?.fields.length ?? 0;
  const withTotal = others.filter(cells => cells.at(-1) === wanted - 1).length;
  const withBlanks = others.filter(cells => cells.length > 1 && cells.at(-1)! >= cells.length).length; // before a number
  const leavesBlanks = withBlanks > 0.1 * others.length;
  if (filled.length < 3 || withTotal < 0.6 * others.length) return rows;
  return rows.map((row, i) => {
    const cells = byRow[i]!;
    const { placing, fields, slots } = row;
    if (placing.type !== 'placed' || fields.length < 3 || cells.length !== 1 || cells[0] !== 0) return row;
    if (leavesBlanks && slots.some(({ normalised }) => normalised === '0')) return row; // 0 either way
    return { ...row, placing: { type: 'merged', cell: placing.cells[0]! } };
  });
}

/** Indexes of the fields that a row gives a number. */
function filledCells({ placing }: RowReading): readonly number[] {
  return placing.type === 'placed'
    ? placing.cells.flatMap((cell, i) => (cell?.kind === 'value' ? [i] : []))
    : [];
}
