import { type Mapped, normaliseMapped } from '../../../normalise/mapped.ts';
import type { Printed } from '../../../normalise/mended.ts';
import { toMainlandLabel } from '../../../normalise/taiwan.ts';
import type { Block, CellKind, Place } from '../../../types.ts';
import { bareKey, keyWithoutHints, labelKey } from '../labels/labels.ts';
import { isFurniture } from './furniture.ts';
import type { Lexicon } from './lexicon.ts';
import { looksLikeValue } from './printed.ts';
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
}

/** Tokens of a page. A line that holds several labels or numbers is taken apart by the words of the forms. */
export function readTokens(blocks: readonly Block[], lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  let row = 0;
  for (const block of blocks) {
    if (block.type === 'line') {
      row++;
      pushText(
        tokens,
        block,
        {
          place: block.place,
          row,
          bounded: false,
          column: 0,
          width: 1,
          gap: block.gap,
          line: true,
          torn: false,
        },
        lexicon,
      );
      continue;
    }
    for (const { cells } of block.rows) {
      row++;
      for (const cell of cells) {
        const { kind, place, column, width } = cell;
        const facts = {
          place,
          row,
          bounded: block.bounded,
          column,
          width,
          gap: 0,
          line: false,
          torn: false,
        };
        if (kind === 'cell') pushText(tokens, cell, facts, lexicon);
        else tokens.push(emptyToken(kind, facts));
      }
    }
  }
  return tokens;
}

type Facts = Pick<Token, 'place' | 'row' | 'bounded' | 'column' | 'width' | 'gap' | 'line' | 'torn'>;

function pushText(tokens: Token[], printed: Printed, facts: Facts, lexicon: Lexicon): void {
  const { text } = printed;
  const simple = SIMPLE_VALUE.test(text);
  const normalised: Mapped = simple ? { text, offsets: null } : comparable(printed);
  const isWrapped = !facts.line && WRAPPED.test(normalised.text);
  if (simple || isWrapped || looksLikeValue(normalised.text)) {
    tokens.push({ kind: 'value', text, normalised: normalised.text, key: '', known: false, ...facts });
    return;
  }
  if (/^[?？\s]*$/.test(normalised.text)) {
    tokens.push({ kind: 'blank', text, normalised: '', key: '', known: false, ...facts });
    return;
  }
  const key = labelKey(normalised.text);
  const holdsRow = facts.line && OPEN_HINT_AND_NUMBERS.test(normalised.text);
  const known =
    lexicon.keys.has(key) ||
    (!holdsRow && lexicon.keys.has(keyWithoutHints(normalised.text))) ||
    lexicon.keys.has(bareKey(normalised.text));
  const split = facts.bounded ? splitCell : splitLine;
  const parts = known || isFurniture(normalised.text) ? null : split(normalised.text, lexicon);
  if (parts === null) {
    tokens.push({ kind: 'text', text, normalised: normalised.text, key, known, ...facts });
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

function comparable(printed: Printed): Mapped {
  const { text, offsets } = normaliseMapped(printed);
  return { text: toMainlandLabel(text), offsets };
}

const OPEN_HINT_AND_NUMBERS = /\([^()]*(?:\s\d[\d,]*){2}\s*$/; // a hint goes on below the row's numbers
const WRAPPED = /^\d+(?:\s+\d+)+$/; // one number or several, in one cell
const SIMPLE_VALUE = /^\d{1,12}$/;

function emptyToken(kind: CellKind, facts: Facts): Token {
  return {
    kind: kind === 'filler' ? 'filler' : 'blank',
    text: '',
    normalised: '',
    key: '',
    known: false,
    ...facts,
  };
}
