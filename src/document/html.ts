import { type CheerioAPI, load } from 'cheerio/slim';
import type { ChildNode, Document, Element, ParentNode, Text } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** Markup parsed once, tolerantly, every node with its offset in the source; selectors work over the same tree. */
export function parseHtml(source: string): CheerioAPI {
  return load(parseDocument(source, { withStartIndices: true }));
}

/** What a walk meets, in reading order. `enter` says whether to go inside. */
export interface Visitor {
  enter(element: Element): boolean;
  text(node: Text): void;
  leave(element: Element): void;
}

/** Walks a page's elements and texts. Hostile pages nest without end, so depth costs no stack. */
export function walk(root: Document, visitor: Visitor): void {
  let node: ChildNode | null = root.firstChild;
  while (node !== null) {
    const inside = visit(node, visitor);
    if (inside !== null) {
      node = inside;
      continue;
    }
    let done: ChildNode = node;
    while (done.next === null) {
      const parent: ParentNode | null = done.parent;
      if (parent === null || parent === root) return;
      done = parent as Element;
      visitor.leave(done);
    }
    node = done.next;
  }
}

/** The node's first child where the walk goes on inside it. */
function visit(node: ChildNode, visitor: Visitor): ChildNode | null {
  if (node.type === 'text') visitor.text(node as Text);
  if (!isElement(node) || !visitor.enter(node)) return null;
  if (node.firstChild === null) visitor.leave(node);
  return node.firstChild;
}

function isElement(node: ChildNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}
