import type { FormColumn, FormRow, FormSection, Identity, Label, YearLaw } from './form.ts';

/** What the forms of 2019 and 2021 have in common: the sections, the applicants, most outcomes, the last table. */

export const SECTIONS = [
  {
    id: 'overview',
    label: '一、总体情况',
    aliases: [
      '一、政府信息公开工作总体情况',
      '一、概述',
      '一、基本情况',
      '一、工作开展情况',
      '一、工作基本情况',
      '一、政府信息公开总体情况',
    ],
  },
  {
    id: 'disclosure',
    label: '二、主动公开政府信息情况',
    aliases: [
      '二、主动公开信息情况',
      '二、主动公开政府信息的情况',
      '二、行政机关主动公开政府信息情况',
      '一、主动公开政府信息情况',
    ],
  },
  {
    id: 'applications',
    label: '三、收到和处理政府信息公开申请情况',
    aliases: ['三、收到和处理政府信息公开的申请情况', '三、行政机关收到和处理政府信息公开申请情况'],
  },
  {
    id: 'review_litigation',
    label: '四、政府信息公开行政复议、行政诉讼情况',
    aliases: [
      '四、政府信息公开行政复议和行政诉讼情况',
      '四、政府信息公开行政复议及行政诉讼情况',
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '四、因政府信息公开工作被申请行政复议和提起行政诉讼情况',
    ],
  },
  {
    id: 'problems',
    label: '五、存在的主要问题及改进情况',
    aliases: [
      '五、政府信息公开工作存在的主要问题及改进情况',
      '五、存在问题及改进情况',
      '五、存在的主要问题和改进措施',
      '五、存在的主要问题和改进情况',
    ],
  },
  {
    id: 'other_matters',
    label: '六、其他需要报告的事项',
    aliases: ['六、其它需要报告的事项', '六、其他需要报告事项'],
  },
] as const satisfies readonly FormSection[];

const applicant = <Id extends string>(
  id: Id,
  short: string,
  label: string,
  en: string,
  aliases: readonly string[] = [],
) => ({ id, short, label, en, aliases, unit: '件', kind: 'count' }) as const;

export const APPLICANTS = [
  applicant('natural_person', 'np', '自然人', 'natural persons'),
  applicant('enterprise', 'ent', '商业企业', 'commercial enterprises'),
  applicant('research_institution', 'res', '科研机构', 'research institutions'),
  applicant('public_interest_org', 'pub', '社会公益组织', 'public-interest organisations'),
  applicant('legal_service_org', 'law', '法律服务机构', 'legal-service organisations'),
  applicant('other_org', 'org', '其他', 'other organisations', ['其它']),
  applicant('total', 'all', '总计', 'total', ['合计']),
] as const satisfies readonly FormColumn[];

export const APPLICATION_HEADINGS = [
  {
    label: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    aliases: ['（本列数据的逻辑关系为：第一项加第二项之和，等于第三项加第四项之和）'],
  },
  { label: '申请人情况' },
  { label: '法人或其他组织' },
] as const satisfies readonly Label[];

const row = <Id extends string>(
  id: Id,
  short: string,
  label: string,
  en: string,
  aliases: readonly string[] = [],
) => ({ id, short, label, en, aliases }) as const;

const rowIn =
  (group: string, id: string, short: string, en: string) =>
  <Id extends string>(
    leaf: Id,
    leafShort: string,
    label: string,
    leafEn: string,
    aliases: readonly string[] = [],
  ) =>
    ({
      id: `${id}.${leaf}`,
      short: `${short}_${leafShort}`,
      label,
      en: `${en}: ${leafEn}`,
      zh: `${group} / ${label}`,
      aliases,
    }) as const;

const refused = rowIn('（三）不予公开', 'refused', 'ref', 'Refused') as GroupRow<'refused'>;
const unable = rowIn('（四）无法提供', 'unable', 'una', 'Unable to provide') as GroupRow<'unable'>;
const notProcessed = rowIn(
  '（五）不予处理',
  'not_processed',
  'np',
  'Not processed',
) as GroupRow<'not_processed'>;
/** Rows under （六）其他处理, which only the 2021 form divides. */
export const otherHandling = rowIn('（六）其他处理', 'other', 'oth', 'Other handling') as GroupRow<'other'>;

type GroupRow<G extends string> = <Id extends string>(
  leaf: Id,
  leafShort: string,
  label: string,
  leafEn: string,
  aliases?: readonly string[],
) => FormRow & { readonly id: `${G}.${Id}` };

export const RECEIVED_ROWS = [
  row('received', 'recv', '一、本年新收政府信息公开申请数量', 'New requests received this year'),
  row('carried_in', 'cin', '二、上年结转政府信息公开申请数量', 'Requests carried over from last year', [
    '二、上年结转政府信息公开数量',
  ]),
] as const;

export const OUTCOME_ROWS = [
  row('granted', 'grant', '（一）予以公开', 'Disclosed in full'),
  row(
    'partly_granted',
    'partly',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    'Disclosed in part',
    ['（二）部分公开（区分处理的，只计这一情况，不计其他情形）', '（二）部分公开'],
  ),
  refused('state_secret', 'secret', '1.属于国家秘密', 'state secret'),
  refused(
    'prohibited_by_law',
    'law',
    '2.其他法律行政法规禁止公开',
    'disclosure prohibited by other law or regulation',
  ),
  refused(
    'security_stability',
    'security',
    '3.危及“三安全一稳定”',
    'endangers state, public or economic security or social stability',
  ),
  refused('third_party_rights', 'third', '4.保护第三方合法权益', "third party's lawful rights"),
  refused('internal_affairs', 'internal', '5.属于三类内部事务信息', 'internal affairs information', [
    '5.属于三类内容事务信息',
  ]),
  refused('process_information', 'process', '6.属于四类过程性信息', 'process information'),
  refused('enforcement_files', 'enforce', '7.属于行政执法案卷', 'administrative law enforcement file', [
    '7.属于行政执法案卷信息',
  ]),
  refused('statutory_query', 'query', '8.属于行政查询事项', 'matter for a statutory query procedure'),
  unable('not_held', 'notheld', '1.本机关不掌握相关政府信息', 'not held by this organ'),
  unable('needs_creation', 'create', '2.没有现成信息需要另行制作', 'would have to be created'),
  unable('still_unclear', 'unclear', '3.补正后申请内容仍不明确', 'still unclear after correction', [
    '3.补正后申请内容不明确',
  ]),
  notProcessed('petition_complaint', 'petition', '1.信访举报投诉类申请', 'petition, report or complaint'),
  notProcessed('repeated', 'repeat', '2.重复申请', 'repeated request'),
  notProcessed('publications', 'publication', '3.要求提供公开出版物', 'asks for a public publication'),
  notProcessed(
    'excessive',
    'excessive',
    '4.无正当理由大量反复申请',
    'large number of repeated requests without good reason',
  ),
  notProcessed(
    'confirm_or_reissue',
    'reissue',
    '5.要求行政机关确认或重新出具已获取信息',
    'asks to confirm or reissue information already obtained',
  ),
] as const;

export const CLOSING_ROWS = [
  row('handled', 'handled', '（七）总计', 'Total handled this year'),
  row('carried_out', 'cout', '四、结转下年度继续办理', 'Carried over to next year', [
    '四、结转下一年度继续办理',
  ]),
] as const;

export const OUTCOME_GROUPS = [
  { label: '三、本年度办理结果', before: 'granted' },
  { label: '（三）不予公开', before: 'refused.state_secret' },
  { label: '（四）无法提供', before: 'unable.not_held' },
  { label: '（五）不予处理', before: 'not_processed.petition_complaint' },
] as const;

const resultsOf = <P extends string>(prefix: P, short: string, zh: string, en: string) => {
  const result = <Id extends string>(id: Id, label: string, leafEn: string) =>
    ({
      id: `${prefix}.${id}`,
      short: `${short}_${id}`,
      label,
      zh: `${zh} / ${label}`,
      en: `${en}: ${leafEn}`,
      unit: '件',
      kind: 'count',
    }) as const;
  return [
    result('upheld', '结果维持', 'upheld'),
    result('corrected', '结果纠正', 'corrected'),
    result('other', '其他结果', 'other result'),
    result('pending', '尚未审结', 'pending'),
    result('total', '总计', 'total'),
  ] as const;
};

/** Table four is the same in both forms. */
export const REVIEW_TABLE = {
  type: 'single-row',
  id: 'review_litigation',
  columns: [
    ...resultsOf('review', 'rev', '行政复议', 'Administrative review'),
    ...resultsOf(
      'litigation.direct',
      'litd',
      '行政诉讼 / 未经复议直接起诉',
      'Litigation without prior review',
    ),
    ...resultsOf('litigation.after_review', 'lita', '行政诉讼 / 复议后起诉', 'Litigation after review'),
  ],
  headings: [
    { label: '行政复议' },
    { label: '行政诉讼' },
    { label: '未经复议直接起诉' },
    { label: '复议后起诉' },
  ],
} as const;

type ReviewId = (typeof REVIEW_TABLE)['columns'][number]['id'];
export type ApplicantId = (typeof APPLICANTS)[number]['id'];
export type SharedRowId = (
  | (typeof RECEIVED_ROWS)[number]
  | (typeof OUTCOME_ROWS)[number]
  | (typeof CLOSING_ROWS)[number]
)['id'];

/** The fields that both forms have. */
export type SharedFieldId =
  | `disclosure.${'licensing' | 'penalties' | 'coercion'}.decisions`
  | `applications.${SharedRowId}.${ApplicantId}`
  | ReviewId;

/** Those of the table of applications, in printed order. */
export const SHARED_APPLICATIONS: readonly SharedFieldId[] = [
  ...RECEIVED_ROWS,
  ...OUTCOME_ROWS,
  ...CLOSING_ROWS,
].flatMap(({ id }) => APPLICANTS.map(applicant => `applications.${id}.${applicant.id}` as const));

/** What is open when a year ends is open when the next begins. */
export const CARRIED_IN: readonly YearLaw<SharedFieldId>[] = APPLICANTS.map(({ id }) => ({
  code: 'across/carried-in',
  field: `applications.carried_in.${id}`,
  from: `applications.carried_out.${id}`,
  plus: [],
  minus: [],
}));

/** What a report that covers the bodies below it adds up. */
export const ADDED_UP: readonly SharedFieldId[] = [
  'applications.received.total',
  'applications.carried_in.total',
  'applications.handled.total',
  'applications.carried_out.total',
  'review.total',
  'litigation.direct.total',
  'litigation.after_review.total',
];

/** What the tables of both forms are called, by the first part of their fields. */
export const PARTS = {
  disclosure: { zh: '主动公开', en: 'disclosure' },
  applications: { zh: '申请', en: 'applications' },
  review: { zh: '行政复议', en: 'review' },
  litigation: { zh: '行政诉讼', en: 'litigation' },
} as const;

/** The laws of the application table: each row adds up, each column's outcomes add up, what came in went out. */
export function applicationIdentities<RowId extends string>(
  rows: readonly { readonly id: RowId }[],
  outcomes: readonly { readonly id: RowId }[],
): readonly Identity<`applications.${RowId | 'received' | 'carried_in' | 'handled' | 'carried_out'}.${ApplicantId}`>[] {
  const parts = APPLICANTS.slice(0, -1);
  const rowSums = rows.map(
    ({ id }) =>
      ({
        id: `app.row_sum.${id}`,
        type: 'equal',
        severity: 'hard',
        terms: [
          ...parts.map(part => [1, `applications.${id}.${part.id}`] as const),
          [-1, `applications.${id}.total`] as const,
        ],
      }) as const,
  );
  const columnSums = APPLICANTS.flatMap(({ id }) => [
    {
      id: `app.outcome_sum.${id}`,
      type: 'equal',
      severity: 'hard',
      terms: [
        ...outcomes.map(outcome => [1, `applications.${outcome.id}.${id}`] as const),
        [-1, `applications.handled.${id}`] as const,
      ],
    } as const,
    {
      id: `app.balance.${id}`,
      type: 'equal',
      severity: 'hard',
      terms: [
        [1, `applications.received.${id}`],
        [1, `applications.carried_in.${id}`],
        [-1, `applications.handled.${id}`],
        [-1, `applications.carried_out.${id}`],
      ],
    } as const,
  ]);
  return [...rowSums, ...columnSums];
}

export const REVIEW_IDENTITIES: readonly Identity<ReviewId>[] = (
  ['review', 'litigation.direct', 'litigation.after_review'] as const
).map(group => ({
  id: `rl.sum.${group}`,
  type: 'equal',
  severity: 'hard',
  terms: [
    [1, `${group}.upheld`],
    [1, `${group}.corrected`],
    [1, `${group}.other`],
    [1, `${group}.pending`],
    [-1, `${group}.total`],
  ],
}));
