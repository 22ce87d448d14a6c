import { COLUMN_MISSING } from './column-missing.ts';
import type { Damage } from './damage.ts';
import { onApplications } from './grid-edits.ts';

/** A column missing although the grid kept its width: a separator more stands behind each row. */
export const COLUMN_PADDED: Damage = {
  name: 'column-padded',
  kind: 'structure',
  fits: ({ name }) => /-run|opened|markdown|tabs/.test(name),
  page: (page, random) =>
    onApplications(COLUMN_MISSING.page!(page, random), grid => ({ ...grid, columns: grid.columns + 1 })),
};
