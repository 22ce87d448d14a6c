import { CHARACTERS, PHRASES } from './script-text.ts';

/**
 * Simplified characters for traditional ones. Text without characters that only traditional script uses comes back
 * as it is (乾县 keeps its 乾). The length never changes, so every offset still leads to the printed text.
 */
export function toSimplified(text: string): string {
  if (firstTraditional(text) < 0) return text;
  const { simple, phrases } = table();
  let out = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const phrase = phrases.get(unit)?.find(([from]) => text.startsWith(from, at));
    if (phrase !== undefined) {
      out += text.slice(done, at) + phrase[1];
      at += phrase[0].length - 1;
      done = at + 1;
    } else if (simple[unit] !== 0) {
      out += text.slice(done, at) + String.fromCharCode(simple[unit]!);
      done = at + 1;
    }
  }
  return out + text.slice(done);
}

/** The offset of the first character that only traditional script uses; −1 without one. */
export function firstTraditional(text: string): number {
  const { certain } = table();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3400 && certain[unit] === 1) return at;
  }
  return -1;
}

/** How many characters of a text only traditional script uses. */
export function countTraditional(text: string): number {
  const { certain } = table();
  let count = 0;
  for (let at = 0; at < text.length; at++) count += certain[text.charCodeAt(at)]!;
  return count;
}

interface Table {
  readonly simple: Uint16Array; // by UTF-16 unit; 0: stays
  readonly certain: Uint8Array; // 1: no simplified text has it
  readonly phrases: ReadonlyMap<number, readonly (readonly [from: string, to: string])[]>; // longest first
}

/** Characters that the converter changes although simplified text has them too, in names and old words. */
const BOTH_SCRIPTS = '乾菸薹拚捱摺吒後徵夥榘於袷麴醣麽';

let built: Table | undefined;

function table(): Table {
  built ??= buildTable();
  return built;
}

/** The dictionary as arrays: several times as fast as a walk along a tree for each character. */
function buildTable(): Table {
  const simple = new Uint16Array(0x10000);
  const certain = new Uint8Array(0x10000);
  const phrases = new Map<number, (readonly [string, string])[]>();
  for (let at = 0; at < CHARACTERS.length; at += 2) {
    const from = CHARACTERS.charCodeAt(at);
    simple[from] = CHARACTERS.charCodeAt(at + 1);
    if (!BOTH_SCRIPTS.includes(CHARACTERS[at]!)) certain[from] = 1;
  }
  for (const entry of PHRASES.split('|')) {
    const [from, to] = entry.split(' ') as [string, string];
    const first = from.charCodeAt(0);
    const known = phrases.get(first);
    if (known === undefined) phrases.set(first, [[from, to]]);
    else known.push([from, to]);
  }
  for (let at = 0; at < CHARACTERS.length; at += 2) {
    const from = CHARACTERS.charCodeAt(at);
    simple[from] = lastOf(simple, from); // 薴 → 苧 → 苎
  }
  for (const list of phrases.values()) list.sort((a, b) => b[0].length - a[0].length);
  return { simple, certain, phrases };
}

function lastOf(simple: Uint16Array, unit: number): number {
  let last = simple[unit]!;
  while (simple[last] !== 0) last = simple[last]!;
  return last;
}
