import type { CodebookRow } from '../tables/codebook.ts';
import type { Table } from './table.ts';
import { STATUS } from './value-labels.ts';

/** codebook.md: the codebook to read, a section a table. */
export function codebookMd(tables: readonly Table[], rows: readonly CodebookRow[]): string {
  return [
    '# Codebook 变量说明',
    '',
    'The same as `codebook.csv`, to read. An empty value has a reason, which `status` in `cells.csv` gives:',
    '',
    ...tableOf(
      ['status', 'meaning', '含义'],
      STATUS.map(({ value, en, zh }) => [code(value), en, zh]),
    ),
    ...tables.flatMap(table => [
      '',
      ...sectionOf(
        table,
        rows.filter(row => row.table === table.file),
      ),
    ]),
    '',
  ].join('\n');
}

function sectionOf(table: Table, rows: readonly CodebookRow[]): readonly string[] {
  const ratios = rows.filter(({ formula }) => formula !== '');
  const fields = rows.filter(({ form, formula }) => form !== '' && formula === '');
  const others = rows.filter(({ form }) => form === '');
  const key = table.primaryKey.map(code).join(', ');
  return [
    `## ${table.file}`,
    '',
    `${table.en}. ${table.zh}。${key === '' ? '' : ` Key: ${key}.`}`,
    '',
    ...tableOf(
      ['column', 'English', '中文', 'type', 'values'],
      others.map(row => [code(row.column), row.en, row.zh, row.type, row.values]),
    ),
    ...(fields.length === 0 ? [] : ['', '### Fields of the forms 各格式字段', '', ...fieldsOf(fields)]),
    ...(ratios.length === 0 ? [] : ['', '### Derived variables 衍生变量', '', ...ratiosOf(ratios)]),
  ];
}

function fieldsOf(rows: readonly CodebookRow[]): readonly string[] {
  return tableOf(
    [
      'column',
      'id',
      '中文',
      'English',
      'unit',
      'form',
      'years',
      'definition',
      '定义',
      'article',
      'sums',
      'note',
    ],
    rows.map(row => [
      code(row.column),
      code(row.id),
      row.zh,
      row.en,
      row.unit,
      row.form,
      yearsOf(row),
      row.definition,
      row.definition_zh,
      row.article,
      row.identities,
      row.note,
    ]),
  );
}

function ratiosOf(rows: readonly CodebookRow[]): readonly string[] {
  return [
    'No value where some input has no number (a blank is no 0), and where the denominator is 0: `status` says which.',
    '任一数字缺失（空白不作0）或分母为0时无值，`status` 说明原因。',
    '',
    ...tableOf(
      ['variable', 'English', '中文', 'form', 'years', 'formula'],
      rows.map(row => [code(row.id), row.en, row.zh, row.form, yearsOf(row), row.formula]),
    ),
  ];
}

function yearsOf({ since, until }: CodebookRow): string {
  return since === '' ? '' : `${since}–${until}`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cellOf).join(' | ')} |`);
}

function cellOf(text: string): string {
  return text.replaceAll('|', '\\|');
}

function code(text: string): string {
  return `\`${text}\``;
}
