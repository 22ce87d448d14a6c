import type { Place } from '../types.ts';

/** Offsets at which the lines of a text begin; CR LF, LF and CR all end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    let feed = nextOf(text, '\n', 0);
    let turn = nextOf(text, '\r', 0);
    for (let end = Math.min(feed, turn); end < text.length; end = Math.min(feed, turn)) {
      const start = feed === turn + 1 && feed < text.length ? feed + 1 : end + 1;
      starts.push(start);
      if (feed < start) feed = nextOf(text, '\n', start);
      if (turn < start) turn = nextOf(text, '\r', start);
    }
    return starts;
  }
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The text's length where there is none. */
function nextOf(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

/** The place of an offset, 1-based. */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
