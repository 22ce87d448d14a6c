import { Tokenizer } from 'htmlparser2';
import { type Attributes, type Tag, tagOf } from './html-tags.ts';
import { CLOSES, FOREIGN, INTEGRATION, VOID } from './tag-rules.ts';

/** An element or a text of a page. */
export interface PageNode {
  readonly tag: Tag | null; // null for a text
  readonly attributes: Attributes; // those that reading asks for
  readonly style: string; // its own, '' for none
  readonly classes: string; // as written, '' for none
  readonly marks: string; // others that its look may follow from, together; '' for none
  readonly text: string; // '' for an element
  readonly at: number; // offset in the source
  readonly end: number; // index of the first node that is not in it
}

/** An attribute of an element by its name. */
export function attributeOf({ attributes, style, classes }: PageNode, name: string): string | undefined {
  if (name === 'style') return style === '' ? undefined : style;
  if (name === 'class') return classes === '' ? undefined : classes;
  return attributes[name];
}

/** Of an element without any that reading asks for. */
export const NO_ATTRIBUTES: Attributes = {};

/**
 * The elements and texts of a page in reading order, parsed tolerantly in one pass. Attributes are those that reading
 * asks for always, and others by name. An element is followed by all that
 * stands in it, so that skipping it is one step and depth costs no stack.
 */
export function readNodes(source: string, alsoAsked: ReadonlySet<string> = NONE): readonly PageNode[] {
  const reader = new NodeReader(source, alsoAsked);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader.nodes;
}

/** All text in an element, shown or not. */
export function textWithin(nodes: readonly PageNode[], element: number): string {
  let text = '';
  const { end } = nodes[element]!;
  for (let i = element + 1; i < end; i++) text += nodes[i]!.text;
  return text;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A tag's name on one page, with how many of it are open. */
interface Name {
  readonly tag: Tag;
  readonly isVoid: boolean;
  readonly closes: ReadonlySet<string> | undefined;
  readonly foreign: boolean | null; // what it makes of its inside; null for nothing
  open: number;
}

interface OpenElement {
  readonly node: Mutable<PageNode>;
  readonly name: Name;
}

/**
 * Makes nodes of tokens. Elements nest as htmlparser2's own parser would nest them, which moves its whole stack for
 * each tag and keeps every attribute: this takes half its time, and depth costs nothing.
 */
class NodeReader {
  readonly nodes: Mutable<PageNode>[] = [];
  readonly #source: string;
  readonly #asked: ReadonlySet<string>; // names of attributes
  readonly #begins: ReadonlySet<number>; // their first letters
  readonly #names = new Map<string, Name>();
  readonly #open: OpenElement[] = [];
  readonly #foreign: boolean[] = [];
  #tag: OpenElement | null = null; // being read
  #text: Mutable<PageNode> | null = null; // that a text would go on with
  #attribute: string | null = null; // being read, where it is asked for
  #value = '';
  #reached = 0; // where the next token begins

  constructor(source: string, alsoAsked: ReadonlySet<string>) {
    this.#source = source;
    this.#asked = isAsked(alsoAsked) ? READ : new Set([...READ, ...alsoAsked]);
    this.#begins = this.#asked === READ ? BEGINS : new Set([...this.#asked].map(name => name.charCodeAt(0)));
  }

  ontext(start: number, end: number): void {
    this.#addText(this.#source.slice(start, end));
    this.#reached = end;
  }

  ontextentity(codepoint: number, end: number): void {
    this.#addText(String.fromCodePoint(codepoint));
    this.#reached = end;
  }

  onopentagname(start: number, end: number): void {
    this.#openTag(this.#nameAt(start, end));
  }

  onopentagend(end: number): void {
    this.#tag = null;
    this.#reached = end + 1;
  }

  onselfclosingtag(end: number): void {
    if (this.#foreign.at(-1) === true) this.#closeCurrent();
    this.onopentagend(end);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#nameAt(start, end);
    if (name.foreign !== null) this.#foreign.pop();
    if (name.isVoid) {
      if (name.tag.name === 'br') this.#openTag(name); // as browsers have it
    } else if (name.open > 0) {
      while (this.#close() !== name);
    } else if (name.tag.name === 'p') {
      this.#openTag(name);
      this.#closeCurrent();
    }
    this.onopentagend(end);
  }

  onattribname(start: number, end: number): void {
    this.#attribute = null;
    if (!this.#begins.has(this.#source.charCodeAt(start) | 32)) return;
    const name = this.#source.slice(start, end).toLowerCase();
    if (this.#asked.has(name)) this.#attribute = name;
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== null) this.#value += this.#source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.#attribute !== null) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    const name = this.#attribute;
    const node = this.#tag?.node;
    if (name === null || node === undefined) {
      // not asked for
    } else if (name === 'style') {
      if (node.style === '') node.style = this.#value;
    } else if (name === 'class') {
      if (node.classes === '') node.classes = this.#value;
    } else if (node.attributes[name] === undefined) {
      if (MARKS.has(name)) node.marks += `${name}=${this.#value}\n`;
      if (node.attributes === NO_ATTRIBUTES) node.attributes = { [name]: this.#value };
      else (node.attributes as Record<string, string>)[name] = this.#value;
    }
    this.#value = '';
    this.#attribute = null;
  }

  oncomment(_start: number, end: number): void {
    this.#text = null;
    this.#reached = end + 1;
  }

  ondeclaration(start: number, end: number): void {
    this.oncomment(start, end);
  }

  onprocessinginstruction(start: number, end: number): void {
    this.oncomment(start, end);
  }

  oncdata(start: number, end: number): void {
    this.oncomment(start, end);
  }

  /** A tag that the source ends in is none. */
  onend(): void {
    if (this.#tag !== null) {
      this.nodes.pop();
      if (this.#open.at(-1) === this.#tag) this.#open.pop();
    }
    for (const node of this.nodes) node.end = Math.min(node.end, this.nodes.length);
    for (const { node } of this.#open) node.end = this.nodes.length;
  }

  #nameAt(start: number, end: number): Name {
    const written = this.#source.slice(start, end);
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const plain = written.toLowerCase();
    const name = this.#names.get(plain) ?? nameOf(plain);
    this.#names.set(plain, name);
    this.#names.set(written, name);
    return name;
  }

  #openTag(name: Name): void {
    const { closes } = name;
    if (closes !== undefined) {
      while (this.#open.length > 0 && closes.has(this.#open.at(-1)!.name.tag.name)) this.#close();
    }
    const end = this.nodes.length + 1;
    const node = {
      tag: name.tag,
      attributes: NO_ATTRIBUTES,
      style: '',
      classes: '',
      marks: '',
      text: '',
      at: this.#reached,
      end,
    };
    this.#text = null;
    this.#tag = { node, name };
    this.nodes.push(node);
    if (name.isVoid) return;
    this.#open.push(this.#tag);
    name.open += 1;
    if (name.foreign !== null) this.#foreign.push(name.foreign);
  }

  #closeCurrent(): void {
    if (this.#open.at(-1) === this.#tag) this.#close();
  }

  #close(): Name {
    const { node, name } = this.#open.pop()!;
    this.#text = null;
    node.end = this.nodes.length;
    name.open -= 1;
    return name;
  }

  #addText(text: string): void {
    if (this.#text !== null) this.#text.text += text;
    else {
      const end = this.nodes.length + 1;
      this.#text = {
        tag: null,
        attributes: NO_ATTRIBUTES,
        style: '',
        classes: '',
        marks: '',
        text,
        at: this.#reached,
        end,
      };
      this.nodes.push(this.#text);
    }
  }
}

/** True where all these attributes are read always. */
export function isAsked(names: ReadonlySet<string>): boolean {
  return [...names].every(name => READ.has(name));
}

const MARKS: ReadonlySet<string> = new Set(['hidden', 'color', 'bgcolor', 'background', 'aria-hidden']);
const NONE: ReadonlySet<string> = new Set();
const READ: ReadonlySet<string> = new Set([
  ...['style', 'hidden', 'href', 'colspan', 'rowspan', 'class', 'id', 'aria-hidden', 'dir', 'open'],
  ...['name', 'property', 'content', 'rel', 'media', 'color', 'bgcolor', 'background'],
  ...['type', 'value', 'placeholder', 'alt', 'selected', 'multiple', 'size', 'label'],
]);
const BEGINS: ReadonlySet<number> = new Set([...READ].map(name => name.charCodeAt(0)));

function nameOf(name: string): Name {
  const foreign = FOREIGN.has(name) ? true : INTEGRATION.has(name) ? false : null;
  return { tag: tagOf(name), isVoid: VOID.has(name), closes: CLOSES.get(name), foreign, open: 0 };
}
