import type { FieldIds, Form, FormColumn, FormTable, YearLaw } from './form.ts';
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
  otherHandling,
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

const DECISIONS = {
  id: 'decisions',
  short: 'decisions',
  label: '本年处理决定数量',
  aliases: ['本年处理绝对数量'],
  en: 'decisions this year',
  unit: '件',
  kind: 'count',
} as const satisfies FormColumn;

const OUTCOMES = [
  ...OUTCOME_ROWS,
  otherHandling(
    'not_corrected',
    'uncorrected',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'applicant did not correct in time',
    ['1.逾期不补正'],
  ),
  otherHandling(
    'fee_unpaid',
    'feeunpaid',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'applicant did not pay the fee in time',
    ['2.逾期不缴费'],
  ),
  otherHandling('other', 'other', '3.其他', 'other'),
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
            id: 'issued',
            short: 'issued',
            label: '本年制发件数',
            aliases: ['本年制发数'],
            en: 'issued this year',
            unit: '件',
            kind: 'count',
          },
          {
            id: 'repealed',
            short: 'repealed',
            label: '本年废止件数',
            en: 'repealed this year',
            unit: '件',
            kind: 'count',
          },
          {
            id: 'in_force',
            short: 'in_force',
            label: '现行有效件数',
            aliases: ['现行有效件'],
            en: 'in force',
            unit: '件',
            kind: 'count',
          },
        ],
        rows: [
          { id: 'regulations', short: 'reg', label: '规章', en: 'Regulations (规章)' },
          {
            id: 'normative_documents',
            short: 'norm',
            label: '行政规范性文件',
            aliases: ['规范性文件'],
            en: 'Administrative normative documents',
          },
        ],
      },
      {
        id: 'art20_5',
        label: '第二十条第（五）项',
        aliases: ['第二十条第五项'],
        columns: [DECISIONS],
        rows: [{ id: 'licensing', short: 'lic', label: '行政许可', en: 'Administrative licensing' }],
      },
      {
        id: 'art20_6',
        label: '第二十条第（六）项',
        aliases: ['第二十条第六项'],
        columns: [DECISIONS],
        rows: [
          { id: 'penalties', short: 'pen', label: '行政处罚', en: 'Administrative penalties' },
          { id: 'coercion', short: 'coer', label: '行政强制', en: 'Administrative coercion' },
        ],
      },
      {
        id: 'art20_8',
        label: '第二十条第（八）项',
        aliases: ['第二十条第八项'],
        columns: [
          {
            id: 'amount',
            short: 'amount',
            label: '本年收费金额（单位：万元）',
            aliases: ['本年收费金额'],
            en: 'amount',
            unit: '万元',
            kind: 'money',
          },
        ],
        rows: [{ id: 'fees', short: 'fee', label: '行政事业性收费', en: 'Administrative fees' }],
      },
    ],
  },
  {
    type: 'matrix',
    id: 'applications',
    prefix: 'applications',
    columns: APPLICANTS,
    rows: ROWS,
    groups: [...OUTCOME_GROUPS, { label: '（六）其他处理', before: 'other.not_corrected' }],
    headings: APPLICATION_HEADINGS,
  },
  REVIEW_TABLE,
] as const satisfies readonly FormTable[];

export type FieldId2021 = FieldIds<typeof TABLES>;

/** Documents stay in force from one year to the next. */
const IN_FORCE = (['regulations', 'normative_documents'] as const).map(
  (row): YearLaw<FieldId2021> => ({
    code: 'across/in-force',
    field: `disclosure.${row}.in_force`,
    from: `disclosure.${row}.in_force`,
    plus: [`disclosure.${row}.issued`],
    minus: [`disclosure.${row}.repealed`],
  }),
);

/** The form of 2021, used from the reports for 2021 on. */
export const FORM_2021: Form<FieldId2021> = {
  id: 'form_2021',
  title: '中华人民共和国政府信息公开工作年度报告格式',
  name: 'reports for 2021 and later',
  basis: '国办公开办函〔2021〕30号',
  years: { since: 2021, until: null },
  sections: SECTIONS,
  tables: TABLES,
  parts: PARTS,
  identities: [...applicationIdentities(ROWS, OUTCOMES), ...REVIEW_IDENTITIES],
  ratios: STATUTORY_RATIOS,
  prose: {
    ...STATUTORY_PROSE,
    'outcomes.other': [
      'applications.other.not_corrected.total',
      'applications.other.fee_unpaid.total',
      'applications.other.other.total',
    ],
    'documents.issued': ['disclosure.normative_documents.issued'],
    'documents.repealed': ['disclosure.normative_documents.repealed'],
    'documents.in_force': ['disclosure.normative_documents.in_force'],
  },
  feeds: statutoryFeeds<FieldId2021>(
    applicant => [
      `applications.other.not_corrected.${applicant}`,
      `applications.other.fee_unpaid.${applicant}`,
      `applications.other.other.${applicant}`,
    ],
    { break: '2021: one row became three', note: 'the three rows are added up' },
  ),
  breaks: [
    {
      fields: ['disclosure.regulations.in_force', 'disclosure.normative_documents.in_force'],
      break: '2021: took the place of 对外公开总数量',
      note: '现行有效件数 counts what is in force, 对外公开总数量 what is open to the public: never one column',
    },
    {
      fields: ['disclosure.regulations.', 'disclosure.normative_documents.'],
      break: '2021: new',
      note: 'issued in the year is not the same as made or newly opened in the year',
    },
    {
      fields: ['disclosure.fees.amount'],
      break: '2021: new',
      note: '2019 asked for the number of fees, not for their amount',
    },
    {
      fields: ['applications.other.'],
      break: '2021: new',
      note: 'one of three rows that were one in 2019: applications.other_handling has their sum',
    },
  ],
  yearLaws: [...CARRIED_IN, ...IN_FORCE],
  addedUp: ADDED_UP,
  applications: SHARED_APPLICATIONS,
  meaning: statutoryMeaning,
};
