import { resolveAddress } from '../document/address.ts';
import type { ColumnLink, Source } from '../types.ts';
import { isDocument, isFolder } from './address-words.ts';
import type { PageContext } from './context.ts';
import type { JudgedLink } from './judge-links.ts';
import type { LinkedPage } from './links/page-links.ts';
import { numberedColumns } from './numbered-columns.ts';

/** Steps from a site's first page: where it sends a browser, 政府信息公开, 政府信息公开年报, one year's, a frame there. */
export const COLUMN_STEPS = 5;

/**
 * The columns to go on with. Columns of reports where the page links some; else, for a source that is a whole site, the
 * part that such a column is in.
 */
export function findColumns(
  page: LinkedPage,
  links: readonly JudgedLink[],
  context: PageContext,
  source: Source,
): readonly ColumnLink[] {
  const columns = [...numberedColumns(page, source.entry)];
  const above: ColumnLink[] = [];
  for (const { link, words, kind, year, agency } of links) {
    if (link.isFrame || isDocument(link.address)) continue;
    const column = (leadsTo: ColumnLink['leadsTo']): ColumnLink => ({
      ...{ address: link.address, title: words, leadsTo, year },
    });
    if (kind === 'reports') columns.push(column('reports'));
    else if (kind === 'report' && agency === null && isFolder(link.address)) columns.push(column('reports'));
    else if (kind === 'year' && context.isColumn) columns.push(column('reports'));
    else if (kind === 'disclosure') above.push(column('disclosure'));
  }
  const found = columns.length > 0 || source.kind !== 'site' ? columns : above;
  const hosts = new Set([new URL(source.entry).host, new URL(page.address).host]);
  const near = found.filter(({ address }) => hosts.has(new URL(address).host));
  return near.length > 0 ? near : found; // a department's page links its government's column too
}

/**
 * Where else the content of a page with nothing to find stands: at the address that it sends a browser to, or in a frame
 * that shows a list inside it.
 */
export function findElsewhere(page: LinkedPage, context: PageContext): readonly ColumnLink[] {
  const sent = page.ink < LITTLE_INK ? [page.refresh || locationIn(page.scripts)] : [];
  const moved = sent.map(written => resolveAddress(written, page.address));
  const framed = page.links.filter(({ isFrame, address }) => isFrame && !isDocument(address));
  const shown = context.isColumn || page.ink < LITTLE_INK ? framed.map(({ address }) => address) : [];
  return [...moved, ...shown.slice(0, MOST_FRAMES)].flatMap(address =>
    address === null ? [] : [{ address, title: '', leadsTo: 'reports', year: null }],
  );
}

function locationIn(scripts: string): string {
  const found = LOCATION.exec(scripts);
  return found?.[2] ?? found?.[3] ?? '';
}

const LITTLE_INK = 200; // characters shown
const MOST_FRAMES = 5;
const LOCATION =
  /\blocation(?:\.href)?\s{0,5}=\s{0,5}(["'])([^"'\s]{1,500})\1|\blocation\.(?:replace|assign)\s{0,5}\(\s{0,5}["']([^"'\s]{1,500})/i;
