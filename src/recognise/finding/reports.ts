import type { LinkedPage, PageLink } from '../../document/page-links.ts';
import type { ReportLink } from '../../types.ts';
import { inReportColumn, isDocument, isFolder } from './address-words.ts';
import type { PageContext } from './context.ts';
import { linkDate } from './dates.ts';
import { type JudgedTitle, judgeTitle } from './judge-title.ts';

/** The links of a page that name one report, by their own words or by those of the column that they stand in. */
export function findReports(page: LinkedPage, context: PageContext): readonly ReportLink[] {
  return page.links.flatMap(link => {
    const found = reportOf(link, context);
    return found === null ? [] : [found];
  });
}

function reportOf(link: PageLink, context: PageContext): ReportLink | null {
  const judged = judgeLink(link);
  const inColumn = context.isColumn || inReportColumn(link.address);
  const published = linkDate(link);
  const make = (evidence: 'text' | 'column', year: number | null): ReportLink => ({
    address: link.address,
    year,
    title: judged.title,
    agency: judged.agency,
    published,
    isDocument: isDocument(link.address),
    evidence,
  });
  switch (judged.kind) {
    case 'report':
      if (isFolder(link.address) && judged.agency === null) return null; // a year's column
      return make('text', judged.year);
    case 'yearly':
      return inColumn ? make('column', judged.year) : null;
    case 'reports': // no year and no body: an entry of a list has a date
      return inColumn && isDated(link) && !isFolder(link.address) ? make('column', null) : null;
    case 'year':
      return inColumn && !isFolder(link.address) && (isDated(link) || isDocument(link.address))
        ? make('column', judged.year)
        : null;
    case 'body': {
      const heading = judgeTitle(link.heading);
      const year = heading.year ?? context.year;
      const isListed = context.isColumn && year !== null && !isFolder(link.address);
      return isListed ? make('column', year) : null;
    }
    default:
      return null;
  }
}

interface JudgedLink extends JudgedTitle {
  readonly title: string; // the words that were judged
}

/** By its full title, else by what it shows: a title attribute may hold anything. */
function judgeLink({ title, text }: PageLink): JudgedLink {
  const full = judgeTitle(title);
  if (full.kind !== 'other' || title === text) return { ...full, title };
  const shown = judgeTitle(text);
  return shown.kind === 'other' ? { ...full, title } : { ...shown, title: text };
}

function isDated(link: PageLink): boolean {
  return linkDate(link) !== null;
}
