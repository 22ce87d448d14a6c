import type { FieldIds, Form, FormColumn, FormTable } from '../../src/recognise/forms/form.ts';
import type { StatutoryVariable } from '../../src/recognise/forms/statutory-feeds.ts';

/** A form that there is none of: what a newcomer would write when the next one is prescribed, and nothing else. */

const askedBy = <Id extends string>(id: Id, short: string, label: string, en: string) =>
  ({ id, short, label, en, unit: '件', kind: 'count' }) as const satisfies FormColumn;

const TABLES = [
  {
    type: 'blocks',
    id: 'disclosure',
    prefix: 'data',
    blocks: [
      {
        id: 'sets',
        label: '（一）数据集开放情况',
        columns: [
          askedBy('opened', 'opened', '本年新开放数据集', 'opened this year'),
          askedBy('closed', 'closed', '本年下架数据集', 'withdrawn this year'),
          {
            id: 'cost',
            short: 'cost',
            label: '数据治理支出（单位：万元）',
            en: 'spent',
            unit: '万元',
            kind: 'money',
          },
        ],
        rows: [
          { id: 'maps', short: 'maps', label: '地理空间数据', en: 'Spatial data' },
          { id: 'registers', short: 'regs', label: '登记类数据', en: 'Registers' },
        ],
      },
    ],
  },
  {
    type: 'matrix',
    id: 'applications',
    prefix: 'asked',
    columns: [
      askedBy('persons', 'persons', '个人申请', 'by persons'),
      askedBy('bodies', 'bodies', '机构申请', 'by organisations'),
      askedBy('all', 'asked', '申请合计', 'in all'),
    ],
    rows: [
      { id: 'received', short: 'recv', label: '一、新收数据申请', en: 'Requests for data' },
      { id: 'given', short: 'given', label: '（一）开放', en: 'Given' },
      { id: 'kept', short: 'kept', label: '（二）暂不开放', en: 'Kept' },
    ],
    groups: [{ label: '二、数据申请办理结果', before: 'given' }],
    headings: [{ label: '数据申请人' }],
  },
] as const satisfies readonly FormTable[];

export type ToyFieldId = FieldIds<typeof TABLES>;

const RECEIVED: StatutoryVariable = 'applications.received.total';

export const TOY_FORM: Form<ToyFieldId> = {
  id: 'toy',
  title: '政府数据开放年度报告格式',
  name: 'made for a test',
  basis: '试字〔2031〕1号',
  years: { since: 2031, until: null },
  sections: [
    { id: 'overview', label: '一、总体情况' },
    { id: 'disclosure', label: '二、数据集开放' },
    { id: 'applications', label: '三、数据申请办理' },
  ],
  tables: TABLES,
  parts: { data: { zh: '数据集', en: 'data sets' }, asked: { zh: '数据申请', en: 'requests for data' } },
  identities: (['received', 'given', 'kept'] as const).map(row => ({
    id: `toy.${row}`,
    type: 'equal',
    severity: 'hard',
    terms: [
      [1, `asked.${row}.persons`],
      [1, `asked.${row}.bodies`],
      [-1, `asked.${row}.all`],
    ],
  })),
  ratios: [
    {
      id: 'toy_given_of_received',
      en: 'Given, of all requests',
      zh: '开放占申请的比例',
      numerator: ['asked.given.all'],
      denominator: ['asked.received.all'],
    },
  ],
  prose: { 'requests.received': ['asked.received.all'] },
  feeds: [
    { variable: RECEIVED, fields: ['asked.received.all'], break: '2031: requests for data only' },
    {
      variable: 'data.opened_in_all',
      fields: ['data.maps.opened', 'data.registers.opened'],
      label: { zh: '新开放数据集合计', en: 'Data sets opened, all kinds' },
      note: 'both kinds are added up',
    },
  ],
  breaks: [{ fields: ['data.', 'asked.'], break: '2031: new', note: 'no form before asked for it' }],
  yearLaws: [],
  addedUp: ['asked.received.all'],
  applications: ['asked.received.all', 'asked.given.all', 'asked.kept.all'],
  meaning: field => ({ en: `What the toy counts as ${field}.`, zh: `玩具格式的 ${field}。` }),
};
