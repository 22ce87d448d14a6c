import { FORMS, fieldsOfForm } from '../../recognise/forms/index.ts';
import type { BodyYear, History } from '../../validate/across/histories.ts';
import { choiceOf, type PanelCell, panelOf } from '../../validate/across/panel.ts';
import { PANEL_STATUS } from '../package/value-labels.ts';
import { BODY, FORM_ID, NAME, REGION_CODE, REPORT_ID, RULE_OF, YEAR } from './heads.ts';
import { column, type Joined, like, type Table } from './table.ts';

export interface PanelRow {
  readonly history: History;
  readonly at: BodyYear;
  readonly choice: string; // why this version
  readonly cell: PanelCell;
}

/** One row a body, year and variable, by the rows of the crosswalk and nothing else. */
export const PANEL: Table<PanelRow, Joined> = {
  name: 'panel',
  zh: '面板：每行一个机关、年度、变量',
  en: 'Panel: a body, a year and a variable a row',
  formats: ['csv'],
  columns: [
    like(BODY, ({ history }) => history.key),
    like(NAME, ({ history }) => history.body.name),
    like(REGION_CODE, ({ history }) => history.body.regionCode),
    like(YEAR, ({ at }) => at.year),
    column(
      'variable',
      'label',
      '对应表中的变量',
      'Variable of the crosswalk',
      ({ cell }) => cell.row.variable,
    ),
    column('value', 'number', '数值', 'Number', ({ cell }) => cell.value),
    column('unit', 'label', '单位', 'Unit', ({ cell }) => (cell.value === null ? null : unitOf(cell))),
    column('status', 'label', '有无数值的原因', 'Why there is a number or none', ({ cell }) => cell.status, {
      values: PANEL_STATUS,
    }),
    like(FORM_ID, ({ cell }) => cell.row.form),
    like(RULE_OF, ({ cell }) => cell.row.rule),
    like(REPORT_ID, ({ at }) => at.used.id),
    column('note', 'text', '缺项；所取版本', 'Term that is missing; version chosen', ({ cell, choice }) =>
      [cell.note, choice].filter(part => part !== '').join('; '),
    ),
  ],
  key: ['body', 'year', 'variable'],
  missing: 'no number: status and note say why',
  *rows({ across: { histories } }) {
    for (const history of histories)
      for (const at of history.years) {
        const choice = choiceOf(at);
        for (const cell of panelOf(at)) yield { history, at, choice, cell };
      }
  },
};

const FIELDS = new Map(FORMS.flatMap(({ id }) => fieldsOfForm(id).map(field => [field.id, field])));

/** The unit of the first term: terms of one sum have the same. */
function unitOf({ row: { fields } }: PanelCell): string {
  const { kind, unit } = FIELDS.get(fields[0]!)!;
  return kind === 'money' ? '万元' : unit;
}
