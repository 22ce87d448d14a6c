/** Words that keep figures near them from being read as the agency's own of the year. Rules as data. */

/** What is meant to come; 现将 and 结转下年度 are not that. */
export const PLAN =
  /下一步|明年|来年|新的一年|(?<!结转[至到入]?|转结[至到入]?)下(?:一)?年度|计划|力争|预计|拟(?!稿)|目标|打算|争取|(?:要求|确保)(?:各|全年|每)|(?<![现特并已])将(?:继续|进一步|努力|主动|加大|全面|积极)/;

/** What narrows the figures that follow to a part of the whole. */
export const RESTRICT =
  /领域|期间|季度|专栏|专题|专项|(?:围绕|聚焦)(?!.{0,12}(?:工作重点|中心工作|中心任务|大局|决策部署|关切))|针对(?!Ⓢ)|涉及|会议|活动|征集|抽查|排名|考核|等方面|除.{0,120}外|工作组|试点/;

/** A comparison names other times without speaking of them. */
export const COMPARISON = /比|较|增长|增加|减少|下降|上升/;

/** A clause of which the figures are differences, not figures of their own. */
export const COMPARES = /^(?:比|较|同比|环比|与|增加|增长|减少|下降|占)/;

/** Somebody else as the subject of a clause: 县教育局作为…. */
export const OTHER_SUBJECT =
  /^[^按根依遵围贯落向经为对由在与和Ⓢ]?(?![按根依遵围贯落向经为对由在与和Ⓢ])[\u4e00-\u9fff]{1,12}(?:局|委员会|办公室|街道办|街道|镇|乡|中心|医院|学校|大学|法院|检察院|公司|科室|部门|单位)(?![的网])|Ⓞ/;

/** Channels by kind; a figure behind one alone may be of it alone. */
export const CHANNEL_KINDS: readonly RegExp[] = [
  /网站|官网|网上|门户|网页/,
  /微信|公众号/,
  /微博/,
  /新媒体|客户端|抖音/,
  /公开栏|公示栏|公告栏|宣传栏|显示屏|电子屏/,
  /报刊|报纸|广播|电视|媒体(?<!新媒体)/,
  /政府公报/,
  /平台/,
];

/** Owners of sites and accounts that are not the agency, and words that no channel's name has. */
export const FOREIGN_CHANNEL =
  /各|其他|其它|上级|国家|中央|新闻(?!办)|下属|专栏|栏目|领域|类|收到|受理|公开.{0,120}(?:网站|微信|公众号|微博)|(?:网站|微信|微博|新媒体).{0,120}(?:网站|微博|微信|新媒体)|建议|提案|意见|访问|点击|浏览|平均|人均|日均|每|中心|公共资源|采购|信用/;

/** Behind a figure: it stands for itself, or all of it was dealt with, or it is compared. */
export const TAIL = /^$|^(?:,|均|全部|都|已|占|比|较|同比|环比|并|且|按时|按期|及时)/;
export const BOUND = /^(?:以上|以下|以内|不等|之多|之内)/;

/** Which headings and openings say what the figures below them are about. */
export const SECTIONS = [
  ['requests', /申请公开|收到和处理|公开申请/],
  ['review', /行政复议|行政诉讼/],
  ['disclosed', /主动公开/],
] as const;

/** What begins a list of parts. */
export const LIST = /^[ⓎⓈ]?(?:其中|包括|含)/;

/** What speaks of one field's information (财政信息公开): figures behind it are of that field alone. */
export const ONE_FIELD =
  /[\u4e00-\u9fff]{2}(?<!政府|政务|部门|单位|机关|工作|全面|依法|主动|进行|加强|推进|推动|做好|开展|强化|深化|抓好|促进|规范|完善|各类|各项|相关|有关|申请|规定|关于|以及|坚持|落实|组织|重视|负责)信息公开(?!网|平台|目录|指南|条例|工作|年度|申请|的|栏|专)/;
