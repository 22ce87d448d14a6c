import { labelKey } from '../labels/labels.ts';

/** What stands in a list of indicators beside the indicators: units, header words, the people who filled it in. */

/** Units as printed in a cell of their own. */
export const UNITS: readonly string[] = [
  ...['条', '件', '次', '篇', '个', '人', '人次', '份', '项', '批次', '场', '期', '部', '家'],
  ...['万元', '元', '条次', '件次', '万条', '万件', '万人次', '万次', '千元', '亿元'],
];

/**
 * What a column holds. `year`: the year's figure, by name. `figure`: a figure, of whatever the table is about. `total`:
 * the sum of the columns beside it. `period` and `to-date`: one of them is the year's, and the header does not say
 * which. `since`: of several years. `other`: anything else, such as one part of the body.
 */
export type Role =
  | ('index' | 'label' | 'unit' | 'remarks')
  | ('year' | 'figure' | 'total' | 'period' | 'to-date' | 'since' | 'before' | 'other');

/** Header words seen, or near those seen; what is not here is `other`, and so never taken for the body's figure. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['index', /^(?:序号|编号|行次|代码|指标代码)$/],
  ['label', /^(?:统计)?(?:指标|指标名称|指标项|项目|项目名称|内容|类别|名称|事项)$/],
  ['unit', /^(?:计量|统计)?单位$/],
  ['remarks', /^(?:备注|说明|备考|填报说明)$/],
  ['total', /^(?:合计|总计|总数)$/],
  ['since', /^(?:历年累计|累计总数|历年合计)(?:数|数量)?$/],
  ['to-date', /^(?:本年|全年|年度|本年度)?累计(?:数|数量|实际)?$/],
  ['before', /^(?:上年|去年|上年度|上期|上年同期|去年同期|同比|比上年|增减).*$/],
  ['period', /^(?:本期|本季|本季度|本月|当期)(?:数|实际|实际数|统计数|数量|发生数)?$/],
  [
    'year',
    /^(?:20\d\d年度?|20\d\d年度?(?:统计)?数|本年|本年度|全年|当年)(?:数|实际|实际数|统计数|数量|情况)?$/,
  ],
  [
    'figure',
    /^(?:数据|统计|数据统计|填报|实际|指标)?(?:数|数据|数量|数值|结果|情况|统计数|统计数据|数据统计数)$/,
  ],
];

/** The words of a header that can stand alone on a line. */
export const HEADER_WORDS: readonly string[] = [
  ...['序号', '统计指标', '指标', '指标名称', '项目', '单位', '计量单位', '统计数', '数据统计数'],
  ...['数量', '合计', '备注', '本期实际', '本年累计', '历年累计', '统计数据', '总计'],
];

/** The role of a column by its header, or `null` where that is no header's word. */
export function roleOf(normalised: string): Role | null {
  const key = labelKey(normalised.replace(/\([^()]*\)/g, ''));
  if (key === '' || key.length > 12) return null;
  return ROLES.find(([, words]) => words.test(key))?.[0] ?? 'other';
}

/** True for a word that names a column of a known role. */
export function isHeaderWord(normalised: string): boolean {
  return (roleOf(normalised) ?? 'other') !== 'other';
}

/** The unit that a cell prints and nothing else, or `null`. */
export function unitOf(normalised: string): string | null {
  const text = normalised.replace(/[\s()]|^单位[:：]?/g, '');
  return UNITS.includes(text) ? text : null;
}

/** The unit in brackets at the end of a label, '' where there is none. */
export function unitInLabel(normalised: string): string {
  return unitOf(/\(([^()]*)\)\s*$/.exec(normalised)?.[1] ?? '') ?? '';
}

/** Who filled the table in, below it. */
export function isFooter(normalised: string): boolean {
  return /^\s*(?:单位负责人|负责人|审核人|填报人|填表人|制表人|联系电话|联系人|填报日期|填表日期|填报单位|注\s*[:：]|说明\s*[:：])/.test(
    normalised,
  );
}
