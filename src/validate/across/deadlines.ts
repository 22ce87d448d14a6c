import type { BodyRef } from './body-ref.ts';

/**
 * The day by which a report must be out: 31 March for governments from the county up and 31 January for their
 * departments (articles 49 and 50 of the regulation of 2019), 31 March for all before (article 31 of that of 2007).
 * Null where it is not certain: for towns, of which the regulation says nothing, for offices, whose report may be
 * their government's, and where kind or level are not known.
 */
export function deadlineOf({ kind, level }: BodyRef, year: number): string | null {
  const rule = RULES.find(({ kinds, levels }) => kinds.includes(kind) && levels.includes(level));
  return rule === undefined ? null : `${year + 1}-${year < NEW_REGULATION ? '03-31' : rule.day}`;
}

const NEW_REGULATION = 2019; // the first year reported on under it

const FROM_COUNTY_UP = ['national', 'provincial', 'city', 'county'];

const RULES: readonly {
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
  readonly day: string;
}[] = [
  { kinds: ['government'], levels: FROM_COUNTY_UP, day: '03-31' },
  { kinds: ['bureau'], levels: FROM_COUNTY_UP, day: '01-31' },
];
