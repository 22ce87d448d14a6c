import type { ReportRecord } from '../types.ts';
import { identityOf } from './columns.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { FormatOptions } from './format.ts';
import { guardText } from './guard.ts';
import type { TextFormat } from './text-format.ts';

const ABOUT = ['report_id', 'source', 'agency'] as const;

const BODY = {
  name: ({ body }: ReportRecord) => body.name,
  region_code: ({ body }: ReportRecord) => body.region_code,
  province: ({ body }: ReportRecord) => body.province,
  city: ({ body }: ReportRecord) => body.city,
  county: ({ body }: ReportRecord) => body.county,
  level: ({ body }: ReportRecord) => body.level,
  kind: ({ body }: ReportRecord) => body.kind,
  field: ({ body }: ReportRecord) => body.field,
  register_id: ({ body }: ReportRecord) => body.register_id,
  evidence: ({ body }: ReportRecord) => body.evidence.join('; '),
  candidates: ({ body }: ReportRecord) =>
    body.candidates.map(({ region_code, name }) => `${region_code} ${name}`).join('; '),
  period_from: (record: ReportRecord) => record.period_from,
  period_to: (record: ReportRecord) => record.period_to,
} as const;

/** bodies.csv: one row a report, on who made it, where, and for which days. */
export function bodiesCsv({ bom }: FormatOptions): TextFormat {
  return {
    file: 'bodies.csv',
    before: csvHeader([...ABOUT, ...Object.keys(BODY)], bom),
    between: '',
    after: '',
    chunks: ({ records }) => records.map(record => csvRows([bodyRow(record)])),
  };
}

function bodyRow(record: ReportRecord): readonly string[] {
  return [...identityOf(record, ABOUT), ...Object.values(BODY).map(print => guardText(print(record) ?? ''))];
}
