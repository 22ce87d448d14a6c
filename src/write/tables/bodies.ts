import type { ReportRecord } from '../../types.ts';
import {
  AGENCY_EVIDENCE,
  EVIDENCE,
  KIND,
  LEVEL,
  type ValueLabel,
  YEAR_EVIDENCE,
} from '../package/value-labels.ts';
import { aboutReport, partOf } from './about.ts';
import { NAME, REGION_CODE } from './heads.ts';
import { type Column, column, like, type Table } from './table.ts';

/** Whose report it is, and where: what a wide table shows too. */
export const REGION: readonly Column<ReportRecord>[] = [
  like(NAME, ({ body }) => body.name),
  like(REGION_CODE, ({ body }) => body.region_code),
  column('province', 'label', '省级', 'Province', ({ body }) => body.province, {
    full: { en: 'Province', zh: '省' },
  }),
  column('city', 'label', '地级', 'City', ({ body }) => body.city, {
    full: { en: 'City or prefecture', zh: '市' },
  }),
  column('county', 'label', '县级', 'County', ({ body }) => body.county, {
    full: { en: 'County or district', zh: '县区' },
  }),
  column('level', 'label', '层级', 'Level', ({ body }) => body.level, { values: LEVEL }),
  column('kind', 'label', '机关类型', 'Kind of body', ({ body }) => body.kind, { values: KIND }),
];

/** One row a report, on who made it, where, and for which days. */
export const BODIES: Table<ReportRecord> = {
  name: 'bodies',
  zh: '机关',
  en: 'Bodies',
  full: { en: 'Bodies, one a report: who and where', zh: '机关，每份报告一行' },
  formats: ['csv', 'sqlite'],
  columns: [
    ...aboutReport((record: ReportRecord) => record, 'source', 'agency'),
    ...REGION,
    column('field', 'label', '业务领域', 'What the body is about', ({ body }) => body.field, {
      full: { en: 'What a bureau is about', zh: '部门领域' },
    }),
    column('register_id', 'text', '名录编号', 'Id in your register', ({ body }) => body.register_id, {
      full: { en: "Id in the user's register", zh: '用户名录中的编号' },
    }),
    column('evidence', 'label', '地点依据', 'What decided the region', evidenceOf, {
      full: {
        en: `What decided the place: ${EVIDENCE.map(({ value }) => value).join(', ')}`,
        zh: '地区依据',
      },
    }),
    column('candidates', 'text', '可能的地点', 'Regions that fit', candidatesOf, {
      full: { en: 'Places that fit, where none is certain', zh: '可能的地区' },
    }),
    evidence('agency_evidence', '机关依据', 'What names the agency', AGENCY_EVIDENCE),
    evidence('year_evidence', '年度依据', 'What says the year', YEAR_EVIDENCE),
    column('period_from', 'date', '统计期起', 'First day covered', record => record.period_from),
    column('period_to', 'date', '统计期止', 'Last day covered', record => record.period_to),
    ...partOf((record: ReportRecord) => record),
  ],
  key: ['report_id'],
  indices: { region: ['region_code'] },
  rows: ({ conversion }) => conversion.reports.map(({ record }) => record),
};

function evidence(
  name: 'agency_evidence' | 'year_evidence',
  zh: string,
  en: string,
  values: readonly ValueLabel[],
): Column<ReportRecord> {
  const kinds = values.map(({ value }) => value).join(', ');
  return column(name, 'label', zh, en, record => record[name].join('; ') || null, {
    full: { en: `${en}: ${kinds}`, zh },
  });
}

function evidenceOf({ body }: ReportRecord): string | null {
  return body.evidence.join('; ') || null;
}

function candidatesOf({ body }: ReportRecord): string | null {
  return body.candidates.map(({ region_code, name }) => `${region_code} ${name}`).join('; ') || null;
}
