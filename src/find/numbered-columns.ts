import type { ColumnLink } from '../types.ts';
import { judgeTitle } from './judge-title.ts';
import type { LinkedPage } from './links/page-links.ts';

/**
 * Columns of the catalogue platform that the sites of one province share: its pages hold the site's number and the tree
 * of columns, and its script asks `/gkmlpt/api/all/<column>` for a column's list, which is public JSON. `entry` may name
 * a column behind `#`.
 */
export function numberedColumns(page: LinkedPage, entry: string): readonly ColumnLink[] {
  const site = /\bSID["']?\s{0,3}:\s{0,3}["']?(\d{1,12})\b/.exec(page.scripts)?.[1];
  const base = /^(https?:\/\/[^?#]*?)\/gkmlpt(?:\/|$|\?)/.exec(page.address)?.[1];
  if (site === undefined || base === undefined) return [];
  const address = (column: string) => `${base}/gkmlpt/api/all/${column}?page=1&sid=${site}`;
  const chosen = entry.startsWith(base) ? /#(\d{1,9})$/.exec(entry)?.[1] : undefined;
  const columns = page.nodes
    .filter(({ id, name }) => /^\d{1,9}$/.test(id) && (id === chosen || judgeTitle(name).kind === 'reports'))
    .map(
      ({ id, name }): ColumnLink => ({ address: address(id), title: name, leadsTo: 'reports', year: null }),
    );
  if (chosen === undefined || columns.some(each => each.address === address(chosen))) return columns;
  return [{ address: address(chosen), title: '', leadsTo: 'reports', year: null }, ...columns];
}

/**
 * The addresses of the other answers of such a list. The first one has as many entries as an answer holds, and says how
 * many the column has.
 */
export function otherAnswers(own: string, source: string, entries: number): readonly string[] {
  const url = new URL(own);
  const isFirst = /\/gkmlpt\/api\/all\/\d+$/.test(url.pathname) && url.searchParams.get('page') === '1';
  const count = Number(/"post_count"\s{0,3}:\s{0,3}(\d{1,7})/.exec(source)?.[1] ?? 0);
  if (!isFirst || entries === 0) return [];
  return Array.from({ length: Math.min(Math.ceil(count / entries), MOST_ANSWERS) - 1 }, (_, at) => {
    url.searchParams.set('page', `${at + 2}`);
    return url.href;
  });
}

const MOST_ANSWERS = 200;
