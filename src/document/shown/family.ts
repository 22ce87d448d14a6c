import type { PageNode } from '../nodes.ts';
import type { Sure } from './sure.ts';

/** Which elements stand around and before which, counted once for a page whose rules ask for it. */
export class Family {
  readonly nodes: readonly PageNode[];
  readonly #parents: Int32Array;
  readonly #previous: Int32Array;
  readonly #positions: Int32Array;
  readonly #memos = new Map<object, Map<number, Sure>>();
  readonly #children: Int32Array; // by parent, and one more for the page itself

  constructor(nodes: readonly PageNode[]) {
    this.nodes = nodes;
    this.#parents = new Int32Array(nodes.length);
    this.#previous = new Int32Array(nodes.length);
    this.#positions = new Int32Array(nodes.length);
    this.#children = new Int32Array(nodes.length + 1);
    const last = new Int32Array(nodes.length + 1).fill(-1);
    const open: number[] = [];
    nodes.forEach(({ tag }, i) => {
      while (open.length > 0 && nodes[open.at(-1)!]!.end <= i) open.pop();
      const parent = open.at(-1) ?? -1;
      this.#parents[i] = parent;
      if (tag === null) return;
      const slot = parent < 0 ? nodes.length : parent;
      this.#previous[i] = last[slot]!;
      last[slot] = i;
      this.#children[slot]! += 1;
      this.#positions[i] = this.#children[slot]!;
      open.push(i);
    });
  }

  /** What is known of elements, by what was asked. */
  memo(asked: object): Map<number, Sure> {
    let known = this.#memos.get(asked);
    if (known === undefined) {
      known = new Map();
      this.#memos.set(asked, known);
    }
    return known;
  }

  /** The element around a node, or -1. */
  parent(index: number): number {
    return this.#parents[index]!;
  }

  /** The element before an element, within the same one, or -1. */
  previous(index: number): number {
    return this.#previous[index]!;
  }

  /** The how manieth element it is in the one around it, from 1. */
  position(index: number): number {
    return this.#positions[index]!;
  }

  positionFromEnd(index: number): number {
    const parent = this.#parents[index]!;
    const slot = parent < 0 ? this.nodes.length : parent;
    return this.#children[slot]! - this.#positions[index]! + 1;
  }
}
