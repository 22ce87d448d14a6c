import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import type { Block, Document, Outcome, Place, Problem } from '../types.ts';
import { parseHtml, walk } from './html.ts';
import { OpenTable } from './html-table.ts';
import { headingLevel, INLINE, isHidden, isNoteMark, isStruck, PARAGRAPHS, SILENT } from './html-tags.ts';
import { readJsonAnswer } from './json-answer.ts';
import { embeddedMarkup, unescapeJson } from './json-escapes.ts';
import { lineStarts, placeAt } from './lines.ts';
import { cutWhereDeep, DEEPEST } from './nesting.ts';
import { readAddresses } from './page-addresses.ts';
import { heldMarkup, readPageData } from './page-data.ts';
import {
  type Heading,
  headingOf,
  markupOf,
  OpenText,
  PLAIN,
  type Run,
  runsByLine,
  type Style,
} from './runs.ts';
import { tidy } from './tidy.ts';

/**
 * Blocks of an HTML page in reading order. Tables keep their rows and spans; everything else becomes lines. A table
 * that holds another one, or whole paragraphs of a page, is layout: its cells become lines. What the page hides
 * (scripts, comments, `display:none`) is left out, unless the page shows no table and a script holds one.
 */
export function fromHtml(source: string): Outcome<Document> {
  const answer = readJsonAnswer(source);
  const whole = answer?.markup ?? unescapeJson(source);
  const markup = cutWhereDeep(whole);
  const $ = parseHtml(markup);
  const shown = readBlocks($, markup);
  const isFound = hasTable(shown.value) || showsFigures(shown.value);
  const held = isFound ? '' : heldMarkup($) || embeddedMarkup(shown.value);
  const inner = held === '' ? NOTHING : readBlocks(parseHtml(held), held);
  const isEscaped = whole !== source || hasTable(inner.value);
  const blocks = hasTable(inner.value) ? [...shown.value, ...inner.value] : shown.value;
  const problems: readonly Problem[] = [
    ...(isEscaped ? [{ code: 'document/json-escaped', data: {} } as const] : []),
    ...(markup === whole ? [] : [{ code: 'document/cut-where-deep', data: { levels: DEEPEST } } as const]),
    ...shown.problems,
  ];
  const meta = [...(answer?.data ?? []), ...readPageData($)];
  const addresses = readAddresses($, source);
  return { value: { source: 'html', blocks, meta, addresses }, problems };
}

const NOTHING: Outcome<readonly Block[]> = { value: [], problems: [] };

function hasTable(blocks: readonly Block[]): boolean {
  return blocks.some(({ type }) => type === 'table');
}

const MANY = 12; // lines with nothing but a number: a table that is drawn without a table's tags

function showsFigures(blocks: readonly Block[]): boolean {
  return blocks.filter(block => block.type === 'line' && /^\d[\d,.]*$/.test(block.text)).length >= MANY;
}

function readBlocks($: CheerioAPI, source: string): Outcome<readonly Block[]> {
  const reader = new BlockReader($, source);
  walk($.root()[0]!, reader);
  return reader.finish();
}

/** Turns elements and texts, as they are met, into blocks. */
class BlockReader {
  readonly #$: CheerioAPI;
  readonly #starts: readonly number[];
  readonly #blocks: Block[] = [];
  readonly #problems: Problem[] = [];
  readonly #open: OpenTable[] = [];
  readonly #texts = new Map<object, string>();
  #tables = 0;
  readonly #styles: { readonly element: Element; readonly outer: Style }[] = []; // of open elements that change it
  readonly #headed: { readonly heading: Heading; readonly at: number }[] = []; // lines within headings
  #style = PLAIN;
  #line = new OpenText();
  #lineAt = 0;
  #gap = 0; // empty paragraphs since the last line
  #paragraph: Element | null = null; // open, and nothing in it so far

  constructor($: CheerioAPI, source: string) {
    this.#$ = $;
    this.#starts = lineStarts(source);
  }

  enter(element: Element): boolean {
    const { name, attribs, startIndex } = element;
    if (SILENT.has(name) || isHidden(attribs)) {
      const tables = this.#$(element).find('table').addBack('table').length;
      for (let i = 0; i < tables; i++) this.#problems.push({ code: 'document/hidden-table', data: {} });
      if (!SILENT.has(name) && INLINE.has(name)) this.#leaveOut(element, { ...this.#style, isHidden: true });
      return false;
    }
    const struck = isStruck(name, attribs);
    const style = styleWithin(this.#style, name, attribs, struck);
    if ((struck || isNoteMark(name, attribs)) && this.#isReplaced(element)) {
      this.#leaveOut(element, style);
      return false;
    }
    if (style !== this.#style) {
      this.#styles.push({ element, outer: this.#style });
      this.#style = style;
    }
    if (INLINE.has(name)) return true;
    switch (name) {
      case 'table':
        this.#openTable(this.#placeAt(startIndex!));
        break;
      case 'tr':
        this.#tableAt(startIndex!).openRow(this.#placeAt(startIndex!));
        break;
      case 'td':
      case 'th':
        this.#tableAt(startIndex!).openCell(this.#placeAt(startIndex!), attribs);
        this.#endLine();
        break;
      default:
        this.#breakLine();
        if (name !== 'br') this.#paragraph = PARAGRAPHS.has(name) ? element : null;
    }
    return true;
  }

  text({ data, startIndex }: { readonly data: string; readonly startIndex: number | null }): void {
    if (this.#open.at(-1)?.addText(WHITE.test(data) ? data.replace(WHITE_RUN, ' ') : data, this.#style))
      return;
    if (this.#line.text === '') {
      const inside = data.search(INK);
      if (inside < 0) return;
      this.#lineAt = startIndex! + inside;
      this.#paragraph = null;
    }
    this.#line.add(data, this.#style);
  }

  leave(element: Element): void {
    const { name } = element;
    if (!INLINE.has(name)) this.#leaveBlock(element);
    if (this.#styles.at(-1)?.element === element) this.#style = this.#styles.pop()!.outer;
  }

  #leaveBlock(element: Element): void {
    const { name } = element;
    const table = this.#open.at(-1);
    if (name === 'table') this.#closeTable();
    else if ((name === 'td' || name === 'th') && table && !table.isLayout) table.closeCell();
    else {
      this.#breakLine();
      if (this.#paragraph === element) this.#gap += 1;
    }
  }

  finish(): Outcome<readonly Block[]> {
    while (this.#open.length > 0) this.#closeTable();
    this.#endLine();
    this.#unmarkBroken();
    return { value: this.#blocks, problems: this.#problems };
  }

  /** True for text struck out of a cell or paragraph that says something else instead, and for a note's mark behind it. */
  #isReplaced(element: Element): boolean {
    const struck = tidy(this.#$(element).text());
    if (element.name === 'a' && !NOTE_NUMBER.test(struck)) return false;
    if (struck === '' || this.#textAround(element) === struck) return struck === '';
    this.#problems.push({
      code: 'document/struck-text',
      place: this.#placeAt(element.startIndex!),
      data: { found: struck.slice(0, 40) },
    });
    return true;
  }

  /** The text of the cell or paragraph that an element stands in, kept since others may stand in the same. */
  #textAround(element: Element): string {
    const [around] = this.#$(element).closest('td, th, p, li');
    if (around === undefined) return '';
    const known = this.#texts.get(around) ?? tidy(this.#$(around).text());
    this.#texts.set(around, known);
    return known;
  }

  /** The innermost open table; rows and cells outside any begin one. */
  #tableAt(offset: number): OpenTable {
    return this.#open.at(-1) ?? this.#openTable(this.#placeAt(offset));
  }

  #openTable(place: Place): OpenTable {
    this.#endLine();
    const outer = this.#open.at(-1);
    if (outer) this.#layOut(outer);
    this.#tables += 1;
    const table = new OpenTable(this.#tables, place);
    this.#open.push(table);
    return table;
  }

  #closeTable(): void {
    const table = this.#open.pop();
    if (table === undefined) return;
    table.closeCell();
    if (!table.isLayout && table.holdsPage()) this.#layOut(table);
    this.#endLine();
    this.#problems.push(...table.problems);
    const block = table.isLayout ? null : table.close();
    if (block !== null) this.#blocks.push(block);
  }

  /** Turns a table that proves to be layout into the lines that it holds so far. */
  #layOut(table: OpenTable): void {
    for (const { text, runs, place } of table.becomeLayout()) {
      const byLine = runs === null ? [] : runsByLine(runs);
      const parts = text.split('\n').filter(part => part !== '');
      for (const [i, part] of parts.entries()) this.#pushLine(part, byLine[i] ?? null, place);
    }
  }

  /** Keeps what the page has in its source and shows no more beside the text that it belongs to. */
  #leaveOut(element: Element, style: Style): void {
    const text = this.#$(element).text();
    if (!INK.test(text)) return;
    const left: Style = { ...style, isLeftOut: true };
    if (!this.#open.at(-1)?.addText(text, left)) this.#line.add(text, left);
  }

  #breakLine(): void {
    if (!this.#open.at(-1)?.addText('\n', PLAIN)) this.#endLine();
  }

  #endLine(): void {
    const { text, runs } = this.#line;
    if (text === '' && runs === null) return;
    this.#line = new OpenText();
    const tidied = tidy(text);
    if (tidied !== '') this.#pushLine(tidied, runs, this.#placeAt(this.#lineAt));
  }

  #pushLine(text: string, runs: readonly Run[] | null, { line, column }: Place): void {
    const block = { type: 'line', text, gap: this.#gap, place: { line, column } } as const;
    const markup = markupOf(runs);
    const heading = runs === null ? null : headingOf(runs);
    if (heading !== null) this.#headed.push({ heading, at: this.#blocks.length });
    this.#blocks.push(markup === undefined ? block : { ...block, markup });
    this.#gap = 0;
  }

  /** A heading that is broken over lines is no line's own. */
  #unmarkBroken(): void {
    const lines = new Map<Heading, number>();
    for (const { heading } of this.#headed) lines.set(heading, (lines.get(heading) ?? 0) + 1);
    for (const { heading, at } of this.#headed) {
      const block = this.#blocks[at]!;
      if (lines.get(heading) === 1 || block.type !== 'line') continue;
      const { heading: _, ...markup } = block.markup!;
      this.#blocks[at] = { ...block, markup };
    }
  }

  #placeAt(offset: number): Place {
    return placeAt(this.#starts, offset);
  }
}

/** The style within an element: the one around it, or a new one where the element changes it. */
function styleWithin(
  outer: Style,
  name: string,
  attribs: Readonly<Record<string, string>>,
  isStruck: boolean,
): Style {
  const style = isStruck && !outer.isStruck ? { ...outer, isStruck } : outer;
  if (name === 'a') return 'href' in attribs ? { ...style, link: {} } : style;
  if (name === 'sup') return { ...style, isRaised: true };
  const level = headingLevel(name);
  return level === 0 ? style : { ...style, heading: { level } };
}

const NOTE_NUMBER = /^[[(（]?\d{1,2}[\])）]?$/;
const WHITE = /[\t\n\r\f]/;
const WHITE_RUN = /[\t\n\r\f ]+/g;
const INK = /[^\s\u200b]/;
