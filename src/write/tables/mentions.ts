import { printPlace } from '../../problems.ts';
import type { Mention, ReportRecord } from '../../types.ts';
import { ABOUT } from './about.ts';
import { type Column, columnsFrom, type Table } from './table.ts';

export interface MentionRow {
  readonly record: ReportRecord;
  readonly mention: Mention;
}

export const MENTION: readonly Column<Mention>[] = [
  { name: 'topic', type: 'label', zh: '主题', en: 'Topic', of: ({ topic }) => topic },
  { name: 'value', type: 'number', zh: '数值', en: 'Value', of: ({ value }) => value },
  { name: 'unit', type: 'label', zh: '单位', en: 'Unit', of: ({ unit }) => unit || null },
  { name: 'period', type: 'label', zh: '期间', en: 'Period', of: ({ period }) => period },
  {
    name: 'exactness',
    type: 'label',
    zh: '精确程度',
    en: 'Exact or about',
    of: ({ exactness }) => exactness,
  },
  { name: 'raw', type: 'text', zh: '原文', en: 'As printed', of: ({ raw }) => raw },
  { name: 'sentence', type: 'text', zh: '原句', en: 'Sentence', of: ({ sentence }) => sentence },
  { name: 'place', type: 'text', zh: '位置', en: 'Place', of: ({ place }) => printPlace(place) },
];

/** One row a figure that the prose states; as mentions.csv. */
export const MENTIONS: Table<MentionRow> = {
  name: 'mentions',
  zh: '正文数字',
  en: 'Figures of the prose',
  columns: [
    ...columnsFrom(
      [ABOUT.report_id, ABOUT.source, ABOUT.agency, ABOUT.year],
      ({ record }: MentionRow) => record,
    ),
    ...columnsFrom(MENTION, ({ mention }: MentionRow) => mention),
  ],
  rows: ({ conversion }) =>
    conversion.records.flatMap(record => record.mentions.map(mention => ({ record, mention }))),
};
