import { type Mapped, normaliseMapped } from '../../../normalise/mapped.ts';
import type { Printed } from '../../../normalise/mended.ts';
import { toMainlandLabel } from '../../../normalise/taiwan.ts';
import type { Block, Cell, Place } from '../../../types.ts';
import { labelKey } from '../labels/labels.ts';
import { isFurniture, mayNumberPage } from './furniture.ts';
import { withoutMarksInside } from './inside-number.ts';
import { isLabel, type Lexicon } from './lexicon.ts';
import { isInNumerals, looksLikeValue } from './printed.ts';
import { splitCell, splitLine } from './split-line.ts';

/** One cell, line or part of a line, in reading order: all that recognising needs to know of the page. */
export interface Token {
  readonly kind: 'value' | 'text' | 'blank' | 'filler';
  readonly text: string; // as printed
  readonly normalised: string;
  readonly key: string; // letters only; '' unless kind is `text`
  readonly known: boolean; // a label of some form, letter for letter
  readonly place: Place;
  readonly row: number; // numbers the printed rows of the page; a line is a row
  readonly bounded: boolean; // the row's bounds are certain
  readonly column: number; // grid column, where bounded
  readonly width: number;
  readonly gap: number; // empty lines before, where it stands on a line of its own
  readonly line: boolean; // a line of its own, not a cell
  readonly torn: boolean; // part of a line that was taken apart
  readonly undecided?: boolean; // `text` is all that its cell may show
}

export function isValue({ kind }: Token): boolean {
  return kind === 'value';
}

/** True for all but a separator alone. */
export function isCell({ kind }: Token): boolean {
  return kind !== 'filler';
}

/** True for a number, and for words in its place. */
export function isPrinted({ kind }: Token): boolean {
  return kind === 'value' || kind === 'text';
}

/** True for a line that counts the pages in the middle of a table. */
export function isPageNumber({ kind, line, normalised }: Token): boolean {
  return kind === 'text' && line && isFurniture(normalised);
}

/** From the first token of a kind to the last. */
export function spanOf(tokens: readonly Token[], isOfKind: (token: Token) => boolean): readonly Token[] {
  return tokens.slice(Math.max(tokens.findIndex(isOfKind), 0), tokens.findLastIndex(isOfKind) + 1);
}

/** What some tokens print, without anything between them. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Tokens of a page. A line that holds several labels or numbers is taken apart by the words of the forms. */
export function readTokens(blocks: readonly Block[], lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  let row = 0;
  for (const block of blocks) {
    if (block.type === 'line') {
      const { place, gap } = block;
      row++;
      pushText(tokens, block, { ...LINE, place, row, gap }, lexicon);
      continue;
    }
    for (const { cells } of block.rows) {
      row++;
      for (const cell of cells) {
        const { kind, place, column, width } = cell;
        const facts = { ...EMPTY, place, row, bounded: block.bounded, column, width };
        if (isUndecided(cell)) tokens.push({ ...facts, kind: 'value', text: cell.undecided!, ...UNDECIDED });
        else if (kind === 'cell') pushText(tokens, cell, facts, lexicon);
        else tokens.push({ ...facts, kind: kind === 'filler' ? 'filler' : 'blank' });
      }
    }
  }
  return tokens;
}

/** True for a cell that may hold a number, while the page does not decide which. */
function isUndecided({ text, undecided }: Cell): boolean {
  return undecided !== undefined && (text === undecided || !/\p{L}/u.test(text) || looksLikeValue(text));
}

const UNDECIDED = { normalised: '0|0', undecided: true }; // that no one takes for a number

const EMPTY = { text: '', normalised: '', key: '', known: false, gap: 0, line: false, torn: false };
const LINE = { ...EMPTY, bounded: false, column: 0, width: 1, line: true };

function pushText(tokens: Token[], printed: Printed, facts: Omit<Token, 'kind'>, lexicon: Lexicon): void {
  const { text } = printed;
  const inside = withoutMarksInside(text);
  const simple = SIMPLE_VALUE.test(inside);
  const normalised: Mapped = simple
    ? { text: inside, offsets: null }
    : comparable(inside === text ? printed : { text: inside });
  const isWrapped = !facts.line && WRAPPED.test(normalised.text);
  const isInCell = facts.bounded && facts.column > 0;
  if (simple || isWrapped || looksLikeValue(normalised.text) || (isInCell && isInNumerals(normalised.text))) {
    tokens.push({ ...facts, kind: 'value', text, normalised: normalised.text });
    return;
  }
  if (/^[?？\s]*$/.test(normalised.text)) {
    tokens.push({ ...facts, kind: 'blank', text });
    return;
  }
  const key = labelKey(normalised.text);
  const holdsRow = facts.line && OPEN_HINT_AND_NUMBERS.test(normalised.text);
  const known = isLabel(lexicon, normalised.text, !holdsRow);
  const split = facts.bounded ? splitCell : splitLine;
  const isPageNumber = isFurniture(normalised.text);
  if (isPageNumber && !(facts.line && mayNumberPage(normalised.text))) {
    tokens.push({ ...facts, kind: 'value', text, normalised: normalised.text }); // a cell that only looks like one
    return;
  }
  const parts = known || isPageNumber ? null : split(normalised.text, lexicon);
  if (parts === null) {
    tokens.push({ ...facts, kind: 'text', text, normalised: normalised.text, key, known });
    return;
  }
  for (const part of parts) {
    const start = normalised.offsets?.[part.start] ?? part.start;
    const end = normalised.offsets?.[part.end] ?? part.end;
    const place = { ...facts.place, column: facts.place.column + start };
    const inner = normalised.text.slice(part.start, part.end);
    tokens.push({
      ...facts,
      kind: part.type === 'value' ? 'value' : 'text',
      text: text.slice(start, end).trim(),
      normalised: inner,
      key: part.type === 'value' ? '' : labelKey(inner),
      known: part.type === 'label',
      place,
      line: false,
      torn: true,
      gap: 0,
    });
  }
}

/** A cell's or line's wording as labels are compared: normalised, and in the mainland's words. */
export function comparable(printed: Printed): Mapped {
  const { text, offsets } = normaliseMapped(printed);
  return { text: toMainlandLabel(text), offsets };
}

const OPEN_HINT_AND_NUMBERS = /\([^()]*(?:\s\d[\d,]*){2}\s*$/; // a hint goes on below the row's numbers
const WRAPPED = /^\d+(?:\s+\d+)+$/; // one number or several, in one cell
const SIMPLE_VALUE = /^\d{1,12}$/;
