import { normaliseText } from '../../../normalise/text.ts';
import { labelKey } from '../labels/labels.ts';
import { isLabel, type Lexicon } from './lexicon.ts';
import { isPageNumber, type Token, textOf } from './tokens.ts';

const MOST_PIECES = 6; // of one label, on each side of its numbers
const MOST_NUMBERS = 20; // between them

/**
 * Text taken from a PDF prints a row's numbers beside the first or a middle line of a label that is wrapped. Where the
 * pieces around some numbers make a label of a form, letter for letter, the label is put together in front of them.
 */
export function joinWrappedLabels(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!tokens.some(({ kind, torn, line }) => kind === 'value' && (torn || line))) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = wrappedAt(tokens, at, lexicon);
    if (found === null) joined.push(tokens[at++]!);
    else {
      joined.push(found.label, ...tokens.slice(found.values, found.rest));
      at = found.end;
    }
  }
  return joined;
}

interface Wrapped {
  readonly label: Token;
  readonly values: number; // index of the first number
  readonly rest: number; // index of the first piece behind the numbers
  readonly end: number; // exclusive
}

function wrappedAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Wrapped | null {
  if (!isPiece(tokens[at]) && !opensHint(tokens[at])) return null;
  const values = endOf(tokens, at + 1, MOST_PIECES, isPiece);
  const rest = endOf(tokens, values, MOST_NUMBERS, isNumber);
  if (values === rest) return null;
  const end = endOf(tokens, rest, MOST_PIECES, isPiece);
  const before = tokens.slice(at, values).filter(isText);
  for (let last = end; last >= rest; last--) {
    if (last === rest && before.length < 2) continue;
    const pieces = [...before, ...tokens.slice(rest, last).filter(isText)];
    const label = joinedLabel(pieces, lexicon);
    if (label !== null) return { label, values, rest, end: last };
  }
  return null;
}

function joinedLabel(pieces: readonly Token[], lexicon: Lexicon): Token | null {
  const text = textOf(pieces);
  const normalised = normaliseText(text);
  if (!isLabel(lexicon, normalised)) return null;
  return { ...pieces[0]!, text, normalised, key: labelKey(normalised), known: true };
}

function endOf(
  tokens: readonly Token[],
  from: number,
  most: number,
  isOf: (token: Token | undefined) => boolean,
): number {
  let end = from;
  while (end < from + most && (isOf(tokens[end]) || isPageAt(tokens, end))) end++;
  while (end > from && isPageAt(tokens, end - 1)) end--;
  return end;
}

/** A text that is no label by itself, on a line of text. */
function isPiece(token: Token | undefined): boolean {
  return token?.kind === 'text' && !token.bounded && !token.known && !isPageNumber(token);
}

/** A label whose hint goes on in the next line. */
function opensHint(token: Token | undefined): boolean {
  return token?.kind === 'text' && token.line && token.known && /\([^()]*$/.test(token.normalised);
}

function isText(token: Token): boolean {
  return token.kind === 'text' && !isPageNumber(token);
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'value';
}

function isPageAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at] !== undefined && isPageNumber(tokens[at]);
}
