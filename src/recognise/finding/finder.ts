import { addressKey } from '../../document/address.ts';
import { readSitemap } from '../../document/sitemap.ts';
import type { Finder } from '../../types.ts';
import { findInSitemap } from './find-in-sitemap.ts';
import { findLinks } from './find-links.ts';

/** What finds reports on pages and in sitemaps. Whoever fetches is given this, and knows nothing of what pages say. */
export const FINDER: Finder = { findLinks, readSitemap, findInSitemap, addressKey };
