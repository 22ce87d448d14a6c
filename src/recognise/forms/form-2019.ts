import type { FieldIds, Form, FormColumn, FormTable, Identity } from './form.ts';
import { statutoryMeaning } from './meanings.ts';
import {
  ADDED_UP,
  APPLICANTS,
  APPLICATION_HEADINGS,
  applicationIdentities,
  CARRIED_IN,
  CLOSING_ROWS,
  OUTCOME_GROUPS,
  OUTCOME_ROWS,
  PARTS,
  RECEIVED_ROWS,
  REVIEW_IDENTITIES,
  REVIEW_TABLE,
  SECTIONS,
  SHARED_APPLICATIONS,
} from './shared.ts';
import { statutoryFeeds } from './statutory-feeds.ts';
import { STATUTORY_PROSE } from './statutory-prose.ts';
import { STATUTORY_RATIOS } from './statutory-ratios.ts';

const ITEMS = [
  {
    id: 'items_prev_year',
    short: 'items_prev_year',
    label: '上一年项目数量',
    en: 'items last year',
    unit: '项',
    kind: 'count',
  },
  {
    id: 'items_change',
    short: 'items_change',
    label: '本年增/减',
    aliases: ['本年增减', '本年增/'],
    en: 'change in items this year',
    unit: '项',
    kind: 'change',
  },
] as const satisfies readonly FormColumn[];

const ITEMS_AND_DECISIONS = [
  ...ITEMS,
  {
    id: 'decisions',
    short: 'decisions',
    label: '处理决定数量',
    en: 'decisions this year',
    unit: '件',
    kind: 'count',
  },
] as const satisfies readonly FormColumn[];

const OUTCOMES = [
  ...OUTCOME_ROWS,
  { id: 'other.undivided', short: 'oth_all', label: '（六）其他处理', en: 'Other handling (not subdivided)' },
] as const;

const ROWS = [...RECEIVED_ROWS, ...OUTCOMES, ...CLOSING_ROWS] as const;

const TABLES = [
  {
    type: 'blocks',
    id: 'disclosure',
    prefix: 'disclosure',
    blocks: [
      {
        id: 'art20_1',
        label: '第二十条第（一）项',
        aliases: ['第二十条第一项'],
        columns: [
          {
            id: 'produced',
            short: 'produced',
            label: '本年新制作数量',
            en: 'newly produced this year',
            unit: '件',
            kind: 'count',
          },
          {
            id: 'newly_disclosed',
            short: 'newly_disclosed',
            label: '本年新公开数量',
            en: 'newly disclosed this year',
            unit: '件',
            kind: 'count',
          },
          {
            id: 'total_disclosed',
            short: 'total_disclosed',
            label: '对外公开总数量',
            en: 'total disclosed',
            unit: '件',
            kind: 'count',
          },
        ],
        rows: [
          { id: 'regulations', short: 'reg', label: '规章', en: 'Regulations (规章)' },
          {
            id: 'normative_documents',
            short: 'norm',
            label: '规范性文件',
            aliases: ['行政规范性文件'],
            en: 'Administrative normative documents',
          },
        ],
      },
      {
        id: 'art20_5',
        label: '第二十条第（五）项',
        aliases: ['第二十条第五项'],
        columns: ITEMS_AND_DECISIONS,
        rows: [
          { id: 'licensing', short: 'lic', label: '行政许可', en: 'Administrative licensing' },
          {
            id: 'other_services',
            short: 'osvc',
            label: '其他对外管理服务事项',
            en: 'Other external management services',
          },
        ],
      },
      {
        id: 'art20_6',
        label: '第二十条第（六）项',
        aliases: ['第二十条第六项'],
        columns: ITEMS_AND_DECISIONS,
        rows: [
          { id: 'penalties', short: 'pen', label: '行政处罚', en: 'Administrative penalties' },
          { id: 'coercion', short: 'coer', label: '行政强制', en: 'Administrative coercion' },
        ],
      },
      {
        id: 'art20_8',
        label: '第二十条第（八）项',
        aliases: ['第二十条第八项'],
        columns: ITEMS,
        rows: [{ id: 'fees', short: 'fee', label: '行政事业性收费', en: 'Administrative fees' }],
      },
      {
        id: 'art20_9',
        label: '第二十条第（九）项',
        aliases: ['第二十条第九项'],
        columns: [
          {
            id: 'projects',
            short: 'projects',
            label: '采购项目数量',
            en: 'projects',
            unit: '项',
            kind: 'count',
          },
          { id: 'amount', short: 'amount', label: '采购总金额', en: 'amount', unit: '', kind: 'money' },
        ],
        rows: [
          {
            id: 'procurement',
            short: 'proc',
            label: '政府集中采购',
            en: 'Centralised government procurement',
          },
        ],
      },
    ],
  },
  {
    type: 'matrix',
    id: 'applications',
    prefix: 'applications',
    columns: APPLICANTS,
    rows: ROWS,
    groups: OUTCOME_GROUPS,
    headings: APPLICATION_HEADINGS,
  },
  REVIEW_TABLE,
] as const satisfies readonly FormTable[];

export type FieldId2019 = FieldIds<typeof TABLES>;

const DISCLOSURE_IDENTITIES: readonly Identity<FieldId2019>[] = (
  ['regulations', 'normative_documents'] as const
).map(row => ({
  id: `disc_le.${row}`,
  type: 'at-most',
  severity: 'soft',
  terms: [
    [1, `disclosure.${row}.newly_disclosed`],
    [-1, `disclosure.${row}.total_disclosed`],
  ],
}));

/** The trial form of 2019, for the reports for 2019 and 2020; some agencies still use it later. */
export const FORM_2019: Form<FieldId2019> = {
  id: 'form_2019',
  title: '中华人民共和国政府信息公开工作年度报告格式（试行）',
  name: 'trial form, reports for 2019 and 2020',
  basis: '国办公开办函〔2019〕60号',
  years: { since: 2019, until: 2020 },
  sections: SECTIONS,
  tables: TABLES,
  parts: PARTS,
  identities: [...applicationIdentities(ROWS, OUTCOMES), ...REVIEW_IDENTITIES, ...DISCLOSURE_IDENTITIES],
  ratios: STATUTORY_RATIOS,
  prose: { ...STATUTORY_PROSE, 'outcomes.other': ['applications.other.undivided.total'] },
  feeds: statutoryFeeds<FieldId2019>(applicant => [`applications.other.undivided.${applicant}`]),
  breaks: [
    {
      fields: ['disclosure.regulations.total_disclosed', 'disclosure.normative_documents.total_disclosed'],
      break: '2021: gave way to 现行有效件数',
      note: '对外公开总数量 counts what is open to the public, 现行有效件数 what is in force: never one column',
    },
    {
      fields: ['disclosure.regulations.', 'disclosure.normative_documents.'],
      break: '2021: gave way to 本年制发件数 and 本年废止件数',
      note: 'made or newly opened in the year is not the same as issued in the year',
    },
    {
      fields: ['disclosure.other_services.'],
      break: '2021: dropped',
      note: '其他对外管理服务事项 is not asked for any more',
    },
    {
      fields: (['licensing', 'penalties', 'coercion', 'fees'] as const).flatMap(
        row => [`disclosure.${row}.items_prev_year`, `disclosure.${row}.items_change`] as const,
      ),
      break: '2021: dropped',
      note: 'numbers of items are not asked for any more',
    },
    {
      fields: ['disclosure.procurement.'],
      break: '2021: dropped',
      note: '政府集中采购 is not asked for any more',
    },
  ],
  yearLaws: CARRIED_IN,
  addedUp: ADDED_UP,
  applications: SHARED_APPLICATIONS,
  meaning: statutoryMeaning,
};
