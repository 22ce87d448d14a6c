import { APPLICANTS } from '../../../../src/recognise/forms/shared.ts';
import type { Damage } from './damage.ts';
import { fieldsIn, onApplications, withOpen, withoutColumn } from './grid-edits.ts';

/** One kind of applicant, or the totals, left out of the table of requests: header and numbers. */
export const COLUMN_MISSING: Damage = {
  name: 'column-missing',
  kind: 'structure',
  fits: ({ name }) => !name.startsWith('pdf'), // their header lines are drawn by hand
  page: (page, random) => {
    const { id } = random.chance(0.3) ? APPLICANTS.at(-1)! : random.pick(APPLICANTS);
    const damaged = onApplications(page, grid => withoutColumn(grid, id));
    return withOpen(damaged, fieldsIn(damaged, 'applications'));
  },
};
