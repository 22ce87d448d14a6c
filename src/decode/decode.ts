import type { Charset, CharsetEvidence, Decoded, Outcome, Place, Problem } from '../types.ts';
import { withoutBom } from './bom.ts';
import { declaredCharset } from './declared.ts';
import { undoDoubleEncoding } from './double-encoding.ts';
import { PLAUSIBLE, plausibility } from './plausibility.ts';
import { utf16WithoutBom } from './utf-16.ts';

/**
 * The text of a file and how its charset was known: a BOM, then what the bytes prove, then what the page declares
 * and the bytes do not contradict, then the likeliest Chinese. Never throws; bytes that mean nothing become U+FFFD.
 */
export function decode(bytes: Uint8Array): Outcome<Decoded> {
  const bom = withoutBom(bytes);
  if (bom !== null && (bom.charset !== 'utf-8' || mostlyUtf8(bom.rest))) {
    return outcome(textAs(bom.charset, bom.rest), bom.charset, 'bom', null);
  }
  const rest = bom?.rest ?? bytes;
  const declared = bom === null ? declaredCharset(rest) : { label: 'utf-8', charset: bom.charset };

  const wide = utf16WithoutBom(rest);
  if (wide !== null) return outcome(textAs(wide, rest), wide, 'bytes', declared);

  const utf8 = validUtf8(rest);
  if (utf8 !== null) {
    if (utf8.length === rest.length) return outcome(utf8, 'utf-8', 'ascii', null);
    if (/[\u0800-\uffff]/.test(utf8)) return outcome(utf8, 'utf-8', 'bytes', declared);
    if (plausibility(sampleAs('gb18030', rest)) < PLAUSIBLE) return outcome(utf8, 'utf-8', 'bytes', declared);
  } else if (mostlyUtf8(rest)) {
    return outcome(textAs('utf-8', rest), 'utf-8', 'bytes', declared);
  }

  // From here on the bytes are a double-byte charset, or too few to tell.
  if (declared?.charset === 'gb18030' || declared?.charset === 'big5') {
    const other = declared.charset === 'big5' ? 'gb18030' : 'big5';
    const score = plausibility(sampleAs(declared.charset, rest));
    if (score >= PLAUSIBLE || score >= plausibility(sampleAs(other, rest))) {
      return outcome(textAs(declared.charset, rest), declared.charset, 'declared', declared);
    }
    return outcome(textAs(other, rest), other, 'bytes', declared);
  }
  const guess = likeliest(rest);
  return outcome(textAs(guess, rest), guess, 'guess', declared);
}

interface Declaration {
  readonly label: string; // as the page writes it
  readonly charset: Charset | null; // null: none that we read
}

function outcome(
  text: string,
  charset: Charset,
  charsetFrom: CharsetEvidence,
  declared: Declaration | null,
): Outcome<Decoded> {
  const problems: Problem[] = [];
  if (declared !== null && declared.charset !== charset) {
    problems.push({
      code: 'decode/charset-contradicted',
      data: { declared: declared.label, found: charset },
    });
  } else if (charsetFrom === 'guess') {
    problems.push({ code: 'decode/charset-guessed', data: { found: charset } });
  }
  const first = text.indexOf('\ufffd');
  if (first >= 0) {
    const count = text.split('\ufffd').length - 1;
    problems.push({ code: 'decode/replacement-characters', place: placeOf(text, first), data: { count } });
  }
  const undone = first < 0 ? undoDoubleEncoding(text) : null;
  if (undone !== null) {
    problems.push({ code: 'decode/double-encoding', data: { mistakenFor: undone.mistakenFor } });
  }
  return { value: { text: undone?.text ?? text, charset, charsetFrom }, problems };
}

function likeliest(bytes: Uint8Array): Charset {
  const gb = plausibility(sampleAs('gb18030', bytes));
  if (gb >= PLAUSIBLE) return 'gb18030';
  const big5 = plausibility(sampleAs('big5', bytes));
  const utf8 = plausibility(sampleAs('utf-8', bytes));
  if (gb >= big5 && gb >= utf8) return 'gb18030';
  return big5 >= utf8 ? 'big5' : 'utf-8';
}

/** Fewer than one bad sequence for four good characters: UTF-8 with a few bytes lost, or cut off at the end. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = sampleAs('utf-8', bytes);
  let bad = 0;
  let good = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) bad += 1;
    else if (unit >= 0x800) good += 1;
  }
  return good >= 4 * bad;
}

// ── decoders ─────────────────────────────────────────────────────────

type Decoder = InstanceType<typeof TextDecoder>;

const DECODERS = new Map<Charset, Decoder>();
let strictUtf8: Decoder | undefined;

function textAs(charset: Charset, bytes: Uint8Array): string {
  let decoder = DECODERS.get(charset);
  if (decoder === undefined) {
    decoder = new TextDecoder(charset, { ignoreBOM: true });
    DECODERS.set(charset, decoder);
  }
  return decoder.decode(bytes);
}

function validUtf8(bytes: Uint8Array): string | null {
  strictUtf8 ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

const SAMPLE_BYTES = 8192;

/** The stretch after the first byte that is not ASCII, decoded: enough to judge by. */
function sampleAs(charset: Charset, bytes: Uint8Array): string {
  let start = 0;
  while (start < bytes.length && bytes[start]! < 0x80) start += 1;
  return textAs(charset, bytes.subarray(start, start + SAMPLE_BYTES));
}

function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
