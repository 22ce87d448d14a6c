import type { Element, Text } from 'domhandler';
import { resolveAddress } from '../../document/address.ts';
import { placeAt } from '../../document/lines.ts';
import { tidy } from '../../document/tidy.ts';
import type { Place } from '../../types.ts';
import { frameAddress, linkAddress } from './link-address.ts';
import type { PageLink } from './page-link.ts';

/** A link whose row goes on. */
type Growing = PageLink & { behind: string };

/** An open link: what is known of it until its end. */
interface OpenLink {
  readonly element: Element;
  readonly address: string | null; // null for one that leads nowhere
  readonly before: string;
  text: string;
  picture: string;
}

const NEAR = 80; // characters kept on each side of a link
const LONGEST_ROW = 2000; // characters
const LONGEST_TRAIL = 300; // characters
const MOST_LINES = 60;
const MOST_CALLS = 2000;

/** Collects links with what stands around them, and what a page says of itself, in one pass over the page. */
export class LinkReader {
  readonly links: Growing[] = [];
  readonly titles: string[] = [];
  readonly lines: string[] = [];
  readonly columns: string[] = [];
  readonly scripts: string[] = [];
  readonly calls: string[] = [];
  base: string;
  title = '';
  refresh = '';
  prose = 0;
  ink = 0;
  rows: number; // met so far
  readonly #starts: readonly number[] | null;
  readonly #open: number[] = []; // rows, outermost first
  #link: OpenLink | null = null;
  #heading: { readonly name: string; text: string; isLink: boolean } | null = null;
  #lastHeading = '';
  #between = ''; // text since the last link or the row's start
  #waiting: Growing | null = null; // the last link, whose row goes on
  #paragraph = ''; // text outside links
  #shown = ''; // the beginning of the block's text, links and all

  constructor(base: string, starts: readonly number[] | null, rows = 0) {
    this.base = base;
    this.#starts = starts;
    this.rows = rows;
  }

  enter(element: Element): boolean {
    const { name, attribs } = element;
    if (FRAMES.has(name)) this.#addFrame(element);
    if (name === 'embed' || name === 'iframe') return false;
    if (HEAD.has(name)) this.#readHead(element);
    if (SILENT.has(name)) return false;
    if (ROWS.has(name)) this.#startRow();
    else if (BLOCKS.has(name)) this.#endBlock();
    if (HEADINGS.has(name)) this.#heading = { name, text: '', isLink: false };
    if (name === 'img' && this.#link !== null) this.#link.picture ||= attribs['alt'] ?? '';
    if (LINKS.has(name)) this.#startLink(element);
    return true;
  }

  text({ data }: { readonly data: string }): void {
    this.ink += data.trim().length;
    if (this.#shown.length < LONGEST_TRAIL) this.#shown += data;
    if (this.#heading !== null) this.#heading.text += data;
    if (this.#link !== null) this.#link.text += data;
    else {
      this.#paragraph += data;
      this.#addBetween(data);
    }
  }

  leave(element: Element): void {
    const { name } = element;
    if (this.#link?.element === element) this.#endLink();
    if (ROWS.has(name)) this.#endRow();
    else if (BLOCKS.has(name)) this.#endBlock();
    if (this.#heading?.name === name) {
      const text = tidy(this.#heading.text);
      if (!this.#heading.isLink) this.#lastHeading = text;
      if (name === 'h1' && text !== '') this.titles.push(text);
      this.#heading = null;
    }
  }

  finish(): void {
    this.#endLink();
    this.#endBlock();
    this.#endWaiting();
  }

  /** What a page says of itself, and its scripts. A date that a script prints stands in the row. */
  #readHead({ name, attribs, firstChild }: Element): void {
    const text = firstChild?.type === 'text' ? (firstChild as Text).data : '';
    if (name === 'script') {
      this.scripts.push(text);
      if (text.length < LONGEST_ROW) this.#addBetween(PRINTED_DATE.exec(text)?.[0] ?? '');
    } else if (name === 'title') this.title ||= tidy(text).slice(0, LONGEST_ROW);
    else if (name === 'base') this.base = resolveAddress(attribs['href'] ?? '', this.base) ?? this.base;
    else {
      const written = (attribs['name'] ?? attribs['property'] ?? '').trim();
      const content = tidy(attribs['content'] ?? '');
      if (content !== '' && TITLES.test(written)) this.titles.push(content);
      if (content !== '' && COLUMNS.test(written)) this.columns.push(content);
      if (/^refresh$/i.test((attribs['http-equiv'] ?? '').trim()))
        this.refresh ||= /url\s*=\s*["']?([^"']+)/i.exec(content)?.[1] ?? '';
    }
  }

  #addFrame(element: Element): void {
    const address = frameAddress(element.attribs, this.base);
    if (address === null) return;
    this.links.push({
      ...{ address, text: '', title: '', before: '', behind: '', heading: this.#lastHeading },
      ...{ row: this.#open.at(-1) ?? 0, isFrame: true, place: this.#placeAt(element.startIndex) },
    });
  }

  #startLink(element: Element): void {
    this.#endLink(); // links do not nest
    const { name, attribs } = element;
    if (this.#heading !== null) this.#heading.isLink = true;
    const address = linkAddress(attribs, this.base);
    if (address === null && !('href' in attribs) && !('onclick' in attribs)) return;
    const picture = name === 'area' ? (attribs['alt'] ?? '') : '';
    this.#link = { element, address, before: this.#between, text: '', picture };
  }

  #endLink(): void {
    const open = this.#link;
    this.#link = null;
    if (open === null) return;
    this.#endWaiting();
    this.#between = '';
    const { attribs, startIndex } = open.element;
    const shown = tidy(open.text) || tidy(open.picture);
    if (open.address === null) {
      const call = `${shown} ${attribs['href'] || attribs['onclick']}`;
      if (this.calls.length < MOST_CALLS) this.calls.push(call.slice(0, 300));
      return;
    }
    const written = tidy(attribs['title'] ?? '');
    this.#waiting = {
      ...{ address: open.address, text: shown, title: written.length > shown.length ? written : shown },
      ...{ before: blocksOf(open.before).slice(-NEAR), behind: '', heading: this.#lastHeading },
      ...{ row: this.#open.at(-1) ?? 0, isFrame: false, place: this.#placeAt(startIndex) },
    };
    this.links.push(this.#waiting);
  }

  #endWaiting(): void {
    if (this.#waiting !== null) this.#waiting.behind = blocksOf(this.#between).slice(0, NEAR);
    this.#waiting = null;
  }

  #addBetween(text: string): void {
    if (this.#between.length < LONGEST_ROW) this.#between += text.replace(WHITE, ' ');
  }

  #startRow(): void {
    this.#endBlock();
    this.#endWaiting();
    this.#between = '';
    this.#open.push(++this.rows);
  }

  #endRow(): void {
    this.#endBlock();
    this.#endWaiting();
    this.#between = '';
    this.#open.pop();
  }

  #endBlock(): void {
    if (this.#between.length < LONGEST_ROW) this.#between += '\n';
    const text = tidy(this.#paragraph);
    this.#paragraph = '';
    if (/[。；]/.test(text)) this.prose += text.length;
    if (text.length >= 6 && text.length <= 80 && this.lines.length < MOST_LINES) this.lines.push(text);
    const shown = this.#shown.includes('位置') ? tidy(this.#shown) : '';
    this.#shown = '';
    if (TRAIL.test(shown)) this.columns.push(shown);
  }

  #placeAt(offset: number | null): Place | null {
    return this.#starts === null || offset === null ? null : placeAt(this.#starts, offset);
  }
}

/** Blocks a line each; an empty one at either end says that a block begins or ends there. */
function blocksOf(text: string): string {
  const blocks = text.split('\n').map(tidy);
  return blocks.filter((block, at) => block !== '' || at === 0 || at === blocks.length - 1).join('\n');
}

const WHITE = /\s+/g;
const PRINTED_DATE = /(?<!\d)20\d{2}[-/年.]\d{1,2}[-/月.]\d{1,2}(?!\d)/;

const TITLES = /^(?:article|content|doc|info)?title$|^og:title$/i;
const COLUMNS = /^(?:column(?:name|type|keywords)?|catalog(?:name)?|channel(?:name)?|siteposition)$/i;
const TRAIL = /^(?:您|你)?.{0,4}(?:当前|所在|现在).{0,4}位置/;

const LINKS: ReadonlySet<string> = new Set(['a', 'area', 'option']);
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame', 'embed', 'object']);
const HEAD: ReadonlySet<string> = new Set(['base', 'meta', 'script', 'title']);
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea']);
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'caption']);

/** Hold a link and what belongs to it, its date above all. */
const ROWS: ReadonlySet<string> = new Set(['li', 'tr', 'dl', 'ul', 'ol', 'table', 'select']);
/** Nearer together stands only what is in one block. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['div', 'p', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'body'],
  ...['nav', 'header', 'footer', 'section', 'article', 'center'],
]);
