import type { LinkedPage } from '../../document/page-links.ts';
import { isDocument } from './address-words.ts';
import { judgeTitle } from './judge-title.ts';

/** What a page is, as far as its links' bare words (2023年, 市教育局, 年度报告) take their meaning from it. */
export interface PageContext {
  readonly isReport: boolean; // one body's report itself
  readonly isColumn: boolean; // in a column of reports
  readonly year: number | null; // that the column is for
}

const LITTLE_PROSE = 200; // characters in sentences; a list of links has fewer, and a report whose text is a document too

/** By the page's own titles, its column's name and the trail of links above its text. */
export function contextOf(page: LinkedPage, own: string): PageContext {
  const parts = page.title
    .split(/\s*[_|]\s*|\s+[-–—]+\s+|(?<=报告|年报|報告)\s*[-–—]+\s*/)
    .filter(part => part !== '');
  const titles = [...page.titles, ...parts].map(judgeTitle);
  const named = titles.find(({ kind }) => kind === 'report' || kind === 'yearly');
  const others = otherReports(page, own);
  const isReport =
    named !== undefined &&
    (page.prose >= LITTLE_PROSE || (others === 0 && page.links.some(({ address }) => isDocument(address))));
  const trail = page.columns.flatMap(text => text.split(/[>＞»›/\\→-]+|::/)).map(judgeTitle);
  const isColumn = [...titles, ...trail].some(({ kind }) => kind === 'reports' || kind === 'report');
  const year = [...titles, ...trail].find(each => each.year !== null && each.kind !== 'other')?.year ?? null;
  return { isReport, isColumn, year };
}

/** How many links to pages name a report. */
function otherReports({ links }: LinkedPage, own: string): number {
  return links.filter(
    ({ address, title }) => !isDocument(address) && address !== own && judgeTitle(title).kind === 'report',
  ).length;
}
