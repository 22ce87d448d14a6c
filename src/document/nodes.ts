import { Parser } from 'htmlparser2';
import { type Attributes, type Tag, tagOf } from './html-tags.ts';

/** An element or a text of a page. */
export interface PageNode {
  readonly tag: Tag | null; // null for a text
  readonly attributes: Attributes; // those that reading asks for
  readonly text: string; // '' for an element
  readonly at: number; // offset in the source
  readonly end: number; // index of the first node that is not in it
}

type OpenNode = { -readonly [K in keyof PageNode]: PageNode[K] };

/**
 * The elements and texts of a page in reading order, parsed tolerantly in one pass. An element is followed by all that
 * stands in it, so that skipping it is one step and depth costs no stack.
 */
export function readNodes(source: string): readonly PageNode[] {
  const nodes: OpenNode[] = [];
  const open: OpenNode[] = [];
  let last: OpenNode | null = null; // what a text may go on with, or an attribute belongs to
  const parser = new Parser({
    onopentagname(name) {
      last = { tag: tagOf(name), attributes: NONE, text: '', at: parser.startIndex, end: 0 };
      nodes.push(last);
      open.push(last);
    },
    onattribute(name, value) {
      if (!READ.has(name) || last === null || name in last.attributes) return;
      last.attributes = last.attributes === NONE ? { [name]: value } : { ...last.attributes, [name]: value };
    },
    ontext(data) {
      if (last !== null && last.tag === null) last.text += data;
      else {
        last = { tag: null, attributes: NONE, text: data, at: parser.startIndex, end: nodes.length + 1 };
        nodes.push(last);
      }
    },
    onclosetag() {
      open.pop()!.end = nodes.length;
      last = null;
    },
    oncomment() {
      last = null;
    },
    onprocessinginstruction() {
      last = null;
    },
    onend() {
      for (const node of open) node.end = nodes.length;
      const cut = nodes.at(-1);
      if (cut !== undefined && cut.tag !== null && isCutOff(source, cut.at, parser.startIndex)) {
        nodes.pop();
        for (const node of nodes) node.end = Math.min(node.end, nodes.length);
      }
    },
  });
  parser.end(source);
  return nodes;
}

const NONE: Attributes = {};
const READ: ReadonlySet<string> = new Set([
  ...['style', 'hidden', 'href', 'colspan', 'rowspan'],
  ...['name', 'property', 'content', 'rel'],
]);

/** True for a tag that the source ends in. `reached` is its own beginning then, or that of its last attribute. */
function isCutOff(source: string, at: number, reached: number): boolean {
  return reached <= at || source[reached - 1] !== '>';
}

/** All text in an element, shown or not. */
export function textWithin(nodes: readonly PageNode[], element: number): string {
  let text = '';
  const { end } = nodes[element]!;
  for (let i = element + 1; i < end; i++) text += nodes[i]!.text;
  return text;
}
