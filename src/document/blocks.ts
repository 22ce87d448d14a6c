import type { Block, Outcome, Place, Problem } from '../types.ts';
import { OpenTable } from './html-table.ts';
import {
  type Attributes,
  isNoteMark,
  type Look,
  lookReader,
  mayBeStruck,
  strikes,
  type Tag,
} from './html-tags.ts';
import { InkCount } from './ink.ts';
import { lineStarts, placeAt } from './lines.ts';
import { type PageNode, textWithin } from './nodes.ts';
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

/** The lines and tables that a page shows, in one walk over its nodes. */
export function readBlocks(nodes: readonly PageNode[], source: string): Outcome<readonly Block[]> {
  const reader = new BlockReader(nodes, source);
  const open: PageNode[] = [];
  for (let i = 0; i < nodes.length; ) {
    while (open.at(-1)?.end === i) reader.leave(open.pop()!);
    const node = nodes[i]!;
    if (node.tag === null) reader.text(node);
    else if (reader.enter(node, i)) open.push(node);
    else {
      i = node.end;
      continue;
    }
    i++;
  }
  while (open.length > 0) reader.leave(open.pop()!);
  return reader.finish();
}

/** Turns elements and texts, as they are met, into blocks. */
class BlockReader {
  readonly #nodes: readonly PageNode[];
  readonly #starts: readonly number[];
  readonly #ink: InkCount;
  readonly #lookOf = lookReader();
  readonly #blocks: Block[] = [];
  readonly #problems: Problem[] = [];
  readonly #open: OpenTable[] = [];
  readonly #around: number[] = []; // open elements whose text a struck one may belong to
  readonly #within = new Set<PageNode>(); // table, row and cell around the only number of a cell
  #tables = 0;
  readonly #styles: { readonly element: PageNode; readonly outer: Style }[] = []; // of open elements that change it
  readonly #headed: { readonly heading: Heading; readonly at: number }[] = []; // lines within headings
  #style = PLAIN;
  #line = new OpenText();
  #lineAt = 0;
  #gap = 0; // empty paragraphs since the last line
  #paragraph: PageNode | null = null; // open, and nothing in it so far

  constructor(nodes: readonly PageNode[], source: string) {
    this.#nodes = nodes;
    this.#starts = lineStarts(source);
    this.#ink = new InkCount(nodes);
  }

  /** False for an element that nothing is read in. */
  enter(element: PageNode, index: number): boolean {
    const { attributes, at } = element;
    const tag = element.tag!;
    const look = attributes['style'] === undefined ? BARE : this.#lookOf(attributes['style']);
    const isStruck = strikes(tag) || (look.isStruck && mayBeStruck(tag));
    if (tag.role === 'silent' || look.isHidden || attributes['hidden'] !== undefined) {
      this.#hide(tag, index);
      return false;
    }
    const style = styleWithin(this.#style, tag, attributes, isStruck);
    if ((isStruck || isNoteMark(tag, attributes)) && this.#isReplaced(tag, index)) {
      this.#leaveOut(index, style);
      return false;
    }
    if (style !== this.#style) {
      this.#styles.push({ element, outer: this.#style });
      this.#style = style;
    }
    if (tag.role === 'table') this.#noteWithin(index);
    if (this.#within.has(element)) return true;
    switch (tag.role) {
      case 'inline':
        return true;
      case 'table':
        this.#openTable(this.#placeAt(at));
        break;
      case 'row':
        this.#tableAt(at).openRow(this.#placeAt(at));
        break;
      case 'cell':
        this.#tableAt(at).openCell(this.#placeAt(at), attributes);
        this.#endLine();
        break;
      default:
        this.#breakLine();
        if (tag.role !== 'break') this.#paragraph = tag.role === 'paragraph' ? element : null;
    }
    if (holdsStruck(tag)) this.#around.push(index);
    return true;
  }

  text({ text: data, at }: PageNode): void {
    if (this.#open.at(-1)?.addText(WHITE.test(data) ? data.replace(WHITE_RUN, ' ') : data, this.#style))
      return;
    if (this.#line.text === '') {
      const inside = data.search(INK);
      if (inside < 0) return;
      this.#lineAt = at + inside;
      this.#paragraph = null;
    }
    this.#line.add(data, this.#style);
  }

  leave(element: PageNode): void {
    const tag = element.tag!;
    if (tag.role !== 'inline' && !this.#within.has(element)) this.#leaveBlock(element, tag);
    if (this.#styles.at(-1)?.element === element) this.#style = this.#styles.pop()!.outer;
  }

  #leaveBlock(element: PageNode, tag: Tag): void {
    if (holdsStruck(tag)) this.#around.pop();
    const table = this.#open.at(-1);
    if (tag.role === 'table') this.#closeTable();
    else if (tag.role === 'cell' && table && !table.isLayout) table.closeCell();
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

  #hide(tag: Tag, index: number): void {
    const { end } = this.#nodes[index]!;
    for (let i = index; i < end; i++)
      if (this.#nodes[i]!.tag?.role === 'table')
        this.#problems.push({ code: 'document/hidden-table', data: {} });
    if (tag.role === 'inline') this.#leaveOut(index, { ...this.#style, isHidden: true });
  }

  /** True for text struck out of a cell or paragraph that says something else instead, and for a note's mark behind it. */
  #isReplaced(tag: Tag, index: number): boolean {
    const { at, end } = this.#nodes[index]!;
    const ink = this.#ink.within(index);
    if (tag.name === 'a' && (ink > LONGEST_MARK || end - index > MOST_IN_MARK)) return false;
    const around = holdsStruck(tag) ? index : this.#around.at(-1);
    if (ink > 0 && around !== undefined && this.#ink.within(around) === ink) return false;
    const struck = tidy(textWithin(this.#nodes, index));
    if (tag.name === 'a' && !NOTE_NUMBER.test(struck)) return false;
    if (struck === '') return true;
    this.#problems.push({
      code: 'document/struck-text',
      place: this.#placeAt(at),
      data: { found: struck.slice(0, 40) },
    });
    return true;
  }

  /** A table of one short cell inside a cell is what that cell says. */
  #noteWithin(index: number): void {
    const outer = this.#open.at(-1);
    if (outer === undefined || outer.isLayout || this.#ink.within(index) > LONGEST_NUMBER) return;
    const { end } = this.#nodes[index]!;
    const inner: PageNode[] = [];
    for (let i = index; i < end; i++) {
      const node = this.#nodes[i]!;
      if (node.tag?.role === 'table' || node.tag?.role === 'row' || node.tag?.role === 'cell')
        inner.push(node);
      if (inner.length > WITHIN.length) return;
    }
    if (inner.every(({ tag }, i) => tag?.role === WITHIN[i]))
      for (const node of inner) this.#within.add(node);
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
  #leaveOut(index: number, style: Style): void {
    const text = textWithin(this.#nodes, index);
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

const LONGEST_NUMBER = 16; // characters of a number with its unit
const WITHIN = ['table', 'row', 'cell'] as const;

const BARE: Look = { isHidden: false, isStruck: false };

/** True for a cell or paragraph: what is struck out in it is replaced by what else stands there. */
function holdsStruck({ name }: Tag): boolean {
  return name === 'td' || name === 'th' || name === 'p' || name === 'li';
}

/** The style within an element: the one around it, or a new one where the element changes it. */
function styleWithin(outer: Style, tag: Tag, attributes: Attributes, isStruck: boolean): Style {
  const style = isStruck && !outer.isStruck ? { ...outer, isStruck } : outer;
  if (tag.name === 'a') return attributes['href'] === undefined ? style : { ...style, link: {} };
  if (tag.name === 'sup') return { ...style, isRaised: true };
  return tag.heading === 0 ? style : { ...style, heading: { level: tag.heading } };
}

const NOTE_NUMBER = /^[[(（]?\d{1,2}[\])）]?$/;
const LONGEST_MARK = 4; // characters
const MOST_IN_MARK = 50; // elements and texts
const WHITE = /[\t\n\r\f]/;
const WHITE_RUN = /[\t\n\r\f ]+/g;
const INK = /[^\s\u200b]/;
