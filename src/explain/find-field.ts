import type { Field } from '../recognise/forms/form.ts';

export type FoundField =
  | { readonly kind: 'found'; readonly field: Field }
  | { readonly kind: 'ambiguous'; readonly fields: readonly Field[] }
  | { readonly kind: 'unknown' };

/** The field that is meant by an id, a column name, or a part of either that fits one field only. */
export function findField(written: string, fields: readonly Field[]): FoundField {
  const part = written.toLowerCase();
  const exact = fields.find(({ id, column }) => id === part || column === part);
  if (exact !== undefined) return { kind: 'found', field: exact };
  const fitting = fields.filter(({ id, column }) => id.includes(part) || column.includes(part));
  const [only] = fitting;
  if (part === '' || only === undefined) return { kind: 'unknown' };
  return fitting.length === 1 ? { kind: 'found', field: only } : { kind: 'ambiguous', fields: fitting };
}
