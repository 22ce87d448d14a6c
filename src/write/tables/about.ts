import type { ReportRecord } from '../../types.ts';
import { AGENCY, FORM_ID, PART, PUBLISHED, REPORT_ID, SOURCE, YEAR } from './heads.ts';
import { type Column, column, columnsFrom, like, only } from './table.ts';

const UNREAD_NONE = 'No field is absent, unread or derived';

/** What says which report a row is about. */
export const ABOUT = {
  report_id: like(REPORT_ID, ({ id }) => id),
  source: like(SOURCE, ({ source }) => source.path),
  agency: like(AGENCY, ({ agency }) => agency),
  year: like(YEAR, ({ year }) => year),
  published: like(PUBLISHED, ({ published }) => published),
  form: like(FORM_ID, ({ form }) => form),
  complete: column('complete', 'truth', '各项均已识读', UNREAD_NONE, ({ complete }) => complete, {
    full: { en: UNREAD_NONE, zh: '没有缺失、未读或推得的字段' },
  }),
} as const satisfies Record<string, Column<ReportRecord>>;

/** Which report of its file it is, as the last column of a table. In a database it stands with the report only. */
export function partOf<Row>(take: (row: Row) => ReportRecord): readonly Column<Row>[] {
  return only(['csv', 'xlsx', 'parquet'], columnsFrom([PART_COLUMN], take));
}

export const PART_COLUMN = like(PART, ({ part }: ReportRecord) => part);

/** Those that a table of details shows. In a database all but the first stand with the report only. */
export function aboutReport<Row>(
  take: (row: Row) => ReportRecord,
  ...names: readonly (keyof typeof ABOUT)[]
): readonly Column<Row>[] {
  return [
    ...columnsFrom([ABOUT.report_id], take),
    ...only(
      ['csv', 'xlsx', 'parquet'],
      columnsFrom(
        names.map(name => ABOUT[name]),
        take,
      ),
    ),
  ];
}
