import { FIELD_COLUMNS, FORMS, fieldsOfForm } from '../../recognise/forms/index.ts';
import { SECTION_IDS } from '../../recognise/forms/section-ids.ts';
import type { FieldCell, ReportRecord } from '../../types.ts';
import { GRADE_RULE } from '../../validate/summary.ts';
import { GRADES_ZH } from '../grades.ts';
import { ABOUT, PART_COLUMN } from './about.ts';
import { REGION } from './bodies.ts';
import { type Column, column, columnsFrom, only, type Table } from './table.ts';

export interface ReportRow {
  readonly record: ReportRecord;
  readonly href: string | null;
  readonly cells: ReadonlyMap<string, FieldCell>; // by column
}

const { report_id, source, ...about } = ABOUT;

/** One row a report. Figures are printed values only: a derived one is left empty. A database has them in `cells`. */
export const REPORTS: Table<ReportRow> = {
  name: 'reports',
  zh: '报告',
  en: 'Reports',
  full: { en: 'Reports, one a row', zh: '报告，每行一份' },
  formats: ['csv', 'xlsx', 'parquet', 'sqlite'],
  columns: [
    ...ofRecord([report_id]),
    { ...ofRecord([source])[0]!, href: ({ href }) => href },
    ...ofRecord(Object.values(about)),
    ...only(['xlsx', 'parquet', 'sqlite'], ofRecord([grade()])),
    ...only(['xlsx', 'parquet'], ofRecord(REGION)),
    ...only<ReportRow>(
      ['sqlite'],
      [
        column('title', 'text', '标题', 'Title', ({ record }) => record.title),
        column('href', 'text', '文件链接', 'Way from this folder to the file', ({ href }) => href),
        ...ofRecord(sourceColumns()),
        ...ofRecord(texts()),
      ],
    ),
    ...only(['csv', 'xlsx', 'parquet'], figures()),
    ...ofRecord([PART_COLUMN]),
  ],
  key: ['report_id'],
  indices: { year: ['year'], agency: ['agency'] },
  frozen: 3,
  sheet: {
    zh: '每份报告一行，每个变量一列，只列原文印出的数字；推得的数字留空，见批注和“单元格”表。source 列链接到原网页文件。',
    en: 'One row a report, one column a variable, printed numbers only: a derived one is left blank, see its comment and the sheet 单元格. The column source links to the page.',
  },
  missing: 'no number is printed: status in cells.csv says why; no row there: the form does not ask for it',
  rows: ({ href, conversion: { reports } }) =>
    reports.map(({ record, cells }) => ({
      record,
      href,
      cells: new Map(cells.map(cell => [COLUMN_OF.get(cell.field)!, cell])),
    })),
};

const COLUMN_OF: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(form => fieldsOfForm(form.id)).map(({ id, column }) => [id, column]),
);

function ofRecord(columns: readonly Column<ReportRecord>[]): readonly Column<ReportRow>[] {
  return columnsFrom(columns, ({ record }) => record);
}

function grade(): Column<ReportRecord> {
  return column(
    'grade',
    'label',
    '识读等级',
    'Grade of the reading, A to D',
    ({ summary }) => summary.grade,
    {
      definition: { en: rulesOf(GRADE_RULE), zh: rulesOf(GRADES_ZH) },
    },
  );
}

function rulesOf(rules: Readonly<Record<string, string>>): string {
  return Object.entries(rules)
    .map(([grade, words]) => `${grade}: ${words}`)
    .join('; ');
}

function sourceColumns(): readonly Column<ReportRecord>[] {
  return [
    column('sha256', 'text', 'SHA-256', 'SHA-256 of the file', row => row.source.sha256),
    column('bytes', 'whole', '字节数', 'Size of the file in bytes', row => row.source.bytes),
    column('charset', 'label', '字符编码', 'Character set', row => row.source.charset),
    column('copy', 'label', '原件或转载', 'original or unofficial copy', row => row.source.copy),
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

/** One column a field of any form. */
function figures(): readonly Column<ReportRow>[] {
  return FIELD_COLUMNS.map(({ id, column: name, zh, en, unit, kind }) => ({
    name,
    type: kind === 'money' ? 'number' : 'count',
    zh,
    en,
    unit,
    field: id,
    of({ cells }) {
      const cell = cells.get(name);
      return cell?.status === 'reported' ? cell.value : null;
    },
    cell: ({ cells }) => cells.get(name),
  }));
}
