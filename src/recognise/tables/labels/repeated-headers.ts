import type { Match } from './match.ts';
import { listOf } from './script.ts';

const FEWEST_LABELS = 5; // of one header, to be it
const APART = 12; // tokens between two labels of one header, at most

/**
 * Candidates without the headers that a table printed in pieces repeats: labels of a part's header, many together, with
 * rows of the part between them and an earlier such block. The order of labels could not tell them from a new beginning.
 */
export function withoutRepeatedHeaders(
  candidates: readonly (readonly Match[])[],
): readonly (readonly Match[])[] {
  const rows = new Map<number, number[]>(); // by part: where rows were seen
  const blocks = new Map<number, Block[]>();
  candidates.forEach((matches, at) => {
    for (const { item } of matches) {
      if (item.type === 'row') listOf(rows, item.part).push(at);
      if (item.type !== 'header') continue;
      const own = listOf(blocks, item.part);
      const block = own.at(-1);
      const isNext = block !== undefined && at - block.last <= APART;
      if (isNext && (rows.get(item.part)?.at(-1) ?? -1) < block.from) {
        block.labels += at === block.last ? 0 : 1;
        block.last = at;
      } else own.push({ from: at, last: at, labels: 1 });
    }
  });
  const repeated = [...blocks].flatMap(([part, own]) => {
    const [first, ...others] = own.filter(({ labels }) => labels >= FEWEST_LABELS);
    const next = (rows.get(part) ?? []).find(at => first !== undefined && at > first.last);
    const isBehindRow = (from: number) => next !== undefined && next < from;
    return others.filter(({ from }) => isBehindRow(from)).map(block => ({ part, ...block }));
  });
  if (repeated.length === 0) return candidates;
  const isRepeated = (at: number, { item }: Match) =>
    item.type === 'header' &&
    repeated.some(({ part, from, last }) => item.part === part && at >= from && at <= last);
  return candidates.map((matches, at) => matches.filter(match => !isRepeated(at, match)));
}

interface Block {
  readonly from: number;
  last: number;
  labels: number;
}
