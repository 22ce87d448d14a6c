import { normaliseText } from '../../normalise/text.ts';
import type { Document, FieldCell, Metadata, Problem } from '../../types.ts';

/**
 * `null` for an annual report; else the problem that says what was found. A report whose tables are lost is one, and so
 * is a page with nothing but its first section; readings, statistics of half a year, covering letters, blank forms and
 * lists of reports are not, although their titles have the words.
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
  if (OTHER_KIND.test(title)) return false;
  const texts = Object.values(metadata.sections).filter(text => text !== null);
  const figures = cells.filter(({ status }) => status === 'reported').length;
  const filled = figures > 0 || texts.some(text => PROSE.test(text) && !PLACEHOLDER.test(text));
  if (FORM_ONLY.test(title) && figures === 0) return false;
  if (texts.length >= 2) return filled || (metadata.year !== null && metadata.title !== null);
  if (texts.length === 1) return filled && metadata.year !== null;
  if (figures >= 10) return true;
  if (ABOUT_REPORTS.test(title)) return false;
  return TITLE.test(title) && metadata.year !== null && hasBody(document);
}

/** Titles of other kinds of page. */
export const OTHER_KIND =
  /解读|图解|一图|读懂|半年|季度|月报|\d月份?政|[1-9]-\d{1,2}月|统计表$|培训|模板|范本|样表|填报|填表|常见问题|答记者问/;
export const FORM_ONLY = /格式|样式/;
export const ABOUT_REPORTS =
  /(?:关于|通知|通报|公告|的函|复函|征求意见|的请示|汇总|列表|目录|一览|专栏|专题)(?:$|.{0,200}(?:通知|通报|公告|函|请示|说明)$)|^历年|年度报告$(?<=^(?:政府)?信息公开(?:工作)?年度报告)/;
const TITLE = /20\d{2}.{0,200}(?:报告|年报)|(?:报告|年报).{0,200}20\d{2}/;
const PROSE = /[\u3400-\u9fff]{2}/;
const PLACEHOLDER = /[X×Ｘ]{2,}|[_＿]{3,}|[(（](?:文字|正文|内容)[^()（）]{0,10}[)）]/;

/** Prose about the year's work: a long line or several with a full stop. A list of links has none. */
function hasBody({ blocks }: Document): boolean {
  let sentences = 0;
  for (const block of blocks) {
    if (block.type === 'line' && block.text.includes('。') && block.text.length > 15) sentences += 1;
  }
  return sentences >= 2;
}
