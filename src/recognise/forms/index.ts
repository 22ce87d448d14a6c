import type { Field, Form } from './form.ts';
import { fieldsOf } from './form.ts';
import { LIST } from './list.ts';

/** The list, whatever the fields of each. */
export const FORMS: readonly Form[] = LIST;

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

/** A form's id in words: `form_2021` is the form of 2021. */
export function yearOfForm(id: string): string {
  return id.replace(/^form_/, '');
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
