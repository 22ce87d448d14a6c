import { FORMS, formById } from '../recognise/forms/index.ts';
import type { FieldCell, Mention } from '../types.ts';
import { checkIdentities } from './identities.ts';
import { statedFigures } from './prose.ts';

/**
 * What else on the page says the same as each printed number: the ids of the sums that hold with it, `prose` where a
 * sentence states it, `twice` where it is printed twice alike. A number that is not in it, nothing checks.
 */
export function checkedBy(
  formId: string | null,
  cells: readonly FieldCell[],
  mentions: readonly Mention[],
): ReadonlyMap<string, readonly string[]> {
  const checked = new Map<string, string[]>();
  const add = (field: string, by: string) => {
    const all = checked.get(field);
    if (all === undefined) checked.set(field, [by]);
    else if (!all.includes(by)) all.push(by);
  };
  const form = FORMS.some(({ id }) => id === formId) ? formById(formId!) : null;
  if (form !== null) {
    for (const { identity, verdict } of checkIdentities(form, cells).checks) {
      if (verdict !== 'held' || identity.type !== 'equal') continue;
      for (const [, field] of identity.terms) add(field, identity.id);
    }
    for (const { fields, value, expected } of statedFigures(form, mentions, cells)) {
      if (fields.length === 1 && value === expected) add(fields[0]!, 'prose');
    }
  }
  for (const { field, status, isPrintedTwice } of cells) {
    if (isPrintedTwice && status === 'reported') add(field, 'twice');
  }
  return checked;
}

/** How many printed numbers nothing else on the page confirms. */
export function countUnchecked(
  cells: readonly FieldCell[],
  checked: ReadonlyMap<string, readonly string[]>,
): number {
  return cells.filter(({ field, status }) => status === 'reported' && !checked.has(field)).length;
}
