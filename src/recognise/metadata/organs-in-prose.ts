import { isOrganName } from './organ-names.ts';

/** What a sentence says of the body that it names: who made the report, whom to ask, who acts, who does such work. */
export type ProseRole = 'maker' | 'purpose' | 'subject' | 'contact' | 'own-site' | 'responsible' | 'alone';

const STRONG =
  '(?:人民政府(?:办公厅|办公室)?|政府办公室|政府办公厅|管委会|管理委员会|委员会(?:办公室)?|委(?=认真|严格|坚持|高度|深入|持续|紧紧|积极|主动|全面|始终|围绕|按照|根据|办公室|编制)|街道办事处|办事处|总署|总局|局|厅|法院|检察院|大学|学院|医院|公司|集团)';
const FOLLOWED =
  '(?:指挥中心|党政(?:综合)?办公室|党政办|综合办公室|政务公开办公室|信息中心|办公厅政务公开处|办公室)?(?:\\s*[(（][^()（）]{1,12}[)）])?';
const NAME = `((?:(?:(?!由)[\\u3400-\\u9fff]){2,18}?|(?:(?!由)[\\u3400-\\u9fff()（）]){4,40}?)${STRONG}(?:[\\u3400-\\u9fff]{2,12}?(?:街道办事处|办事处|分局|支局))?)`;
/** A town or a street without the word for its office. */
const TOWN = '((?:(?!由)[\\u3400-\\u9fff]){1,12}?(?:镇|乡|街道|苏木))';
const BEGINS =
  '(?:^|[。;；\\s]|年,|年，|年度,|年度，|20\\d{2}年度?|年以来[,，]|[领指]导下[,，]|截[止至][\\d年月日]{4,12}[,，]?)';
const ACTS =
  '(?=20\\d{2}年|本年|全年|主动公开|公开|发布|共|累计|认真|严格|按照|根据|依据|坚持|深入|高度重视|紧紧|积极|始终|以|在|持续|全面|进一步|依法|依条例|切实|结合|围绕|贯彻|扎实)';

/** Where a sentence says who reports. The first group is the name. */
const SENTENCES: readonly (readonly [role: ProseRole, pattern: RegExp])[] = [
  ['maker', new RegExp(`(?:由|^|[。,，;；\\s])${NAME}${FOLLOWED}\\s*(?:负责)?(?:编制|编写|编印|撰写|制作)`)],
  ['maker', new RegExp(`由${NAME}(?:政府|政务)?(?:信息|政务)公开(?:工作)?(?:领导小组)?办公室`)],
  ['purpose', new RegExp(`(?:做好|推进|推动|加强|规范|开展|深化)${NAME}的?(?:政府|政务)?信息公开`)],
  ['subject', new RegExp(`${BEGINS}${NAME}${ACTS}`)],
  ['subject', new RegExp(`${BEGINS}${TOWN}${ACTS}`)],
  ['contact', new RegExp(`(?:请?联系|咨询)(?:地址|电话|方式)?[:：]?\\s*${NAME}`)],
  ['contact', new RegExp(`[请可](?:直接)?[与向同]${NAME}[^,，。;；]{0,30}?(?:联系|咨询|反映|垂询)`)],
  [
    'contact',
    new RegExp(`[请可](?:直接)?[与向同]${TOWN}(?:党政|综合|办公室|政府)[^,，。;；]{0,20}?(?:联系|咨询|反映)`),
  ],
  ['own-site', new RegExp(`我[局委厅]在${NAME}(?:官网|官方网站|门户网站|网站)`)],
  ['responsible', new RegExp(`由${NAME}${FOLLOWED}(?:承担|负责|牵头|统筹)`)],
  ['alone', new RegExp(`(?:^|[。;；])\\s*${NAME}${FOLLOWED}\\s*(?:。|$)`)],
];

/** What a text must have for a role at all: most have none of it, and looking for names takes time. */
const NEEDED: Readonly<Record<ProseRole, RegExp>> = {
  maker: /编制|编写|编印|撰写|制作|公开(?:工作)?(?:领导小组)?办公室/,
  purpose: /信息公开/,
  subject: /20\d{2}|[局厅会处镇乡街委]/,
  contact: /联系|咨询|反映|垂询/,
  'own-site': /我[局委厅]在/,
  responsible: /由/,
  alone: /[局厅会处院府]/,
};

export interface Named {
  readonly role: ProseRole;
  readonly name: string;
}

/** The bodies that a prose text names as the one reporting. Simplified, no glosses, no abbreviations in brackets. */
export function organsInProse(text: string): readonly Named[] {
  const prose = text.replace(/《[^》]{0,80}》/g, '《》');
  return SENTENCES.flatMap(([role, sentence]) => {
    if (!NEEDED[role].test(prose)) return [];
    const name = sentence.exec(prose)?.[1];
    return name !== undefined && isOrganName(name) ? [{ role, name }] : [];
  });
}
