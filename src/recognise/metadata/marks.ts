import type { Document } from '../../types.ts';

/** What the markup says of a printed line. Flattened text says nothing. */
export interface Marks {
  /** True for a line that links make up, such as one in a list of other reports. */
  isLink(printed: string): boolean;
  /** True for a line that is the whole of a heading. */
  isHeading(printed: string): boolean;
}

export function marksOf({ links, headings, blocks }: Document): Marks {
  const counts = new Map<string, number>(); // links with that text
  for (const text of links) if (text.length >= SHORTEST) counts.set(text, (counts.get(text) ?? 0) + 1);
  const wholes = new Set(headings);
  const unlinked = new Map<string, boolean>();
  /** A title may be in a list of links and be printed once more, as the title of its page. */
  const isPrintedElsewhere = (text: string, count: number) => {
    const known = unlinked.get(text) ?? timesPrinted(blocks, text) > count;
    unlinked.set(text, known);
    return known;
  };
  return {
    isLink(printed) {
      let rest = printed;
      for (const [text, count] of counts) {
        if (rest.includes(text) && !isPrintedElsewhere(text, count)) rest = rest.replaceAll(text, '');
      }
      return rest !== printed && lettersIn(rest) * 2 < lettersIn(printed);
    },
    isHeading: printed => wholes.has(printed),
  };
}

const SHORTEST = 3; // characters; shorter links are counters and arrows

/** How many lines and rows print a text, with nothing but a date or marks beside it. */
function timesPrinted(blocks: Document['blocks'], text: string): number {
  const prints = (printed: string) => printed.includes(text) && lettersIn(printed.replace(text, '')) === 0;
  return blocks.reduce((count, block) => {
    if (block.type === 'line') return prints(block.text) ? count + 1 : count;
    return count + block.rows.filter(row => row.cells.some(cell => prints(cell.text))).length;
  }, 0);
}

function lettersIn(text: string): number {
  return text.replace(/[^\u3400-\u9fff]+/g, '').length;
}
