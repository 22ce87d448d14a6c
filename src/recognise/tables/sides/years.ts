/** Words above or beside numbers that say of which year they are. */
export type YearWord = number | 'this' | 'last';

const YEAR = /^\(?(20[0-4]\d)(?:年度?)?\)?$/;
const THIS = new Set(['本年', '本年度', '今年', '本年数', '本期', '本期数', '当年']);
const LAST = new Set([
  '上年',
  '上年度',
  '上一年',
  '上一年度',
  '去年',
  '上年数',
  '上期',
  '上期数',
  '上年同期',
  '去年同期',
]);
const BEFORE_LABEL = /^(20[0-4]\d年度?|上年度?|去年|本年度?|今年)(.+)$/;

/** The year that a whole label names, or null. */
export function yearWord(normalised: string): YearWord | null {
  const text = normalised.replace(/\s/g, '');
  if (text.length > 8) return null;
  const [, digits] = YEAR.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  return THIS.has(text) ? 'this' : LAST.has(text) ? 'last' : null;
}

/** A label with the year in front of it: 2023年总计. Null where none is. */
export function splitYear(normalised: string): { readonly year: YearWord; readonly label: string } | null {
  const [, word, label] = BEFORE_LABEL.exec(normalised.replace(/\s/g, '')) ?? [];
  const year = word === undefined ? null : yearWord(word);
  return year === null || label === undefined ? null : { year, label };
}

/** Of all years that a table names, those that are the report's own: the latest, and what says so. */
export function isOwnYear(year: YearWord, all: readonly YearWord[]): boolean {
  if (typeof year === 'string') return year === 'this';
  return year === Math.max(...all.filter(other => typeof other === 'number'));
}
