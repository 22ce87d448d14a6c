/**
 * What prose states in figures: the topics, their names and the units in which a figure counts as one. The family says
 * which figures belong together in a list (其中…).
 */
export const TOPICS = [
  topic('disclosed.total', '主动公开信息', 'Information disclosed', 'disclosed', 'info'),
  topic('disclosed.website', '网站公开', 'Disclosed on websites', 'disclosed', 'info'),
  topic('disclosed.wechat', '微信公开', 'Disclosed on WeChat', 'disclosed', 'info'),
  topic('disclosed.weibo', '微博公开', 'Disclosed on Weibo', 'disclosed', 'info'),
  topic('disclosed.new_media', '政务新媒体公开', 'Disclosed on new media together', 'disclosed', 'info'),
  topic('disclosed.other_new_media', '其他新媒体公开', 'Disclosed on other new media', 'disclosed', 'info'),
  topic('disclosed.gazette', '政府公报公开', 'Disclosed in the gazette', 'disclosed', 'info'),
  topic('disclosed.notice_board', '公开栏公开', 'Disclosed on notice boards', 'disclosed', 'info'),
  topic('disclosed.press', '报刊广播电视公开', 'Disclosed in press and broadcasting', 'disclosed', 'info'),
  topic('press_conferences', '新闻发布会', 'Press conferences held', 'events', 'event'),
  topic('interpretations', '政策解读', 'Policy interpretations published', 'events', 'info'),
  topic('requests.received', '收到申请', 'Requests received', 'requests', 'case'),
  topic('requests.in_person', '当面申请', 'Requests made in person', 'requests', 'case'),
  topic('requests.letter', '信函申请', 'Requests made by letter', 'requests', 'case'),
  topic('requests.fax', '传真申请', 'Requests made by fax', 'requests', 'case'),
  topic('requests.email', '电子邮件申请', 'Requests made by e-mail', 'requests', 'case'),
  topic('requests.online', '网络申请', 'Requests made online', 'requests', 'case'),
  topic('requests.natural_persons', '自然人申请', 'Requests by natural persons', 'requests', 'case'),
  topic('requests.organisations', '法人或其他组织申请', 'Requests by organisations', 'requests', 'case'),
  topic('requests.carried_in', '上年结转', 'Requests carried in', 'requests', 'case'),
  topic('requests.carried_out', '结转下年度', 'Requests carried out', 'requests', 'case'),
  topic('requests.closed', '办结申请', 'Requests closed', 'requests', 'case'),
  topic('requests.answered', '答复申请', 'Requests answered', 'requests', 'case'),
  topic('outcomes.granted', '予以公开', 'Disclosed in full', 'requests', 'case'),
  topic('outcomes.partly_granted', '部分公开', 'Disclosed in part', 'requests', 'case'),
  topic('outcomes.refused', '不予公开', 'Refused', 'requests', 'case'),
  topic('outcomes.unable', '无法提供', 'Unable to provide', 'requests', 'case'),
  topic('outcomes.not_processed', '不予处理', 'Not processed', 'requests', 'case'),
  topic('outcomes.other', '其他处理', 'Other handling', 'requests', 'case'),
  topic('review.total', '行政复议', 'Administrative reviews', 'review', 'case'),
  topic('review.upheld', '行政复议维持', 'Administrative reviews: upheld', 'review', 'case'),
  topic('review.corrected', '行政复议纠正', 'Administrative reviews: corrected', 'review', 'case'),
  topic('review.other', '行政复议其他结果', 'Administrative reviews: other result', 'review', 'case'),
  topic('review.pending', '行政复议尚未审结', 'Administrative reviews: pending', 'review', 'case'),
  topic('litigation.total', '行政诉讼', 'Administrative lawsuits', 'litigation', 'case'),
  topic('litigation.upheld', '行政诉讼维持', 'Administrative lawsuits: upheld', 'litigation', 'case'),
  topic('litigation.corrected', '行政诉讼纠正', 'Administrative lawsuits: corrected', 'litigation', 'case'),
  topic(
    'litigation.other',
    '行政诉讼其他结果',
    'Administrative lawsuits: other result',
    'litigation',
    'case',
  ),
  topic('litigation.pending', '行政诉讼尚未审结', 'Administrative lawsuits: pending', 'litigation', 'case'),
  topic('fee.charged', '信息处理费', 'Processing fee charged', 'fee', 'money'),
  topic('hotline.received', '热线受理', 'Hotline calls received', 'hotline', 'call'),
  topic('hotline.answered', '热线办理', 'Hotline calls dealt with', 'hotline', 'call'),
  topic('mailbox.received', '信箱来信', 'Mailbox letters received', 'mailbox', 'call'),
  topic('mailbox.answered', '信箱回复', 'Mailbox letters answered', 'mailbox', 'call'),
  topic('messages.received', '网络留言', 'Messages received online', 'messages', 'call'),
  topic('messages.answered', '网络留言回复', 'Messages answered online', 'messages', 'call'),
  topic('documents.issued', '制发规范性文件', 'Normative documents issued', 'documents', 'document'),
  topic('documents.repealed', '废止规范性文件', 'Normative documents repealed', 'documents', 'document'),
  topic('documents.in_force', '现行有效规范性文件', 'Normative documents in force', 'documents', 'document'),
  topic('documents.disclosed', '公开规范性文件', 'Normative documents disclosed', 'documents', 'document'),
  topic('training.sessions', '培训次数', 'Training sessions on disclosure', 'training', 'event'),
  topic('staff.full_time', '专职人员', 'Full-time staff for disclosure', 'staff', 'person'),
  topic('staff.part_time', '兼职人员', 'Part-time staff for disclosure', 'staff', 'person'),
] as const;

export type Topic = (typeof TOPICS)[number];
export type TopicId = Topic['id'];
export type Family = Topic['family'];

/** The units in which prose counts each kind of thing; the first stands for a zero in words. */
export const UNITS = {
  info: ['条', '篇', '则', '份', '件', '次', '个', '项', '条次', '篇次', '期'],
  case: ['件', '份', '宗', '起', '例', '条', '次', '项', '件次'],
  event: ['次', '场', '期', '场次', '个'],
  money: ['元'],
  call: ['件', '次', '个', '条', '封', '通', '起', '宗', '件次', '人次'],
  document: ['件', '份', '个', '部', '项', '篇'],
  person: ['人', '名'],
} as const satisfies Record<string, readonly string[]>;

const BY_ID: ReadonlyMap<string, Topic> = new Map(TOPICS.map(one => [one.id, one]));

export function topicById(id: TopicId): Topic {
  return BY_ID.get(id)!;
}

function topic<Id extends string, F extends string, K extends string>(
  id: Id,
  zh: string,
  en: string,
  family: F,
  counts: K, // key of UNITS
) {
  return { id, zh, en, family, counts } as const;
}
