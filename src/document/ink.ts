import type { PageNode } from './nodes.ts';
import { WRITTEN_BLANK } from './tidy.ts';

/** How many characters that are no blanks an element holds. Counted for the whole page when it is first asked for. */
export class InkCount {
  readonly #nodes: readonly PageNode[];
  #before: Uint32Array | null = null; // by node: characters in the nodes before it

  constructor(nodes: readonly PageNode[]) {
    this.#nodes = nodes;
  }

  within(element: number): number {
    this.#before ??= inkBefore(this.#nodes);
    return this.#before[this.#nodes[element]!.end]! - this.#before[element]!;
  }
}

function inkBefore(nodes: readonly PageNode[]): Uint32Array {
  const before = new Uint32Array(nodes.length + 1);
  nodes.forEach(({ text }, i) => {
    before[i + 1] = before[i]! + text.replace(WRITTEN_BLANK, '').replace(BLANKS, '').length;
  });
  return before;
}

const BLANKS = /[\s\u200b-\u200d\u2060]+/g;
