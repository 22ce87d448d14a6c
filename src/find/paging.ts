import { addressKey, resolveAddress } from '../document/address.ts';
import type { Problem } from '../types.ts';
import type { LinkedPage } from './links/page-links.ts';
import { proxyPages } from './proxy-pages.ts';
import { scriptedPages } from './scripted-pages.ts';

/** No list of reports is longer; what claims to be is a calendar, or a trap. */
export const MOST_PAGES = 200;

/**
 * The other pages of a list: those that its numbers and 下一页 lead to, and those that a script would link, from the
 * count in its call. `own` is the page's address.
 */
export function listPages(
  page: LinkedPage,
  own: string,
): { readonly next: readonly string[]; readonly problems: readonly Problem[] } {
  const scripted = [scriptedPages(page.scripts, own), proxyPages(page.scripts)];
  const written = scripted.flatMap(({ pages }) => pages).map(each => resolveAddress(each, page.address));
  const isRead = page.links.some(({ address }) => !isProxy(address)); // an answer beyond the last one has no rows
  const linked = page.links
    .filter(({ address, text }) => (isProxy(address) ? isRead : isPageLink(text) && isSibling(address, own)))
    .map(({ address }) => address);
  const byKey = new Map<string, string>();
  for (const address of [...linked, ...written]) {
    if (address === null || addressKey(address) === addressKey(own)) continue;
    if (!byKey.has(addressKey(address))) byKey.set(addressKey(address), address);
  }
  const all = [...byKey.values()];
  const found = Math.max(all.length, ...scripted.map(({ claimed }) => claimed));
  const problems: readonly Problem[] =
    found > MOST_PAGES ? [{ code: 'acquire/limited', data: { noun: 'pages', found, used: MOST_PAGES } }] : [];
  return { next: all.slice(0, MOST_PAGES), problems };
}

/** Where one widespread system keeps the rest of a list; its link has no text. */
function isProxy(address: string): boolean {
  return /\/dataproxy\.jsp\?.*(?:page|startrecord)=/i.test(address);
}

function isPageLink(text: string): boolean {
  return /^[[【(]?(?:第?\d{1,3}页?|下一?页|后一?页|next(?:page)?|>{1,2}|›|»|→)[\])】]?[>»]?$/i.test(
    text.replace(/\s+/g, ''),
  );
}

/** Another page of the same list has the folder of this one, or the folder that its name gives. */
function isSibling(address: string, own: string): boolean {
  const [one, other] = [new URL(own), new URL(address)];
  if (one.host !== other.host) return false;
  const folder = one.pathname.slice(0, one.pathname.lastIndexOf('/') + 1);
  const below = other.pathname.slice(0, other.pathname.lastIndexOf('/') + 1);
  const named = `${one.pathname.replace(/\.[a-z]{2,5}$/i, '')}/`;
  return below === folder || below === named || isAbove(below, folder, other.pathname);
}

/** From page 12 of `list/12.htm` back to `list.htm`. */
function isAbove(below: string, folder: string, path: string): boolean {
  return folder.startsWith(below) && `${path.replace(/\.[a-z]{2,5}$/i, '')}/` === folder;
}
