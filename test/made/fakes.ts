import { NOBODY } from '../../src/recognise/body/body.ts';
import { fieldsOfForm } from '../../src/recognise/forms/index.ts';
import { eachSection } from '../../src/recognise/forms/section-ids.ts';
import type { Conversion, FieldCell, Figures, ReportRecord } from '../../src/types.ts';
import { summarise } from '../../src/validate/summary.ts';

/** A conversion as the pipeline would give it: every field of a form reported as 1, unless told otherwise. */
export function fakeConversion(
  changes: Partial<ReportRecord> = {},
  cellChanges: Partial<FieldCell> = {},
): Conversion {
  const form = changes.form === undefined ? 'form_2021' : changes.form;
  const cells =
    form === null ? [] : fieldsOfForm(form).map(({ id }) => ({ ...fakeCell(id), ...cellChanges }));
  const record: ReportRecord = {
    id: 'r0123456789ab',
    source: {
      path: 'a/b.html',
      sha256: '0'.repeat(64),
      bytes: 10,
      charset: 'utf-8',
      charset_from: 'bytes',
      copy: 'original',
      copy_evidence: [],
    },
    part: null,
    title: '样板镇2023年政府信息公开工作年度报告',
    agency: '样板镇人民政府',
    agency_evidence: ['title'],
    year: 2023,
    year_evidence: ['period', 'title'],
    published: '2024-01-15',
    period_from: '2023-01-01',
    period_to: '2023-12-31',
    body: { ...NOBODY, name: '样板镇人民政府', level: 'township', kind: 'government' },
    form,
    complete: true,
    summary: summarise(cells, []),
    statuses: {},
    ...figuresOf(cells),
    sections: {
      overview: '概况',
      disclosure: null,
      applications: null,
      review_litigation: null,
      problems: null,
      other_matters: null,
    },
    section_facts: eachSection(() => null),
    mentions: [],
    problems: [],
    ...changes,
  };
  return { reports: [{ record, cells }], problems: [] };
}

function fakeCell(field: string): FieldCell {
  const place = { line: 12, column: 5, table: 2, row: 4, cell: 3 };
  return {
    field,
    value: 1,
    unit: '件',
    status: 'reported',
    raw: '1',
    label: '规章',
    how: 'label exact',
    place,
  };
}

function figuresOf(cells: readonly FieldCell[]): Figures {
  const root: { [part: string]: number | null | Figures } = {};
  for (const { field, value } of cells) {
    const path = field.split('.');
    const leaf = path.pop()!;
    let node = root;
    for (const part of path) {
      node[part] ??= {};
      node = node[part] as typeof root;
    }
    node[leaf] = value;
  }
  return root;
}

/** Reads CSV back by RFC 4180, independently of the writer. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/g)) {
    if (end === '' && row.length === 0 && quoted === undefined && plain === '') break;
    row.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
