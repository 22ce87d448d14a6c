import type { LinkedPage } from '../../document/page-links.ts';
import type { ColumnLink, Source } from '../../types.ts';
import { isDocument, isFolder } from './address-words.ts';
import type { PageContext } from './context.ts';
import type { JudgedLink } from './judge-links.ts';
import { numberedColumns } from './numbered-columns.ts';

/** Steps from a site's first page: 政府信息公开, 政府信息公开年报, the column of one year. */
export const COLUMN_STEPS = 3;

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
  return columns.length > 0 || source.kind !== 'site' ? columns : above;
}
