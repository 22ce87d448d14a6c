import { addressKey } from '../document/address.ts';
import type { Finder } from '../types.ts';
import { COLUMN_STEPS } from './columns.ts';
import { findInSitemap } from './find-in-sitemap.ts';
import { findLinks, findLinksFor } from './find-links.ts';
import { readSitemap } from './links/sitemap.ts';
import { MOST_PAGES } from './paging.ts';

/** What finds reports on pages and in sitemaps. Whoever fetches is given this, and knows nothing of what pages say. */
export const FINDER: Finder = {
  ...{ findLinks, findLinksFor, readSitemap, findInSitemap, addressKey },
  limits: { columnSteps: COLUMN_STEPS, pages: MOST_PAGES },
};
