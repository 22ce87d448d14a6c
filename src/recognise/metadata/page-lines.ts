import { joinPrinted, mendedText, type Printed } from '../../normalise/mended.ts';
import { toSimplified } from '../../normalise/script.ts';
import { toMainlandTerms } from '../../normalise/taiwan.ts';
import { normaliseText } from '../../normalise/text.ts';
import { toHalfWidth } from '../../normalise/width.ts';
import type { Cell, Document, LineBlock, Place } from '../../types.ts';

/** The lines and rows of a document in reading order. */
export function pageLines(document: Document): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (const block of document.blocks) {
    if (block.type === 'line') {
      const { linked = 0, heading = 0 } = block.markup ?? {};
      lines.push(new PageLine(mendedText(block), null, block.place, linked, heading, block));
      continue;
    }
    for (const { cells, place } of block.rows) {
      const full = cells.filter(cell => cell.text !== '');
      if (full.length === 0) continue;
      const texts = full.map(mendedText);
      const heading = full.length === 1 ? full[0]!.markup?.heading : 0;
      lines.push(
        new PageLine(texts.join(' '), texts, place, shareInLinks(full), heading, joinPrinted(full, ' ')),
      );
    }
  }
  return lines;
}

/** Of a row's characters. */
function shareInLinks(cells: readonly Cell[]): number {
  if (cells.every(({ markup }) => markup?.linked === undefined)) return 0;
  let letters = 0;
  let linked = 0;
  for (const { text, markup } of cells) {
    const own = lettersIn(text);
    letters += own;
    linked += own * (markup?.linked ?? 0);
  }
  return linked / letters;
}

function lettersIn(text: string): number {
  return text.replace(/[^\u3400-\u9fff]+/g, '').length;
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
  readonly isLink: boolean; // true for a line that links make up
  readonly isHeading: boolean; // true for the whole of a heading
  readonly printed: Printed | LineBlock; // whose mended text is `text`
  #plain: string | undefined;
  #aligned: string | undefined;

  constructor(
    text: string,
    cells: readonly string[] | null,
    place: Place,
    linked = 0,
    heading = 0,
    printed: Printed | LineBlock = { text },
  ) {
    this.text = text;
    this.printed = printed;
    this.cells = cells;
    this.place = place;
    this.isLink = linked > 0.5;
    this.isHeading = heading > 0 && heading <= LOWEST_HEADING;
  }

  /** Normalised; a run of blanks is one, so that no pattern has a run to try again from each of its blanks. */
  get plain(): string {
    this.#plain ??= toMainlandTerms(normaliseText(this.text)).replace(/\s+/g, ' ').trim();
    return this.#plain;
  }

  /** Its cells, normalised; of a line none. */
  get plainCells(): readonly string[] {
    return this.cells?.map(text => toMainlandTerms(normaliseText(text)).trim()) ?? [];
  }

  /** Simplified and half width: each character stands where it stands in `text`. */
  get aligned(): string {
    this.#aligned ??= toMainlandTerms(toHalfWidth(toSimplified(this.text)));
    return this.#aligned;
  }
}

const LOWEST_HEADING = 3; // h4 to h6 head parts of a text
