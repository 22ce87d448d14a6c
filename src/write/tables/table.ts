import type { Meaning } from '../../recognise/forms/meanings.ts';
import type { FieldCell, Language } from '../../types.ts';
import type { Across } from '../../validate/across/across.ts';
import type { Ratio } from '../../validate/ratios.ts';
import type { Page } from '../format.ts';
import type { ValueLabel } from '../package/value-labels.ts';

/** Formats that hold tables. A data package and its codebook tell of those in CSV. */
export type TableFormat = 'csv' | 'xlsx' | 'parquet' | 'sqlite';

/**
 * A table, declared once: every format is made from this, and knows no table by name. Methods, so that tables of
 * different rows stand in one list.
 */
export interface Table<Row = unknown, Of = Page> {
  readonly name: string; // of its file, or in its database
  readonly zh: string; // title, as of a sheet
  readonly en: string;
  readonly full?: Meaning; // the title where there is room, if that says more
  readonly formats: readonly TableFormat[];
  readonly csv?: 'always' | 'sections' | 'derived'; // written with every format, in a package or if asked for, or if asked for; default: with the other CSV
  readonly columns: readonly Column<Row>[];
  readonly key?: readonly string[]; // columns that tell rows apart
  readonly unique?: string; // a column that does so too
  readonly indices?: Readonly<Record<string, readonly string[]>>; // in a database: columns, by the end of the name
  readonly sheet?: Meaning; // a sentence in a workbook
  readonly frozen?: number; // columns of a sheet that stay in sight; default 0
  readonly missing?: string; // what an empty value says, where a column next to it says more
  readonly ratios?: readonly Ratio[]; // that its rows hold
  rows(of: Of): Iterable<Row>;
}

/** `of` gives the value, null for none; the formats print it. */
export interface Column<Row = unknown> extends Head {
  of(row: Row): Value;
  cell?(row: Row): FieldCell | undefined; // behind the value
  href?(row: Row): string | null; // where the value leads
}

/** What a column is, whatever the rows. */
export interface Head {
  readonly name: string; // at most 32 ASCII characters
  readonly type: ColumnType;
  readonly zh: string; // title
  readonly en: string;
  readonly full?: Meaning; // the title where there is room, if that says more
  readonly values?: readonly ValueLabel[]; // where only these can stand
  readonly unit?: string; // of numbers that share one
  readonly definition?: Meaning; // where the title does not say all
  readonly field?: string; // id of the field of the forms whose numbers it holds
  readonly to?: readonly string[]; // `table.column` that has its values; the first that an output holds
  readonly formats?: readonly TableFormat[]; // of those of its table; default all
}

/** `label`: a text of which there are few. `date`: ISO. `count`: whole, as printed, and so perhaps very long. */
export type ColumnType = 'text' | 'label' | 'date' | 'year' | 'whole' | 'count' | 'number' | 'truth';

export type Value = string | number | boolean | null;

/** What the tables across reports are made of. */
export interface Joined {
  readonly across: Across;
  readonly language: Language; // of the findings
}

/** A column in one line. */
export function column<Row>(
  name: string,
  type: ColumnType,
  zh: string,
  en: string,
  of: (row: Row) => Value,
  more: Partial<Column<Row>> = {},
): Column<Row> {
  return { name, type, zh, en, of, ...more };
}

/** A column that other tables have too, with its value here. */
export function like<Row>(head: Head, of: (row: Row) => Value, more: Partial<Column<Row>> = {}): Column<Row> {
  return { ...head, of, ...more };
}

/** Takes a row of one kind for columns of another. */
export function columnsFrom<Row, Other>(
  columns: readonly Column<Other>[],
  take: (row: Row) => Other,
): readonly Column<Row>[] {
  return columns.map(({ of, cell, href, ...head }) => ({
    ...head,
    of: row => of(take(row)),
    ...(cell && { cell: row => cell(take(row)) }),
    ...(href && { href: row => href(take(row)) }),
  }));
}

/** Columns that stand in some formats only. */
export function only<Row>(
  formats: readonly TableFormat[],
  columns: readonly Column<Row>[],
): readonly Column<Row>[] {
  return columns.map(one => ({ ...one, formats }));
}

/** The tables that a format has. */
export function tablesIn<Of>(
  format: TableFormat,
  tables: readonly Table<unknown, Of>[],
): readonly Table<unknown, Of>[] {
  return tables.filter(({ formats }) => formats.includes(format));
}

/** The columns of a table that a format has. */
export function columnsIn(
  format: TableFormat,
  { columns }: Pick<Table<unknown, never>, 'columns'>,
): readonly Column[] {
  return columns.filter(({ formats }) => formats?.includes(format) ?? true);
}

/** The values of one row, in the order of the columns. */
export function valuesOf(columns: readonly Column[], row: unknown): readonly Value[] {
  return columns.map(one => one.of(row));
}
