import { type CrosswalkRow, crosswalk, FORM_YEARS } from '../../validate/across/crosswalk.ts';
import { FORM_ID, RULE_OF } from './heads.ts';
import { column, type Joined, like, type Table } from './table.ts';

/** Which fields of which form feed each variable of the panel. The same for every run. */
export const CROSSWALK: Table<CrosswalkRow, Joined> = {
  name: 'crosswalk',
  zh: '面板变量与各格式字段的对应',
  en: 'Which fields feed which variable of the panel',
  formats: ['csv'],
  columns: [
    column('variable', 'label', '面板变量', 'Variable of the panel', row => row.variable),
    like(FORM_ID, row => row.form),
    like(RULE_OF, row => row.rule),
    column('fields', 'text', '字段编号，以 + 相连', 'Field ids, joined by +', row => row.fields.join(' + ')),
    column('comparable_with', 'text', '可比的其他格式', 'Other forms that feed it', row =>
      row.comparableWith.join(' '),
    ),
    column('break', 'text', '断点', 'Where the series is not one', row => row.break),
    column('note', 'text', '说明', 'Why', row => row.note),
    column(
      'since',
      'year',
      '格式起始年度',
      'First year of report of the form',
      row => yearsOf(row)?.since ?? null,
    ),
    column(
      'until',
      'year',
      '格式终止年度',
      'Last year of report of the form',
      row => yearsOf(row)?.until ?? null,
    ),
  ],
  key: ['variable', 'form'],
  rows: () => crosswalk(),
};

const yearsOf = ({ form }: CrosswalkRow) => FORM_YEARS[form];
