import type { Element, Text } from 'domhandler';
import type { Place } from '../types.ts';
import { resolveAddress } from './address.ts';
import { parseHtml, walk } from './html.ts';
import { lineStarts, placeAt } from './lines.ts';
import { scriptAddresses } from './script-addresses.ts';
import { type DataNode, scriptData } from './script-data.ts';
import { tidy } from './tidy.ts';

/** A link as a page shows it, or as a script or an answer holds it. */
export interface PageLink {
  readonly address: string; // absolute
  readonly text: string; // shown; '' for a frame
  readonly title: string; // the fuller name that its `title` or its picture's `alt` gives, else `text`
  readonly before: string; // on its row, before it and behind the last link
  readonly behind: string; // on its row, up to the next link
  readonly heading: string; // the last one above it, '' for none
  readonly row: number; // links with the same number stand on one row
  readonly isFrame: boolean; // shown inside the page
  readonly place: Place | null; // null for what scripts hold
}

/** What a page says that bears on where its links lead. */
export interface LinkedPage {
  readonly address: string; // that relative ones count from
  readonly title: string; // of the window
  readonly titles: readonly string[]; // that the page gives its own text: `<meta name="ArticleTitle">`, headings of the first degree
  readonly lines: readonly string[]; // the first ones outside links, of those as short as titles
  readonly columns: readonly string[]; // that the page says it is in: `<meta name="ColumnName">`, its trail of links
  readonly links: readonly PageLink[];
  readonly nodes: readonly DataNode[]; // columns that scripts know by number
  readonly calls: readonly string[]; // what links without an address do in script, with their text before it
  readonly isCut: boolean; // there were more links than are read
  readonly prose: number; // characters of sentences outside links
  readonly ink: number; // characters shown, white space apart
  readonly scripts: string; // source of the scripts in the page
}

const MOST_LINKS = 10_000;
const MOST_LINES = 60;
const MOST_CALLS = 2000;
const MOST_SCRIPT = 4_000_000; // characters

/** The links of a page, whether markup, an XML answer that wraps markup, or JSON. */
export function readPageLinks(source: string, address: string): LinkedPage {
  const reader = new LinkReader(address, lineStarts(source));
  walk(parseHtml(source).root()[0]!, reader);
  const scripts = reader.scripts.join('\n').slice(0, MOST_SCRIPT);
  const held = scriptData(source, scripts, reader.base);
  for (const markup of held.markups) {
    const inner = new LinkReader(reader.base, null, reader.rows + 1);
    walk(parseHtml(markup).root()[0]!, inner);
    for (const link of inner.links) reader.links.push(link);
    reader.rows = inner.rows;
  }
  for (const link of held.links) reader.links.push({ ...NOTHING_AROUND, ...link, row: ++reader.rows });
  const { base, title, titles, lines, columns, links, calls, prose, ink } = reader;
  return {
    ...{
      address: base,
      title,
      titles,
      lines,
      columns,
      links: links.slice(0, MOST_LINKS),
      nodes: held.nodes,
      calls,
    },
    ...{ isCut: links.length > MOST_LINKS, prose, ink, scripts },
  };
}

const NOTHING_AROUND = { before: '', heading: '', isFrame: false, place: null } as const;

const TITLES = /^(?:article|content|doc|info)?title$|^og:title$/i;
const COLUMNS = /^(?:column(?:name|type|keywords)?|catalog(?:name)?|channel(?:name)?|siteposition)$/i;

/** An open link: what is known of it until its end. */
interface OpenLink {
  readonly element: Element;
  readonly address: string | null; // null for one that leads nowhere
  readonly before: string;
  text: string;
  picture: string;
}

/** Collects links with what stands around them, in one pass over the page. */
class LinkReader {
  readonly links: (PageLink & { behind: string })[] = [];
  readonly titles: string[] = [];
  readonly lines: string[] = [];
  readonly columns: string[] = [];
  readonly scripts: string[] = [];
  base: string;
  title = '';
  readonly calls: string[] = [];
  prose = 0;
  ink = 0;
  rows: number;
  readonly #starts: readonly number[] | null;
  #open: OpenLink | null = null;
  #heading: { readonly name: string; text: string; isLink: boolean } | null = null;
  #lastHeading = '';
  #between = ''; // text since the last link or the row's start
  #waiting: (PageLink & { behind: string }) | null = null; // the last link, whose row goes on
  #paragraph = ''; // text outside links

  constructor(base: string, starts: readonly number[] | null, rows = 0) {
    this.base = base;
    this.#starts = starts;
    this.rows = rows;
  }

  enter(element: Element): boolean {
    const { name, attribs } = element;
    if (FRAMES.has(name)) this.#addFrame(element);
    if (name === 'object' || name === 'embed' || name === 'iframe') return name === 'object';
    if (HEAD.has(name)) this.#readHead(element);
    if (SKIPPED.has(name)) return false;
    if (ROWS.has(name)) this.#endRow();
    if (HEADINGS.has(name)) this.#heading = { name, text: '', isLink: false };
    if (name === 'img' && this.#open !== null) this.#open.picture ||= attribs['alt'] ?? '';
    if (LINKS.has(name)) {
      this.#endLink(); // links do not nest
      if (this.#heading !== null) this.#heading.isLink = true;
      const address = this.#addressOf(attribs);
      if (address !== null || 'href' in attribs || 'onclick' in attribs)
        this.#open = { element, address, before: this.#between, text: '', picture: '' };
      if (name === 'area' && this.#open !== null) this.#open.picture = attribs['alt'] ?? '';
    }
    return true;
  }

  text({ data }: { readonly data: string }): void {
    this.ink += data.trim().length;
    if (this.#heading !== null) this.#heading.text += data;
    if (this.#open !== null) this.#open.text += data;
    else {
      this.#paragraph += data;
      if (this.#between.length < LONGEST_ROW) this.#between += data;
    }
  }

  leave(element: Element): void {
    const { name } = element;
    if (this.#open?.element === element) this.#endLink();
    if (ROWS.has(name)) this.#endRow();
    if (this.#heading?.name === name) {
      const text = tidy(this.#heading.text);
      if (!this.#heading.isLink) this.#lastHeading = text;
      if (name === 'h1' && text !== '') this.titles.push(text);
      this.#heading = null;
    }
  }

  /** What a page says of itself, and its scripts. */
  #readHead({ name, attribs, firstChild }: Element): void {
    const text = firstChild?.type === 'text' ? (firstChild as Text).data : '';
    if (name === 'script') this.scripts.push(text);
    else if (name === 'title') this.title ||= tidy(text);
    else if (name === 'base') this.base = resolveAddress(attribs['href'] ?? '', this.base) ?? this.base;
    else {
      const written = (attribs['name'] ?? attribs['property'] ?? '').trim();
      const content = tidy(attribs['content'] ?? '');
      if (content !== '' && TITLES.test(written)) this.titles.push(content);
      if (content !== '' && COLUMNS.test(written)) this.columns.push(content);
    }
  }

  #addressOf(attribs: Readonly<Record<string, string>>): string | null {
    for (const name of ADDRESS_ATTRIBUTES) {
      const written = attribs[name]?.replace(BRACKETED, '');
      if (written === undefined || /^\s*(?:javascript:|#)/i.test(written)) continue;
      const address = resolveAddress(written, this.base);
      if (address !== null) return address;
    }
    for (const name of SCRIPT_ATTRIBUTES) {
      const [address] = scriptAddresses(attribs[name] ?? '', this.base);
      if (address !== undefined) return address;
    }
    return null;
  }

  #addFrame({ attribs, startIndex }: Element): void {
    const written = attribs['src'] ?? attribs['data'] ?? attribs['value'] ?? '';
    const inside = /[?&](?:file|url|src)=([^&#]+)/i.exec(written)?.[1]; // of a viewer for documents
    const shown = inside === undefined ? null : resolveAddress(decoded(inside), this.base);
    const address = shown ?? resolveAddress(written, this.base);
    if (address === null) return;
    this.links.push({
      ...{ address, text: '', title: '', before: '', behind: '', heading: this.#lastHeading },
      ...{ row: ++this.rows, isFrame: true, place: this.#placeAt(startIndex) },
    });
  }

  #endLink(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    this.#endWaiting();
    this.#between = '';
    const shown = tidy(open.text) || tidy(open.picture);
    if (open.address === null) {
      const { href = '', onclick = '' } = open.element.attribs;
      if (this.calls.length < MOST_CALLS) this.calls.push(`${shown} ${href || onclick}`.slice(0, 300));
      return;
    }
    const written = tidy(open.element.attribs['title'] ?? '');
    const link = {
      ...{ address: open.address, text: shown, title: written.length > shown.length ? written : shown },
      ...{ before: tidy(open.before).slice(-NEAR), behind: '', heading: this.#lastHeading },
      ...{ row: this.rows, isFrame: false, place: this.#placeAt(open.element.startIndex) },
    };
    this.#waiting = link;
    this.links.push(link);
  }

  #endWaiting(): void {
    if (this.#waiting !== null) this.#waiting.behind = tidy(this.#between).slice(0, NEAR);
    this.#waiting = null;
  }

  #endRow(): void {
    this.#endWaiting();
    this.#between = '';
    this.rows += 1;
    const text = tidy(this.#paragraph);
    this.#paragraph = '';
    if (/[。；]/.test(text)) this.prose += text.length;
    if (text.length >= 6 && text.length <= 80 && this.lines.length < MOST_LINES) this.lines.push(text);
    if (TRAIL.test(text)) this.columns.push(text.slice(0, LONGEST_ROW));
  }

  #placeAt(offset: number | null): Place | null {
    return this.#starts === null || offset === null ? null : placeAt(this.#starts, offset);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const NEAR = 80; // characters kept on each side of a link
const LONGEST_ROW = 2000; // characters

const LINKS: ReadonlySet<string> = new Set(['a', 'area', 'option']);
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame', 'embed', 'object']);
const HEAD: ReadonlySet<string> = new Set(['base', 'meta', 'script', 'title']);
const SKIPPED: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea']);
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'caption']);
const ROWS: ReadonlySet<string> = new Set([
  ...['li', 'tr', 'dl', 'dt', 'dd', 'ul', 'ol', 'table', 'p', 'body', 'select'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'nav', 'header', 'footer', 'section', 'article'],
]);
const TRAIL = /^(?:您|你)?.{0,4}(?:当前|所在|现在).{0,4}位置/;

/** Where site systems put a link's address, the plain one first. */
const ADDRESS_ATTRIBUTES = ['href', 'tagname', 'data-href', 'data-url', 'data-link', 'value'] as const;
const SCRIPT_ATTRIBUTES = ['onclick', 'href', 'onmousedown'] as const;
const BRACKETED = /\[\/?href\]/gi;
