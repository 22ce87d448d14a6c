import type { Damage } from './damage.ts';
import { numberRows, onApplications, withoutRow } from './grid-edits.ts';

/** One to three rows of the table of requests lost with their labels. */
export const ROWS_MISSING: Damage = {
  name: 'rows-missing',
  kind: 'structure',
  page: (page, random) =>
    onApplications(page, grid =>
      [...random.some(numberRows(grid), random.int(1, 3))].sort((a, b) => b - a).reduce(withoutRow, grid),
    ),
};
