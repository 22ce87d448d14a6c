import type { ReportRecord } from '../../types.ts';
import { ABOUT } from './about.ts';
import type { Column, Table } from './table.ts';

/** Whose report it is, and where: what a wide table shows too. */
export const REGION: readonly Column<ReportRecord>[] = [
  { name: 'name', type: 'text', zh: '机关名称', en: 'Body', of: ({ body }) => body.name },
  {
    name: 'region_code',
    type: 'text',
    zh: '行政区划代码',
    en: 'Region, code of GB/T 2260',
    of: ({ body }) => body.region_code,
  },
  { name: 'province', type: 'label', zh: '省级', en: 'Province', of: ({ body }) => body.province },
  { name: 'city', type: 'label', zh: '地级', en: 'City', of: ({ body }) => body.city },
  { name: 'county', type: 'label', zh: '县级', en: 'County', of: ({ body }) => body.county },
  { name: 'level', type: 'label', zh: '层级', en: 'Level', of: ({ body }) => body.level },
  { name: 'kind', type: 'label', zh: '机关类型', en: 'Kind of body', of: ({ body }) => body.kind },
];

const REST: readonly Column<ReportRecord>[] = [
  {
    name: 'field',
    type: 'label',
    zh: '业务领域',
    en: 'What the body is about',
    of: ({ body }) => body.field,
  },
  {
    name: 'register_id',
    type: 'text',
    zh: '名录编号',
    en: 'Id in your register',
    of: ({ body }) => body.register_id,
  },
  {
    name: 'evidence',
    type: 'label',
    zh: '地点依据',
    en: 'What decided the region',
    of: ({ body }) => body.evidence.join('; ') || null,
  },
  {
    name: 'candidates',
    type: 'text',
    zh: '可能的地点',
    en: 'Regions that fit',
    of: ({ body }) =>
      body.candidates.map(({ region_code, name }) => `${region_code} ${name}`).join('; ') || null,
  },
  {
    name: 'period_from',
    type: 'date',
    zh: '统计期起',
    en: 'First day covered',
    of: ({ period_from }) => period_from,
  },
  {
    name: 'period_to',
    type: 'date',
    zh: '统计期止',
    en: 'Last day covered',
    of: ({ period_to }) => period_to,
  },
];

/** All that is known of whose report it is, and for which days. */
export const BODY: readonly Column<ReportRecord>[] = [...REGION, ...REST];

/** One row a report; as bodies.csv. */
export const BODIES: Table<ReportRecord> = {
  name: 'bodies',
  zh: '机关',
  en: 'Bodies',
  columns: [ABOUT.report_id, ABOUT.source, ABOUT.agency, ...BODY],
  rows: ({ conversion }) => conversion.records,
};
