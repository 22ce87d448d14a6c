import type { Token } from './tokens.ts';

const USUAL = 0.8; // share of numbers with lines of their own that have an empty line before them
const DIGITS = /^\d+$/;

/**
 * Where empty lines part the cells of a page, a number right below another one is the rest of it: a cell that was
 * wrapped. Both become one token, which no one can read for certain (`1 2` is 12, or two numbers).
 */
export function joinWrapped(tokens: readonly Token[]): readonly Token[] {
  const lines = tokens.filter(({ kind, line }) => kind === 'value' && line);
  const parted = lines.filter(({ gap }) => gap > 0).length;
  if (lines.length === parted || parted < USUAL * lines.length) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last !== undefined && isRestOf(token, last)) {
      const text = `${last.text} ${token.text}`;
      joined[joined.length - 1] = { ...last, text, normalised: `${last.normalised} ${token.normalised}` };
    } else joined.push(token);
  }
  return joined;
}

function isRestOf(token: Token, last: Token): boolean {
  const isNumber = ({ kind, line, normalised }: Token) => kind === 'value' && line && DIGITS.test(normalised);
  return isNumber(token) && token.gap === 0 && isNumber(last);
}
