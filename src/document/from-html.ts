import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import type { Block, Document, Outcome, Place, Problem } from '../types.ts';
import { parseHtml, walk } from './html.ts';
import { OpenTable } from './html-table.ts';
import { INLINE, isHidden, isNoteMark, isStruck, PARAGRAPHS, SILENT } from './html-tags.ts';
import { readJsonAnswer } from './json-answer.ts';
import { embeddedMarkup, unescapeJson } from './json-escapes.ts';
import { lineStarts, placeAt } from './lines.ts';
import { cutWhereDeep, DEEPEST } from './nesting.ts';
import { readAddresses } from './page-addresses.ts';
import { heldMarkup, readPageData } from './page-data.ts';
import { readMarks } from './page-marks.ts';
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
  return { value: { source: 'html', blocks, meta, ...readMarks($), addresses }, problems };
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
  #line = '';
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
      return false;
    }
    if ((isStruck(name, attribs) || isNoteMark(name, attribs)) && this.#isReplaced(element)) return false;
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
    if (this.#open.at(-1)?.addText(WHITE.test(data) ? data.replace(WHITE_RUN, ' ') : data)) return;
    if (this.#line === '') {
      const inside = data.search(INK);
      if (inside < 0) return;
      this.#lineAt = startIndex! + inside;
      this.#paragraph = null;
    }
    this.#line += data;
  }

  leave(element: Element): void {
    const { name } = element;
    if (INLINE.has(name)) return;
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
    for (const { text, place } of table.becomeLayout()) {
      for (const part of text.split('\n')) if (part !== '') this.#pushLine(part, place);
    }
  }

  #breakLine(): void {
    if (!this.#open.at(-1)?.addText('\n')) this.#endLine();
  }

  #endLine(): void {
    const text = tidy(this.#line);
    this.#line = '';
    if (text !== '') this.#pushLine(text, this.#placeAt(this.#lineAt));
  }

  #pushLine(text: string, { line, column }: Place): void {
    this.#blocks.push({ type: 'line', text, gap: this.#gap, place: { line, column } });
    this.#gap = 0;
  }

  #placeAt(offset: number): Place {
    return placeAt(this.#starts, offset);
  }
}

const NOTE_NUMBER = /^[[(（]?\d{1,2}[\])）]?$/;
const WHITE = /[\t\n\r\f]/;
const WHITE_RUN = /[\t\n\r\f ]+/g;
const INK = /[^\s\u200b]/;
