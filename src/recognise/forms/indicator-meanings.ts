import type { Meaning } from './meanings.ts';

/**
 * What each indicator of the two lists counts. The notices' own explanations were not at hand: these say what the label
 * says, and the counting rule where the label prints one.
 */
export const MEANINGS_2014 = {
  'stat.disclosure.total': of(
    'Items of information disclosed by the body on its own in the year; one item counts once, however many channels carry it.',
    '本年主动公开的政府信息条数；同一信息经不同渠道公开只计一条。',
  ),
  'stat.disclosure.normative_docs_disclosed': of(
    'Normative documents among the items disclosed.',
    '主动公开信息中的规范性文件条数。',
  ),
  'stat.disclosure.normative_docs_issued': of(
    'Normative documents issued in the year, disclosed or not.',
    '本年制发的规范性文件总数。',
  ),
  'stat.channels.gazette': of('Items disclosed in the government gazette.', '通过政府公报公开的条数。'),
  'stat.channels.website': of('Items disclosed on the government website.', '通过政府网站公开的条数。'),
  'stat.channels.weibo': of('Items disclosed on Weibo.', '通过政务微博公开的条数。'),
  'stat.channels.wechat': of('Items disclosed on WeChat.', '通过政务微信公开的条数。'),
  'stat.channels.other': of('Items disclosed by any other means.', '通过其他方式公开的条数。'),
  'stat.response.hot_topics': of(
    'Matters of public concern that the body responded to; one matter counts once, however it was responded to.',
    '回应的公众关注热点或重大舆情数；以不同方式回应同一事项只计一次。',
  ),
  'stat.response.press_conferences': of(
    'Press conferences that the body held or took part in.',
    '举办或参加新闻发布会的次数。',
  ),
  'stat.response.press_conferences_by_principal': of(
    'Of these, those that a principal official took part in.',
    '其中主要负责同志参加的次数。',
  ),
  'stat.response.online_interviews': of(
    'Online interviews on the government website.',
    '在政府网站举行在线访谈的次数。',
  ),
  'stat.response.online_interviews_by_principal': of(
    'Of these, those with a principal official.',
    '其中主要负责同志参加的次数。',
  ),
  'stat.response.policy_interpretations': of(
    'Texts published that explain a policy.',
    '发布的政策解读稿件篇数。',
  ),
  'stat.response.weibo_wechat': of(
    'Events responded to on Weibo and WeChat.',
    '通过微博、微信回应的事件数。',
  ),
  'stat.response.other': of('Events responded to by any other means.', '通过其他方式回应的事件数。'),
  'stat.requests.received.total': of(
    'Requests for information received in the year, all ways together.',
    '本年收到的政府信息公开申请总数。',
  ),
  'stat.requests.received.in_person': of('Requests made in person.', '当面提出的申请数。'),
  'stat.requests.received.fax': of('Requests made by fax.', '以传真提出的申请数。'),
  'stat.requests.received.online': of('Requests made online.', '通过网络提出的申请数。'),
  'stat.requests.received.letter': of('Requests made by letter.', '以信函提出的申请数。'),
  'stat.requests.closed.total': of('Requests closed in the year.', '本年办结的申请数。'),
  'stat.requests.closed.on_time': of('Requests closed within the time set.', '按时办结的申请数。'),
  'stat.requests.closed.extended': of('Requests closed after the time was extended.', '延期办结的申请数。'),
  'stat.requests.replies.total': of('Replies given to requests, all kinds together.', '答复申请的总数。'),
  'stat.requests.replies.already_disclosed': of(
    'Replies that the information is public already.',
    '答复信息已主动公开的件数。',
  ),
  'stat.requests.replies.granted': of('Replies that grant disclosure.', '答复同意公开的件数。'),
  'stat.requests.replies.partly_granted': of(
    'Replies that grant disclosure of a part.',
    '答复同意部分公开的件数。',
  ),
  'stat.requests.replies.refused.total': of(
    'Replies that refuse disclosure, all reasons together.',
    '答复不同意公开的总件数。',
  ),
  'stat.requests.replies.refused.state_secret': of('Refused: state secret.', '因涉及国家秘密不同意公开。'),
  'stat.requests.replies.refused.trade_secret': of('Refused: trade secret.', '因涉及商业秘密不同意公开。'),
  'stat.requests.replies.refused.personal_privacy': of(
    'Refused: personal privacy.',
    '因涉及个人隐私不同意公开。',
  ),
  'stat.requests.replies.refused.security_stability': of(
    'Refused: would endanger state, public or economic security or social stability.',
    '因危及国家安全、公共安全、经济安全和社会稳定不同意公开。',
  ),
  'stat.requests.replies.refused.not_government_information': of(
    'Refused: not government information in the sense of the Regulations.',
    '因不是《条例》所指政府信息不同意公开。',
  ),
  'stat.requests.replies.refused.other_statutory': of(
    'Refused: any other reason that a law or regulation gives.',
    '因法律法规规定的其他情形不同意公开。',
  ),
  'stat.requests.replies.not_this_organ': of(
    'Replies that another body is the one to ask.',
    '答复不属于本行政机关公开的件数。',
  ),
  'stat.requests.replies.not_exist': of(
    'Replies that the information does not exist.',
    '答复申请信息不存在的件数。',
  ),
  'stat.requests.replies.correction_notified': of(
    'Replies that ask the applicant to amend or complete the request.',
    '告知申请人更改、补充申请的件数。',
  ),
  'stat.requests.replies.other_channel': of(
    'Replies that name another channel for the matter.',
    '告知通过其他途径办理的件数。',
  ),
  'stat.review.total': of(
    'Administrative reviews over disclosure; the form has no row for pending ones.',
    '因政府信息公开的行政复议数量。',
  ),
  'stat.review.upheld': of("Reviews in which the body's act was upheld.", '复议维持具体行政行为的件数。'),
  'stat.review.corrected': of("Reviews in which the body's act was corrected.", '复议依法纠错的件数。'),
  'stat.review.other': of('Reviews that ended in another way.', '复议其他情形的件数。'),
  'stat.litigation.total': of('Administrative lawsuits over disclosure.', '因政府信息公开的行政诉讼数量。'),
  'stat.litigation.upheld_or_dismissed': of(
    "Lawsuits in which the body's act was upheld or the claim dismissed.",
    '诉讼维持具体行政行为或驳回原告诉讼请求的件数。',
  ),
  'stat.litigation.corrected': of("Lawsuits in which the body's act was corrected.", '诉讼依法纠错的件数。'),
  'stat.litigation.other': of('Lawsuits that ended in another way.', '诉讼其他情形的件数。'),
  'stat.complaints.total': of('Reports and complaints about disclosure.', '有关政府信息公开的举报投诉数量。'),
  'stat.fees_charged': of(
    'Fees charged for disclosure on request in the year.',
    '本年依申请公开收取的费用。',
  ),
  'stat.institution.dedicated_units': of(
    'Units set up for disclosure work alone.',
    '政府信息公开工作专门机构数。',
  ),
  'stat.institution.reading_points': of(
    'Places set up where the public can read disclosed information.',
    '设置的政府信息公开查阅点数。',
  ),
  'stat.institution.staff.total': of('Persons who work on disclosure.', '从事政府信息公开工作的人员数。'),
  'stat.institution.staff.full_time': of('Of these, full time.', '其中专职人员数。'),
  'stat.institution.staff.part_time': of('Of these, beside other duties.', '其中兼职人员数。'),
  'stat.institution.special_funds': of(
    'Funds for disclosure work, without fees for requests.',
    '政府信息公开专项经费。',
  ),
  'stat.training.meetings': of(
    'Meetings held on disclosure work.',
    '召开政府信息公开工作会议或专题会议的次数。',
  ),
  'stat.training.sessions': of('Training courses held.', '举办培训班的次数。'),
  'stat.training.trainees': of('Attendances at training.', '接受培训的人次。'),
};

/** The same of the local annexes. */
export const MEANINGS_2008_LOCAL = {
  'local.disclosed.total': of(
    'Items of information disclosed by the body on its own.',
    '主动公开的信息条数。',
  ),
  'local.disclosed.fulltext': of(
    'Of these, items whose full text is in electronic form.',
    '其中全文电子化的条数。',
  ),
  'local.normative_docs_new': of('Normative documents added in the year.', '新增的行政规范性文件数。'),
  'local.service_info': of('Items of information that serve the public.', '提供的服务类信息条数。'),
  'local.site_visits': of("Visits to the website's column on disclosure.", '网站专栏页面的访问人次。'),
  'local.visitors': of('Persons received on site.', '现场接待的人次。'),
  'local.online_consult': of('Consultations online.', '网上咨询的人次。'),
  'local.phone_consult': of('Consultations by telephone.', '接听咨询电话的人次。'),
  'local.request_catalogue': of(
    'Entries in the catalogue of what is disclosed on request.',
    '依申请公开信息目录的条数。',
  ),
  'local.requests.total': of('Requests for information, all ways together.', '政府信息公开申请总数。'),
  'local.requests.in_person': of('Requests made in person.', '当面提出的申请数。'),
  'local.requests.fax': of('Requests made by fax.', '以传真提出的申请数。'),
  'local.requests.email': of('Requests made by e-mail.', '以电子邮件提出的申请数。'),
  'local.requests.online': of('Requests made online.', '网上提出的申请数。'),
  'local.requests.letter': of('Requests made by letter.', '以信函提出的申请数。'),
  'local.requests.other': of('Requests made in any other way.', '以其他形式提出的申请数。'),
  'local.replies.total': of('Replies given to requests, all kinds together.', '对申请的答复总数。'),
  'local.replies.granted': of('Replies that grant disclosure.', '同意公开的答复数。'),
  'local.replies.partly': of('Replies that grant disclosure of a part.', '同意部分公开的答复数。'),
  'local.replies.refused.total': of(
    'Replies that refuse disclosure, all reasons together.',
    '否决公开的答复总数。',
  ),
  'local.replies.refused.not_gov_info': of(
    'Refused: not government information in the sense of the rules that apply there.',
    '因非当地规定所指政府信息否决公开。',
  ),
  'local.replies.refused.not_exist': of('Refused: the information does not exist.', '因信息不存在否决公开。'),
  'local.replies.refused.not_held': of('Refused: not held by this department.', '因非本部门掌握否决公开。'),
  'local.replies.refused.unclear': of('Refused: the request was unclear.', '因申请内容不明确否决公开。'),
  'local.replies.refused.exempt1': exempt(1),
  'local.replies.refused.exempt2': exempt(2),
  'local.replies.refused.exempt3': exempt(3),
  'local.replies.refused.exempt4': exempt(4),
  'local.replies.refused.exempt5': exempt(5),
  'local.replies.refused.exempt6': exempt(6),
  'local.replies.refused.other': of('Refused: any other reason.', '因其他原因否决公开。'),
  'local.review': of('Administrative reviews over disclosure.', '因信息公开的行政复议数。'),
  'local.litigation': of('Administrative lawsuits over disclosure.', '因信息公开的行政诉讼数。'),
  'local.appeal': of('Administrative appeals over disclosure.', '因信息公开的行政申诉数。'),
};

function of(en: string, zh: string): Meaning {
  return { en, zh };
}

function exempt(category: number) {
  return of(
    `Refused: exempt category ${category} of the rules that apply there.`,
    `因属于当地规定的免予公开范围${category}否决公开。`,
  );
}
