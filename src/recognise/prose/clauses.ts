import { MARK } from './marks.ts';

/** A part of a sentence with at most one statement, as offsets of the encoded text. */
export interface Clause {
  readonly start: number;
  readonly end: number; // exclusive, before the mark that ends it
  readonly depth: number; // of brackets around it
  readonly damaged: boolean; // its sentence shows lost characters or spam
}

/** The sentences of an encoded text, cut into clauses. `、` parts them only behind a figure. */
export function readClauses(text: string): readonly (readonly Clause[])[] {
  const sentences: Clause[][] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== '。' && text[at] !== '!') continue;
    if (at > start) sentences.push(clausesOf(text, start, at));
    start = at + 1;
  }
  return sentences;
}

function clausesOf(text: string, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  const damaged = DAMAGE.test(text.slice(from, to));
  let start = from;
  let depth = 0;
  let hasFigure = false;
  const close = (end: number) => {
    if (end > start) clauses.push({ start, end, depth, damaged });
    start = end + 1;
    hasFigure = false;
  };
  for (let at = from; at < to; at++) {
    const char = text[at]!;
    if (char === MARK.figure) hasFigure = true;
    if (char === '(' || char === ')') {
      close(at);
      depth = Math.max(0, depth + (char === '(' ? 1 : -1));
    } else if ((SEPARATORS.includes(char) && !isEquals(text, at)) || (char === '、' && hasFigure)) close(at);
  }
  close(to);
  return clauses;
}

/** A colon right before a figure stands for 为. */
function isEquals(text: string, at: number): boolean {
  return text[at] === ':' && text[at + 1] === MARK.figure;
}

const SEPARATORS = ',;:';
const DAMAGE =
  /[?□\ufffd]|葡京|博彩|老虎机|澳门|真人|娱乐城|彩票|捕鱼|棋牌|百家乐|威尼斯人|时时彩|六合彩|太阳城|注册送|www\.|\.(?:com|cc)/;
