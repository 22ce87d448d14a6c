import { printPlace } from '../../problems.ts';
import { FIELD_COLUMNS, fieldsOfForm } from '../../recognise/forms/index.ts';
import type { FieldCell, ReportRecord } from '../../types.ts';
import { ABOUT } from './about.ts';
import { type Column, columnsFrom, type Table } from './table.ts';

export interface CellRow {
  readonly record: ReportRecord;
  readonly cell: FieldCell;
}

/** What a cell says, as in cells.csv. */
export const CELL: readonly Column<FieldCell>[] = [
  { name: 'field', type: 'label', zh: '变量', en: 'Field', of: ({ field }) => field },
  { name: 'value', type: 'number', zh: '数值', en: 'Value', of: ({ value }) => value },
  { name: 'unit', type: 'label', zh: '单位', en: 'Unit', of: ({ unit }) => unit || null },
  { name: 'status', type: 'label', zh: '状态', en: 'Status', of: ({ status }) => status },
  { name: 'raw', type: 'text', zh: '原文', en: 'As printed', of: ({ raw }) => raw || null },
  { name: 'how', type: 'label', zh: '识读方式', en: 'How it was found', of: ({ how }) => how || null },
  {
    name: 'place',
    type: 'text',
    zh: '位置',
    en: 'Place',
    of: ({ place }) => (place === null ? null : printPlace(place)),
  },
];

/** One row a field of a report's form, with the field's title in the wording of that form. */
export const CELLS: Table<CellRow> = {
  name: 'cells',
  zh: '单元格',
  en: 'Cells',
  columns: [
    ...columnsFrom(
      [ABOUT.report_id, ABOUT.source, ABOUT.agency, ABOUT.year, ABOUT.form],
      ({ record }: CellRow) => record,
    ),
    ...columnsFrom(CELL, ({ cell }: CellRow) => cell),
    { name: 'zh', type: 'label', zh: '变量名称', en: 'Title in Chinese', of: row => titleOf(row).zh },
    { name: 'en', type: 'label', zh: '英文名称', en: 'Title in English', of: row => titleOf(row).en },
  ],
  rows: ({ conversion: { records, cells } }) =>
    records.flatMap((record, r) => (cells[r] ?? []).map(cell => ({ record, cell }))),
};

function titleOf({ record: { form }, cell: { field } }: CellRow): {
  readonly zh: string;
  readonly en: string;
} {
  return (form === null ? undefined : TITLES.get(form)?.get(field)) ?? ANY_FORM.get(field)!;
}

const ANY_FORM = new Map(FIELD_COLUMNS.map(field => [field.id, field]));
const TITLES = {
  known: new Map<string, ReadonlyMap<string, { readonly zh: string; readonly en: string }>>(),
  get(form: string) {
    const found = this.known.get(form) ?? new Map(fieldsOfForm(form).map(field => [field.id, field]));
    this.known.set(form, found);
    return found;
  },
};
