import { MARK } from './marks.ts';

export interface Span {
  readonly start: number;
  readonly end: number; // exclusive
  readonly mark: string;
}

/**
 * Words of time in a normalised text, each with the mark that stands for it in the patterns: this year, last year, up to
 * a date, and any other time, with which nothing is read.
 */
export function findTimes(text: string, year: number | null): readonly Span[] {
  return [...text.matchAll(TIME)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    mark: markOf(match, year),
  }));
}

function markOf({ groups = {} }: RegExpMatchArray, year: number | null): string {
  const { whole, wholeEnd, single, until, now, last, sum } = groups;
  if (until !== undefined) {
    if (/^[自从](?!.*年).*月/.test(until)) return MARK.otherTime; // a part of the year
    const end = /(?:19|20)\d\d(?=\s*年)/.exec(until);
    return end === null || Number(end[0]) === year ? MARK.until : MARK.otherTime;
  }
  if (now !== undefined) return MARK.thisYear;
  if (last !== undefined) return MARK.lastYear;
  if (sum !== undefined) return MARK.sum;
  const named = whole ?? single;
  if (named === undefined || year === null) return MARK.otherTime;
  if (wholeEnd !== undefined && wholeEnd !== named) return MARK.otherTime;
  const difference = year - Number(named);
  if (difference === 0) return MARK.thisYear;
  return difference === 1 ? MARK.lastYear : MARK.otherTime;
}

const YEAR = '(?:19|20)\\d\\d';
const DATE = `(?:${YEAR}\\s*年)?\\s{0,9}\\d{1,2}\\s*月(?:份|底|末)?(?:\\s*\\d{1,2}\\s*[日号])?`;

/** The longest wording first. 上年结转 and 下年度 are topics, not times. */
const TIME = new RegExp(
  [
    `(?<until>截[至止]到?\\s*(?:${DATE}|${YEAR}\\s*年(?:底|末|年底)?|目前|当前|现在|年底|年末|今)(?:为止|止)?|(?:自|从)[^,。;#]{1,16}以来|(?<![今本])(?:建站|开通|实施|成立|运行)(?:以来|来|至今)|(?<![今本])历年(?:以?来)?|迄今|至今)`,
    `[自从]?(?<![\\d.])(?<whole>${YEAR})\\s*年\\s*1月1日起?[至到~-]+(?:(?<wholeEnd>${YEAR})\\s*年)?\\s*12月31日(?:止|期间)?`,
    `(?<![\\d.])${DATE}(?:[至到~-]+${DATE})?(?:止|期间)?`,
    `[自从]${YEAR}\\s*年(?:起|开始)|${YEAR}\\s*年度?(?:至今|以来|[以之]?前(?![进锋郭]))`,
    `(?<![\\d.])${YEAR}\\s*[-至到~]\\s*${YEAR}\\s*年度?`,
    `(?<![\\d.])(?<single>${YEAR})\\s*年度?(?!\\s*\\d)`,
    '[上下]半年|第?[一二三四1-4]季度|前[一二三两]季度|近[一二三四五几两]年|\\d{1,2}月份?',
    '(?<now>本年度|本年(?!度)|今年(?:以来)?|一年来|全年度?|年内|当年|本报告期|报告期内|年度内)',
    '(?<last>(?:上一年度?|上年度?|去年)(?!\\s*(?:度?结转|转结|转入|遗留|未办结)))',
    '(?<sum>累计)',
  ].join('|'),
  'g',
);
