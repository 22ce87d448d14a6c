import type { Feed, FieldIds, Form, FormTable } from './form.ts';
import { indicator as row } from './indicator.ts';
import { MEANINGS_2014 } from './indicator-meanings.ts';
import type { Meaning } from './meanings.ts';
import type { StatutoryVariable } from './statutory-feeds.ts';
import { LITIGATION_CORRECTED, REVIEW_CORRECTED } from './statutory-ratios.ts';

/**
 * The indicators in printed order. `unseen` labels are written from the notice's outline: no page with them was at hand
 * when this was written, so what is read by one is flagged.
 */
const ROWS = [
  row(
    'disclosure.total',
    'disc',
    '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
    'Items of government information disclosed',
    '条',
    { zh: '一、主动公开情况 / （一）主动公开政府信息数', aliases: ['主动公开政府信息数'] },
  ),
  row(
    'disclosure.normative_docs_disclosed',
    'disc_norm',
    '其中：主动公开规范性文件数',
    'Disclosed: normative documents',
    '条',
    {
      zh: '一、主动公开情况 / （一）主动公开政府信息数 / 其中：主动公开规范性文件数',
      aliases: ['主动公开规范性文件数'],
    },
  ),
  row(
    'disclosure.normative_docs_issued',
    'norm_issued',
    '制发规范性文件总数',
    'Normative documents issued',
    '件',
    { zh: '一、主动公开情况 / 制发规范性文件总数' },
  ),
  row(
    'channels.gazette',
    'ch_gazette',
    '1.政府公报公开政府信息数',
    'Disclosed in the government gazette',
    '条',
    {
      zh: '一、主动公开情况 / （二）通过不同渠道和方式公开政府信息的情况 / 1.政府公报公开政府信息数',
      wording: 'similar',
    },
  ),
  row(
    'channels.website',
    'ch_website',
    '2.政府网站公开政府信息数',
    'Disclosed on the government website',
    '条',
    {
      zh: '一、主动公开情况 / （二）通过不同渠道和方式公开政府信息的情况 / 2.政府网站公开政府信息数',
      aliases: ['政府网站公开政府信息数'],
    },
  ),
  row('channels.weibo', 'ch_weibo', '3.政务微博公开政府信息数', 'Disclosed on government Weibo', '条', {
    zh: '一、主动公开情况 / （二）通过不同渠道和方式公开政府信息的情况 / 3.政务微博公开政府信息数',
    wording: 'unseen',
  }),
  row('channels.wechat', 'ch_wechat', '4.政务微信公开政府信息数', 'Disclosed on government WeChat', '条', {
    zh: '一、主动公开情况 / （二）通过不同渠道和方式公开政府信息的情况 / 4.政务微信公开政府信息数',
    wording: 'unseen',
  }),
  row('channels.other', 'ch_other', '5.其他方式公开政府信息数', 'Disclosed by other means', '条', {
    zh: '一、主动公开情况 / （二）通过不同渠道和方式公开政府信息的情况 / 5.其他方式公开政府信息数',
    wording: 'unseen',
  }),
  row(
    'response.hot_topics',
    'hot_topics',
    '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）',
    'Matters of public concern or major public opinion responded to',
    '次',
    {
      zh: '二、回应解读情况 / （一）回应公众关注热点或重大舆情数',
      aliases: ['回应公众关注热点或重大舆情数'],
    },
  ),
  row(
    'response.press_conferences',
    'press',
    '1.参加或举办新闻发布会总次数',
    'Press conferences attended or held',
    '次',
    { zh: '二、回应解读情况 / （二）通过不同渠道和方式回应解读的情况 / 1.参加或举办新闻发布会总次数' },
  ),
  row(
    'response.press_conferences_by_principal',
    'press_head',
    '其中：主要负责同志参加新闻发布会次数',
    'Press conferences attended by principal officials',
    '次',
    {
      zh: '二、回应解读情况 / （二）通过不同渠道和方式回应解读的情况 / 1.参加或举办新闻发布会总次数 / 其中：主要负责同志参加新闻发布会次数',
      wording: 'unseen',
    },
  ),
  row(
    'response.online_interviews',
    'interview',
    '2.政府网站在线访谈次数',
    'Online interviews on the government website',
    '次',
    { zh: '二、回应解读情况 / （二）通过不同渠道和方式回应解读的情况 / 2.政府网站在线访谈次数' },
  ),
  row(
    'response.online_interviews_by_principal',
    'interview_head',
    '其中：主要负责同志参加政府网站在线访谈次数',
    'Online interviews with principal officials',
    '次',
    {
      zh: '二、回应解读情况 / （二）通过不同渠道和方式回应解读的情况 / 2.政府网站在线访谈次数 / 其中：主要负责同志参加政府网站在线访谈次数',
      wording: 'unseen',
    },
  ),
  row(
    'response.policy_interpretations',
    'interpret',
    '3.政策解读稿件发布数',
    'Policy interpretations published',
    '篇',
    { zh: '二、回应解读情况 / （二）通过不同渠道和方式回应解读的情况 / 3.政策解读稿件发布数' },
  ),
  row('response.weibo_wechat', 'resp_social', '4.微博微信回应事件数', 'Responses by Weibo and WeChat', '次', {
    zh: '二、回应解读情况 / （二）通过不同渠道和方式回应解读的情况 / 4.微博微信回应事件数',
  }),
  row('response.other', 'resp_other', '5.其他方式回应事件数', 'Responses by other means', '次', {
    zh: '二、回应解读情况 / （二）通过不同渠道和方式回应解读的情况 / 5.其他方式回应事件数',
  }),
  row('requests.received.total', 'recv_all', '（一）收到申请数', 'Requests received', '件', {
    zh: '三、依申请公开情况 / （一）收到申请数',
    wording: 'unseen',
  }),
  row('requests.received.in_person', 'recv_person', '1.当面申请数', 'Requests received: in person', '件', {
    zh: '三、依申请公开情况 / （一）收到申请数 / 1.当面申请数',
    wording: 'similar',
  }),
  row('requests.received.fax', 'recv_fax', '2.传真申请数', 'Requests received: by fax', '件', {
    zh: '三、依申请公开情况 / （一）收到申请数 / 2.传真申请数',
    wording: 'similar',
  }),
  row('requests.received.online', 'recv_online', '3.网络申请数', 'Requests received: online', '件', {
    zh: '三、依申请公开情况 / （一）收到申请数 / 3.网络申请数',
    aliases: ['网上申请数', '网上填表或电子邮件申请数'],
    wording: 'unseen',
  }),
  row('requests.received.letter', 'recv_letter', '4.信函申请数', 'Requests received: by letter', '件', {
    zh: '三、依申请公开情况 / （一）收到申请数 / 4.信函申请数',
    wording: 'similar',
  }),
  row('requests.closed.total', 'closed_all', '（二）申请办结数', 'Requests closed', '件', {
    zh: '三、依申请公开情况 / （二）申请办结数',
    wording: 'unseen',
  }),
  row('requests.closed.on_time', 'closed_time', '1.按时办结数', 'Requests closed: on time', '件', {
    zh: '三、依申请公开情况 / （二）申请办结数 / 1.按时办结数',
    wording: 'unseen',
  }),
  row(
    'requests.closed.extended',
    'closed_late',
    '2.延期办结数',
    'Requests closed: with extended time',
    '件',
    { zh: '三、依申请公开情况 / （二）申请办结数 / 2.延期办结数', wording: 'unseen' },
  ),
  row('requests.replies.total', 'rep_all', '（三）申请答复数', 'Replies to requests', '件', {
    zh: '三、依申请公开情况 / （三）申请答复数',
    wording: 'unseen',
  }),
  row(
    'requests.replies.already_disclosed',
    'rep_public',
    '1.属于已主动公开范围数',
    'Replies: already disclosed',
    '件',
    { zh: '三、依申请公开情况 / （三）申请答复数 / 1.属于已主动公开范围数', wording: 'similar' },
  ),
  row('requests.replies.granted', 'rep_grant', '2.同意公开答复数', 'Replies: disclosure agreed to', '件', {
    zh: '三、依申请公开情况 / （三）申请答复数 / 2.同意公开答复数',
    aliases: ['同意公开数'],
    wording: 'similar',
  }),
  row(
    'requests.replies.partly_granted',
    'rep_partly',
    '3.同意部分公开答复数',
    'Replies: disclosure in part agreed to',
    '件',
    {
      zh: '三、依申请公开情况 / （三）申请答复数 / 3.同意部分公开答复数',
      aliases: ['同意部分公开数'],
      wording: 'similar',
    },
  ),
  row(
    'requests.replies.refused.total',
    'rep_ref_all',
    '4.不同意公开答复数',
    'Replies: disclosure refused',
    '件',
    {
      zh: '三、依申请公开情况 / （三）申请答复数 / 4.不同意公开答复数',
      aliases: ['不予公开答复数', '否决公开答复总数'],
      wording: 'unseen',
    },
  ),
  row(
    'requests.replies.refused.state_secret',
    'rep_ref_secret',
    '其中：涉及国家秘密',
    'Refused: state secret',
    '件',
    {
      zh: '三、依申请公开情况 / （三）申请答复数 / 4.不同意公开答复数 / 其中：涉及国家秘密',
      wording: 'unseen',
    },
  ),
  row(
    'requests.replies.refused.trade_secret',
    'rep_ref_trade',
    '涉及商业秘密',
    'Refused: trade secret',
    '件',
    { zh: '三、依申请公开情况 / （三）申请答复数 / 4.不同意公开答复数 / 涉及商业秘密', wording: 'unseen' },
  ),
  row(
    'requests.replies.refused.personal_privacy',
    'rep_ref_privacy',
    '涉及个人隐私',
    'Refused: personal privacy',
    '件',
    { zh: '三、依申请公开情况 / （三）申请答复数 / 4.不同意公开答复数 / 涉及个人隐私', wording: 'unseen' },
  ),
  row(
    'requests.replies.refused.security_stability',
    'rep_ref_security',
    '危及国家安全、公共安全、经济安全和社会稳定',
    'Refused: endangers state, public or economic security or social stability',
    '件',
    {
      zh: '三、依申请公开情况 / （三）申请答复数 / 4.不同意公开答复数 / 危及国家安全、公共安全、经济安全和社会稳定',
      wording: 'unseen',
    },
  ),
  row(
    'requests.replies.refused.not_government_information',
    'rep_ref_notgov',
    '不是《条例》所指政府信息',
    'Refused: no government information in the sense of the Regulations',
    '件',
    {
      zh: '三、依申请公开情况 / （三）申请答复数 / 4.不同意公开答复数 / 不是《条例》所指政府信息',
      wording: 'unseen',
    },
  ),
  row(
    'requests.replies.refused.other_statutory',
    'rep_ref_other',
    '法律法规规定的其他情形',
    'Refused: other statutory circumstances',
    '件',
    {
      zh: '三、依申请公开情况 / （三）申请答复数 / 4.不同意公开答复数 / 法律法规规定的其他情形',
      wording: 'unseen',
    },
  ),
  row(
    'requests.replies.not_this_organ',
    'rep_notorgan',
    '5.不属于本行政机关公开数',
    'Replies: not for this organ to disclose',
    '件',
    {
      zh: '三、依申请公开情况 / （三）申请答复数 / 5.不属于本行政机关公开数',
      aliases: ['非本机关政府信息'],
      wording: 'unseen',
    },
  ),
  row(
    'requests.replies.not_exist',
    'rep_notexist',
    '6.申请信息不存在数',
    'Replies: the information does not exist',
    '件',
    {
      zh: '三、依申请公开情况 / （三）申请答复数 / 6.申请信息不存在数',
      aliases: ['信息不存在'],
      wording: 'similar',
    },
  ),
  row(
    'requests.replies.correction_notified',
    'rep_correct',
    '7.告知作出更改补充数',
    'Replies: told to amend or complete the request',
    '件',
    { zh: '三、依申请公开情况 / （三）申请答复数 / 7.告知作出更改补充数' },
  ),
  row(
    'requests.replies.other_channel',
    'rep_channel',
    '8.告知通过其他途径办理数',
    'Replies: told to use another channel',
    '件',
    { zh: '三、依申请公开情况 / （三）申请答复数 / 8.告知通过其他途径办理数' },
  ),
  row('review.total', 'rev_all', '四、行政复议数量', 'Administrative reviews', '件', { wording: 'similar' }),
  row('review.upheld', 'rev_upheld', '（一）维持具体行政行为数', 'Administrative reviews: act upheld', '件', {
    zh: '四、行政复议数量 / （一）维持具体行政行为数',
    wording: 'unseen',
  }),
  row(
    'review.corrected',
    'rev_corrected',
    '（二）被依法纠错数',
    'Administrative reviews: corrected by law',
    '件',
    { zh: '四、行政复议数量 / （二）被依法纠错数', wording: 'unseen' },
  ),
  row('review.other', 'rev_other', '（三）其他情形数', 'Administrative reviews: other', '件', {
    zh: '四、行政复议数量 / （三）其他情形数',
    wording: 'unseen',
  }),
  row('litigation.total', 'lit_all', '五、行政诉讼数量', 'Administrative lawsuits', '件', {
    wording: 'similar',
  }),
  row(
    'litigation.upheld_or_dismissed',
    'lit_upheld',
    '（一）维持具体行政行为或者驳回原告诉讼请求数',
    'Administrative lawsuits: act upheld or claim dismissed',
    '件',
    { zh: '五、行政诉讼数量 / （一）维持具体行政行为或者驳回原告诉讼请求数', wording: 'unseen' },
  ),
  row(
    'litigation.corrected',
    'lit_corrected',
    '（二）被依法纠错数',
    'Administrative lawsuits: corrected by law',
    '件',
    { zh: '五、行政诉讼数量 / （二）被依法纠错数', wording: 'unseen' },
  ),
  row('litigation.other', 'lit_other', '（三）其他情形数', 'Administrative lawsuits: other', '件', {
    zh: '五、行政诉讼数量 / （三）其他情形数',
    wording: 'unseen',
  }),
  row('complaints.total', 'complaints', '六、举报投诉数量', 'Reports and complaints', '件', {
    wording: 'similar',
  }),
  row(
    'fees_charged',
    'fees',
    '七、依申请公开信息收取的费用',
    'Fees charged for disclosure on request',
    '万元',
    { kind: 'money', wording: 'unseen' },
  ),
  row(
    'institution.dedicated_units',
    'units',
    '（一）政府信息公开工作专门机构数',
    'Dedicated disclosure units',
    '个',
    { zh: '八、机构建设和保障经费情况 / （一）政府信息公开工作专门机构数', wording: 'unseen' },
  ),
  row(
    'institution.reading_points',
    'reading_points',
    '（二）设置政府信息公开查阅点数',
    'Reading points set up',
    '个',
    { zh: '八、机构建设和保障经费情况 / （二）设置政府信息公开查阅点数', wording: 'unseen' },
  ),
  row(
    'institution.staff.total',
    'staff_all',
    '（三）从事政府信息公开工作人员数',
    'Staff working on disclosure',
    '人',
    { zh: '八、机构建设和保障经费情况 / （三）从事政府信息公开工作人员数', wording: 'unseen' },
  ),
  row(
    'institution.staff.full_time',
    'staff_full',
    '1.专职人员数（不包括政府公报及政府网站工作人员数）',
    'Staff: full time',
    '人',
    { zh: '八、机构建设和保障经费情况 / （三）从事政府信息公开工作人员数 / 1.专职人员数', wording: 'unseen' },
  ),
  row('institution.staff.part_time', 'staff_part', '2.兼职人员数', 'Staff: part time', '人', {
    zh: '八、机构建设和保障经费情况 / （三）从事政府信息公开工作人员数 / 2.兼职人员数',
    wording: 'unseen',
  }),
  row(
    'institution.special_funds',
    'funds',
    '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
    'Special funds for disclosure',
    '万元',
    { zh: '八、机构建设和保障经费情况 / （四）政府信息公开专项经费', kind: 'money', wording: 'unseen' },
  ),
  row(
    'training.meetings',
    'meetings',
    '（一）召开政府信息公开工作会议或专题会议数',
    'Meetings held on disclosure',
    '次',
    { zh: '九、政府信息公开会议和培训情况 / （一）召开政府信息公开工作会议或专题会议数', wording: 'unseen' },
  ),
  row('training.sessions', 'trainings', '（二）举办各类培训班数', 'Training courses held', '次', {
    zh: '九、政府信息公开会议和培训情况 / （二）举办各类培训班数',
    wording: 'unseen',
  }),
  row('training.trainees', 'trainees', '（三）接受培训人员数', 'Persons trained', '人次', {
    zh: '九、政府信息公开会议和培训情况 / （三）接受培训人员数',
    wording: 'unseen',
  }),
] as const;

const TABLES = [
  {
    type: 'indicators',
    id: 'stat_table',
    prefix: 'stat',
    short: 'stat',
    rows: ROWS,
    groups: [
      { label: '一、主动公开情况', before: 'disclosure.total' },
      { label: '（二）通过不同渠道和方式公开政府信息的情况', before: 'channels.gazette' },
      { label: '二、回应解读情况', before: 'response.hot_topics' },
      { label: '（二）通过不同渠道和方式回应解读的情况', before: 'response.press_conferences' },
      { label: '三、依申请公开情况', before: 'requests.received.total' },
      { label: '八、机构建设和保障经费情况', before: 'institution.dedicated_units' },
      { label: '九、政府信息公开会议和培训情况', before: 'training.meetings' },
    ],
  },
] as const satisfies readonly FormTable[];

export type FieldId2014 = FieldIds<typeof TABLES>;

const MEANINGS: Readonly<Record<FieldId2014, Meaning>> = MEANINGS_2014;

/** The rows that mean the same as some of 2019. */
const feed = (variable: StatutoryVariable, field: FieldId2014): Feed<FieldId2014> => ({
  variable,
  fields: [field],
  note: 'the label of 2014 is not confirmed by a page yet',
});

/**
 * The statistical table of 2014 to 2018, which many reports print as an annex. Its sums are not written on the form:
 * they are what its nesting suggests, and a case without a verdict has no row. So all of them are soft.
 */
export const FORM_2014: Form<FieldId2014> = {
  id: 'form_2014',
  title: '政府信息公开情况统计表',
  name: 'statistical table, reports for 2014 to 2018',
  basis: '国办发〔2014〕32号',
  years: { since: 2014, until: 2018 },
  sections: [],
  tables: TABLES,
  parts: { stat: { zh: '2014 年统计表', en: 'table of 2014' } },
  identities: [
    {
      id: 's14.stat.requests.received.total',
      type: 'equal',
      severity: 'soft',
      terms: [
        [1, 'stat.requests.received.in_person'],
        [1, 'stat.requests.received.fax'],
        [1, 'stat.requests.received.online'],
        [1, 'stat.requests.received.letter'],
        [-1, 'stat.requests.received.total'],
      ],
    },
    {
      id: 's14.stat.requests.closed.total',
      type: 'equal',
      severity: 'soft',
      terms: [
        [1, 'stat.requests.closed.on_time'],
        [1, 'stat.requests.closed.extended'],
        [-1, 'stat.requests.closed.total'],
      ],
    },
    {
      id: 's14.stat.requests.replies.total',
      type: 'equal',
      severity: 'soft',
      terms: [
        [1, 'stat.requests.replies.already_disclosed'],
        [1, 'stat.requests.replies.granted'],
        [1, 'stat.requests.replies.partly_granted'],
        [1, 'stat.requests.replies.refused.total'],
        [1, 'stat.requests.replies.not_this_organ'],
        [1, 'stat.requests.replies.not_exist'],
        [1, 'stat.requests.replies.correction_notified'],
        [1, 'stat.requests.replies.other_channel'],
        [-1, 'stat.requests.replies.total'],
      ],
    },
    {
      id: 's14.stat.requests.replies.refused.total',
      type: 'equal',
      severity: 'soft',
      terms: [
        [1, 'stat.requests.replies.refused.state_secret'],
        [1, 'stat.requests.replies.refused.trade_secret'],
        [1, 'stat.requests.replies.refused.personal_privacy'],
        [1, 'stat.requests.replies.refused.security_stability'],
        [1, 'stat.requests.replies.refused.not_government_information'],
        [1, 'stat.requests.replies.refused.other_statutory'],
        [-1, 'stat.requests.replies.refused.total'],
      ],
    },
    {
      id: 's14.stat.review.total',
      type: 'equal',
      severity: 'soft',
      terms: [
        [1, 'stat.review.upheld'],
        [1, 'stat.review.corrected'],
        [1, 'stat.review.other'],
        [-1, 'stat.review.total'],
      ],
    },
    {
      id: 's14.stat.litigation.total',
      type: 'equal',
      severity: 'soft',
      terms: [
        [1, 'stat.litigation.upheld_or_dismissed'],
        [1, 'stat.litigation.corrected'],
        [1, 'stat.litigation.other'],
        [-1, 'stat.litigation.total'],
      ],
    },
    {
      id: 's14.stat.institution.staff.total',
      type: 'equal',
      severity: 'soft',
      terms: [
        [1, 'stat.institution.staff.full_time'],
        [1, 'stat.institution.staff.part_time'],
        [-1, 'stat.institution.staff.total'],
      ],
    },
    {
      id: 's14.closed_vs_replies',
      type: 'equal',
      severity: 'soft',
      terms: [
        [1, 'stat.requests.closed.total'],
        [-1, 'stat.requests.replies.total'],
      ],
    },
    {
      id: 's14.normative_le_total',
      type: 'at-most',
      severity: 'soft',
      terms: [
        [1, 'stat.disclosure.normative_docs_disclosed'],
        [-1, 'stat.disclosure.total'],
      ],
    },
    {
      id: 's14.channels_ge_total',
      type: 'at-most',
      severity: 'soft',
      terms: [
        [1, 'stat.disclosure.total'],
        [-1, 'stat.channels.gazette'],
        [-1, 'stat.channels.website'],
        [-1, 'stat.channels.weibo'],
        [-1, 'stat.channels.wechat'],
        [-1, 'stat.channels.other'],
      ],
    },
    {
      id: 's14.press_principal_le',
      type: 'at-most',
      severity: 'soft',
      terms: [
        [1, 'stat.response.press_conferences_by_principal'],
        [-1, 'stat.response.press_conferences'],
      ],
    },
    {
      id: 's14.interview_principal_le',
      type: 'at-most',
      severity: 'soft',
      terms: [
        [1, 'stat.response.online_interviews_by_principal'],
        [-1, 'stat.response.online_interviews'],
      ],
    },
  ],
  ratios: [
    {
      ...REVIEW_CORRECTED,
      numerator: ['stat.review.corrected'],
      denominator: ['stat.review.upheld', 'stat.review.corrected', 'stat.review.other'],
    },
    {
      ...LITIGATION_CORRECTED,
      numerator: ['stat.litigation.corrected'],
      denominator: [
        'stat.litigation.upheld_or_dismissed',
        'stat.litigation.corrected',
        'stat.litigation.other',
      ],
    },
    {
      id: 'stat_grant_full_of_replies',
      en: 'Replies that grant disclosure, of all replies (form of 2014)',
      zh: '同意公开占答复总数的比例（2014 年格式）',
      numerator: ['stat.requests.replies.granted'],
      denominator: ['stat.requests.replies.total'],
    },
    {
      id: 'stat_grant_any_of_replies',
      en: 'Replies that grant disclosure or a part, of all replies (form of 2014)',
      zh: '同意公开和同意部分公开占答复总数的比例（2014 年格式）',
      numerator: ['stat.requests.replies.granted', 'stat.requests.replies.partly_granted'],
      denominator: ['stat.requests.replies.total'],
    },
  ],
  prose: {},
  feeds: [
    feed('applications.received.total', 'stat.requests.received.total'),
    feed('review.upheld', 'stat.review.upheld'),
    feed('review.corrected', 'stat.review.corrected'),
    feed('review.other', 'stat.review.other'),
    feed('litigation.upheld', 'stat.litigation.upheld_or_dismissed'),
    feed('litigation.corrected', 'stat.litigation.corrected'),
    feed('litigation.other', 'stat.litigation.other'),
  ],
  breaks: [
    {
      fields: ['stat.requests.closed.', 'stat.requests.replies.'],
      break: '2019: other outcomes',
      note: 'counted by reply, and under the regulation of 2007: its outcomes are not those of 2019',
    },
    {
      fields: ['stat.review.total', 'stat.litigation.total'],
      break: '2019: pending cases are counted',
      note: 'the form of 2014 has no row for cases that are not decided yet',
    },
    {
      fields: ['stat.'],
      break: '2019: dropped',
      note: 'asked for by the form of 2014 only',
    },
  ],
  yearLaws: [],
  addedUp: [],
  applications: [],
  meaning: field => MEANINGS[field],
};
