import type { Field, Form, Identity } from '../../recognise/forms/form.ts';
import { FORMS, fieldsOfForm } from '../../recognise/forms/index.ts';
import { FORM_YEARS } from '../../validate/across/crosswalk.ts';
import { type Variable, variables } from '../codebook.ts';
import { FORM_ID } from './heads.ts';
import { column, like, type Table } from './table.ts';

/** Tables that are the same for every run: the knowledge behind the others. */

export const FORM_TABLE: Table<Form, void> = {
  name: 'forms',
  zh: '报告格式',
  en: 'Forms',
  formats: ['sqlite'],
  columns: [
    like(FORM_ID, ({ id }) => id),
    column('title', 'text', '名称', 'Title', ({ title }) => title),
    column('basis', 'text', '依据', 'Notice that prescribes it', ({ basis }) => basis),
    column('since', 'year', '起始年度', 'First year', ({ id }) => FORM_YEARS[id]?.since ?? null),
    column('until', 'year', '终止年度', 'Last year', ({ id }) => FORM_YEARS[id]?.until ?? null),
  ],
  key: ['form'],
  rows: () => FORMS,
};

/** The variables: one row a field of any form, with what a reader needs to know of it. */
export const FIELD_TABLE: Table<Variable, void> = {
  name: 'fields',
  zh: '变量',
  en: 'Variables',
  formats: ['xlsx', 'sqlite'],
  columns: [
    column('field', 'label', '变量', 'Field', ({ id }) => id),
    column('column', 'label', '列名', 'Column', one => one.column),
    column('zh', 'label', '中文名称', 'Title in Chinese', ({ zh }) => zh),
    column('en', 'label', '英文名称', 'Title in English', ({ en }) => en),
    column('unit', 'label', '单位', 'Unit', ({ unit }) => unit || null),
    column('kind', 'label', '数值类型', 'count, change or money', ({ kind }) => kind),
    column('forms', 'label', '所属格式', 'Forms', ({ forms }) => forms.join(' ')),
    column('since', 'year', '起始年度', 'First year', ({ since }) => since),
    column('until', 'year', '终止年度', 'Last year', ({ until }) => until),
    column('meaning_zh', 'text', '含义', 'Meaning in Chinese', ({ meaning }) => meaning.zh),
    column('meaning_en', 'text', '英文含义', 'Meaning', ({ meaning }) => meaning.en),
    column('article', 'text', '条例条款', 'Article', ({ article }) => article || null),
    column(
      'identities',
      'text',
      '所在勾稽关系',
      'Sums that it is in',
      row => row.identities.join(' ') || null,
    ),
    column('note', 'text', '备注', 'What changed between forms', ({ note }) => note || null),
  ],
  key: ['field'],
  unique: 'column',
  frozen: 2,
  sheet: {
    zh: '各变量的名称、单位、含义和所属格式。',
    en: 'Titles, units and meanings of the variables, and their forms.',
  },
  rows: () => variables(),
};

export interface FormField {
  readonly form: string;
  readonly position: number; // in printed order, from 1
  readonly field: Field; // in the wording of that form
}

/** Which form asks for which field, in its own wording. */
export const FORM_FIELD_TABLE: Table<FormField, void> = {
  name: 'form_fields',
  zh: '格式与变量',
  en: 'Fields of forms',
  formats: ['sqlite'],
  columns: [
    like(FORM_ID, ({ form }) => form),
    column('position', 'whole', '顺序', 'Order', ({ position }) => position),
    column('field', 'label', '变量', 'Field', ({ field }) => field.id, { to: ['fields.field'] }),
    column('zh', 'label', '该格式的名称', 'Title in that form', ({ field }) => field.zh),
  ],
  key: ['form', 'field'],
  rows: () =>
    FORMS.flatMap(({ id }) => fieldsOfForm(id).map((field, i) => ({ form: id, position: i + 1, field }))),
};

/** The sums of each form. */
export const IDENTITY_TABLE: Table<{ readonly form: string; readonly identity: Identity }, void> = {
  name: 'identities',
  zh: '勾稽关系定义',
  en: 'Sums of the forms',
  formats: ['sqlite'],
  columns: [
    like(FORM_ID, ({ form }) => form),
    column('identity', 'label', '关系', 'Sum', ({ identity }) => identity.id),
    column('severity', 'label', '轻重', 'hard or soft', ({ identity }) => identity.severity),
    column('formula', 'text', '公式', 'Formula', ({ identity }) => formulaOf(identity)),
  ],
  key: ['form', 'identity'],
  rows: () => FORMS.flatMap(({ id, identities }) => identities.map(identity => ({ form: id, identity }))),
};

/** Both sides with their signs made positive: `a + b = c`. */
function formulaOf({ type, terms }: Identity): string {
  const side = (sign: 1 | -1) =>
    terms
      .filter(([coefficient]) => Math.sign(coefficient) === sign)
      .map(([coefficient, field]) =>
        Math.abs(coefficient) === 1 ? field : `${Math.abs(coefficient)} × ${field}`,
      )
      .join(' + ') || '0';
  return `${side(1)} ${type === 'equal' ? '=' : '≤'} ${side(-1)}`;
}
