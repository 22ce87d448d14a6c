import type { Page } from '../format.ts';
import { ABOUT } from '../tables/about.ts';
import { BODY } from '../tables/bodies.ts';
import { CELL, CELLS, type CellRow } from '../tables/cells.ts';
import { CHECKS } from '../tables/checks.ts';
import { MENTION, MENTIONS, type MentionRow } from '../tables/mentions.ts';
import { PROBLEMS } from '../tables/problems.ts';
import { REPORTS } from '../tables/reports.ts';
import { columnsFrom, type PlainTable, plainTable } from '../tables/table.ts';
import { FOR_FIELD, FOR_FORM, FOR_REPORT, type Keys } from './keys.ts';

/**
 * The tables of the pages, in an order in which every row finds what it points to. What says of which report a row is
 * stands in `reports` only.
 */
export const PAGE_TABLES: readonly (PlainTable & Keys)[] = [
  { ...plainTable(REPORTS), keys: ['PRIMARY KEY (report_id)', FOR_FORM] },
  {
    ...plainTable({
      ...CELLS,
      columns: [
        ...columnsFrom([ABOUT.report_id], ({ record }: CellRow) => record),
        ...columnsFrom(CELL, ({ cell }: CellRow) => cell),
      ],
    }),
    keys: ['PRIMARY KEY (report_id, field)', FOR_REPORT, FOR_FIELD],
    options: 'WITHOUT ROWID',
  },
  {
    ...plainTable(CHECKS),
    keys: ['PRIMARY KEY (report_id, identity)', FOR_REPORT],
    options: 'WITHOUT ROWID',
  },
  { ...plainTable(PROBLEMS), keys: [FOR_REPORT] },
  {
    ...plainTable({
      name: 'bodies',
      zh: '机关',
      en: 'Bodies',
      columns: [ABOUT.report_id, ...BODY],
      rows: ({ conversion }: Page) => conversion.records,
    }),
    keys: ['PRIMARY KEY (report_id)', FOR_REPORT],
  },
  {
    ...plainTable({
      ...MENTIONS,
      columns: [
        ...columnsFrom([ABOUT.report_id], ({ record }: MentionRow) => record),
        ...columnsFrom(MENTION, ({ mention }: MentionRow) => mention),
      ],
    }),
    keys: [FOR_REPORT],
  },
];
