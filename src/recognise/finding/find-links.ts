import { addressKey } from '../../document/address.ts';
import { type LinkedPage, readPageLinks } from '../../document/page-links.ts';
import type { FetchedPage, Outcome, PageLinks, Problem, Source } from '../../types.ts';
import { findAttachments } from './attachments.ts';
import { findColumns } from './columns.ts';
import { contextOf } from './context.ts';
import { judgeLinks } from './judge-links.ts';
import { otherAnswers } from './numbered-columns.ts';
import { browserNeed, challengeOf, pagingNeed } from './obstacles.ts';
import { listPages } from './paging.ts';
import { fitsPattern, namesSite } from './pattern.ts';
import { findReports } from './reports.ts';
import { isSameSite } from './site.ts';

/**
 * What a page leads to, as far as its source wants it. A page that keeps programs out, or that only a script would
 * fill, leads nowhere, and a problem says so. The same page linked twice is one.
 */
export function findLinks(fetched: FetchedPage, source: Source): Outcome<PageLinks> {
  const page = readPageLinks(fetched.text, fetched.address);
  const challenge = challengeOf(fetched, page);
  if (challenge !== null) return { value: NOTHING, problems: [challenge] };

  const own = fetched.address;
  const links = judgeLinks(page.links);
  const context = contextOf(page, links, own);
  const seen = new Set([addressKey(own)]);
  const attachments = context.isReport ? findAttachments(page, links, own) : [];
  for (const { address } of attachments) seen.add(addressKey(address));
  if (source.kind === 'report' && context.isReport)
    return { value: { ...NOTHING, attachments, isReport: true }, problems: cutOf(page) };

  const all = findReports(links, context).filter(({ address }) => isNew(address, seen));
  const wanted = all.filter(
    ({ address, title, year }) =>
      (source.year === null || year === null || year === source.year) &&
      (source.pattern === null || fitsPattern(source.pattern, address) || fitsPattern(source.pattern, title)),
  );
  const isReachable = (address: string) =>
    isSameSite(address, source.entry) ||
    isSameSite(address, own) ||
    (source.pattern !== null && namesSite(source.pattern, address));
  const reports = wanted.filter(({ address }) => isReachable(address));
  const columns = findColumns(page, links, context, source).filter(
    ({ address, year }) =>
      isReachable(address) &&
      (source.year === null || year === null || year === source.year) &&
      isNew(address, seen),
  );
  const paging = listPages(page, own);
  const next = [...paging.next, ...otherAnswers(own, fetched.text, page.links.length)];
  const value: PageLinks = {
    reports,
    next: next.filter(address => isReachable(address) && isNew(address, seen)),
    columns,
    attachments,
    isReport: context.isReport,
  };
  const isEmpty = !context.isReport && all.length + columns.length + value.next.length === 0;
  const need = isEmpty ? browserNeed(fetched, page) : value.next.length === 0 ? pagingNeed(page) : null;
  return {
    value,
    problems: [
      ...cutOf(page),
      ...wanted
        .filter(({ address }) => !isReachable(address))
        .map(
          ({ address, title }): Problem => ({
            code: 'acquire/leaves-site',
            data: { found: new URL(address).host, title },
          }),
        ),
      ...paging.problems,
      ...(need === null ? [] : [need]),
    ],
  };
}

const NOTHING: PageLinks = { reports: [], next: [], columns: [], attachments: [], isReport: false };

/** True the first time that a page's address is met. */
function isNew(address: string, seen: Set<string>): boolean {
  const key = addressKey(address);
  return !seen.has(key) && seen.add(key) !== undefined;
}

function cutOf({ isCut, links }: LinkedPage): readonly Problem[] {
  if (!isCut) return [];
  return [{ code: 'acquire/limited', data: { noun: 'links', found: links.length + 1, used: links.length } }];
}
