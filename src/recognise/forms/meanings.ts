/** What is counted, in words of our own, where the label alone does not say it. */
export interface Meaning {
  readonly en: string;
  readonly zh: string;
}

/** What the number of a field counts, in the tables that the Regulations prescribe. */
export function statutoryMeaning(field: StatutoryFieldId): Meaning {
  const [part, ...rest] = field.split('.') as [string, ...string[]];
  const last = rest.at(-1)!;
  const row = rest.slice(0, -1).join('.');
  switch (part) {
    case 'disclosure':
      return joined(DISCLOSURE_ROWS[row as DisclosureRow], DISCLOSURE_COLUMNS[last as DisclosureColumn]);
    case 'applications':
      return joined(APPLICATION_ROWS[row as ApplicationRow], APPLICANTS[last as Applicant]);
    default:
      return joined(CASES[(row === '' ? part : `${part}.${row}`) as Case], RESULTS[last as Result]);
  }
}

/** Every id that the words below explain: a form with another does not compile. */
type StatutoryFieldId =
  | `disclosure.${DisclosureRow}.${DisclosureColumn}`
  | `applications.${ApplicationRow}.${Applicant}`
  | `${Case}.${Result}`;

type DisclosureRow = keyof typeof DISCLOSURE_ROWS;
type DisclosureColumn = keyof typeof DISCLOSURE_COLUMNS;
type ApplicationRow = keyof typeof APPLICATION_ROWS;
type Applicant = keyof typeof APPLICANTS;
type Case = keyof typeof CASES;
type Result = keyof typeof RESULTS;

const meaning = (en: string, zh: string): Meaning => ({ en, zh });

function joined(what: Meaning, which: Meaning): Meaning {
  const en = `${what.en[0]!.toUpperCase()}${what.en.slice(1)}`;
  return meaning(`${en}; ${which.en}.`, `${what.zh}；${which.zh}。`);
}

const DISCLOSURE_ROWS = {
  regulations: meaning(
    'rules (规章) that a department of the State Council or a government with the power to make them decreed',
    '国务院部门或有权的地方政府制定的规章',
  ),
  normative_documents: meaning(
    'documents below the rank of rules that bind the public, such as notices and measures',
    '规章以下、对公众有约束力的行政规范性文件',
  ),
  licensing: meaning('administrative licences', '行政许可'),
  other_services: meaning(
    'other matters that the body administers or serves the public in',
    '行政许可以外的对外管理服务事项',
  ),
  penalties: meaning('administrative penalties', '行政处罚'),
  coercion: meaning('coercive measures and their enforcement', '行政强制措施和行政强制执行'),
  fees: meaning('fees that the body charges for administrative acts and services', '行政事业性收费'),
  procurement: meaning('centralised government procurement', '政府集中采购'),
};

const DISCLOSURE_COLUMNS = {
  issued: meaning('number issued in the year', '本年制发的件数'),
  repealed: meaning('number repealed in the year', '本年废止的件数'),
  in_force: meaning('number in force at the end of the year', '年末现行有效的件数'),
  produced: meaning('number newly made in the year', '本年新制作的数量'),
  newly_disclosed: meaning('number opened to the public in the year', '本年新公开的数量'),
  total_disclosed: meaning('number open to the public in all', '对外公开的总数量'),
  decisions: meaning('number of decisions made in the year', '本年作出的处理决定数量'),
  items_prev_year: meaning('number of items on the list of the year before', '上一年的项目数量'),
  items_change: meaning(
    'items added less items taken off in the year; negative where the list became shorter',
    '本年项目的增减数，减少为负',
  ),
  amount: meaning('sum of money in the year', '本年金额'),
  projects: meaning('number of projects in the year', '本年项目数量'),
};

const APPLICATION_ROWS = {
  received: meaning('requests for information received in the year', '本年新收到的政府信息公开申请'),
  carried_in: meaning(
    'requests of earlier years that were still open when the year began',
    '上年未办结、转入本年办理的申请',
  ),
  granted: meaning(
    'requests decided in the year, all that was asked for disclosed',
    '本年办结、全部公开的申请',
  ),
  partly_granted: meaning(
    'requests decided in the year, a part disclosed and a part withheld; counted here only',
    '本年办结、区分处理后部分公开的申请，只计入本项',
  ),
  'refused.state_secret': meaning('requests refused as a state secret', '因属于国家秘密不予公开的申请'),
  'refused.prohibited_by_law': meaning(
    'requests refused because another law or administrative regulation forbids disclosure',
    '因其他法律、行政法规禁止公开而不予公开的申请',
  ),
  'refused.security_stability': meaning(
    'requests refused because disclosure would endanger state, public or economic security or social stability',
    '因可能危及国家安全、公共安全、经济安全、社会稳定不予公开的申请',
  ),
  'refused.third_party_rights': meaning(
    'requests refused to protect the lawful rights of a third party, such as trade secrets and privacy',
    '为保护第三方合法权益（如商业秘密、个人隐私）不予公开的申请',
  ),
  'refused.internal_affairs': meaning(
    'requests refused as internal affairs: personnel, logistics, internal work flow',
    '因属于人事管理、后勤管理、内部工作流程三类内部事务信息不予公开的申请',
  ),
  'refused.process_information': meaning(
    'requests refused as information of a process: records of discussion, drafts, letters of consultation, reports upward',
    '因属于讨论记录、过程稿、磋商信函、请示报告四类过程性信息不予公开的申请',
  ),
  'refused.enforcement_files': meaning(
    'requests refused as the file of an administrative enforcement case',
    '因属于行政执法案卷信息不予公开的申请',
  ),
  'refused.statutory_query': meaning(
    'requests for what is to be looked up by a procedure of its own, such as registers of firms and land',
    '因属于工商、不动产登记等行政查询事项不予公开的申请',
  ),
  'unable.not_held': meaning(
    'requests for information that the body does not have',
    '因本机关不掌握相关信息而无法提供的申请',
  ),
  'unable.needs_creation': meaning(
    'requests for what would have to be made or processed first',
    '因没有现成信息、需要另行制作而无法提供的申请',
  ),
  'unable.still_unclear': meaning(
    'requests that stayed unclear after the applicant had completed them',
    '因补正后申请内容仍不明确而无法提供的申请',
  ),
  'not_processed.petition_complaint': meaning(
    'requests that were petitions, reports of wrongs or complaints in substance',
    '实为信访、举报、投诉而不予处理的申请',
  ),
  'not_processed.repeated': meaning(
    'requests for the same information once more by the same applicant',
    '因重复申请不予处理的申请',
  ),
  'not_processed.publications': meaning(
    'requests for a publication on public sale',
    '要求提供公开出版物而不予处理的申请',
  ),
  'not_processed.excessive': meaning(
    'large numbers of repeated requests without good reason',
    '无正当理由大量反复申请而不予处理的申请',
  ),
  'not_processed.confirm_or_reissue': meaning(
    'requests to confirm or issue again what the applicant already had',
    '要求确认或重新出具已获取信息而不予处理的申请',
  ),
  'other.not_corrected': meaning(
    'requests closed because the applicant did not complete them in time, without good reason',
    '因申请人无正当理由逾期不补正、不再处理的申请',
  ),
  'other.fee_unpaid': meaning(
    'requests closed because the applicant did not pay the fee in time',
    '因申请人逾期未缴纳费用、不再处理的申请',
  ),
  'other.other': meaning(
    'requests closed in some way that the form does not name',
    '以表中未列的其他方式办结的申请',
  ),
  'other.undivided': meaning(
    'requests closed in some way that the form does not name; one row in 2019, three from 2021',
    '以其他方式处理的申请；2019年格式为一行，2021年起分为三行',
  ),
  handled: meaning(
    'requests decided or closed in the year, all outcomes together',
    '本年办结的申请总数，各种结果之和',
  ),
  carried_out: meaning('requests still open when the year ended', '年末未办结、结转下年度继续办理的申请'),
};

const APPLICANTS = {
  natural_person: meaning('made by natural persons', '申请人为自然人'),
  enterprise: meaning('made by commercial enterprises', '申请人为商业企业'),
  research_institution: meaning('made by research institutions', '申请人为科研机构'),
  public_interest_org: meaning('made by public-interest organisations', '申请人为社会公益组织'),
  legal_service_org: meaning('made by legal-service organisations', '申请人为法律服务机构'),
  other_org: meaning('made by other legal persons and organisations', '申请人为其他法人或组织'),
  total: meaning('made by all applicants', '全部申请人合计'),
};

const CASES = {
  review: meaning(
    "administrative reviews of the body's acts in information disclosure",
    '因政府信息公开被申请的行政复议',
  ),
  'litigation.direct': meaning(
    'lawsuits over information disclosure that went to court without a review before',
    '因政府信息公开、未经复议直接起诉的行政诉讼',
  ),
  'litigation.after_review': meaning(
    'lawsuits over information disclosure that went to court after a review',
    '因政府信息公开、复议后起诉的行政诉讼',
  ),
};

const RESULTS = {
  upheld: meaning("the body's act was upheld", '结果维持'),
  corrected: meaning("the body's act was corrected", '结果纠正'),
  other: meaning('the case ended in another way', '其他结果'),
  pending: meaning('the case was not decided by the end of the year', '年末尚未审结'),
  total: meaning('all cases, pending ones with them', '总计，含尚未审结'),
};
