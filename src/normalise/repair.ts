import type { Block, Document, LineBlock, Outcome, Place, Problem, Repair, TableBlock } from '../types.ts';
import { findRepairs, hasSpot, openSpots } from './damage.ts';
import { placeWithin } from './place-within.ts';

/**
 * The document with its split bytes mended: lines and cells that show such damage carry their repairs, the printed text
 * stays. A document without damage comes back as it is. Words are those that a lost character is looked for in.
 */
export function repairDocument(document: Document, words: readonly string[]): Outcome<Document> {
  if (!document.blocks.some(isDamaged)) return { value: document, problems: [] };
  const alone = repairBlocks(document.blocks, words, false);
  if (alone.problems.length === 0) return { value: document, problems: [] };
  const { blocks, problems } = repairBlocks(document.blocks, words, true);
  return { value: { ...document, blocks }, problems };
}

interface Repaired {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

/** Once a spot is certain, the page has been through such software, and less proof will do for the others. */
function repairBlocks(blocks: readonly Block[], words: readonly string[], damagedPage: boolean): Repaired {
  const problems: Problem[] = [];
  const mend = <T extends { readonly text: string; readonly place: Place }>(printed: T): T => {
    if (!hasSpot(printed.text)) return printed;
    const repairs = findRepairs(printed.text, words, damagedPage);
    problems.push(...repairs.map(repair => problemOf(repair, printed)));
    if (damagedPage) {
      const open = openSpots(printed.text, repairs);
      problems.push(...open.map(spot => problemOf(spot, printed)));
    }
    return repairs.length === 0 ? printed : { ...printed, repairs };
  };
  const mended = blocks.map(block => {
    if (!isDamaged(block)) return block;
    if (block.type === 'line') return mend(block);
    return { ...block, rows: block.rows.map(row => ({ ...row, cells: row.cells.map(mend) })) };
  });
  return { blocks: mended, problems };
}

function isDamaged(block: LineBlock | TableBlock): boolean {
  if (block.type === 'line') return hasSpot(block.text);
  return block.rows.some(({ cells }) => cells.some(({ text }) => hasSpot(text)));
}

function problemOf(
  { offset, before, after }: Repair,
  { text, place }: { readonly text: string; readonly place: Place },
): Problem {
  const isOpen = after.includes('□') || after === before;
  return {
    code: isOpen ? 'normalise/split-bytes-open' : 'normalise/split-bytes',
    place: placeWithin(place, text, offset),
    data: { before, after },
  };
}
