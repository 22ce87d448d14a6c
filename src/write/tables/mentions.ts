import { printPlace } from '../../problems.ts';
import type { Mention, ReportRecord } from '../../types.ts';
import { EXACTNESS, PERIOD, TOPIC } from '../package/value-labels.ts';
import { aboutReport, partOf } from './about.ts';
import { PLACE, RAW } from './heads.ts';
import { column, like, type Table } from './table.ts';

export interface MentionRow {
  readonly record: ReportRecord;
  readonly mention: Mention;
}

/** One row a figure that the prose of a report states. */
export const MENTIONS: Table<MentionRow> = {
  name: 'mentions',
  zh: '正文数字',
  en: 'Figures of the prose',
  full: { en: 'Figures that the prose states', zh: '正文中的数字' },
  formats: ['csv', 'sqlite'],
  columns: [
    ...aboutReport(({ record }: MentionRow) => record, 'source', 'agency', 'year'),
    column('topic', 'label', '主题', 'Topic', ({ mention }) => mention.topic, {
      full: { en: 'What the figure is about', zh: '主题' },
      values: TOPIC,
    }),
    column('value', 'number', '数值', 'Value', ({ mention }) => mention.value, {
      full: { en: 'Figure', zh: '数值' },
    }),
    column('unit', 'label', '单位', 'Unit', ({ mention }) => mention.unit || null, {
      full: { en: 'Unit as printed', zh: '单位' },
    }),
    column('period', 'label', '期间', 'Period', ({ mention }) => mention.period, {
      full: { en: 'Time it is about', zh: '所指时期' },
      values: PERIOD,
    }),
    column('exactness', 'label', '精确程度', 'Exact or about', ({ mention }) => mention.exactness, {
      full: { en: 'Exact or about', zh: '确数或约数' },
      values: EXACTNESS,
    }),
    like(RAW, ({ mention }) => mention.raw),
    column('sentence', 'text', '原句', 'Sentence', ({ mention }) => mention.sentence, {
      full: { en: 'Sentence, simplified unless it was asked for as printed', zh: '原句（默认转为简体）' },
    }),
    like(PLACE, ({ mention }) => printPlace(mention.place)),
    ...partOf(({ record }: MentionRow) => record),
  ],
  indices: { report: ['report_id'], topic: ['topic'] },
  rows: ({ conversion }) =>
    conversion.reports.flatMap(({ record }) => record.mentions.map(mention => ({ record, mention }))),
};
