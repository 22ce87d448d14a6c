/** What the names of bodies that report end in, apart from places. */
const BODIES =
  '人民政府|政府|办公厅|办公室|委员会|管委会|管理委|工委|办事处|街道办|总署|总局|分局|支局|管理局|局|公署|行署|厅|部|院|法院|检察院|大学|学院|学校|中学|小学|幼儿园|医院|中心|管理处|管理站|管理所|支队|大队|总队|公司|集团|银行|协会|联合会|学会|研究所|研究院|图书馆|博物馆|档案馆|气象台|税务所|派出所|合作社|水务|公积金|发改委|卫健委|国资委|建委|农委|经信委|委|办|署|处|站|所|队|馆|社|会|联|室|台|师|团|校|厂|园';
const PLACES =
  '省|自治区|自治州|自治县|自治旗|特别行政区|开发区|示范区|高新区|经开区|新区|园区|林区|矿区|地区|盟|州|市|县|区|旗|乡|镇|街道|苏木|社区|村|农场|牧场|林场|海关';

const ENDS = new RegExp(`(?:${BODIES}|${PLACES})(?:[(（][^()（）]{1,15}[)）])?$`);
const ENDS_IN_PLACE = new RegExp(`(?:${PLACES})$`);

/** Whether a text ends as the name of a body or of a place does. */
export function isOrganName(name: string): boolean {
  return name.length >= 3 && name.length <= 40 && ENDS.test(name) && !NOT_NAMES.test(name);
}

export function isPlaceName(name: string): boolean {
  return ENDS_IN_PLACE.test(name);
}

/** Names no single body: we, all, the one above, or words that merely end so. */
const NOT_NAMES =
  /^(?:[我本该各全][\u3400-\u9fff]{0,2}[局镇乡委办厅县市区处院]|我|本|该|各|全[市县区镇乡]|上级|有关|相关|其他|国务院|社会|机关|单位|部门|党|政务|政府信息|信息公开|首页|网站|本站|原创|公众|群众|人民政府$|政府$|办公室$|办公厅$)|[、,，。;；:：《》]|网$|[?？]|[0-9]{3}|[我本该各][\u3400-\u9fff]?[局镇乡委办厅县市区处院]$|^[年月日]/;

const STRONG =
  '(?:人民政府(?:办公厅|办公室)?|政府办公室|政府办公厅|管委会|管理委员会|委员会(?:办公室)?|街道办事处|办事处|总署|总局|局|厅|法院|检察院|大学|学院|医院|公司|集团)';
const FOLLOWED =
  '(?:指挥中心|党政(?:综合)?办公室|党政办|综合办公室|政务公开办公室|信息中心|办公厅政务公开处|办公室)?(?:\\s*[(（][^()（）]{1,12}[)）])?';
const NAME = `((?:(?:(?!由)[\\u3400-\\u9fff]){2,18}?|(?:(?!由)[\\u3400-\\u9fff()（）]){4,40}?)${STRONG}(?:[\\u3400-\\u9fff]{2,12}?(?:街道办事处|办事处|分局|支局))?)`;

/** Where a sentence says who reports, most telling first. The first group is the name. */
const SENTENCES: readonly RegExp[] = [
  new RegExp(
    `(?:现将|现公布|现予公布|特公布|公布|现发布|特发布|特将)${NAME}\\s*(?:关于)?\\s*(?:的)?\\s*20\\d{2}`,
  ),
  new RegExp(`(?:由|^|[。,，;；\\s])${NAME}${FOLLOWED}\\s*(?:负责)?(?:编制|编写|编印|撰写|制作)`),
  new RegExp(
    `(?:^|[。;；\\s]|年,|年，|年度,|年度，|截[至止][\\d年月日]{4,12}[,，]?)${NAME}(?=20\\d{2}年|本年|全年|主动公开|公开|发布|共|累计|认真|严格|按照|根据|依据|坚持|深入|高度重视|紧紧|积极|始终|以|在|持续|全面|进一步|依法|依条例|切实)`,
  ),
  new RegExp(`(?:请?联系|咨询)(?:地址|电话|方式)?[:：]?\\s*${NAME}`),
  new RegExp(`由${NAME}${FOLLOWED}(?:承担|负责|牵头|统筹)`),
  new RegExp(`(?:^|[。;；])\\s*${NAME}${FOLLOWED}\\s*(?:。|$)`),
];

/** The bodies that a prose text names as the one reporting, most telling first. Simplified, no glosses. */
export function organsInProse(text: string): readonly string[] {
  const prose = text.replace(/《[^》]{0,80}》/g, '《》').replace(/"/g, '');
  return SENTENCES.flatMap(sentence => {
    const name = sentence.exec(prose)?.[1];
    return name !== undefined && isOrganName(name) ? [name] : [];
  });
}
