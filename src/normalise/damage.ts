import { decodeGbk, encodeGbk } from '../decode/gbk.ts';
import { plausibility } from '../decode/plausibility.ts';
import type { Repair } from '../types.ts';
import { toSimplified } from './script.ts';
import { OPEN, type Resolved, resolve, type Slot } from './slots.ts';

/** Whether there is anything to look at: `?` and one of the marks at which the bytes were split. */
export function hasSpot(text: string): boolean {
  return text.includes('?') && SPOT.test(text);
}

const SPOT = /\?[！；。、!;]/;

/**
 * What stood where software split GBK bytes at the pairs of ！；。、 wherever they were: behind `?` and a false mark the
 * bytes are paired anew, and a lost lead byte is looked for among the words given (simplified, as in 经常化). A genuine
 * question mark is left, since what follows it makes no sense paired anew. On a page known to be damaged a shorter
 * word is proof enough.
 */
export function findRepairs(text: string, words: readonly string[], damagedPage = false): readonly Repair[] {
  const repairs: Repair[] = [];
  let before = ''; // repaired so far
  let done = 0;
  for (let offset = nextSpot(text, 0); offset >= 0; offset = nextSpot(text, Math.max(offset + 1, done))) {
    before += text.slice(done, offset);
    done = offset;
    const repair = repairAt(text, offset, before, words, damagedPage);
    if (repair === null) continue;
    repairs.push(repair);
    before += repair.after;
    done = offset + repair.length;
  }
  return repairs;
}

/** Spots outside the repairs, which may be damage or genuine: nothing is proposed for them. */
export function openSpots(text: string, repairs: readonly Repair[]): readonly Repair[] {
  const open: Repair[] = [];
  for (let offset = nextSpot(text, 0); offset >= 0; offset = nextSpot(text, offset + 1)) {
    if (repairs.some(repair => offset >= repair.offset && offset < repair.offset + repair.length)) continue;
    const printed = text.slice(offset, offset + 2);
    open.push({ offset, length: 2, before: printed, after: printed });
  }
  return open;
}

function nextSpot(text: string, from: number): number {
  const found = text.slice(from).search(SPOT);
  return found < 0 ? -1 : from + found;
}

const CONTEXT = 8; // characters on each side that a word may reach into

function repairAt(
  text: string,
  offset: number,
  before: string,
  words: readonly string[],
  damagedPage: boolean,
): Repair | null {
  for (const encode of [encodeGbk, encodeSimplified]) {
    const run = pairAnew(text, offset, encode);
    if (run === null) continue;
    const context = before.slice(-CONTEXT);
    const after = resolve(context, run.slots, text.slice(run.end, run.end + CONTEXT), words);
    const printed = text.slice(offset, run.end);
    const certain = run.slots.some(isPaired)
      ? readsBetter(printed, after, words)
      : completesWord(context, after, words, damagedPage);
    if (certain) return { offset, length: printed.length, before: printed, after: after.text };
  }
  return null;
}

function isPaired(slot: Slot): boolean {
  return slot.type === 'known' && slot.lead !== 0;
}

/** What was printed is no Chinese; paired anew nearly all of it is, and a word or most of its characters say so. */
function readsBetter(printed: string, after: Resolved, words: readonly string[]): boolean {
  if (after.refused * 3 > after.paired) return false;
  const shown = toSimplified(printed.slice(2));
  if (words.some(word => shown.includes(word))) return false;
  const simple = toSimplified(after.text);
  const gain = plausibility(simple.replaceAll(OPEN, '')) - plausibility(shown);
  if (after.proved || words.some(word => simple.includes(word))) return gain > -0.2;
  const known = after.text.replaceAll(OPEN, '');
  return (
    known.length >= 0.6 * after.text.length && /[\u3400-\u9fff].*[\u3400-\u9fff]/.test(known) && gain > 0.2
  );
}

/**
 * Where every byte behind the mark is lost too, `?;?` may be anything: only a word of three or more characters, begun
 * by what cannot end one (`经?;?` is 经常化, while `31日?;?` is no 日常化), tells it from genuine question marks.
 */
function completesWord(
  before: string,
  after: Resolved,
  words: readonly string[],
  damagedPage: boolean,
): boolean {
  const ending = toSimplified(before);
  if (damagedPage) return after.proved && !/\d日$/.test(ending);
  if (after.text.includes(OPEN)) return false;
  if (/日$|[改纠更补公]正$/.test(ending) || words.some(word => ending.endsWith(word))) return false;
  const whole = ending + toSimplified(after.text);
  return words.some(word => word.length > 2 && word.length > after.text.length && whole.endsWith(word));
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
