import type { ReportRecord } from '../../types.ts';
import type { Column } from './table.ts';

/** What says which report a row is about; as `IDENTITY` for CSV, with types. */
export const ABOUT = {
  report_id: {
    name: 'report_id',
    type: 'text',
    zh: '报告编号',
    en: 'Report',
    of: ({ id }) => id,
  },
  source: {
    name: 'source',
    type: 'text',
    zh: '来源文件',
    en: 'Source file',
    of: ({ source }) => source.path,
  },
  agency: {
    name: 'agency',
    type: 'text',
    zh: '机关名称（原文）',
    en: 'Agency as printed',
    of: ({ agency }) => agency,
  },
  year: { name: 'year', type: 'whole', zh: '报告年度', en: 'Year reported on', of: ({ year }) => year },
  published: {
    name: 'published',
    type: 'date',
    zh: '发布日期',
    en: 'Date of publication',
    of: ({ published }) => published,
  },
  form: { name: 'form', type: 'label', zh: '报告格式', en: 'Form', of: ({ form }) => form },
  complete: {
    name: 'complete',
    type: 'truth',
    zh: '各项均已识读',
    en: 'No field is absent, unread or derived',
    of: ({ complete }) => complete,
  },
} as const satisfies Record<string, Column<ReportRecord>>;

/** Those of a report's own row, in their order. */
export const ABOUT_REPORT: readonly Column<ReportRecord>[] = Object.values(ABOUT);

export const GRADE: Column<ReportRecord> = {
  name: 'grade',
  type: 'label',
  zh: '识读等级',
  en: 'Grade of the reading, A to D',
  of: ({ summary }) => summary.grade,
};
