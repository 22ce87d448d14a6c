import { FORMS } from '../../recognise/forms/index.ts';
import { SECTION_IDS } from '../../recognise/forms/section-ids.ts';
import type { ReportRecord } from '../../types.ts';
import { ABOUT_REPORT, GRADE } from './about.ts';
import { type Column, columnsFrom, type Table } from './table.ts';

export interface ReportRow {
  readonly record: ReportRecord;
  readonly href: string | null;
}

/** One row a report: where it comes from, what it is, and its text. */
export const REPORTS: Table<ReportRow> = {
  name: 'reports',
  zh: '报告',
  en: 'Reports',
  columns: [
    ...columnsFrom([...ABOUT_REPORT, GRADE], ({ record }: ReportRow) => record),
    { name: 'title', type: 'text', zh: '标题', en: 'Title', of: ({ record }) => record.title },
    {
      name: 'href',
      type: 'text',
      zh: '文件链接',
      en: 'Way from this folder to the file',
      of: ({ href }) => href,
    },
    ...columnsFrom(source(), ({ record }: ReportRow) => record),
    ...columnsFrom(texts(), ({ record }: ReportRow) => record),
  ],
  rows: ({ href, conversion }) => conversion.records.map(record => ({ record, href })),
};

function source(): readonly Column<ReportRecord>[] {
  return [
    { name: 'sha256', type: 'text', zh: 'SHA-256', en: 'SHA-256 of the file', of: row => row.source.sha256 },
    {
      name: 'bytes',
      type: 'whole',
      zh: '字节数',
      en: 'Size of the file in bytes',
      of: row => row.source.bytes,
    },
    { name: 'charset', type: 'label', zh: '字符编码', en: 'Character set', of: row => row.source.charset },
    {
      name: 'copy',
      type: 'label',
      zh: '原件或转载',
      en: 'original or unofficial copy',
      of: row => row.source.copy,
    },
  ];
}

/** The six sections, with the heading that the newest form that has them gives them. */
function texts(): readonly Column<ReportRecord>[] {
  const sections = [...FORMS].reverse().flatMap(form => form.sections);
  const headings = new Map<string, string>(sections.map(({ id, label }) => [id, label]));
  return SECTION_IDS.map(id => ({
    name: `text_${id}`,
    type: 'text',
    zh: headings.get(id) ?? id,
    en: `Text of the section ${id.replaceAll('_', ' ')}`,
    of: ({ sections }) => sections[id],
  }));
}
