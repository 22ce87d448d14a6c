import { withArabicYears } from '../../normalise/digits.ts';
import { normaliseMapped } from '../../normalise/mapped.ts';
import { type Printed, sliceOf } from '../../normalise/mended.ts';
import { placeWithin } from '../../normalise/place-within.ts';
import { understand } from '../../normalise/understood.ts';
import type { Cell, Document, LineBlock, Place } from '../../types.ts';
import type { Wording } from '../text/wording.ts';
import { goesOn } from '../wrapped-lines.ts';

/** A stretch of prose: a line, lines that a page's width broke, or a cell of a layout table. */
export interface Paragraph {
  readonly text: string; // normalised
  readonly mayCount: boolean; // a number or a word for none is in it
  /** What is printed between two offsets of the text, and where the first stands. */
  readonly printed: (start: number, end: number) => string;
  readonly reading: (start: number, end: number) => string; // the same as a record has it
  readonly placeAt: (offset: number) => Place;
}

/** The document's prose in reading order. Cells of tables proper hold no sentences and are left out. */
export function readParagraphs({ blocks }: Document, wording: Wording): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let lines: LineBlock[] = [];
  const close = () => {
    if (lines.length > 0) paragraphs.push(paragraphOf(lines, wording));
    lines = [];
  };
  for (const block of blocks) {
    if (block.type === 'line') {
      const last = lines.at(-1);
      if (last !== undefined && !goesOn(last, block)) close();
      lines.push(block);
    } else {
      close();
      for (const { cells } of block.rows) {
        for (const cell of cells) if (PROSE.test(cell.text)) paragraphs.push(paragraphOf([cell], wording));
      }
    }
  }
  close();
  return paragraphs;
}

const PROSE = /。|[，,].*[；;，,]/;
const NUMERALS = '[0-9０-９一二三四五六七八九十百千〇零两兩]';
const COUNTED = '申[请請]|公[开開]|[费費]|[复復複覆][议議]|[诉訴][讼訟]|文件|[会會]|[结結][转轉]';

/** A number with a unit, a zero that ends a clause, or a word for none before what is counted. */
const MAY_COUNT = new RegExp(
  `${NUMERALS}\\s{0,9}[余餘多万萬]*\\s{0,9}[件条條篇份次则則宗起例封个個项項场場期人名部元通]|[\\u3400-\\u9fff：:]\\s*[0０零](?=\\s*(?:[，,。；;、)）]|$))|(?:未|[没沒]有|[无無]|不存在)[^。；;]{0,40}(?:${COUNTED})`,
);
const SHORTEST = 4; // characters

function paragraphOf(pieces: readonly (LineBlock | Cell)[], { script, wasConverted }: Wording): Paragraph {
  if (!pieces.some(({ text }) => text.length >= SHORTEST && MAY_COUNT.test(text))) {
    return {
      text: pieces[0]!.text,
      mayCount: false,
      printed: () => '',
      reading: () => '',
      placeAt: () => pieces[0]!.place,
    };
  }
  let text = '';
  const parts = pieces.map(piece => {
    const start = text.length;
    const mapped = normaliseMapped(piece);
    text += mapped.text;
    const lineEnd = piece.text.indexOf('\n');
    return { piece, start, end: text.length, offsets: mapped.offsets, lineEnd };
  });
  const locate = (offset: number) => {
    const part = parts[firstWhere(parts.length - 1, at => offset < parts[at]!.end)]!;
    const inner = offset - part.start;
    return { part, printed: part.offsets?.[inner] ?? inner };
  };
  const piecesOf = (start: number, end: number): readonly Printed[] => {
    const from = locate(start);
    const to = locate(Math.max(start, end - 1));
    const last = end - to.part.start;
    return parts.slice(parts.indexOf(from.part), parts.indexOf(to.part) + 1).map(part => {
      const begin = part === from.part ? from.printed : 0;
      return sliceOf(
        part.piece,
        begin,
        part === to.part ? (to.part.offsets?.[last] ?? last) : part.piece.text.length,
      );
    });
  };
  return {
    text: withArabicYears(text),
    mayCount: true,
    printed: (start, end) =>
      piecesOf(start, end)
        .map(piece => piece.text)
        .join('')
        .trim(),
    reading: (start, end) =>
      piecesOf(start, end)
        .map(piece => (script === 'printed' ? piece.text : understand(piece, wasConverted).text))
        .join('')
        .trim(),
    placeAt(offset) {
      const { part, printed } = locate(offset);
      return placeWithin(part.piece.place, part.piece.text, printed, part.lineEnd);
    },
  };
}

/** The first of 0 … last that holds, where all behind it hold too; the last one is taken to. */
function firstWhere(last: number, holds: (at: number) => boolean): number {
  let [from, to] = [0, last];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
