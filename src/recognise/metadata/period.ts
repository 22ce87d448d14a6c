import { withArabicYears } from '../../normalise/digits.ts';
import type { Outcome, Period, Problem } from '../../types.ts';
import type { PageLine } from './page-lines.ts';

/**
 * The days that a report says it covers: from its sentence on the statistics' period, else from a sentence that prints a
 * whole year from 1 January to 31 December. Signs lost beside digits (`20201月1日`) are read with what must have stood
 * there. Two such sentences that disagree are a problem, and so is a period of another year than the report's.
 */
export function readPeriod(lines: readonly PageLine[], year: number | null): Outcome<Period | null> {
  const said = lines.flatMap(periodsIn);
  const named = said.filter(({ isNamed }) => isNamed);
  const whole = said.filter(({ isNamed, period }) => !isNamed && isWholeYear(period));
  const [used] = [...named, ...whole.filter(({ period }) => Number(period.to.slice(0, 4)) === year)];
  if (used === undefined) return { value: null, problems: [] };
  const other = named.find(({ period }) => print(period) !== print(used.period));
  const problems: Problem[] = [];
  if (other !== undefined) problems.push(conflict(used, print(other.period)));
  if (year !== null && Number(used.period.to.slice(0, 4)) !== year) problems.push(conflict(used, `${year}`));
  return { value: other === undefined ? used.period : null, problems };
}

interface Said {
  readonly period: Period;
  readonly isNamed: boolean; // a sentence on the period says it
  readonly line: PageLine;
}

/** What a sentence calls the period of its figures. */
const NAMED =
  /(?:统计|数据|核定|起止|报告|计算|所列)[^,，]{0,8}?(?:期限|时限|时间|期间|周期|截[止至])|(?:期限|时限|周期)[为是自从:：]/;
const YEAR = '(?<!\\d)(?:20)?(20\\d{2})\\s*(?:年|[./-])?度?\\s*';
const MONTH_DAY = '(1[0-2]|0?[1-9])\\s*(?:月|[./-])\\s*(3[01]|[12]\\d|0?[1-9])(?!\\d)\\s*[日号]?';
// Where 月 is lost too, only the first and the last day of a year can be told from other digits.
const START = `${YEAR}(?:${MONTH_DAY}|(0?1)\\s*(0?1)\\s*[日号])`;
const END = `(?:${YEAR}|(?:本年|当年|同年)?)(?:${MONTH_DAY}|(12)\\s*(31)(?!\\d)\\s*日?)`;
const RANGE = new RegExp(
  `${START}\\s*(?:\\(?含\\)?)?\\s*(?:开始|起)?[,，]?\\s*(?:到|至|止|截[至止]|[-—–~]+|－)\\s*${END}`,
  'g',
);

function periodsIn(line: PageLine): readonly Said[] {
  if (line.cells !== null || !/2\s*0|２\s*０|二\s*[〇○零]/.test(line.text)) return [];
  return withArabicYears(line.plain)
    .split(/[。;]/)
    .flatMap(sentence => {
      const periods = [...sentence.matchAll(RANGE)].flatMap(found => periodOf(found) ?? []);
      if (periods.length === 0) return [];
      const isNamed = NAMED.test(sentence);
      return periods.map(period => ({ period, isNamed, line }));
    });
}

function periodOf(found: RegExpExecArray): Period | null {
  const [, year1, m1, d1, lost1, lostDay1, year2, m2, d2, lost2, lostDay2] = found;
  const from = isoDate(Number(year1), Number(m1 ?? lost1), Number(d1 ?? lostDay1));
  const to = isoDate(Number(year2 ?? year1), Number(m2 ?? lost2), Number(d2 ?? lostDay2));
  if (from === null || to === null) return null;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days >= SHORTEST && days <= LONGEST ? { from, to } : null;
}

// What is shorter or longer is no report's period: a month's campaign, five years of a plan.
const SHORTEST = 180; // days
const LONGEST = 370;

function isWholeYear({ from, to }: Period): boolean {
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31');
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

function conflict({ period, line }: Said, other: string): Problem {
  return {
    code: 'recognise/period-conflict',
    field: 'period',
    place: line.place,
    data: { used: print(period), other },
  };
}

function print({ from, to }: Period): string {
  return `${from} – ${to}`;
}
