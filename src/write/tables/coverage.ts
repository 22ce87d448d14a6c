import type { Covered } from '../../validate/across/coverage.ts';
import { COVERAGE as STATUSES } from '../package/value-labels.ts';
import { BODY, NAME, PUBLISHED, REGION_CODE, REPORT_ID, SOURCE, YEAR } from './heads.ts';
import { column, type Joined, like, type Table } from './table.ts';

/** One row a body and year, from the first to the last that is seen of the body. */
export const COVERAGE: Table<Covered, Joined> = {
  name: 'coverage',
  zh: '覆盖情况：每行一个机关、年度',
  en: 'Coverage: a body and a year a row',
  formats: ['csv'],
  columns: [
    like(BODY, ({ history }) => history.key),
    like(NAME, ({ history }) => history.body.name),
    like(REGION_CODE, ({ history }) => history.body.regionCode),
    like(YEAR, ({ year }) => year),
    column('status', 'label', '该年度情况', 'What there is for the year', ({ status }) => status, {
      values: STATUSES,
    }),
    like(PUBLISHED, ({ published }) => published),
    column('deadline', 'date', '应公布日期', 'Day by which it was due', ({ deadline }) => deadline),
    column('late', 'truth', '逾期公布', 'Published after the deadline', ({ isLate }) => isLate),
    column('reports', 'whole', '版本数', 'Number of versions', ({ at }) => at?.versions.length ?? 0),
    like(REPORT_ID, ({ at }) => at?.used.id ?? null),
    like(SOURCE, ({ at, pages }) => at?.used.source ?? pages[0]?.source ?? null),
  ],
  key: ['body', 'year'],
  rows: ({ across }) => across.coverage,
};
