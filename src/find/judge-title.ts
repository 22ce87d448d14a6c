import { withArabicYears } from '../normalise/digits.ts';
import { normaliseText } from '../normalise/text.ts';
import { ABOUT_REPORTS, FORM_ONLY, OTHER_KIND } from '../recognise/metadata/gate.ts';
import { nameInTitle } from '../recognise/metadata/name-in-title.ts';
import { isOrganName } from '../recognise/metadata/organ-names.ts';
import { yearInTitle } from '../recognise/metadata/year.ts';

/**
 * What a link's words or a page's title name. `report`: one body's report for one year. `reports`: a column of them.
 * `year`: the words are a year and no more, so that what is around decides; likewise `yearly`, a report with a year and
 * no word of what it is about. `disclosure`: the part of a site that such a column is in.
 */
export type TitleKind = 'report' | 'reports' | 'yearly' | 'year' | 'body' | 'disclosure' | 'other';

export interface JudgedTitle {
  readonly kind: TitleKind;
  readonly year: number | null; // reported on
  readonly agency: string | null; // that it names
}

/** Judges the words of one link or title by the same words that tell a report's page from other pages. */
export function judgeTitle(printed: string): JudgedTitle {
  const text = bareTitle(printed);
  if (text.length < 2 || text.length > LONGEST) return OTHER;
  if (DISCLOSURE.test(text)) return { ...OTHER, kind: 'disclosure' };
  const years = YEARS.test(text);
  const year = years ? null : yearInTitle(text.replace(DOCUMENT_NUMBER, ''));
  if (YEAR.test(text)) return { ...OTHER, kind: 'year', year };
  const name = nameInTitle(text);
  const agency = isOrganName(name) ? name : null;
  const subject = agency === null ? text : text.replace(agency, ''); // an audit office's report is no audit's
  if (
    OTHER_KIND.test(withoutBlanks(printed)) ||
    FORM_ONLY.test(text) ||
    NOT_FINAL.test(text) ||
    OTHER_SUBJECT.test(subject)
  )
    return OTHER;
  const before = COLUMN.exec(text.replace(YEARS, ''))?.[1];
  if (before === '' || WHOSE.test(before ?? '?')) return { ...OTHER, kind: 'reports' };
  if (!REPORT.test(text)) return isOrganName(text) ? { ...OTHER, kind: 'body', agency: text } : OTHER;
  if (ABOUT_REPORTS.test(text)) return OTHER;
  if (OPENNESS.test(text)) return year === null && agency === null ? OTHER : { kind: 'report', year, agency };
  return YEARLY.test(text) && year !== null ? { kind: 'yearly', year, agency } : OTHER;
}

const OTHER: JudgedTitle = { kind: 'other', year: null, agency: null };
const LONGEST = 90; // characters

/** Simplified, half width, without blanks, and without what lists put around a title: a number, a mark, a date, a file's ending. */
export function bareTitle(printed: string): string {
  return withoutBlanks(printed)
    .replace(/^(?:[·•▪■◆▶>|*-]|\d{1,3}[.、)]|\[[^[\]]{0,20}\](?=.{6})|【[^【】]{0,20}】(?=.{6}))+/, '')
    .replace(/(?:[([（]?20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?[)\]）]?)$/, '')
    .replace(/(?:new|hot|置顶|最新)!?$/i, '')
    .replace(/\.(?:pdf|docx?|xlsx?|wps|et|ofd|s?html?|zip|rar)$/i, '')
    .replace(/[(（](?:pdf|word|docx?|正文|全文|附表|含附表|文字|网页|下载|公开|公示)版?[)）]$/i, '')
    .replace(/(?<![>»·|])[>»·|]+$/, '')
    .replace(PUBLISHED, '$1');
}

/** The announcement of a report, which has it below as a rule; a notice (通知) is about writing it. */
const PUBLISHED =
  /^(?:.{0,30})?关于(?:公布|发布|公开|公示)[《“"]?(.{6,60}(?:报告|年报))[》”"]?的(?:公告|通告|公示)$/;

function withoutBlanks(printed: string): string {
  return withArabicYears(normaliseText(printed.slice(0, 300)).replace(/\s+/g, ''));
}

const REPORT =
  /(?:报告|年报|报表)(?:[(（]20\d{2}年?度?[)）])?[》”"]?$|信息公开(?:工作)?年.{0,6}(?:\.{2,}|…)$/;
const OPENNESS = /政府信息公开|政务公开|信息公开|政务信息公开/;
const YEARLY = /年度(?:工作)?报告|工作年度报告|年报/;
const YEAR = /^[(（]?20\d{2}年?(?:度)?[)）]?$/;
const YEARS = /20\d{2}年?[-—–~至到]{1,2}20\d{2}年?(?!学年)/;
const DOCUMENT_NUMBER = /[〔[(]20\d{2}[〕\])]\d{0,4}号?(?=.)/;

/** A column's name, and whose reports are in it. */
const COLUMN =
  /^(.{0,14}?)(?:(?:政府|政务)?(?:信息)?公开(?:工作)?)?(?:年度(?:工作)?报告|工作年度报告|年报)(?:栏目?|专栏|专题|汇总|列表|目录|库|查看|查询)?$/;
const WHOSE =
  /^(?:历年|历年来|往年|历史|各|本级|市级|县级|区级|省级|直属|下属|政府(?:部门|机关|工作部门)?|(?:[省市县区]|各|本|全)[省市县区级直]{0,3}(?:人民)?(?:政府|政府部门|部门|单位|机关|街道|乡镇)?|部门|(?:委办局|单位|机关|乡镇|镇街|镇乡|街道|街镇|乡镇街道|乡镇\(街道\)|镇\(街道\)|园区|区县|县区|县市区|市县|区市县)+)$/;

/** Not the report that a body made public in the end. */
const NOT_FINAL =
  /征求意见|草案|草稿|讨论稿|送审稿|初稿|审议稿|(?:空白|样)表|(?:空白|参考)文本|编制(?:说明|指引|要求)/;

/** Reports of other kinds, some of which have the word for openness too. */
const OTHER_SUBJECT =
  /企业|法治|依法行政|行政执法|政府网站|网站(?:工作|监管|建设)|新媒体|统计公报|决算|预算|审计|债务|财政|环境(?:信息|质量|状况)|统计年|年鉴|绩效|述职|党务公开|村务公开|厂务公开|工作总结|政府工作报告|自查|整改|评估|考核|测评|提案|建议办理|营商环境|未成年|权力清单|社会责任|依申请公开(?:情况|工作)?(?:统计|报告)|工作要点|实施方案|行政许可|双随机|信用|年检|年审|公示年报|年报公示|信息公示|公积金|社会组织|事业单位法人|法人年度/;

const DISCLOSURE =
  /^(?:.{0,12}(?:省|市|县|区|旗|州|盟|局|委|厅|办|镇|乡|街道|政府))?(?:政府|政务)?信息公开(?:专栏|平台|网|目录|专区|首页|栏目)?$|^政务公开(?:专栏|平台|专区)?$|^(?:法定)?主动公开(?:内容|目录|信息)?$|^法定主动公开内容$|^公开(?:专栏|目录)$/;
