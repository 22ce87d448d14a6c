import { printPlace } from '../../problems.ts';
import { FIELD_COLUMNS, fieldsOfForm } from '../../recognise/forms/index.ts';
import type { FieldCell, ReportRecord } from '../../types.ts';
import { checkedBy } from '../../validate/checked-by.ts';
import { STATUS } from '../package/value-labels.ts';
import { aboutReport, partOf } from './about.ts';
import { FIELD, PLACE, RAW } from './heads.ts';
import { column, like, only, type Table } from './table.ts';

export interface CellRow {
  readonly record: ReportRecord;
  readonly cell: FieldCell;
  readonly checkedBy: readonly string[];
}

/** One row a field of a report's form, in form order, also where nothing was found. */
export const CELLS: Table<CellRow> = {
  name: 'cells',
  zh: '单元格',
  en: 'Cells',
  full: {
    en: 'Cells, one a row: every field of the form of each report',
    zh: '单元格，每行一个：每份报告所用格式的全部字段',
  },
  formats: ['csv', 'xlsx', 'parquet', 'sqlite'],
  columns: [
    ...aboutReport(({ record }: CellRow) => record, 'source', 'agency', 'year', 'form'),
    like(FIELD, ({ cell }) => cell.field, { to: ['fields.field', 'codebook.id'] }),
    column('value', 'number', '数值', 'Value', ({ cell }) => cell.value, {
      full: { en: 'Number, with the statuses reported and derived only', zh: '数值，仅限印出或推得' },
      cell: ({ cell }) => cell,
    }),
    column('unit', 'label', '单位', 'Unit', ({ cell }) => cell.unit || null, {
      full: { en: 'Unit as printed or prescribed; empty where a sum of money has none', zh: '单位' },
    }),
    column('status', 'label', '状态', 'Status', ({ cell }) => cell.status, {
      full: { en: 'Why there is a number or none', zh: '有无数值的原因' },
      values: STATUS,
    }),
    like(RAW, ({ cell }) => cell.raw || null),
    column('how', 'label', '识读方式', 'How it was found', ({ cell }) => cell.how || null, {
      full: {
        en: 'How the cell was found, or the sums that leave this number',
        zh: '如何找到，或由哪些勾稽关系确定',
      },
    }),
    like(PLACE, ({ cell: { place } }) => (place === null ? null : printPlace(place))),
    ...only<CellRow>(
      ['xlsx', 'parquet'], // a database joins them
      [
        column('zh', 'label', '变量名称', 'Title in Chinese', row => titleOf(row).zh),
        column('en', 'label', '英文名称', 'Title in English', row => titleOf(row).en),
      ],
    ),
    column('checked_by', 'text', '由何印证', 'What confirms it', row => row.checkedBy.join('; ') || null, {
      full: {
        en: 'What on the page confirms a printed number: sums that hold with it, prose, twice',
        zh: '页面上何处印证该数字：成立的勾稽关系、正文（prose）、重复印出（twice）',
      },
    }),
    ...partOf(({ record }: CellRow) => record),
  ],
  key: ['report_id', 'field'],
  indices: { field: ['field', 'status'] },
  sheet: {
    zh: '每份报告的每个变量一行，含状态、原文和位置。',
    en: 'One row a report and variable, with status, printed text and place.',
  },
  missing: 'no number: status says why',
  rows: ({ conversion: { reports } }) =>
    reports.flatMap(({ record, cells }) => {
      const checked = checkedBy(record.form, cells, record.mentions);
      return cells.map(cell => ({ record, cell, checkedBy: checked.get(cell.field) ?? [] }));
    }),
};

/** The field's title in the wording of the report's form. */
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
