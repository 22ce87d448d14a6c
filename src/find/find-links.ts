import { addressKey } from '../document/address.ts';
import { DEEPEST } from '../document/nesting.ts';
import { normaliseText } from '../normalise/text.ts';
import type { FetchedPage, Outcome, PageLinks, Problem, Source } from '../types.ts';
import { attachmentsBeside, findAttachments } from './attachments.ts';
import { findColumns, findElsewhere } from './columns.ts';
import { contextOf, type PageContext } from './context.ts';
import { type JudgedLink, judgeLinks } from './judge-links.ts';
import { type LinkedPage, readPageLinks } from './links/page-links.ts';
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
  return findLinksFor(fetched, [source])[0]!;
}

/** The same for each of several sources that share a page, which is read once. */
export function findLinksFor(
  fetched: FetchedPage,
  sources: readonly Source[],
): readonly Outcome<PageLinks>[] {
  const page = readPageLinks(fetched.text, fetched.address);
  const challenge = challengeOf(fetched, page);
  if (challenge !== null) return sources.map(() => ({ value: NOTHING, problems: [challenge] }));
  const links = judgeLinks(page.links);
  const context = contextOf(page, links, fetched.address);
  return sources.map(source => linksFor(source, { fetched, page, links, context }));
}

const NOTHING: PageLinks = { reports: [], next: [], columns: [], attachments: [], isReport: false };

/** A page with what is known of it whoever asks. */
interface ReadPage {
  readonly fetched: FetchedPage;
  readonly page: LinkedPage;
  readonly links: readonly JudgedLink[];
  readonly context: PageContext;
}

function linksFor(source: Source, { fetched, page, links, context }: ReadPage): Outcome<PageLinks> {
  const { isReport } = context;
  const own = fetched.address;
  const seen = new Set([addressKey(own)]);
  const isFollowed = (address: string) => isReachable(address, own, source) && isNew(address, seen);

  const documents = isReport ? findAttachments(page, links, own) : [];
  for (const { address } of documents) seen.add(addressKey(address));
  if (source.kind === 'report' && isReport)
    return { value: { ...NOTHING, attachments: documents, isReport }, problems: cutOf(page) };

  const all = findReports(links, context);
  const wanted = all.filter(each => isWanted(each, source));
  const reports = wanted.filter(({ address }) => isFollowed(address));
  const beside = attachmentsBeside(links, reports).filter(({ address }) => isFollowed(address));
  const columns = findColumns(page, links, context, source).filter(
    ({ address, year }) => fitsYear(year, source) && isFollowed(address),
  );
  const paging = listPages(page, own);
  const pages = [...paging.next, ...otherAnswers(own, fetched.text, page.links.length)];
  const next = pages.filter(isFollowed);
  const isEmpty = !isReport && all.length + columns.length + next.length === 0;
  const elsewhere = isEmpty ? findElsewhere(page, context).filter(({ address }) => isFollowed(address)) : [];
  const need =
    isEmpty && elsewhere.length === 0
      ? browserNeed(fetched, page)
      : next.length === 0
        ? pagingNeed(page)
        : null;
  return {
    value: {
      reports,
      next,
      columns: [...columns, ...elsewhere],
      attachments: [...documents, ...beside],
      isReport,
    },
    problems: [
      ...cutOf(page),
      ...wanted
        .filter(({ address }) => !isReachable(address, own, source) && isNew(address, seen))
        .map(leavesSite),
      ...paging.problems,
      ...(need === null ? [] : [need]),
    ],
  };
}

function isWanted(
  {
    address,
    title,
    year,
  }: { readonly address: string; readonly title: string; readonly year: number | null },
  source: Source,
): boolean {
  const { pattern } = source;
  const fits =
    pattern === null || [address, title, normaliseText(title)].some(text => fitsPattern(pattern, text));
  return fits && fitsYear(year, source);
}

function fitsYear(year: number | null, source: Source): boolean {
  return source.year === null || year === null || year === source.year;
}

/** On the site of the source or of the page, or where the pattern says. */
function isReachable(address: string, own: string, { entry, pattern }: Source): boolean {
  return (
    isSameSite(address, entry) ||
    isSameSite(address, own) ||
    (pattern !== null && namesSite(pattern, address))
  );
}

/** True the first time that a page's address is met. */
function isNew(address: string, seen: Set<string>): boolean {
  const key = addressKey(address);
  return !seen.has(key) && seen.add(key) !== undefined;
}

function leavesSite({ address, title }: { readonly address: string; readonly title: string }): Problem {
  return { code: 'acquire/leaves-site', data: { found: new URL(address).host, title } };
}

function cutOf({ isCut, isDeep, links }: LinkedPage): readonly Problem[] {
  const limited = (noun: 'links' | 'levels', used: number): Problem => ({
    code: 'acquire/limited',
    data: { noun, found: used + 1, used },
  });
  return [
    ...(isCut ? [limited('links', links.length)] : []),
    ...(isDeep ? [limited('levels', DEEPEST)] : []),
  ];
}
