import { unescapeJson } from './json-escapes.ts';
import { type PageNode, textWithin } from './nodes.ts';
import { tidy } from './tidy.ts';

/** A fact that the page states about itself. */
export interface PageDatum {
  readonly name: string; // in lower case; `title` for the title of the window
  readonly content: string;
}

/** Facts in the page's head: `<meta name content>`, `<meta property content>` and `<title>`. */
export function readPageData(nodes: readonly PageNode[]): readonly PageDatum[] {
  const data: PageDatum[] = [];
  const titles: PageDatum[] = [];
  for (const [i, { tag, attributes }] of nodes.entries()) {
    if (tag === null) continue;
    if (tag.name === 'title') titles.push(datum('title', textWithin(nodes, i)));
    else if (tag.name === 'meta' && attributes['content'] !== undefined) {
      const stated = datum(attributes['name'] ?? attributes['property'] ?? '', attributes['content']);
      if (stated.name === 'title') titles.push(stated);
      else if (stated.name !== '') data.push(stated);
    }
  }
  return [...data, ...titles];
}

function datum(name: string, content: string): PageDatum {
  return { name: name.toLowerCase(), content: tidy(content) };
}

const HOLDERS: ReadonlySet<string> = new Set(['script', 'textarea', 'template', 'noscript']);
const HOLDS_TABLE = /<table|\\u003ctable|&lt;table/i;

/** Markup that scripts and form fields hold for later, and where the first of it stands; null where none holds a table. */
export function heldMarkup(
  nodes: readonly PageNode[],
): { readonly text: string; readonly at: number } | null {
  const held: { readonly text: string; readonly at: number }[] = [];
  for (let i = 0; i < nodes.length; ) {
    const { tag, end, at } = nodes[i]!;
    const isHolder = tag !== null && HOLDERS.has(tag.name);
    const text = isHolder ? textWithin(nodes, i) : '';
    if (HOLDS_TABLE.test(text)) held.push({ text: unescapeJson(text, true), at });
    i = isHolder ? end : i + 1;
  }
  const [first] = held;
  return first === undefined ? null : { text: held.map(({ text }) => text).join('\n'), at: first.at };
}
