const DATE =
  /(?<!\d)(20\d{2})\s*(?:年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*(?:日|号|(?!\d))|([-/.])\s*(\d{1,2})\s*\4\s*(\d{1,2})(?!\d)|(\d{2})(\d{2})(?!\d))/;

const IN_NUMERALS =
  /(二[〇○◯OＯ零0][〇○◯OＯ零0一二三四五六七八九]{2})\s*年\s*([一二三四五六七八九十]{1,2})\s*月\s*([一二三四五六七八九十]{1,3})\s*日/;

/** The first full date in a normalised text as an ISO date: `2020-01-06 07:34`, `2020年1月6日`, `二〇二〇年一月六日`. */
export function firstDate(plain: string): string | null {
  const found = DATE.exec(plain);
  if (found !== null) {
    const [, year, month, day, , month2, day2, month3, day3] = found;
    return isoDate(Number(year), Number(month ?? month2 ?? month3), Number(day ?? day2 ?? day3));
  }
  const numerals = IN_NUMERALS.exec(plain);
  if (numerals === null) return null;
  const year = Number(Array.from(numerals[1]!, numeral => Math.max(0, NUMERALS.indexOf(numeral))).join(''));
  return isoDate(year, small(numerals[2]!), small(numerals[3]!));
}

/** The day in China of a moment as a clock counts it, in seconds or milliseconds: `1705281000000`; `null` for anything else. */
export function dateOfClock(content: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(content)) return null;
  const moment = Number(content.slice(0, 10)) * 1000;
  return new Date(moment + CHINA).toISOString().slice(0, 10);
}

const CHINA = 8 * 3600 * 1000; // milliseconds ahead of UTC

const NUMERALS = '〇一二三四五六七八九';

/** 一 to 三十一. */
function small(numerals: string): number {
  const [tens, ones] = numerals.includes('十') ? numerals.split('十') : ['0', numerals];
  const ten = tens === '' ? 1 : Math.max(0, NUMERALS.indexOf(tens!));
  return ten * 10 + (ones === '' ? 0 : NUMERALS.indexOf(ones!));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
