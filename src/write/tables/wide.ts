import { FIELD_COLUMNS, FORMS, fieldsOfForm } from '../../recognise/forms/index.ts';
import type { FieldCell, ReportRecord } from '../../types.ts';
import { ABOUT_REPORT, GRADE } from './about.ts';
import { REGION } from './bodies.ts';
import { type Column, columnsFrom, type Table } from './table.ts';

export interface WideRow {
  readonly record: ReportRecord;
  readonly cells: ReadonlyMap<string, FieldCell>; // by column
}

/** One column a field of any form: the printed value, as in reports.csv; a derived one is left empty. */
export const FIGURES: readonly Column<WideRow>[] = FIELD_COLUMNS.map(({ column, zh, en, unit }) => ({
  name: column,
  type: 'number',
  zh,
  en,
  unit,
  of: ({ cells }) => {
    const cell = cells.get(column);
    return cell?.status === 'reported' ? cell.value : null;
  },
}));

/** One row a report. */
export const WIDE: Table<WideRow> = {
  name: 'reports',
  zh: '报告',
  en: 'Reports',
  columns: [...columnsFrom([...ABOUT_REPORT, GRADE, ...REGION], ({ record }: WideRow) => record), ...FIGURES],
  rows: ({ conversion: { records, cells } }) =>
    records.map((record, r) => ({
      record,
      cells: new Map((cells[r] ?? []).map(cell => [COLUMN_OF.get(cell.field)!, cell])),
    })),
};

const COLUMN_OF: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(form => fieldsOfForm(form.id)).map(({ id, column }) => [id, column]),
);
