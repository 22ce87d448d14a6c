import type { Page } from '../format.ts';

export type Value = string | number | boolean | null;

/** `label`: a text of which there are few different ones. `date`: ISO. */
export type ColumnType = 'text' | 'label' | 'date' | 'whole' | 'number' | 'truth';

/** A column as every typed format takes it: the same values in each, as the file can hold them. */
export interface Column<Row> {
  readonly name: string; // at most 32 ASCII characters; as in the CSV where that has it
  readonly type: ColumnType;
  readonly zh: string;
  readonly en: string;
  readonly unit?: string; // of numbers, where there is one
  readonly of: (row: Row) => Value;
}

/** A table with its rows, of one page at a time. */
export interface Table<Row> {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: (page: Page) => readonly Row[];
}

/** A table whose rows are values already. */
export interface PlainTable {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Omit<Column<never>, 'of'>[];
  readonly rows: (page: Page) => readonly (readonly Value[])[];
}

export function plainTable<Row>(table: Table<Row>): PlainTable {
  return { ...table, rows: page => table.rows(page).map(row => valuesOf(table.columns, row)) };
}

/** The values of one row, in the order of the columns. */
export function valuesOf<Row>(columns: readonly Column<Row>[], row: Row): readonly Value[] {
  return columns.map(({ of }) => of(row));
}

/** Takes a row of one kind for columns of another. */
export function columnsFrom<Row, Other>(
  columns: readonly Column<Other>[],
  take: (row: Row) => Other,
): readonly Column<Row>[] {
  return columns.map(column => ({ ...column, of: row => column.of(take(row)) }));
}
