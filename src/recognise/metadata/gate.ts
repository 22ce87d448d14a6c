import { normaliseText } from '../../normalise/text.ts';
import type { Document, FieldCell, Metadata, Problem } from '../../types.ts';
import { isOrganName } from './organ-names.ts';

/**
 * `null` for an annual report; else the problem that says what was found. A report whose tables are lost is one, and so
 * is a page with nothing but its first section; readings, statistics of half a year, covering letters, blank forms,
 * lists of reports, rules, plans and reports of other work are not, although they have the words or the headings.
 */
export function isReport(
  document: Document,
  metadata: Metadata,
  cells: readonly FieldCell[],
): Problem | null {
  return hasReport(document, metadata, cells)
    ? null
    : { code: 'recognise/not-a-report', data: { found: metadata.title ?? '' } };
}

function hasReport(document: Document, metadata: Metadata, cells: readonly FieldCell[]): boolean {
  const title = normaliseText(metadata.title ?? '').replace(/\s+/g, '');
  if (OTHER_KIND.test(title) || OF_A_SCHOOL_YEAR.test(title)) return false;
  const texts = Object.values(metadata.sections).filter(text => text !== null);
  const figures = cells.filter(({ status }) => status === 'reported').length;
  const filled = figures > 0 || texts.some(text => PROSE.test(text) && !PLACEHOLDER.test(text));
  if (FORM_ONLY.test(title) && figures === 0) return false;
  if (figures >= ENOUGH_FIGURES) return true;
  const page = readPage(document);
  if (RULES.test(title) || page.isOther) return false;
  const hasTables = cells.some(({ status }) => status !== 'absent');
  if (metadata.year === null && metadata.agency === null && !hasTables) return false;
  const says = metadata.announces || isTitle(title);
  if (!says && (page.otherTitle || !page.isOnOpenness)) return false;
  if (texts.length >= 2) return filled || (metadata.year !== null && metadata.title !== null);
  if (texts.length === 1) return filled && metadata.year !== null;
  if (ABOUT_REPORTS.test(title)) return false;
  return says && metadata.year !== null && page.hasBody;
}

const ENOUGH_FIGURES = 10; // that the statutory tables must print, whatever else the page says

/** Titles of other kinds of page. */
export const OTHER_KIND =
  /解读|图解|一图|读懂|半年|季度|月报|\d月份?政|[1-9]-\d{1,2}月|统计表$|培训|模板|范本|样表|填报|填表|常见问题|答记者问/;
export const FORM_ONLY = /格式|样式/;
export const ABOUT_REPORTS =
  /(?:关于|通知|通报|公告|的函|复函|征求意见|的请示|汇总|列表|目录|一览|专栏|专题)(?:$|.{0,200}(?:通知|通报|公告|函|请示|说明)$)|^历年|年度报告$(?<=^(?:政府)?信息公开(?:工作)?年度报告)/;
const PROSE = /[\u3400-\u9fff]{2}/;
const PLACEHOLDER = /[X×Ｘ]{2,}|[_＿]{3,}|[(（](?:文字|正文|内容)[^()（）]{0,10}[)）]/;

// ── what the title says ──────────────────────────────────────────────

/** A title that ends in what it is, of a year or a body, its bracket left out. */
function isTitle(title: string): boolean {
  const bare = title.replace(/[(（][^()（）]{0,20}[)）]$/, '');
  return (
    /(?:报告|年报|报表)(?:$|.{0,12}(?:公告|公示)$)/.test(bare) ||
    (/报告|年报/.test(bare) && /20\d{2}/.test(bare))
  );
}

/** Rules and models for such reports. */
const RULES =
  /(?:制度|办法|规定|细则|指南|要点|方案|分工|范文|范例|纪要|自查报告|自查情况报告|工作总结)(?:[(（][^()（）]{0,10}[)）])?$|(?:制度|办法|规定|细则|指南|要点|方案)的通知$/;
/** Universities report on their own openness by school years, under another rule. */
const OF_A_SCHOOL_YEAR = /20\d{2}[-—–~至]{1,2}(?:20)?\d{2}学年|学年/;

// ── what the page says ───────────────────────────────────────────────

interface PageWords {
  readonly hasBody: boolean; // prose about the year's work; a list of links has none
  readonly isOnOpenness: boolean;
  readonly isOther: boolean; // a statute, a notice, a guide, a model, a university's report
  readonly otherTitle: boolean; // a line that is the title of something else
}

function readPage({ blocks }: Document): PageWords {
  let sentences = 0;
  let articles = 0;
  let length = 0;
  let openness = 0; // lines that speak of it
  let first = Number.POSITIVE_INFINITY; // characters before the first of them
  let other = false;
  let otherTitle = false;
  let headings = false;
  let ruled = false; // by the rule for universities …
  let school = false; // … and one speaks
  for (const block of blocks) {
    if (block.type !== 'line' || block.markup?.linked === 1) continue;
    const text = normaliseText(block.text);
    const ends = text.match(/。/g)?.length ?? 0;
    if (ends > 0 && text.length > 15) sentences += text.length > LONG_LINE ? ends : 1;
    if (/^第[一二三四五六七八九十]{1,3}条(?!\s?第)/.test(text)) articles += 1;
    if (ON_OPENNESS.test(text)) {
      openness += 1;
      first = Math.min(first, length + text.search(ON_OPENNESS));
    }
    if (length < HEAD) {
      headings ||= FIRST_HEADING.test(text);
      other ||= OTHER_PAGE.test(text);
      otherTitle ||=
        (!headings && isOtherTitle(text.replace(/\s+/g, ''))) || (length < START && PART.test(text));
      ruled ||= SCHOOL_RULE.test(text);
      school ||= SCHOOL.test(text);
    }
    length += text.length;
  }
  return {
    hasBody: sentences >= 2,
    isOnOpenness: first < EARLY || openness >= OFTEN,
    isOther: other || articles >= FEWEST_ARTICLES || (ruled && school),
    otherTitle,
  };
}

const LONG_LINE = 80; // characters; a page that was joined to one line has its sentences in it
const FEWEST_ARTICLES = 2;
const EARLY = 800; // characters: a report speaks of its subject there, or …
const OFTEN = 4; // … in so many lines; reports on all of an office's work do so once
const HEAD = 1500; // characters in which a page says what it is

const ON_OPENNESS =
  /(?:信息|政务|党务|村务)公开|公开(?:各类)?(?:政府|政务)?信息|公开工作|(?:主动|依申请)公开|公开\s?\d+\s?[余多]?[条件项篇]/;

/** Sentences that no report says of itself. */
const OTHER_PAGE =
  /(?:编制|制定)本(?:指南|制度|办法|规定|方案|细则)|印发(?:给)?你们|(?:有关|相关)事项通知如下|请(?:认真|遵照|结合实际)[^。]{0,12}(?:执行|落实)|(?:自查|总结)(?:情况|工作)?(?:简要)?(?:报告|汇报)?如下|20\d{2}[-—–~至]{1,2}(?:20)?\d{2}学年|[xX×]{2,}[省市县区镇乡局号]|20[xX×]{2}年|201[xX×]年/;

/** What tells of a part of the year from its first words on. */
const PART = /^(?:20\d{2}年)?(?:第?[一二三四]季度|[上下]半年|1-\d{1,2}月)/;
const START = 200; // characters

const SCHOOL_RULE = /高等学[校院]信息公开(?:办法|事项清单)/;
const SCHOOL = /我校|本校|全校|学校(?:党委|办公室|始终|坚持|认真|高度)|校内各?单位/;
const FIRST_HEADING = /^[一1]\s?[、.,]/;

/** The title of a report on other work, of a plan, an account or a rule, of a year or a body. */
function isOtherTitle(line: string): boolean {
  if (line.length > 60 || /[。;,:|>]/.test(line)) return false;
  const ending = (ON_OPENNESS.test(line) ? NO_REPORT : OTHER_REPORT).exec(line) ?? NO_REPORT.exec(line);
  if (ending === null) return false;
  return /20\d{2}/.test(line) || isOrganName(line.slice(0, ending.index));
}

const BRACKET = '(?:[(（][^()（）]{0,10}[)）])?$';
/** Titles that end so are no report's, also where they speak of 信息公开. */
const NO_REPORT = new RegExp(
  `(?:工作总结|总结报告|工作要点|任务分工|分工方案|工作方案|实施方案|实施细则|管理办法|考核办法|会议纪要|工作计划|自查报告|自查情况(?:的)?报告|自评报告|决算公开(?:说明)?|预算公开(?:说明)?|范文|制度|指南)${BRACKET}`,
);
/** Reports on other work. */
const OTHER_REPORT = new RegExp(
  `(?:工作|情况|建设|评价|自评|绩效|决算|预算|执行|总结|述职|调研|审计|信访|法治政府|依法行政){1,3}(?:的)?(?:报告|说明|汇报)${BRACKET}`,
);
