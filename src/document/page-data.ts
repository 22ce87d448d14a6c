import type { CheerioAPI } from 'cheerio/slim';
import { elementsOf } from './html.ts';
import { unescapeJson } from './json-escapes.ts';
import { tidy } from './tidy.ts';

/** A fact that the page states about itself. */
export interface PageDatum {
  readonly name: string; // in lower case; `title` for the title of the window
  readonly content: string;
}

/** Facts in the page's head: `<meta name content>`, `<meta property content>` and `<title>`, in one search of the tree. */
export function readPageData($: CheerioAPI): readonly PageDatum[] {
  const stating = elementsOf(
    $,
    ({ name, attribs }) => name === 'title' || (name === 'meta' && 'content' in attribs),
  );
  const found = stating.map(element => {
    const { name, attribs } = element;
    return name === 'title'
      ? datum('title', $(element).text())
      : datum(attribs['name'] ?? attribs['property'] ?? '', attribs['content']!);
  });
  const isTitle = ({ name }: PageDatum) => name === 'title';
  return [...found.filter(each => each.name !== '' && !isTitle(each)), ...found.filter(isTitle)];
}

function datum(name: string, content: string): PageDatum {
  return { name: name.toLowerCase(), content: tidy(content) };
}

const HOLDERS: ReadonlySet<string> = new Set(['script', 'textarea', 'template', 'noscript']);
const HOLDS_TABLE = /<table|\\u003ctable|&lt;table/i;

/** Markup that scripts and form fields hold for later, or '' where none holds a table. */
export function heldMarkup($: CheerioAPI): string {
  const texts = elementsOf($, ({ name }) => HOLDERS.has(name))
    .map(element => $(element).text())
    .filter(text => HOLDS_TABLE.test(text));
  return texts.map(text => unescapeJson(text, true)).join('\n');
}
