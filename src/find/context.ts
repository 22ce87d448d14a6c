import { isDocument } from './address-words.ts';
import type { JudgedLink } from './judge-links.ts';
import { judgeTitle } from './judge-title.ts';
import type { LinkedPage } from './links/page-links.ts';

/** What a page is, as far as its links' bare words (2023年, 市教育局, 年度报告) take their meaning from it. */
export interface PageContext {
  readonly isReport: boolean; // one body's report itself
  readonly isColumn: boolean; // in a column of reports
  readonly year: number | null; // that the column is for
}

/** Characters in sentences outside links: more than a list begins with, and more than a list for one year. */
const MUCH_PROSE = 200;
const SOME_PROSE = 40;

/** By the page's own titles, its column's name and the trail of links above its text. */
export function contextOf(page: LinkedPage, links: readonly JudgedLink[], own: string): PageContext {
  const parts = page.title
    .split(/(?<!\s)\s*[_|]\s*|(?<!\s)\s+[-–—]+\s+|(?<=报告|年报|報告)\s*[-–—]+\s*/)
    .filter(part => part !== '');
  const titles = [...page.titles, ...parts].map(judgeTitle);
  const printed = page.lines.filter(line => !/[>＞»]|位置/.test(line)).map(judgeTitle);
  const named = [...titles, ...printed].find(({ kind }) => kind === 'report' || kind === 'yearly');
  const others = otherReports(links, own);
  const isReport =
    named !== undefined &&
    (page.prose >= MUCH_PROSE ||
      (others === 0 && (page.prose >= SOME_PROSE || page.links.some(({ address }) => isDocument(address)))));
  const trail = page.columns.flatMap(text => text.split(/[>＞»›/\\→-]+|::/)).map(judgeTitle);
  const isColumn = [...titles, ...trail].some(({ kind }) => kind === 'reports' || kind === 'report');
  const year = [...titles, ...trail].find(each => each.year !== null && each.kind !== 'other')?.year ?? null;
  return { isReport, isColumn, year };
}

/** How many links to pages name a report. */
function otherReports(links: readonly JudgedLink[], own: string): number {
  return links.filter(
    ({ kind, link: { address } }) => kind === 'report' && !isDocument(address) && address !== own,
  ).length;
}
