import type { convert } from '../convert.ts';
import { decode } from '../decode/decode.ts';
import type { FetchedPage, Finder, Outcome, PageLinks, Source } from '../types.ts';
import { type GotPage, NOTHING_READ, type ReadCell, type Reading, type ReadPage } from './steps/reading.ts';
import type { Address, CollectedSource } from './store/store.ts';

/** Reads pages for the collector: what they lead to, and what a report's cells say. */
export function pageReader(
  finder: Finder,
  convertPage: typeof convert,
): (...given: Parameters<ReadPage>) => Promise<Reading> {
  return async (page, address, sources) => {
    if (!isText(page)) return NOTHING_READ;
    const { text } = decode(page.body).value;
    const fetched: FetchedPage = { address: page.url, text, status: page.status };
    const wanted = sources.length > 0 ? sources : [unlisted(address)];
    if (address.kind === 'sitemap') return readSitemap(finder, fetched, address, wanted);
    if (address.kind === 'attachment') return NOTHING_READ;
    const asked = wanted.map(source => sourceFor(address, source));
    const readings = finder
      .findLinksFor(fetched, asked)
      .map((links, i) => readingOf(links, address, wanted[i]!));
    const { obstacle } = readings[0]!;
    const isPage = obstacle === null && page.status === 200;
    return {
      found: isPage ? joined(readings) : [],
      ...(isPage && address.kind === 'report'
        ? await figuresOf(page, convertPage)
        : { cells: null, year: null }),
      obstacle,
      problem: readings.find(({ problem }) => problem !== null)?.problem ?? null,
    };
  };
}

/** A link with the body of each source that wants it. */
interface Wanted {
  readonly link: Reading['found'][number];
  readonly source: CollectedSource;
}

/** A source as it wants a page of its own read: a report's page for what belongs to it, all others for their links. */
function sourceFor({ kind }: Address, source: CollectedSource): Source {
  const asked = kind === 'report' ? 'report' : source.kind === 'report' ? 'list' : source.kind;
  return { ...source, kind: asked, line: 0 };
}

function readingOf({ value, problems }: Outcome<PageLinks>, address: Address, source: CollectedSource) {
  const isReport = address.kind === 'report';
  const obstacle = problems.find(({ code }) => code === 'acquire/challenge') ?? null;
  const need = problems.find(({ code }) => code === 'acquire/needs-browser') ?? null;
  const isEmpty = value.reports.length + value.columns.length + value.next.length === 0 && !value.isReport;
  const links = isReport ? attachmentsOf(value, address) : linksOf(value);
  return {
    wanted: links.map((link): Wanted => ({ link, source })),
    obstacle: obstacle ?? (isEmpty ? need : null),
    problem: problems.find(({ code }) => code.startsWith('acquire/')) ?? null,
  };
}

function linksOf({ reports, next, columns, attachments }: PageLinks): readonly Wanted['link'][] {
  const list = { body: '', year: null, kind: 'list' } as const;
  return [
    ...columns.map(({ address, title }) => ({ ...list, url: address, title })),
    ...next.map(url => ({ ...list, url, title: null })),
    ...reports.map(
      ({ address, title, year }) =>
        ({ url: address, kind: 'report', body: '', year, title: title || null }) as const,
    ),
    ...attachments.map(
      ({ address, title }) => ({ ...list, kind: 'attachment', url: address, title: title || null }) as const,
    ),
  ];
}

function attachmentsOf({ attachments }: PageLinks, { body, year }: Address): readonly Wanted['link'][] {
  return attachments.map(({ address, title }) => ({
    url: address,
    kind: 'attachment',
    body,
    year,
    title: title || null,
  }));
}

/** Each link once. Of several sources that want a report, its title names the one it belongs to; else it stays open. */
function joined(readings: readonly { readonly wanted: readonly Wanted[] }[]): readonly Wanted['link'][] {
  const byUrl = new Map<string, Wanted[]>();
  for (const each of readings.flatMap(({ wanted }) => wanted))
    byUrl.set(each.link.url, [...(byUrl.get(each.link.url) ?? []), each]);
  return [...byUrl.values()].map(all => {
    const { link } = all[0]!;
    if (link.body !== '') return link;
    const named = all.filter(({ source }) => link.title?.includes(source.body));
    const fit = named.length > 0 ? named : all;
    const bodies = new Set(fit.map(({ source }) => source.body));
    return { ...link, body: bodies.size === 1 ? fit[0]!.source.body : '' };
  });
}

function readSitemap(
  finder: Finder,
  fetched: FetchedPage,
  address: Address,
  sources: readonly CollectedSource[],
): Reading {
  const { value, problems } = finder.readSitemap(fetched);
  const readings = sources.map(source => {
    const { reports, columns } = finder.findInSitemap(value, { ...source, line: 0 });
    const links = linksOf({ reports, columns, next: [], attachments: [], isReport: false });
    return { wanted: links.map(link => ({ link, source })) };
  });
  const host = new URL(fetched.address).hostname;
  const more = value.sitemaps
    .filter(url => URL.canParse(url) && new URL(url).hostname === host)
    .map(url => ({ url, kind: 'sitemap', body: address.body, year: null, title: null }) as const);
  const isPage = (fetched.status ?? 200) === 200;
  return {
    found: isPage ? [...joined(readings), ...more] : [],
    cells: null,
    year: null,
    obstacle: null,
    problem: isPage ? (problems[0] ?? null) : null,
  };
}

/** Of the page's own report: others that stand behind it have addresses of their own. */
async function figuresOf(
  page: GotPage,
  convertPage: typeof convert,
): Promise<Pick<Reading, 'cells' | 'year'>> {
  const [first] = (await convertPage(page.body, { name: page.url, hash: () => '' })).reports;
  const read: readonly ReadCell[] = (first?.cells ?? []).map(({ field, value, status, raw }) => ({
    field,
    value,
    status,
    raw,
  }));
  return { cells: read.length === 0 ? null : read, year: first?.record.year ?? null };
}

/** Its source has left the list meanwhile. */
function unlisted({ body, entry }: Address): CollectedSource {
  return { body, entry, kind: 'list', year: null, pattern: null };
}

/** By its bytes first: what servers call a file is often wrong. */
export function isText({ type, body }: Pick<GotPage, 'type' | 'body'>): boolean {
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 8)).toString('latin1');
  if (/^(?:%PDF|PK\x03\x04|\xd0\xcf\x11\xe0|\x89PNG|\xff\xd8\xff|GIF8|Rar!)/.test(start)) return false;
  if (/^\s*</.test(start.replace(/^\xef\xbb\xbf/, ''))) return true;
  return type === '' || /text|html|xml|json|octet-stream/i.test(type);
}
