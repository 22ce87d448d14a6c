import { mendedText } from '../../normalise/mended.ts';
import { toSimplified } from '../../normalise/script.ts';
import { normaliseText } from '../../normalise/text.ts';
import { toHalfWidth } from '../../normalise/width.ts';
import type { Document, Place } from '../../types.ts';

/** The lines and rows of a document in reading order. */
export function pageLines(document: Document): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const block of document.blocks) {
    if (block.type === 'line') lines.push(new PageLine(mendedText(block), null, block.place));
    else {
      for (const { cells, place } of block.rows) {
        const texts: string[] = [];
        for (const cell of cells) if (cell.text !== '') texts.push(mendedText(cell));
        if (texts.length > 0) lines.push(new PageLine(texts.join(' '), texts, place));
      }
    }
  }
  return lines;
}

/** A printed line, or a table row read as one. Its wording is made comparable when it is first asked for. */
export class PageLine {
  readonly text: string; // as printed, split bytes mended; a row's cells with blanks between
  readonly cells: readonly string[] | null; // likewise, without the empty ones; null for a line
  readonly place: Place;
  #plain: string | undefined;
  #aligned: string | undefined;

  constructor(text: string, cells: readonly string[] | null, place: Place) {
    this.text = text;
    this.cells = cells;
    this.place = place;
  }

  /** Normalised. */
  get plain(): string {
    this.#plain ??= normaliseText(this.text).trim();
    return this.#plain;
  }

  /** Simplified and half width: each character stands where it stands in `text`. */
  get aligned(): string {
    this.#aligned ??= toHalfWidth(toSimplified(this.text));
    return this.#aligned;
  }
}
