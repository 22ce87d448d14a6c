import type { LinkedPage } from '../../document/page-links.ts';
import type { ColumnLink } from '../../types.ts';
import { judgeTitle } from './judge-title.ts';

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

/** The address of the next answer of such a list, which says how many entries the column has. */
export function nextAnswer(own: string, source: string, entries: number): string | null {
  const url = new URL(own);
  if (!/\/gkmlpt\/api\/all\/\d+$/.test(url.pathname) || entries === 0) return null;
  const page = Number(url.searchParams.get('page') ?? 1);
  const count = Number(/"post_count"\s{0,3}:\s{0,3}(\d{1,7})/.exec(source)?.[1] ?? 0);
  if (!Number.isSafeInteger(page) || page < 1 || page * entries >= count) return null;
  url.searchParams.set('page', `${page + 1}`);
  return url.href;
}
