import type { Field, Form } from './form.ts';
import { fieldsOf } from './form.ts';
import { FORM_2008_LOCAL } from './form-2008-local.ts';
import { FORM_2014 } from './form-2014.ts';
import { FORM_2019 } from './form-2019.ts';
import { FORM_2021 } from './form-2021.ts';

/** Every form that can be recognised. A new form is one more file and one more line here. */
export const FORMS: readonly Form[] = [FORM_2021, FORM_2019, FORM_2014, FORM_2008_LOCAL];

/** Forms that are lists of indicators, and forms with the tables that the Regulations prescribe. */
export const INDICATOR_FORMS: readonly Form[] = FORMS.filter(isIndicatorForm);
export const STATUTORY_FORMS: readonly Form[] = FORMS.filter(form => !isIndicatorForm(form));

const BY_ID: ReadonlyMap<string, Form> = new Map(FORMS.map(form => [form.id, form]));

const FIELDS: ReadonlyMap<string, readonly Field[]> = new Map(FORMS.map(form => [form.id, fieldsOf(form)]));

/** The form with an id; throws on an unknown one. */
export function formById(id: string): Form {
  const form = BY_ID.get(id);
  if (form === undefined) throw new Error(`unknown form: ${id}`);
  return form;
}

/** The fields of a form in printed order, computed once. */
export function fieldsOfForm(id: string): readonly Field[] {
  return FIELDS.get(formById(id).id)!;
}

/** One column for each field of any form, in the order of `FORMS`: the same field shares its column. */
export const FIELD_COLUMNS: readonly Field[] = [
  ...new Map(FORMS.flatMap(form => fieldsOfForm(form.id)).map(field => [field.column, field])).values(),
];

function isIndicatorForm({ tables }: Form): boolean {
  return tables.some(({ type }) => type === 'indicators');
}
