import { parseHtml, walk } from '../../document/html.ts';
import { lineStarts } from '../../document/lines.ts';
import { cutWhereDeep } from '../../document/nesting.ts';
import { LinkReader } from './link-reader.ts';
import type { PageLink } from './page-link.ts';
import { type DataNode, scriptData } from './script-data.ts';

/** What a page says that bears on where its links lead. */
export interface LinkedPage {
  readonly address: string; // that relative ones count from
  readonly title: string; // of the window
  readonly titles: readonly string[]; // that the page gives its own text: `<meta name="ArticleTitle">`, headings of the first degree
  readonly lines: readonly string[]; // the first ones outside links, of those as short as titles
  readonly columns: readonly string[]; // that the page says it is in: `<meta name="ColumnName">`, its trail of links
  readonly links: readonly PageLink[];
  readonly isCut: boolean; // there were more links than are read
  readonly isDeep: boolean; // its elements nest so deep that the rest is not read
  readonly nodes: readonly DataNode[]; // columns that scripts know by number
  readonly calls: readonly string[]; // what links without an address do in script, behind their text
  readonly refresh: string; // address of the page that this one sends a browser to, as written; '' for none
  readonly prose: number; // characters of sentences outside links
  readonly ink: number; // characters shown, white space apart
  readonly scripts: string; // source of the scripts in the page
}

const MOST_LINKS = 10_000;
const MOST_SCRIPT = 4_000_000; // characters

/** The links of a page, whether markup, an XML answer that wraps markup, or JSON. */
export function readPageLinks(source: string, address: string): LinkedPage {
  const reader = new LinkReader(address, lineStarts(source));
  const markup = cutWhereDeep(source);
  walk(parseHtml(markup).root()[0]!, reader);
  reader.finish();
  const scripts = reader.scripts.join('\n').slice(0, MOST_SCRIPT);
  const held = scriptData(source, scripts, reader.base);
  for (const each of held.markups) {
    const inner = new LinkReader(reader.base, null, reader.rows);
    walk(parseHtml(cutWhereDeep(each)).root()[0]!, inner);
    inner.finish();
    for (const link of inner.links) reader.links.push(link);
    reader.rows = inner.rows;
  }
  for (const link of held.links) reader.links.push({ ...NOTHING_AROUND, ...link });
  const { base, title, titles, lines, columns, links, calls, refresh, prose, ink } = reader;
  return {
    ...{ address: base, title, titles, lines, columns, links: links.slice(0, MOST_LINKS) },
    ...{
      isCut: links.length > MOST_LINKS,
      isDeep: markup !== source,
      nodes: held.nodes,
      calls,
      refresh,
      prose,
      ink,
      scripts,
    },
  };
}

const NOTHING_AROUND = { before: '', heading: '', row: 0, isFrame: false, place: null } as const;
