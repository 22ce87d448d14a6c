import { printPlace } from '../../problems.ts';
import { SECTION_IDS } from '../../recognise/forms/section-ids.ts';
import type { ReportRecord, SectionFacts } from '../../types.ts';
import { SECTION } from '../package/value-labels.ts';
import { aboutReport, partOf } from './about.ts';
import { PLACE } from './heads.ts';
import { column, like, type Table } from './table.ts';

export interface SectionRow {
  readonly record: ReportRecord;
  readonly section: string;
  readonly text: string;
  readonly facts: SectionFacts;
}

/** One row a section that a report has, in the order of the forms. */
export const SECTIONS: Table<SectionRow> = {
  name: 'sections',
  zh: '各部分正文',
  en: 'Text of the sections',
  formats: ['csv'],
  csv: 'sections',
  columns: [
    ...aboutReport(({ record }: SectionRow) => record, 'source', 'agency', 'year'),
    column('section', 'label', '部分', 'Section', ({ section }) => section, { values: SECTION }),
    column('heading', 'text', '标题原文', 'Heading as printed', ({ facts }) => facts.heading),
    column('text', 'text', '正文', 'Text', ({ text }) => text, {
      full: { en: 'Text below the heading, without its tables', zh: '标题下的正文，不含表格' },
    }),
    column('characters', 'whole', '字数', 'Characters', ({ text }) => charactersIn(text), {
      full: { en: 'Characters of the text, blanks not counted', zh: '正文字数（不计空白）' },
    }),
    column('touched', 'number', '改动比例', 'Share touched', ({ facts }) => facts.touched, {
      full: {
        en: 'Share of the printed characters that were mended, changed or taken out',
        zh: '经修复、转换或删去的字符占原文的比例',
      },
    }),
    like(PLACE, ({ facts }) => printPlace(facts.place)),
    ...partOf(({ record }: SectionRow) => record),
  ],
  key: ['report_id', 'section'],
  rows: ({ conversion }) =>
    conversion.reports.flatMap(({ record }) =>
      SECTION_IDS.flatMap(section => {
        const text = record.sections[section];
        const facts = record.section_facts[section];
        return text === null || facts === null ? [] : [{ record, section, text, facts }];
      }),
    ),
};

function charactersIn(text: string): number {
  return [...text.replace(/\s+/g, '')].length;
}
