import type { Block, Outcome, Place, Problem } from '../types.ts';
import { OpenTable } from './html-table.ts';
import { type Attributes, isNoteMark, mayBeStruck, strikes, type Tag } from './html-tags.ts';
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
import { Copies } from './shown/copies.ts';
import { type Ground, Grounds, LINK_LOOK, OPEN_GROUND, uncovered } from './shown/ground.ts';
import { heldIn } from './shown/held.ts';
import { BARE, type Look } from './shown/look.ts';
import { Looks } from './shown/looks.ts';
import type { Sheet } from './shown/sheet.ts';
import { NO, YES } from './shown/sure.ts';
import { tidy } from './tidy.ts';

/** The lines and tables that a page shows, in one walk over its nodes. */
export function readBlocks(
  nodes: readonly PageNode[],
  source: string,
  sheet: Sheet,
): Outcome<readonly Block[]> {
  const reader = new BlockReader(nodes, source, sheet);
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
  reader.endOfSource();
  while (open.length > 0) reader.leave(open.pop()!);
  return reader.finish();
}

/** Turns elements and texts, as they are met, into blocks. */
class BlockReader {
  readonly #nodes: readonly PageNode[];
  readonly #source: string;
  readonly #starts: readonly number[];
  readonly #ink: InkCount;
  readonly #looks: Looks;
  readonly #copies: Copies;
  readonly #grounds: Grounds;
  readonly #blocks: Block[] = [];
  readonly #problems: Problem[] = [];
  readonly #open: OpenTable[] = [];
  readonly #around: number[] = []; // open elements whose text a struck one may belong to
  readonly #within = new Set<PageNode>(); // table, row and cell around the only number of a cell
  #tables = 0;
  readonly #changes: Change[] = []; // of open elements
  readonly #headed: { readonly heading: Heading; readonly at: number }[] = []; // lines within headings
  #style = PLAIN;
  #ground = OPEN_GROUND;
  #seen = PLAIN; // the style, with what the ground makes of it
  #isParted = false; // what comes next does not go on with the text so far
  #line = new OpenText();
  #lineAt = 0;
  #gap = 0; // empty paragraphs since the last line
  #paragraph: PageNode | null = null; // open, and nothing in it so far

  constructor(nodes: readonly PageNode[], source: string, sheet: Sheet) {
    this.#nodes = nodes;
    this.#source = source;
    this.#looks = new Looks(nodes, sheet);
    this.#copies = new Copies(nodes, this.#looks);
    this.#grounds = new Grounds(namesOtherSheets(nodes));
    this.#starts = lineStarts(source);
    this.#ink = new InkCount(nodes);
  }

  /** False for an element that nothing is read in. */
  enter(element: PageNode, index: number): boolean {
    const { attributes, at } = element;
    const tag = element.tag!;
    const look = this.#looks.of(index, this.#isInCell);
    const isStruck = strikes(tag) || (look.isStruck && mayBeStruck(tag));
    if (tag.role === 'silent' || this.#isHidden(element, look, index)) {
      if (tag.role === 'silent' && look.isGone !== YES) this.#hold(index);
      this.#hide(tag, index);
      return false;
    }
    if (FIELDS.has(tag.name) && this.#ground.isHidden !== YES) this.#hold(index);
    const style = this.#styleWithin(tag, attributes, isStruck, look);
    if ((isStruck || isNoteMark(tag, attributes)) && this.#isReplaced(tag, index)) {
      this.#leaveOut(index, style);
      this.#isParted = true;
      return false;
    }
    const shift = look.isShifted || SHIFTING.has(tag.name) ? this.#shiftOf(index) : 'none';
    if (shift === 'mark') {
      this.#leaveOut(index, { ...style, isRaised: true });
      this.#isParted = true;
      return false;
    }
    this.#change(element, shift === 'open' ? { ...style, isDoubtful: true } : style, look);
    if (tag.role === 'table') this.#noteWithin(index);
    if (this.#within.has(element)) return true;
    switch (tag.role) {
      case 'inline':
        break;
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
    if (this.#looks.generates) this.#generate(index);
    return true;
  }

  text({ text: data, at }: PageNode): void {
    const text = this.#isParted ? this.#partedFrom(data) : data;
    if (this.#open.at(-1)?.addText(WHITE.test(text) ? text.replace(WHITE_RUN, ' ') : text, this.#seen))
      return;
    if (this.#line.text === '') {
      const inside = text.search(INK);
      if (inside < 0) return;
      this.#lineAt = at + inside;
      this.#paragraph = null;
    }
    this.#line.add(text, this.#seen);
  }

  leave(element: PageNode): void {
    const tag = element.tag!;
    if (tag.role !== 'inline' && !this.#within.has(element)) this.#leaveBlock(element, tag);
    if (this.#changes.at(-1)?.element !== element) return;
    const { style, ground, isParted } = this.#changes.pop()!;
    if (isParted) this.#isParted = true;
    this.#see(style, ground);
  }

  /** Takes on what an element changes, until it is left. */
  #change(element: PageNode, style: Style, look: Look): void {
    const isLink = style.link !== this.#style.link;
    const ground = this.#groundWithin(element, look, isLink);
    const isParted = look.isParted || isLink;
    if (isParted) this.#isParted = true;
    if (style === this.#style && ground === this.#ground && !isParted) return;
    this.#changes.push({ element, style: this.#style, ground: this.#ground, isParted });
    this.#see(style, ground);
  }

  /** The style within an element: the one around it, or a new one where the element changes it. */
  #styleWithin(tag: Tag, attributes: Attributes, isStruck: boolean, look: Look): Style {
    let style = isStruck && !this.#style.isStruck ? { ...this.#style, isStruck } : this.#style;
    if (look !== BARE && tag.role === 'inline' && this.#isInCell && this.#copies.isCopy(look))
      style = { ...style, isCopy: true };
    if (tag.name === 'a') return attributes['href'] === undefined ? style : { ...style, link: {} };
    if (tag.name === 'sup') return { ...style, isRaised: true };
    return tag.heading === 0 ? style : { ...style, heading: { level: tag.heading } };
  }

  #groundWithin({ tag, attributes }: PageNode, look: Look, isLink: boolean): Ground {
    const outer = this.#ground;
    if (tag!.name === 'bdo' && attributes['dir']?.toLowerCase() === 'rtl')
      return this.#grounds.within(outer, TURNED);
    if (tag!.name === 'summary') return uncovered(outer);
    if (tag!.name === 'details' && attributes['open'] === undefined && this.#isInCell)
      return this.#grounds.within(outer, COVERED);
    const own = look === BARE ? outer : this.#grounds.within(outer, look);
    const isPainted = isLink && look.colour === null && outer.colour !== OPEN_GROUND.colour;
    return isPainted ? this.#grounds.within(own, LINK_LOOK) : own;
  }

  #see(style: Style, ground: Ground): void {
    this.#style = style;
    this.#ground = ground;
    if (ground.isHidden === YES) this.#seen = { ...style, isHidden: true, isLeftOut: true };
    else if (ground.isHidden !== NO) this.#seen = { ...style, isDoubtful: true };
    else this.#seen = style;
    if (ground.isTurned) this.#seen = { ...this.#seen, isTurned: true };
  }

  /** The last character that stands in the open cell or line; '' where there is none. */
  get #last(): string {
    const table = this.#open.at(-1);
    return table?.isInCell === true ? table.last : this.#line.last;
  }

  get #isInCell(): boolean {
    return this.#open.at(-1)?.isInCell === true;
  }

  /** A text with a blank before it where its digits do not go on with those before it. */
  #partedFrom(text: string): string {
    if (this.#seen.isLeftOut || text === '') return text;
    this.#isParted = false;
    return OPENS_NUMBER.test(text) && ENDS_NUMBER.test(this.#last) ? ` ${text}` : text;
  }

  /** The page ends here: what is open was not closed by it. */
  endOfSource(): void {
    const last = this.#nodes.at(-1);
    const table = this.#open.at(-1);
    if (last === undefined || last.tag !== null || table?.isInCell !== true) return;
    if (!ENDS_NUMBER.test(this.#source.slice(-1)) || !ENDS_NUMBER.test(last.text.slice(-1))) return;
    table.cutCell();
    this.#problems.push({
      code: 'document/cut-off',
      place: this.#placeAt(last.at),
      data: { found: tidy(last.text).slice(-40) },
    });
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

  /** True for an element that is not there at all for who looks at the page. */
  #isHidden(element: PageNode, look: Look, index: number): boolean {
    const tag = element.tag!;
    if (tag.name === 'dialog' && element.attributes['open'] === undefined) return true;
    if (look === BARE) return tag.role === 'table' && this.#ground.isHidden === YES;
    if (look.isGone === YES) return true;
    if (KEEPS_PLACE.has(tag.role) || tag.name === 'tbody') return false;
    if (look.isCovered === YES) return true;
    if (tag.role === 'table' && (look.visibility === 'hidden' || this.#ground.isHidden === YES)) return true;
    return tag.role !== 'inline' && this.#copies.isRepeated(look, index);
  }

  #hide(tag: Tag, index: number): void {
    const { end } = this.#nodes[index]!;
    for (let i = index; i < end; i++)
      if (this.#nodes[i]!.tag?.role === 'table')
        this.#problems.push({ code: 'document/hidden-table', data: {} });
    if (tag.role === 'inline' || (tag.role !== 'silent' && tag.role !== 'cell' && this.#isInCell))
      this.#leaveOut(index, { ...this.#style, isHidden: true });
  }

  /** Puts in what a field or an image of a cell shows. */
  #hold(index: number): void {
    const held = this.#isInCell ? heldIn(this.#nodes, index) : null;
    if (held === null) return;
    this.#isParted = true;
    const style: Style = held.isText
      ? this.#seen
      : { ...this.#style, isHeld: true, isHidden: held.isSilent === true, isLeftOut: true };
    this.#open.at(-1)!.addText(held.isText ? this.#partedFrom(held.text) : held.text, style);
    this.#isParted = true;
  }

  /** Puts in what the page's rules write into a cell. */
  #generate(index: number): void {
    if (!this.#isInCell) return;
    const text = this.#looks.generated(index);
    if (/\d|\(/.test(text))
      this.#open.at(-1)!.addText(text, { ...this.#style, isHeld: true, isLeftOut: true });
  }

  /** What is raised or lowered by its style alone, or is small: a note's mark, something that may belong to a number, or neither. */
  #shiftOf(index: number): 'mark' | 'open' | 'none' {
    const { end } = this.#nodes[index]!;
    const ink = this.#ink.within(index);
    if (ink === 0 || end - index > MOST_IN_MARK) return 'none';
    const around = this.#around.at(-1);
    if (around === undefined || this.#ink.within(around) === ink) return 'none';
    const text = tidy(textWithin(this.#nodes, index));
    const isByNumber = ENDS_NUMBER.test(this.#last) || (this.#isInCell && this.#last === '');
    if (!isByNumber) return 'none';
    if (ink <= LONGEST_MARK && NOTE_MARK.test(text)) return 'mark';
    return /\d/.test(text) ? 'open' : 'none';
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

/** True for a cell or paragraph: what is struck out in it is replaced by what else stands there. */
function holdsStruck({ name }: Tag): boolean {
  return name === 'td' || name === 'th' || name === 'p' || name === 'li';
}

/** What an element takes the place of, until it is left. */
interface Change {
  readonly element: PageNode;
  readonly style: Style; // around it
  readonly ground: Ground; // around it
  readonly isParted: boolean; // from what comes behind it
}

/** True where sheets that are not in the page say how it looks. */
function namesOtherSheets(nodes: readonly PageNode[]): boolean {
  return nodes.some(
    ({ tag, attributes }) => tag?.name === 'link' && /stylesheet/i.test(attributes['rel'] ?? ''),
  );
}

const TURNED: Look = { ...BARE, isTurned: true };
const COVERED: Look = { ...BARE, isCovered: YES };
const FIELDS: ReadonlySet<string> = new Set(['input', 'img', 'embed', 'meter', 'progress']);
const SHIFTING: ReadonlySet<string> = new Set(['sup', 'sub', 'small']);
const KEEPS_PLACE: ReadonlySet<string> = new Set(['row', 'cell']);
const ENDS_NUMBER = /[\d.,０-９]/;
const OPENS_NUMBER = /^[\d.,０-９]/;
const NOTE_MARK = /^[[(（【〔]?(?:\d{1,2}|[*＊※†‡#△▲☆★①-⑳⑴-⒇a-e]|注\d{0,2})[\])）】〕]?$/;
const NOTE_NUMBER = /^[[(（]?\d{1,2}[\])）]?$/;
const LONGEST_MARK = 4; // characters
const MOST_IN_MARK = 50; // elements and texts
const WHITE = /[\t\n\r\f]/;
const WHITE_RUN = /[\t\n\r\f ]+/g;
const INK = /[^\s\u200b]/;
