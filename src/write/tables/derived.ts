import type { ReportRecord } from '../../types.ts';
import { type RatioValue, ratiosOf } from '../../validate/ratio.ts';
import { RATIOS } from '../../validate/ratios.ts';
import { RATIO_STATUS } from '../package/value-labels.ts';
import { aboutReport, partOf } from './about.ts';
import { column, type Table } from './table.ts';

export interface DerivedRow extends RatioValue {
  readonly record: ReportRecord;
}

/** One row a report and derived variable that its form has a formula for. */
export const DERIVED: Table<DerivedRow> = {
  name: 'derived',
  zh: '衍生变量：比率',
  en: 'Derived variables: rates and shares',
  formats: ['csv'],
  csv: 'derived',
  columns: [
    ...aboutReport(({ record }: DerivedRow) => record, 'source', 'agency', 'year', 'form'),
    column('variable', 'label', '衍生变量', 'Derived variable', row => row.ratio.id, { to: ['codebook.id'] }),
    column('value', 'number', '分子除以分母', 'Numerator by denominator', row => row.value),
    column('numerator', 'number', '分子', 'Numerator', row => row.numerator),
    column('denominator', 'number', '分母', 'Denominator', row => row.denominator),
    column('status', 'label', '有无数值的原因', 'Why there is a value or none', row => row.status, {
      values: RATIO_STATUS,
    }),
    column('note', 'text', '缺少或推得的数字', 'Inputs that are missing or derived', row => row.note),
    ...partOf(({ record }: DerivedRow) => record),
  ],
  key: ['report_id', 'variable'],
  missing: 'no value: status and note say why',
  ratios: RATIOS,
  rows: ({ conversion: { reports } }) =>
    reports.flatMap(({ record, cells }) => ratiosOf(record.form, cells).map(ratio => ({ record, ...ratio }))),
};
