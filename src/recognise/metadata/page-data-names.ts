import type { Document } from '../../types.ts';

/**
 * Names under which pages and services state facts about an article, most telling first; hyphens and underscores left
 * out. A `publisher` is often the site's owner, as `sitename` always is, so that it counts after a signature.
 */
const NAMES = {
  title: ['articletitle', 'og:title', 'doctitle', 'infotitle', 'newstitle', 'subject', 'title'],
  published: [
    ...['pubdate', 'publishdate', 'publishtime', 'pubtime', 'publishedtime', 'publisheddate'],
    ...[
      'article:publishedtime',
      'firstpublishedtime',
      'releasetime',
      'releasedate',
      'docpubtime',
      'docreltime',
    ],
  ],
  source: ['contentsource', 'source', 'docsource', 'infosource', 'newssource', 'articlesource', 'sourcename'],
  publisher: [
    ...['publisher', 'publishorg', 'publishunit', 'publishdept', 'puborg', 'pubunit'],
    ...['agency', 'orgname', 'organname', 'deptname', 'department', 'unitname'],
  ],
} as const;

/** What a page's data say under any of the names, most telling first. */
export function dataNamed(meta: Document['meta'], fact: keyof typeof NAMES): readonly string[] {
  return NAMES[fact].flatMap(name =>
    meta.flatMap(entry => (entry.name.replace(/[-_]/g, '') === name ? [entry.content] : [])),
  );
}
