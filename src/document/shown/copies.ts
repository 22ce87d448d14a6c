import { type PageNode, textWithin } from '../nodes.ts';
import type { Look } from './look.ts';
import type { Looks } from './looks.ts';

/** Tells what a page prints twice, for phones and for desks, where only its classes say so. */
export class Copies {
  readonly #nodes: readonly PageNode[];
  readonly #looks: Looks;
  #texts: ReadonlySet<string> | null = null; // of all that is for desks

  constructor(nodes: readonly PageNode[], looks: Looks) {
    this.#nodes = nodes;
    this.#looks = looks;
  }

  /** True for a part of a line that may say once more what stands beside it. */
  isCopy(look: Look): boolean {
    return look.isAside || (look.device === 'phone' && this.#forDesks.size > 0);
  }

  /** True for what is for phones, where the page has the same for desks. */
  isRepeated(look: Look, index: number): boolean {
    if (look.device !== 'phone') return false;
    const text = bare(textWithin(this.#nodes, index));
    return text !== '' && this.#forDesks.has(text);
  }

  get #forDesks(): ReadonlySet<string> {
    if (this.#texts !== null) return this.#texts;
    const texts = new Set<string>();
    for (let i = 0; i < this.#nodes.length; ) {
      const { tag, classes, end } = this.#nodes[i]!;
      const isForDesks = tag !== null && classes !== '' && this.#looks.of(i, false).device === 'desk';
      if (isForDesks) texts.add(bare(textWithin(this.#nodes, i)));
      i = isForDesks ? end : i + 1;
    }
    this.#texts = texts;
    return texts;
  }
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
