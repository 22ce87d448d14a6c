import { toSimplified } from '../../normalise/script.ts';
import { normaliseText } from '../../normalise/text.ts';
import { toHalfWidth } from '../../normalise/width.ts';
import type { Document, Place } from '../../types.ts';

/** A printed line, or a table row read as one, with its wording made comparable when it is first asked for. */
export interface PageLine {
  readonly text: string; // as printed; a row's cells with blanks between
  readonly cells: readonly string[] | null; // as printed, without the empty ones; null for a line
  readonly place: Place;
  readonly plain: string; // normalised
  readonly aligned: string; // simplified and half width: each character stands where it stands in `text`
}

/** The lines and rows of a document in reading order. */
export function pageLines(document: Document): readonly PageLine[] {
  return document.blocks.flatMap(block => {
    if (block.type === 'line') return [pageLine(block.text, null, block.place)];
    return block.rows.flatMap(({ cells, place }) => {
      const texts = cells.flatMap(cell => (cell.text === '' ? [] : [cell.text]));
      return texts.length === 0 ? [] : [pageLine(texts.join(' '), texts, place)];
    });
  });
}

function pageLine(text: string, cells: readonly string[] | null, place: Place): PageLine {
  let plain: string | undefined;
  let aligned: string | undefined;
  return {
    text,
    cells,
    place,
    get plain() {
      plain ??= normaliseText(text).trim();
      return plain;
    },
    get aligned() {
      aligned ??= toHalfWidth(toSimplified(text));
      return aligned;
    },
  };
}
