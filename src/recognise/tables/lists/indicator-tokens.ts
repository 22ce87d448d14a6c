import type { Block } from '../../../types.ts';
import { nestedKey } from '../labels/labels.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { readTokens, type Token } from '../words/tokens.ts';
import { isFooter, unitOf } from './indicator-words.ts';

/**
 * The tokens of a page for lists of indicators. Sentences stay whole: numbers are taken from lists, never from prose.
 * A unit in a cell of its own becomes a filler that keeps its text, so that it parts no label from its number.
 */
export function readIndicatorTokens(blocks: readonly Block[], lexicon: Lexicon): readonly Token[] {
  return readTokens(blocks.map(withoutSentences), lexicon).map(token => {
    if (token.kind !== 'text') return token;
    if (unitOf(token.normalised) !== null) return { ...token, kind: 'filler', known: false };
    if (token.known) return token;
    const key = nestedKey(token.normalised);
    return lexicon.keys.has(key) && !isFooter(token.normalised) ? { ...token, key, known: true } : token;
  });
}

/** True for the filler that stands for a printed unit. */
export function isUnit({ kind, text }: Token): boolean {
  return kind === 'filler' && text !== '';
}

const SENTENCE = '。';

function withoutSentences(block: Block): Block {
  const without = <T extends { readonly text: string }>(printed: T) =>
    isSentence(printed.text) ? { ...printed, text: SENTENCE, repairs: [] } : printed;
  if (block.type === 'line') return without(block);
  if (block.bounded) return block; // cells there are never taken apart
  return { ...block, rows: block.rows.map(row => ({ ...row, cells: row.cells.map(without) })) };
}

/** Marks between clauses outside brackets: a label has none. */
function isSentence(text: string): boolean {
  if (text.length < 8) return false;
  const bare = text.replace(/[(（][^()（）]*[)）]/g, '');
  return /[。；;！!]|[，,](?!\d)|\d\s*(?:条|件|次|篇|个|人|份|项|人次)+\s*、/.test(bare);
}
