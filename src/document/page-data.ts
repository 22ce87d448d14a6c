import type { CheerioAPI } from 'cheerio/slim';
import { unescapeJson } from './json-escapes.ts';
import { tidy } from './tidy.ts';

/** A fact that the page states about itself. */
export interface PageDatum {
  readonly name: string; // in lower case; `title` for the title of the window
  readonly content: string;
}

/** Facts in the page's head: `<meta name content>`, `<meta property content>` and `<title>`. */
export function readPageData($: CheerioAPI): readonly PageDatum[] {
  const { meta, titles } = $.extract({
    meta: [
      {
        selector: 'meta[content]',
        value: ({ attribs }: { attribs: Readonly<Record<string, string>> }) => ({
          name: attribs['name'] ?? attribs['property'] ?? '',
          content: attribs['content']!,
        }),
      },
    ],
    titles: ['title'],
  });
  return [
    ...meta.filter(({ name }) => name !== '').map(entry => datum(entry.name, entry.content)),
    ...titles.map(title => datum('title', title)),
  ];
}

function datum(name: string, content: string): PageDatum {
  return { name: name.toLowerCase(), content: tidy(content) };
}

const HOLDS_TABLE = /<table|\\u003ctable|&lt;table/i;

/** Markup that scripts and form fields hold for later, or '' where none holds a table. */
export function heldMarkup($: CheerioAPI): string {
  const texts = $('script, textarea, template, noscript')
    .toArray()
    .map(element => $(element).text())
    .filter(text => HOLDS_TABLE.test(text));
  return texts.map(text => unescapeJson(text, true)).join('\n');
}
