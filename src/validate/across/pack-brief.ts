import { type Brief, indexOfForm } from './brief.ts';

/** A brief as it is sent: without the fields that its form says already. */
export type PackedBrief = Omit<Brief, 'fields'> & { readonly fields: Brief['fields'] | null };

export function packBrief(brief: Brief): PackedBrief {
  return brief.form === null ? brief : { ...brief, fields: null };
}

export function unpackBrief(packed: PackedBrief): Brief {
  const { fields, form } = packed;
  return { ...packed, fields: fields ?? indexOfForm(form!) };
}
