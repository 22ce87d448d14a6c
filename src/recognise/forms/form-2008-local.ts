import type { FieldIds, Form, FormTable } from './form.ts';
import { indicator as row } from './indicator.ts';
import { MEANINGS_2008_LOCAL } from './indicator-meanings.ts';
import type { Meaning } from './meanings.ts';

/** The indicators in printed order, as the annexes of several cities have them. */
const ROWS = [
  row('disclosed.total', 'disc', '主动公开信息数', 'Items of information disclosed', '条', {
    aliases: ['主动公开政府信息数'],
  }),
  row(
    'disclosed.fulltext',
    'disc_full',
    '其中:全文电子化的主动公开信息数',
    'Disclosed: with full text in electronic form',
    '条',
    { zh: '主动公开信息数 / 其中:全文电子化的主动公开信息数' },
  ),
  row(
    'normative_docs_new',
    'norm_new',
    '新增的行政规范性文件数',
    'New administrative normative documents',
    '条',
  ),
  row('service_info', 'service', '提供服务类信息数', 'Items of service information', '条'),
  row('site_visits', 'visits', '网站专栏页面访问量', 'Visits to the website column', '人次'),
  row('visitors', 'visitors', '现场接待人数', 'Persons received on site', '人次'),
  row('online_consult', 'ask_online', '网上咨询数', 'Consultations online', '人次'),
  row('phone_consult', 'ask_phone', '咨询电话接听数', 'Consultations by telephone', '人次'),
  row(
    'request_catalogue',
    'catalogue',
    '依申请公开信息目录数',
    'Entries in the catalogue of information on request',
    '条',
  ),
  row('requests.total', 'recv_all', '申请总数', 'Requests', '条', {
    aliases: ['受理依申请公开信息总数', '信息公开申请数'],
  }),
  row('requests.in_person', 'recv_person', '1.当面申请数', 'Requests: in person', '条', {
    zh: '申请总数 / 1.当面申请数',
  }),
  row('requests.fax', 'recv_fax', '2.传真申请数', 'Requests: by fax', '条', {
    zh: '申请总数 / 2.传真申请数',
  }),
  row('requests.email', 'recv_email', '3.电子邮件申请数', 'Requests: by e-mail', '条', {
    zh: '申请总数 / 3.电子邮件申请数',
  }),
  row('requests.online', 'recv_online', '4.网上申请数', 'Requests: online', '条', {
    zh: '申请总数 / 4.网上申请数',
  }),
  row('requests.letter', 'recv_letter', '5.信函申请数', 'Requests: by letter', '条', {
    zh: '申请总数 / 5.信函申请数',
  }),
  row('requests.other', 'recv_other', '6.其他形式申请数', 'Requests: by other means', '条', {
    zh: '申请总数 / 6.其他形式申请数',
    aliases: ['6.其它形式申请数'],
  }),
  row('replies.total', 'rep_all', '对申请的答复总数', 'Replies to requests', '条', {
    aliases: ['本年度对申请的答复总数'],
  }),
  row('replies.granted', 'rep_grant', '1.同意公开答复数', 'Replies: disclosure agreed to', '条', {
    zh: '对申请的答复总数 / 1.同意公开答复数',
  }),
  row('replies.partly', 'rep_partly', '2.同意部分公开答复数', 'Replies: disclosure in part agreed to', '条', {
    zh: '对申请的答复总数 / 2.同意部分公开答复数',
  }),
  row('replies.refused.total', 'rep_ref_all', '3.否决公开答复总数', 'Replies: disclosure refused', '条', {
    zh: '对申请的答复总数 / 3.否决公开答复总数',
    aliases: ['不予公开答复总数'],
  }),
  row(
    'replies.refused.not_gov_info',
    'rep_ref_notgov',
    '(1)“非《规定》所指政府信息”数',
    'Refused: no government information as defined',
    '条',
    {
      zh: '对申请的答复总数 / 3.否决公开答复总数 / (1)“非《规定》所指政府信息”数',
      aliases: ['“非《条例》所指政府信息”数'],
    },
  ),
  row(
    'replies.refused.not_exist',
    'rep_ref_notexist',
    '(2)“信息不存在”数',
    'Refused: the information does not exist',
    '条',
    { zh: '对申请的答复总数 / 3.否决公开答复总数 / (2)“信息不存在”数' },
  ),
  row(
    'replies.refused.not_held',
    'rep_ref_notheld',
    '(3)“非本部门掌握”数',
    'Refused: not held by this department',
    '条',
    { zh: '对申请的答复总数 / 3.否决公开答复总数 / (3)“非本部门掌握”数' },
  ),
  row(
    'replies.refused.unclear',
    'rep_ref_unclear',
    '(4)“申请内容不明确”数',
    'Refused: request unclear',
    '条',
    { zh: '对申请的答复总数 / 3.否决公开答复总数 / (4)“申请内容不明确”数' },
  ),
  row(
    'replies.refused.exempt1',
    'rep_ref_exempt1',
    '(5)“免予公开范围1”数',
    'Refused: exempt category 1',
    '条',
    { zh: '对申请的答复总数 / 3.否决公开答复总数 / (5)“免予公开范围1”数', aliases: ['“不予公开范围1”数'] },
  ),
  row(
    'replies.refused.exempt2',
    'rep_ref_exempt2',
    '(6)“免予公开范围2”数',
    'Refused: exempt category 2',
    '条',
    { zh: '对申请的答复总数 / 3.否决公开答复总数 / (6)“免予公开范围2”数' },
  ),
  row(
    'replies.refused.exempt3',
    'rep_ref_exempt3',
    '(7)“免予公开范围3”数',
    'Refused: exempt category 3',
    '条',
    { zh: '对申请的答复总数 / 3.否决公开答复总数 / (7)“免予公开范围3”数' },
  ),
  row(
    'replies.refused.exempt4',
    'rep_ref_exempt4',
    '(8)“免予公开范围4”数',
    'Refused: exempt category 4',
    '条',
    { zh: '对申请的答复总数 / 3.否决公开答复总数 / (8)“免予公开范围4”数' },
  ),
  row(
    'replies.refused.exempt5',
    'rep_ref_exempt5',
    '(9)“免予公开范围5”数',
    'Refused: exempt category 5',
    '条',
    { zh: '对申请的答复总数 / 3.否决公开答复总数 / (9)“免予公开范围5”数' },
  ),
  row(
    'replies.refused.exempt6',
    'rep_ref_exempt6',
    '(10)“免予公开范围6”数',
    'Refused: exempt category 6',
    '条',
    { zh: '对申请的答复总数 / 3.否决公开答复总数 / (10)“免予公开范围6”数' },
  ),
  row('replies.refused.other', 'rep_ref_other', '(11)其它原因', 'Refused: other reasons', '条', {
    zh: '对申请的答复总数 / 3.否决公开答复总数 / (11)其它原因',
    aliases: ['其他原因'],
  }),
  row('review', 'review', '行政复议数', 'Administrative reviews', '件'),
  row('litigation', 'litigation', '行政诉讼数', 'Administrative lawsuits', '件'),
  row('appeal', 'appeal', '行政申诉数', 'Administrative appeals', '件'),
] as const;

const TABLES = [
  { type: 'indicators', id: 'local_annex', prefix: 'local', short: 'loc', rows: ROWS, groups: [] },
] as const satisfies readonly FormTable[];

export type FieldId2008Local = FieldIds<typeof TABLES>;

const MEANINGS: Readonly<Record<FieldId2008Local, Meaning>> = MEANINGS_2008_LOCAL;

/** The statistical annexes that provinces and cities made before there was a national table. */
export const FORM_2008_LOCAL: Form<FieldId2008Local> = {
  id: 'form_2008_local',
  title: '政府信息公开情况统计表（地方）',
  name: 'annexes of provinces and cities before 2014',
  basis: '国务院令第492号',
  years: { since: null, until: null },
  sections: [],
  tables: TABLES,
  parts: { local: { zh: '地方附表', en: 'local annex' } },
  identities: [
    {
      id: 'l.requests',
      type: 'equal',
      severity: 'soft',
      terms: [
        [1, 'local.requests.in_person'],
        [1, 'local.requests.fax'],
        [1, 'local.requests.email'],
        [1, 'local.requests.online'],
        [1, 'local.requests.letter'],
        [1, 'local.requests.other'],
        [-1, 'local.requests.total'],
      ],
    },
    {
      id: 'l.replies',
      type: 'equal',
      severity: 'soft',
      terms: [
        [1, 'local.replies.granted'],
        [1, 'local.replies.partly'],
        [1, 'local.replies.refused.total'],
        [-1, 'local.replies.total'],
      ],
    },
  ],
  ratios: [
    {
      id: 'loc_grant_any_of_replies',
      en: 'Replies that grant disclosure or a part, of all replies (local annexes)',
      zh: '同意公开和同意部分公开占答复总数的比例（地方附表）',
      numerator: ['local.replies.granted', 'local.replies.partly'],
      denominator: ['local.replies.total'],
    },
  ],
  prose: {},
  feeds: [],
  breaks: [
    {
      fields: ['local.'],
      break: '2014: national form',
      note: 'annexes before 2014 differ from place to place',
    },
  ],
  yearLaws: [],
  addedUp: [],
  applications: [],
  meaning: field => MEANINGS[field],
};
