import { mendedText } from '../../normalise/mended.ts';
import { toSimplified } from '../../normalise/script.ts';
import { toMainlandTerms } from '../../normalise/taiwan.ts';
import { normaliseText } from '../../normalise/text.ts';
import { toHalfWidth } from '../../normalise/width.ts';
import type { Document, Place } from '../../types.ts';
import { type Marks, marksOf } from './marks.ts';

/** The lines and rows of a document in reading order. */
export function pageLines(document: Document): readonly PageLine[] {
  const lines: PageLine[] = [];
  const marks = marksOf(document);
  for (const block of document.blocks) {
    if (block.type === 'line')
      lines.push(new PageLine(mendedText(block), null, block.place, marks, block.text));
    else {
      for (const { cells, place } of block.rows) {
        const full = cells.filter(cell => cell.text !== '');
        if (full.length === 0) continue;
        const texts = full.map(mendedText);
        const printed = full.map(cell => cell.text).join(' ');
        lines.push(new PageLine(texts.join(' '), texts, place, marks, printed));
      }
    }
  }
  return lines;
}

/** The lines that are not links, nor the bare dates that lists of links print behind them. */
export function withoutLinks(lines: readonly PageLine[]): readonly PageLine[] {
  return lines.filter(
    (line, at) => !line.isLink && !(lines[at - 1]?.isLink && !/[\u3400-\u9fff]{2}/.test(line.text)),
  );
}

/** A printed line, or a table row read as one. Its wording is made comparable when it is first asked for. */
export class PageLine {
  readonly text: string; // as printed, split bytes mended; a row's cells with blanks between
  readonly cells: readonly string[] | null; // likewise, without the empty ones; null for a line
  readonly place: Place;
  readonly #marks: Marks | null;
  readonly #printed: string; // split bytes as they stand
  #isLink: boolean | undefined;
  #plain: string | undefined;
  #aligned: string | undefined;

  constructor(
    text: string,
    cells: readonly string[] | null,
    place: Place,
    marks: Marks | null = null,
    printed = text,
  ) {
    this.text = text;
    this.cells = cells;
    this.place = place;
    this.#marks = marks;
    this.#printed = printed;
  }

  /** True for a line that links make up. */
  get isLink(): boolean {
    this.#isLink ??= this.#marks?.isLink(this.#printed) ?? false;
    return this.#isLink;
  }

  /** True for a line that is the whole of a heading. */
  get isHeading(): boolean {
    return this.#marks?.isHeading(this.#printed) ?? false;
  }

  /** Normalised. */
  get plain(): string {
    this.#plain ??= toMainlandTerms(normaliseText(this.text)).trim();
    return this.#plain;
  }

  /** Simplified and half width: each character stands where it stands in `text`. */
  get aligned(): string {
    this.#aligned ??= toMainlandTerms(toHalfWidth(toSimplified(this.text)));
    return this.#aligned;
  }
}
