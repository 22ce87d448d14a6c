import { plausibility } from '../decode/plausibility.ts';
import { decodeGbk, encodeGbk } from './gbk.ts';
import { toSimplified } from './script.ts';
import { OPEN, resolve, type Slot } from './slots.ts';

/** One damaged spot: what was printed, and what stood there; `□` for each character that stays open. */
export interface Repair {
  readonly offset: number; // in the damaged text
  readonly length: number;
  readonly before: string;
  readonly after: string;
}

/**
 * Undoes the damage of software that split GBK bytes at the pairs of ！；。、 wherever they stood: behind `?` and a
 * false mark the bytes are paired anew, and a lost lead byte is looked for among the words given (simplified, as in
 * 经常化). Nothing else changes; a genuine question mark stays, since what follows it makes no sense paired anew.
 */
export function repairSplitBytes(
  text: string,
  words: readonly string[],
): { readonly text: string; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  if (!SPOT.test(text)) return { text, repairs };
  let out = '';
  let done = 0;
  let searchFrom = 0;
  for (let offset = nextSpot(text, searchFrom); offset >= 0; offset = nextSpot(text, searchFrom)) {
    searchFrom = offset + 1;
    if (offset < done) continue;
    const repair = repairAt(text, offset, `${out}${text.slice(done, offset)}`, words);
    if (repair === null) continue;
    repairs.push(repair);
    out += text.slice(done, offset) + repair.after;
    done = searchFrom = offset + repair.length;
  }
  return repairs.length === 0 ? { text, repairs } : { text: out + text.slice(done), repairs };
}

const SPOT = /\?[！；。、!;]/;

function nextSpot(text: string, from: number): number {
  const found = text.slice(from).search(SPOT);
  return found < 0 ? -1 : from + found;
}

const CONTEXT = 8; // characters on each side that a word may reach into

function repairAt(text: string, offset: number, before: string, words: readonly string[]): Repair | null {
  for (const encode of [encodeGbk, encodeSimplified]) {
    const run = pairAnew(text, offset, encode);
    if (run === null) continue;
    const after = resolve(before.slice(-CONTEXT), run.slots, text.slice(run.end, run.end + CONTEXT), words);
    const printed = text.slice(offset, run.end);
    if (makesSense(printed, after, words))
      return { offset, length: printed.length, before: printed, after: after.text };
  }
  return null;
}

/**
 * What was printed is no Chinese, and a lost character was found by a word, a word appears, or most of it reads well.
 */
function makesSense(
  printed: string,
  after: { readonly text: string; readonly proved: boolean },
  words: readonly string[],
): boolean {
  const shown = toSimplified(printed.slice(2));
  if (words.some(word => shown.includes(word))) return false;
  if (after.proved) return true;
  const simple = toSimplified(after.text);
  if (words.some(word => simple.includes(word))) return true;
  const known = [...after.text].filter(char => char !== OPEN);
  if (known.length < 2 || known.length < 0.6 * after.text.length) return false;
  return plausibility(known.join('')) > plausibility(shown) + 0.2;
}

// ── pairing the bytes anew ───────────────────────────────────────────

interface Run {
  readonly slots: readonly Slot[];
  readonly end: number; // offset at which the printed pairs are right again
}

const LONGEST_RUN = 120; // characters; a longer one was never shifted

/** The bytes of the marks at which the text was split. */
const MARKS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ '！': [0xa3, 0xa1], '!': [0xa3, 0xa1], '；': [0xa3, 0xbb], ';': [0xa3, 0xbb] },
  ...{ '。': [0xa1, 0xa3], '、': [0xa1, 0xa2] },
};

/** Reads on from `?` and a false mark until the pairing is right again; null where no such bytes can have stood. */
function pairAnew(text: string, offset: number, encode: (char: string) => number): Run | null {
  const [first, second] = MARKS[text[offset + 1]!]!;
  const folded = text[offset + 1]! < '\x80';
  const slots: Slot[] = [{ type: 'lead-lost', trail: first }];
  let pending = second; // the lead byte of the next character
  for (let at = offset + 2; slots.length <= LONGEST_RUN; at++) {
    const char = text[at];
    if (char === undefined || char === '\n' || char === '\r') {
      slots.push({ type: 'trail-lost', lead: pending });
      return slots.length > 2 ? { slots, end: at } : null;
    }
    const mark = MARKS[char];
    const unit = char.charCodeAt(0);
    if (char === '?') {
      slots.push({ type: 'trail-lost', lead: pending });
      const next = text[at + 1];
      const endsPiece =
        next === undefined || next === '\n' || next === '\r' || next === '|' || MARKS[next] !== undefined;
      if (!endsPiece) slots.push({ type: 'lost' }); // an ASCII character was swallowed
      return { slots, end: at + 1 };
    }
    if (mark !== undefined && (folded || unit >= 0x80)) {
      slots.push(slotOf(pending, mark[0]));
      pending = mark[1];
    } else if (unit >= 0x40 && unit < 0x7f) {
      slots.push(slotOf(pending, unit));
      return { slots, end: at + 1 };
    } else if (unit < 0x80) {
      if (!folded || unit <= 0x20) return null;
      slots.push(slotOf(pending, 0xa3)); // was full width
      pending = unit + 0x80;
    } else {
      const code = encode(char);
      if (code < 0) return null;
      slots.push(slotOf(pending, code >> 8));
      pending = code & 0xff;
    }
    if (pending < 0x81) {
      slots.push({ type: 'known', char: String.fromCharCode(pending), lead: 0, trail: pending });
      return { slots, end: at + 1 };
    }
  }
  return null;
}

function slotOf(lead: number, trail: number): Slot {
  return { type: 'known', char: decodeGbk(lead, trail), lead, trail };
}

function encodeSimplified(char: string): number {
  return encodeGbk(toSimplified(char));
}
