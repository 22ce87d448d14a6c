import type { Block } from '../types.ts';

/** Undoes the escapes of a JSON string (`\"`, `\/`, `\n`, `\u003c`) where markup was written with them; else the text itself. */
export function unescapeJson(text: string, always = false): string {
  if (!always && !holdsEscapedMarkup(text)) return text;
  return text.replace(ESCAPE, plainOf);
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(["'\\/bfnrt]))/g;

function plainOf(_: string, hex: string | undefined, letter: string | undefined): string {
  return hex === undefined ? (PLAIN[letter!] ?? letter!) : String.fromCharCode(Number.parseInt(hex, 16));
}

/** A stretch of a text. */
export interface Range {
  readonly start: number;
  readonly end: number; // exclusive
}

/** Leads offsets in a text whose ranges were unescaped back to the text as it was. */
export function originsOf(source: string, ranges: readonly Range[]): (offset: number) => number {
  const plain: number[] = [0]; // behind each escape, where it stands unescaped
  const printed: number[] = [0];
  let saved = 0;
  for (const { start, end } of ranges) {
    for (const found of source.slice(start, end).matchAll(ESCAPE)) {
      const behind = start + found.index + found[0].length;
      saved += found[0].length - plainOf(found[0], found[1], found[2]).length;
      printed.push(behind);
      plain.push(behind - saved);
    }
  }
  return offset => {
    let [low, high] = [0, plain.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (plain[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return printed[low]! + offset - plain[low]!;
  };
}

/** Looked for from each backslash: most pages have few, and none in their markup. */
function holdsEscapedMarkup(text: string): boolean {
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
    const before = text[at - 1];
    if (before === '<' && startsAt(CLOSING, text, at)) return true;
    if (before === '=' && text[at + 1] === '"' && OPENING.test(text.slice(Math.max(0, at - REACH), at - 1)))
      return true;
    if (text[at + 1] === 'u' && startsAt(WRITTEN, text, at)) return true;
  }
  return false;
}

function startsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const CLOSING = /\\\/(?:td|tr|table|p|div|span)>/iy;
const OPENING = /<(?:td|table|p|div|span|tr)\b[^<>]{0,200}$/i;
const REACH = 207; // characters of the longest opening, and its `=`
const WRITTEN = /\\u003c(?:table|td|p)\b/iy;

const PLAIN: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: '', f: '' };

/** Markup that stands in the page as text (escaped twice), or '' where none does. */
export function embeddedMarkup(blocks: readonly Block[]): string {
  if (embeddingLine(blocks) === undefined) return '';
  return blocks.flatMap(block => (block.type === 'line' ? [block.text] : [])).join('\n');
}

/** The first line that prints markup of a table. */
export function embeddingLine(blocks: readonly Block[]): Block | undefined {
  return blocks.find(block => block.type === 'line' && /<td[\s>]/i.test(block.text));
}
