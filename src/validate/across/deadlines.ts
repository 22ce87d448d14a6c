import type { BodyRef } from './body-ref.ts';

/**
 * The day by which a report must be out: 31 March for governments and 31 January for departments (articles 49 and 50
 * of the regulation of 2019), 31 March for all before (article 31 of that of 2007). Null where the kind is not known,
 * and for towns, of which the regulation says nothing.
 */
export function deadlineOf({ kind, level }: BodyRef, year: number): string | null {
  const isTown = level === 'township';
  const rule = RULES.find(({ kinds }) => kinds.includes(kind));
  if (rule === undefined || isTown) return null;
  return `${year + 1}-${year < NEW_REGULATION ? MARCH : rule.day}`;
}

const NEW_REGULATION = 2019; // the first year reported on under it
const MARCH = '03-31';

const RULES: readonly { readonly kinds: readonly string[]; readonly day: string }[] = [
  { kinds: ['government'], day: MARCH },
  { kinds: ['department', 'bureau', 'office', 'commission'], day: '01-31' },
];
