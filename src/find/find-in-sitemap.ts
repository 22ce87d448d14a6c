import { addressKey } from '../document/address.ts';
import type { ColumnLink, PageLinks, ReportLink, Sitemap, Source } from '../types.ts';
import { inReportColumn, isDocument, isFolder } from './address-words.ts';
import { dateInAddress } from './dates.ts';
import { fitsPattern } from './pattern.ts';
import { isSameSite } from './site.ts';

/**
 * Columns of reports and pages in them, by the names that site systems give folders (`/zfxxgknb/`), or by the source's
 * pattern where it has one. What such a page is, only the page tells.
 */
export function findInSitemap(
  { pages }: Sitemap,
  { entry, pattern }: Source,
): Pick<PageLinks, 'reports' | 'columns'> {
  const reports: ReportLink[] = [];
  const columns: ColumnLink[] = [];
  const seen = new Set<string>();
  for (const { address } of pages) {
    const fits = pattern === null ? inReportColumn(address) : fitsPattern(pattern, address);
    if (!fits || !isSameSite(address, entry) || seen.has(addressKey(address))) continue;
    seen.add(addressKey(address));
    if (isFolder(address)) columns.push({ address, title: '', leadsTo: 'reports', year: null });
    else {
      reports.push({
        ...{ address, year: null, title: '', agency: null, published: dateInAddress(address) },
        ...{ isDocument: isDocument(address), evidence: 'address' },
      });
    }
  }
  return { reports, columns };
}
