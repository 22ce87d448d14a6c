import type { LineBlock } from '../types.ts';

const SHORTEST_BROKEN = 20; // characters; a shorter line that just ends is a heading
const SENTENCE_ENDS = /[。；;！!？?：:]["”』」）)]*$/;
const BEGINS_ANEW =
  /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[-—|]|第[一二三四五六七八九十]+[章部节])/;

/** Whether a sentence that the first line leaves open goes on in the second: the page's width broke it. */
export function goesOn(line: LineBlock, next: LineBlock): boolean {
  return (
    next.gap === 0 &&
    next.place.line - line.place.line <= 1 &&
    line.text.length >= SHORTEST_BROKEN &&
    /[，,、。；]/.test(line.text) &&
    !SENTENCE_ENDS.test(line.text) &&
    !BEGINS_ANEW.test(next.text)
  );
}
