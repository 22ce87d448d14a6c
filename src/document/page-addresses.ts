import type { Attributes } from './html-tags.ts';
import { NO_ATTRIBUTES, type PageNode } from './nodes.ts';

/**
 * The addresses that a page states as its own: its base, its canonical link, its `url`, and what a browser wrote down
 * when it saved the page. Links to other pages are none.
 */
export function readAddresses(nodes: readonly PageNode[], source: string): readonly string[] {
  const stated: string[] = [];
  for (const { tag, attributes } of nodes) {
    if (tag !== null && attributes !== NO_ATTRIBUTES) stated.push(STATED.get(tag.name)?.(attributes) ?? '');
  }
  const saved = SAVED.flatMap(pattern => pattern.exec(source.slice(0, HEAD))?.[1] ?? []);
  const found = [...stated, ...saved].map(text => text.trim());
  return [...new Set(found.filter(text => text !== ''))];
}

/** By element. A `refresh` has its address elsewhere, and it is another page's. */
const STATED: ReadonlyMap<string, (attributes: Attributes) => string | undefined> = new Map([
  ['base', ({ href }: Attributes) => href],
  ['link', ({ rel = '', href }: Attributes) => (/^\s*canonical\s*$/i.test(rel) ? href : undefined)],
  [
    'meta',
    ({ name, property, content }: Attributes) =>
      /^\s*(?:og:)?url\s*$/i.test(name ?? property ?? '') ? content : undefined,
  ],
]);

const HEAD = 4000; // characters; browsers write their comment at the top, and below it a page may quote another's

/** Browsers, and the extension SingleFile. */
const SAVED = [
  /<!--\s*saved from url=\(\d{4}\)(\S+)\s*-->/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i,
] as const;
