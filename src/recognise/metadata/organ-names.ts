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
  /^(?:[我本该各全][\u3400-\u9fff]{0,2}[局镇乡委办厅县市区处院]|我|本|该|各|全[市县区镇乡]|上级|有关|相关|其他|国务院|社会|机关|单位|部门|党|政务|政府信息|信息公开|首页|网站|本站|原创|公众|群众|人民政府$|政府$|办公室$|办公厅$)|[、,，。;；:：《》]|网$|[?？]|[0-9]{3}|[我本该各][\u3400-\u9fff]?[局镇乡委办厅县市区处院]$|^[年月日在]|^(?:现|特)(?:将|公布|发布|公开|向|予|编)|^(?:现予|予以)?(?:公布|发布|编制|公开)|^请?(?:联系|咨询)|^请[与向]|^(?:名称|标题|来源)|^(?:做好|推进|加强|根据|按照|依据|经)/;
