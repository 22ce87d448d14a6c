import type { LineBlock } from '../types.ts';

const SHORTEST_BROKEN = 20; // characters; a shorter line that just ends is a heading
const SENTENCE_ENDS = /[。；;！!？?：:]["”』」）)]*$/;
const BEGINS_ANEW =
  /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|[-—|]|第[一二三四五六七八九十]+[章部节])/;

/**
 * Which of some lines go on in the next one: a sentence is left open, or, where paragraphs are shown to begin with an
 * indent and to go on without, the next line has none.
 */
export function openLines(lines: readonly (LineBlock | null)[]): readonly boolean[] {
  const open = lines.map((line, at) => {
    const next = lines[at + 1] ?? null;
    return line !== null && next !== null && goesOn(line, next);
  });
  if (!open.some((isOpen, at) => isOpen && isIndented(lines[at]!) && !isIndented(lines[at + 1]!)))
    return open;
  return lines.map((line, at) => {
    const next = lines[at + 1] ?? null;
    if (open[at] || line === null || next === null) return open[at]!;
    return isRight(line, next) && line.text.length >= SHORTEST_BROKEN && !isIndented(next);
  });
}

function isIndented({ place }: LineBlock): boolean {
  return place.column > 1;
}

/** Whether a line stands right behind another and opens no paragraph by its words. */
function isRight({ place }: LineBlock, next: LineBlock): boolean {
  return next.gap === 0 && next.place.line - place.line <= 1 && !BEGINS_ANEW.test(next.text);
}

/** Whether a sentence that the first line leaves open goes on in the second: the page's width broke it. */
export function goesOn(line: LineBlock, next: LineBlock): boolean {
  return (
    isRight(line, next) &&
    line.text.length >= SHORTEST_BROKEN &&
    /[，,、。；]/.test(line.text) &&
    !SENTENCE_ENDS.test(line.text)
  );
}
