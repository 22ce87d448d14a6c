import { NOBODY } from '../../src/recognise/body/body.ts';
import { fieldsOfForm } from '../../src/recognise/forms/index.ts';
import { eachSection } from '../../src/recognise/forms/section-ids.ts';
import type { Body, CellStatus, FieldCell, ReportRecord } from '../../src/types.ts';
import { type Brief, briefOf } from '../../src/validate/across/brief.ts';
import { summarise } from '../../src/validate/summary.ts';

/** A report made by code: numbers by field, prose, and who and when. Fields without a number are blank cells. */
export interface MadeReport {
  readonly path: string;
  readonly agency: string | null;
  readonly body?: Partial<Body>;
  readonly year: number | null;
  readonly published: string | null;
  readonly form: string | null; // null with numbers: fields that several forms have
  readonly numbers: Readonly<Record<string, number>>;
  readonly statuses?: Readonly<Record<string, CellStatus>>; // others: reported or blank
  readonly units?: Readonly<Record<string, string>>; // others: 件
  readonly prose: string;
}

export function briefOfMade(made: MadeReport): Brief {
  const { record, cells } = convertedOf(made);
  return briefOf(record, cells);
}

/** The record and cells that the pipeline would give. Each cell stands in table 1, in the row of its field. */
export function convertedOf(made: MadeReport): { record: ReportRecord; cells: readonly FieldCell[] } {
  const fields = made.form === null ? Object.keys(made.numbers) : fieldsOfForm(made.form).map(({ id }) => id);
  const cells = fields.map((field, i) => cellOf(made, field, i));
  const record: ReportRecord = {
    part: null,
    statuses: {},
    id: `r${made.path}`,
    source: {
      path: made.path,
      sha256: '0'.repeat(64),
      bytes: 10,
      charset: 'utf-8',
      charset_from: 'bytes',
      copy: 'original',
      copy_evidence: [],
    },
    title: null,
    agency: made.agency,
    agency_evidence: [],
    year_evidence: [],
    period_from: null,
    period_to: null,
    body: { ...NOBODY, name: made.agency, ...made.body },
    year: made.year,
    published: made.published,
    form: made.form,
    complete: true,
    summary: summarise(cells, []),
    sections: {
      overview: made.prose === '' ? null : made.prose,
      disclosure: null,
      applications: null,
      review_litigation: null,
      problems: null,
      other_matters: null,
    },
    section_facts: eachSection(() => null),
    mentions: [],
    problems: [],
  };
  return { record, cells };
}

function cellOf({ numbers, statuses, units }: MadeReport, field: string, i: number): FieldCell {
  const value = numbers[field] ?? null;
  const status = statuses?.[field] ?? (value === null ? 'blank' : 'reported');
  return {
    field,
    value: status === 'reported' || status === 'derived' ? value : null,
    unit: units?.[field] ?? '件',
    status,
    raw: String(value ?? ''),
    label: '',
    how: '',
    place: { line: i + 1, column: 1, table: 1, row: i + 1, cell: 2 },
  };
}
