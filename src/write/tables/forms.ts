import type { Field, Form, Identity } from '../../recognise/forms/form.ts';
import { FORMS, fieldsOfForm } from '../../recognise/forms/index.ts';
import { FORM_YEARS } from '../../validate/across/crosswalk.ts';
import { type Variable, variables } from '../codebook.ts';
import type { Table } from './table.ts';

/** A table that is the same for every run: the knowledge behind the others. */
export interface KnownTable<Row> extends Omit<Table<Row>, 'rows'> {
  readonly all: readonly Row[];
}

export const FORM_TABLE: KnownTable<Form> = {
  name: 'forms',
  zh: '报告格式',
  en: 'Forms',
  columns: [
    { name: 'form', type: 'label', zh: '报告格式', en: 'Form', of: ({ id }) => id },
    { name: 'title', type: 'text', zh: '名称', en: 'Title', of: ({ title }) => title },
    { name: 'basis', type: 'text', zh: '依据', en: 'Notice that prescribes it', of: ({ basis }) => basis },
    {
      name: 'since',
      type: 'whole',
      zh: '起始年度',
      en: 'First year',
      of: ({ id }) => FORM_YEARS[id]?.since ?? null,
    },
    {
      name: 'until',
      type: 'whole',
      zh: '终止年度',
      en: 'Last year',
      of: ({ id }) => FORM_YEARS[id]?.until ?? null,
    },
  ],
  all: FORMS,
};

/** The variables: one row a field of any form, with what a reader needs to know of it. */
export const FIELD_TABLE: KnownTable<Variable> = {
  name: 'fields',
  zh: '变量',
  en: 'Variables',
  columns: [
    { name: 'field', type: 'label', zh: '变量', en: 'Field', of: ({ id }) => id },
    { name: 'column', type: 'label', zh: '列名', en: 'Column', of: ({ column }) => column },
    { name: 'zh', type: 'label', zh: '中文名称', en: 'Title in Chinese', of: ({ zh }) => zh },
    { name: 'en', type: 'label', zh: '英文名称', en: 'Title in English', of: ({ en }) => en },
    { name: 'unit', type: 'label', zh: '单位', en: 'Unit', of: ({ unit }) => unit || null },
    { name: 'kind', type: 'label', zh: '数值类型', en: 'count, change or money', of: ({ kind }) => kind },
    { name: 'forms', type: 'label', zh: '所属格式', en: 'Forms', of: ({ forms }) => forms.join(' ') },
    { name: 'since', type: 'whole', zh: '起始年度', en: 'First year', of: ({ since }) => since },
    { name: 'until', type: 'whole', zh: '终止年度', en: 'Last year', of: ({ until }) => until },
    {
      name: 'meaning_zh',
      type: 'text',
      zh: '含义',
      en: 'Meaning in Chinese',
      of: ({ meaning }) => meaning.zh,
    },
    { name: 'meaning_en', type: 'text', zh: '英文含义', en: 'Meaning', of: ({ meaning }) => meaning.en },
    { name: 'article', type: 'text', zh: '条例条款', en: 'Article', of: ({ article }) => article || null },
    {
      name: 'identities',
      type: 'text',
      zh: '所在勾稽关系',
      en: 'Sums that it is in',
      of: ({ identities }) => identities.join(' ') || null,
    },
    {
      name: 'note',
      type: 'text',
      zh: '备注',
      en: 'What changed between forms',
      of: ({ note }) => note || null,
    },
  ],
  get all() {
    return variables();
  },
};

export interface FormField {
  readonly form: string;
  readonly position: number; // in printed order, from 1
  readonly field: Field; // in the wording of that form
}

/** Which form asks for which field, in its own wording. */
export const FORM_FIELD_TABLE: KnownTable<FormField> = {
  name: 'form_fields',
  zh: '格式与变量',
  en: 'Fields of forms',
  columns: [
    { name: 'form', type: 'label', zh: '报告格式', en: 'Form', of: ({ form }) => form },
    { name: 'position', type: 'whole', zh: '顺序', en: 'Order', of: ({ position }) => position },
    { name: 'field', type: 'label', zh: '变量', en: 'Field', of: ({ field }) => field.id },
    { name: 'zh', type: 'label', zh: '该格式的名称', en: 'Title in that form', of: ({ field }) => field.zh },
  ],
  all: FORMS.flatMap(({ id }) => fieldsOfForm(id).map((field, i) => ({ form: id, position: i + 1, field }))),
};

/** The sums of each form. */
export const IDENTITY_TABLE: KnownTable<{ readonly form: string; readonly identity: Identity }> = {
  name: 'identities',
  zh: '勾稽关系定义',
  en: 'Sums of the forms',
  columns: [
    { name: 'form', type: 'label', zh: '报告格式', en: 'Form', of: ({ form }) => form },
    { name: 'identity', type: 'label', zh: '关系', en: 'Sum', of: ({ identity }) => identity.id },
    {
      name: 'severity',
      type: 'label',
      zh: '轻重',
      en: 'hard or soft',
      of: ({ identity }) => identity.severity,
    },
    { name: 'formula', type: 'text', zh: '公式', en: 'Formula', of: ({ identity }) => formulaOf(identity) },
  ],
  all: FORMS.flatMap(({ id, identities }) => identities.map(identity => ({ form: id, identity }))),
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
