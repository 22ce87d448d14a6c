import { encodeGbk } from './gbk.ts';
import { PLAUSIBLE, plausibility } from './plausibility.ts';

/** The charset that UTF-8 was once mistaken for, and the text before the mistake. */
export interface Undone {
  readonly text: string;
  readonly mistakenFor: 'windows-1252' | 'gb18030';
}

/**
 * Undoes `å¹´` for 年 and `鏀垮簻` for 政府: UTF-8 that was read as another charset and encoded again. Only where every
 * character goes back to bytes, the bytes are UTF-8 without a fault, and what they say is Chinese; else null.
 */
export function undoDoubleEncoding(text: string): Undone | null {
  const start = text.search(/[\x80-\uffff]/);
  if (start < 0) return null;
  const sample = text.slice(start, start + SAMPLE);
  if (LATIN.test(sample)) return undone(text, 'windows-1252', windowsByte);
  if (!GBK.test(sample) || plausibility(sample) >= PLAUSIBLE) return null;
  return undone(text, 'gb18030', gbkBytes);
}

const SAMPLE = 8192; // units
const LATIN = /[ä-é][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/;
const GBK = /[锛銆鐨鏀]/; // what ，、的政 begin with

/** Decoders give the pairs that GBK leaves to its users characters of private use, block by block. */
function gbkBytes(char: string): number {
  const unit = char.charCodeAt(0);
  if (unit < 0xe000 || unit > 0xe4c5) return encodeGbk(char);
  const at = unit < 0xe234 ? unit - 0xe000 : unit - 0xe234;
  const lead = (unit < 0xe234 ? 0xaa : 0xf8) + Math.floor(at / 94);
  return (lead << 8) | (0xa1 + (at % 94));
}

function undone(
  text: string,
  mistakenFor: Undone['mistakenFor'],
  encode: (char: string) => number,
): Undone | null {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char < '\x80' ? char.charCodeAt(0) : encode(char);
    if (code < 0) return null;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  const before = decoded(Uint8Array.from(bytes));
  return before !== null && plausibility(before) >= PLAUSIBLE ? { text: before, mistakenFor } : null;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes from 0x80 to 0x9f that windows-1252 gives characters of their own; every other byte is its character's number. */
const WINDOWS: ReadonlyMap<string, number> = new Map(
  [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'].map((char, i) => [char, 0x80 + i]),
);

function windowsByte(char: string): number {
  const unit = char.charCodeAt(0);
  return WINDOWS.get(char) ?? (char.length === 1 && unit <= 0xff ? unit : -1);
}
