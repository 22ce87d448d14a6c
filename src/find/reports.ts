import type { ReportLink } from '../types.ts';
import { inReportColumn, isDocument, isFolder } from './address-words.ts';
import type { PageContext } from './context.ts';
import { linkDate } from './dates.ts';
import type { JudgedLink } from './judge-links.ts';
import { judgeTitle } from './judge-title.ts';
import type { PageLink } from './links/page-link.ts';

/** The links of a page that name one report, by their own words or by those of the column that they stand in. */
export function findReports(links: readonly JudgedLink[], context: PageContext): readonly ReportLink[] {
  return links.flatMap(link => {
    const found = reportOf(link, context);
    return found === null ? [] : [found];
  });
}

function reportOf({ link, words, ...judged }: JudgedLink, context: PageContext): ReportLink | null {
  const inColumn = context.isColumn || inReportColumn(link.address);
  const published = linkDate(link);
  const make = (evidence: 'text' | 'column', year: number | null): ReportLink => ({
    address: link.address,
    year,
    title: words,
    agency: judged.agency,
    published,
    isDocument: isDocument(link.address),
    evidence,
  });
  switch (judged.kind) {
    case 'report':
      if (isFolder(link.address) && judged.agency === null) return null; // a year's column
      return make('text', judged.year ?? judgeTitle(link.heading).year ?? columnYear(context));
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
      const year = heading.year ?? columnYear(context);
      const isListed = context.isColumn && year !== null && !isFolder(link.address);
      return isListed ? make('column', year) : null;
    }
    default:
      return null;
  }
}

/** A page for one year says so of its links; a report's page says it of itself. */
function columnYear({ isColumn, isReport, year }: PageContext): number | null {
  return isColumn && !isReport ? year : null;
}

function isDated(link: PageLink): boolean {
  return linkDate(link) !== null;
}
