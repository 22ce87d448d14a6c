import type { Exactness } from '../../types.ts';
import { readNumerals } from './numerals.ts';

/** A number with its unit in a normalised text. */
export interface Figure {
  readonly start: number;
  readonly end: number; // exclusive
  readonly numberStart: number; // behind 约 and the like
  readonly value: number;
  readonly unit: string; // 元 for 万元; '' for a zero without a unit
  readonly exactness: Exactness;
}

/**
 * Numbers that stand directly before a unit, and zeros that end a clause. Numbers of articles (第12条), ranges, fractions
 * of things, and numbers that a damaged date may have run into (`20203件`, for the report of 2020) are none.
 */
export function findFigures(text: string, year: number | null): readonly Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const { about, arabic, numerals, more, wan, more2, unit, roughly } = match.groups!;
    const plain = arabic?.replaceAll(',', '');
    const base = plain === undefined ? readNumerals(numerals!) : Number(plain);
    if (base === null || (plain !== undefined && isRunTogether(arabic!, year))) continue;
    const isMoney = unit === '元';
    const value = wan === undefined ? base : Math.round(base * 1e8) / 1e4;
    if (!isMoney && !Number.isInteger(value)) continue;
    const vague = about ?? more ?? wan ?? more2 ?? roughly;
    figures.push({
      start: match.index,
      end: match.index + match[0].length,
      numberStart: match.index + match[0].indexOf(arabic ?? numerals!),
      value,
      unit: unit!,
      exactness: vague === undefined ? 'exact' : 'about',
    });
  }
  for (const { index } of text.matchAll(BARE_ZERO)) {
    const at = { start: index, end: index + 1, numberStart: index };
    figures.push({ ...at, value: 0, unit: '', exactness: 'exact' });
  }
  return figures;
}

/** A unit is none where it begins another word: 条例, 件数, 个月, 人民. */
const UNIT =
  '件次|人次|场次|条次|篇次|条(?![例款])|件(?!数)|篇(?!章)|份(?!额)|次(?![数日年])|则|宗(?!旨)|起(?![草诉到])|例(?!如|会)|封|个(?!月|工作日|小时|人|百分点|单位|部门|乡|镇|村|栏目)|项(?!目)|场(?!所)|期(?![间限])|人(?![民员大次工])|名(?![单称])|部(?![门分委])|通(?![过知])|元(?!旦)';
// No more blanks than a page prints between words, or a run of them is tried again from each.
const FIGURE = new RegExp(
  '(?<![\\d.A-Za-z第〔\\[○□?/一二三四五六七八九十百千万亿零〇两-])(?<!\\d[,:]|\\d\\s?[~—至到])' +
    '(?<about>约|大约|将近|近|逾|超过|超)?\\s{0,9}(?:(?<arabic>\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,6})?)|' +
    '(?<numerals>[一二三四五六七八九十百千零〇两]+))\\s{0,9}(?<more>余|多)?(?<wan>万)?(?<more2>余|多)?\\s{0,9}' +
    `(?<unit>${UNIT})(?<roughly>左右)?(?:\\((?:条|篇|次|件|份|则|个)\\))?`,
  'g',
);
const BARE_ZERO = /(?<![\d.,A-Za-z第一二三四五六七八九十百千万零〇-])(?:0|零)(?=\s*(?:[,。;、)]|$))/g;

/** `20203`: the year and a number, where a character between them was lost. */
function isRunTogether(arabic: string, year: number | null): boolean {
  if (!/^\d{5,}$/.test(arabic)) return false;
  const head = Number(arabic.slice(0, 4));
  return year === null ? head >= 2007 && head <= 2035 : Math.abs(head - year) <= 1;
}
