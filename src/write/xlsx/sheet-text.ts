import { cleanText } from '../clean-text.ts';

/** The most that a cell of a sheet can hold, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

const CUT = '…（过长，此处截断；全文见 reports.jsonl / cut here; see reports.jsonl）';

/**
 * A text as a sheet can hold it. Line ends are line feeds; a control character, which no sheet may have, is its picture
 * (`␀`), and half a character is `\ufffd`; what reads like an escape of such a file is kept from being one. A text that
 * is too long is cut, and says so.
 */
export function sheetText(text: string): string {
  const plain = SPECIAL.test(text) ? tame(text) : text;
  return plain.length <= LONGEST_TEXT ? plain : cut(text);
}

const SPECIAL = /[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}|_x[\da-f]{4}_/iu;

function tame(text: string): string {
  return cleanText(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f]/g, control => String.fromCharCode(PICTURES + control.charCodeAt(0)))
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

const PICTURES = 0x2400; // of the control characters, in their order

/** As much as fits once it is tamed, which makes some characters longer. */
function cut(text: string): string {
  const room = LONGEST_TEXT - CUT.length;
  let keep = room;
  for (;;) {
    const kept = tame(text.slice(0, keep).replace(/[\ud800-\udbff]$/, ''));
    if (kept.length <= room) return kept + CUT;
    keep -= Math.ceil((kept.length - room) / LONGEST_ESCAPE);
  }
}

const LONGEST_ESCAPE = '_x005F_'.length;
