import { Parser } from 'htmlparser2';
import { resolveAddress } from '../../document/address.ts';
import { cutWhereDeep } from '../../document/nesting.ts';
import type { FetchedPage, Outcome, Problem, Sitemap } from '../../types.ts';

const MOST = 50_000; // addresses in one sitemap, by the protocol

/**
 * The addresses of a sitemap: XML (`urlset`, or a `sitemapindex` of others), a feed of news, or text with an address a
 * line. Relative and foreign ones come out as they resolve; whether to follow them is for the reader.
 */
export function readSitemap({ text, address }: FetchedPage): Outcome<Sitemap> {
  const begin = text
    .slice(0, 2000)
    .trimStart()
    .replace(/^\ufeff/, '');
  const entries = begin.startsWith('<') ? entriesOf(text) : begin === '' ? null : linesOf(text);
  if (entries === null) {
    const problem: Problem = { code: 'acquire/not-a-sitemap', data: { found: begin.slice(0, 40) } };
    return { value: { pages: [], sitemaps: [] }, problems: [problem] };
  }
  const found = entries.flatMap(({ written, modified, isSitemap }) => {
    const resolved = resolveAddress(written, address);
    return resolved === null ? [] : [{ address: resolved, modified: dayOf(modified), isSitemap }];
  });
  const used = found.slice(0, MOST);
  return {
    value: {
      pages: used
        .filter(({ isSitemap }) => !isSitemap)
        .map(({ address, modified }) => ({ address, modified })),
      sitemaps: used.filter(({ isSitemap }) => isSitemap).map(({ address }) => address),
    },
    problems:
      found.length > MOST
        ? [{ code: 'acquire/limited', data: { noun: 'addresses', found: found.length, used: MOST } }]
        : [],
  };
}

interface Entry {
  readonly written: string;
  readonly modified: string;
  readonly isSitemap: boolean;
}

/** Entries of a sitemap in XML; null for other markup. */
function entriesOf(text: string): readonly Entry[] | null {
  const entries: Entry[] = [];
  let isKnown = false;
  let parts = { loc: '', lastmod: '' };
  let open: keyof typeof parts | null = null;
  const parser = new Parser(
    {
      onopentagname(name) {
        const bare = nameOf(name);
        if (bare === 'urlset' || bare === 'sitemapindex') isKnown = true;
        if (bare === 'url' || bare === 'sitemap') parts = { loc: '', lastmod: '' };
        open = bare === 'loc' || bare === 'lastmod' ? bare : null;
      },
      ontext(data) {
        if (open !== null && parts[open].length < 3000) parts[open] += data;
      },
      onclosetag(name) {
        open = null;
        const bare = nameOf(name);
        if ((bare === 'url' || bare === 'sitemap') && parts.loc.trim() !== '' && isKnown)
          entries.push({ written: parts.loc, modified: parts.lastmod, isSitemap: bare === 'sitemap' });
      },
    },
    { xmlMode: true },
  );
  parser.end(cutWhereDeep(text));
  return isKnown ? entries : null;
}

function nameOf(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1).toLowerCase();
}

/** Entries of a sitemap in plain text; null where some line is no address. */
function linesOf(text: string): readonly Entry[] | null {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map(line => line.trim())
    .filter(line => line !== '');
  if (!lines.every(line => /^https?:\/\/\S+$/i.test(line))) return null;
  return lines.map(written => ({ written, modified: '', isSitemap: false }));
}

function dayOf(modified: string): string | null {
  return /^\s*(\d{4}-\d{2}-\d{2})/.exec(modified)?.[1] ?? null;
}
