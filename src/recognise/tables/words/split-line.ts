import type { Branch, Lexicon } from './lexicon.ts';
import { LONGEST_VALUE, looksLikeValue } from './printed.ts';

/** Part of a line, as half-open range of its normalised text. */
export interface LinePart {
  readonly type: 'label' | 'value' | 'text';
  readonly start: number;
  readonly end: number; // exclusive
}

const MANY_LABELS = 6; // in one line: a whole table or page was flattened into it
const LONGEST_ROW = 80; // characters of a row whose label is not known, without the blanks that line it up
const VERTICAL = /^\S(?:\s+\S)*$/; // single characters, of labels printed downwards
const MOST_UNKNOWN = 0.2; // share of letters that are neither label nor number in a line of few labels

/**
 * Takes a line apart into labels, values and other text, or gives null where it is an ordinary line. A line is taken
 * apart when (nearly) all of it is labels and values, when it holds many labels, or when values end it.
 */
export function splitLine(text: string, lexicon: Lexicon): readonly LinePart[] | null {
  if (text.length < 2) return null;
  const parts = scan(text, lexicon);
  if (parts.length < 2 || isSentence(text)) return null;
  const labels = parts.filter(part => part.type === 'label').length;
  const values = parts.filter(part => part.type === 'value').length;
  if (labels >= MANY_LABELS) return parts;
  if (labels === 0) {
    if (values === parts.length) return parts;
    // an unknown label in front of a row's numbers
    return values >= 1 &&
      parts[0]!.type === 'text' &&
      parts.slice(1).every(part => part.type === 'value') &&
      text.replace(/\s+/g, ' ').length < LONGEST_ROW
      ? parts
      : null;
  }
  const unknown = parts.filter(part => part.type === 'text').map(({ start, end }) => text.slice(start, end));
  const letters = unknown.reduce((sum, part) => sum + part.length, 0);
  if (letters <= MOST_UNKNOWN * text.length) return parts;
  if (unknown.every(part => VERTICAL.test(part))) return parts;
  return values >= 1 && parts.at(-1)!.type === 'value' && !/[。，,;；]/.test(text) ? parts : null;
}

/** True where marks of a sentence stand behind most of its numbers: it lists what a table has in rows. */
function isSentence(text: string): boolean {
  const marked = text.match(MARKED)?.length ?? 0;
  return marked >= FEWEST_MARKS && 2 * marked >= (text.match(/\d+/g)?.length ?? 0);
}

const MARKED = /\d\s*[件条项个次份宗起]?\s*(?:[;。]|,(?!\d))/g;
const FEWEST_MARKS = 3;

/** A cell with a label and its number in one: 行政许可412, 行政许可：12件. Null for other cells. */
export function splitCell(text: string, lexicon: Lexicon): readonly LinePart[] | null {
  if (!/[^\d\s]\s*\d+(?:\.\d+)?[\p{Script=Han}/]{0,3}$/u.test(text)) return null;
  const parts = scan(text, lexicon);
  return parts.length === 2 && parts[0]!.type === 'label' && parts[1]!.type === 'value' ? parts : null;
}

function scan(text: string, lexicon: Lexicon): readonly LinePart[] {
  const parts: LinePart[] = [];
  let unknownFrom = -1;
  let i = 0;
  const endUnknown = (at: number) => {
    if (unknownFrom >= 0) {
      const end = unknownFrom + text.slice(unknownFrom, at).trimEnd().length;
      if (/[\p{L}\p{N}]/u.test(text.slice(unknownFrom, end)))
        parts.push({ type: 'text', start: unknownFrom, end });
    }
    unknownFrom = -1;
  };
  while (i < text.length) {
    if (isBlank(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const label = labelAt(text, i, lexicon.tree);
    if (label > 0 && (unknownFrom < 0 || isBoundary(text, i)) && endsWell(text, label, lexicon.tree)) {
      endUnknown(i);
      const start = openingBefore(text, i, parts.at(-1)?.end ?? 0);
      parts.push({ type: 'label', start, end: label });
      i = PARTED.test(text.slice(label, label + LONGEST_VALUE)) ? label + 1 : label;
      continue;
    }
    const value = valueAt(text, i, lexicon.tree);
    if (value > 0 && (unknownFrom < 0 || isBlank(text.charCodeAt(i - 1)))) {
      endUnknown(i);
      parts.push({ type: 'value', start: i, end: value });
      i = value;
      continue;
    }
    if (unknownFrom < 0) unknownFrom = i;
    i++;
  }
  endUnknown(text.length);
  return parts;
}

const PARTED = /^(?::\s*[+\-−]?\d|,\s*[+\-−]?\d[\d.]*[^\d,.]{0,3}$)/; // a mark between a label and its one number

/** Where the longest label that begins here ends, or 0. Blanks and marks inside it are passed over. */
function labelAt(text: string, from: number, tree: Branch): number {
  let branch: Branch | undefined = tree;
  let end = 0;
  for (let i = from; i < text.length && i < from + 120; i++) {
    const letter = text[i]!;
    if (!isLetter(letter)) {
      if (i === from) {
        if (letter === '(' || letter === '“') continue;
        return 0;
      }
      continue;
    }
    branch = branch.next.get(letter);
    if (branch === undefined) break;
    if (branch.end) end = i + 1;
  }
  return end === 0 ? 0 : withHint(text, end);
}

/** Takes in a bracket that closes or follows the label. */
function withHint(text: string, end: number): number {
  if (text[end] === ')' || text[end] === '”') return end + 1;
  const hint = /^\s*\([^()]{0,60}\)/.exec(text.slice(end, end + 70));
  return hint === null || /^\s*\([一二三四五六七]\)/.test(hint[0]) ? end : end + hint[0].length;
}

/** A label must be followed by something that is not the rest of a longer word. */
function endsWell(text: string, end: number, tree: Branch): boolean {
  const next = text[end];
  return next === undefined || !isHan(next) || labelAt(text, end, tree) > 0;
}

/** Where the value that begins here ends, or 0. A digit that opens a label (「2.其他…」) is not part of a number. */
function valueAt(text: string, from: number, tree: Branch): number {
  const match = /^[+\-−]?\d[\d,]*(?:\.\d+)?[^\s\d|(（]{0,3}/.exec(text.slice(from, from + 40));
  if (match !== null) {
    let end = from;
    const digits = /^[+\-−]?\d[\d,]*(?:\.\d+)?/.exec(match[0])![0].length;
    for (let i = 0; i < digits; i++) {
      if (i > 0 && opensLabel(text, from + i, tree)) break;
      end = from + i + 1;
    }
    if (end < from + digits) return end;
    const whole = /^[^\s|]*/.exec(text.slice(from, from + LONGEST_VALUE + 1))![0];
    if (looksLikeValue(whole)) return from + whole.length;
    const next = text[end];
    if (next === '.' || next === '、') return 0; // an enumerator
    if (next !== undefined && MARKS.test(next)) return 0; // 4→3, 2/6, 3%: more than a number
    return next === undefined || !isHan(next) || labelAt(text, end, tree) > 0 ? end : 0;
  }
  const word = /^[^\s|]{1,6}/.exec(text.slice(from, from + 6))?.[0] ?? '';
  return word !== '' && looksLikeValue(word) ? from + word.length : 0;
}

const MARKS = /[→~～:：/%％'’°×*·]/;

/** True at a digit that numbers a label: a mark and the label follow it at once. */
function opensLabel(text: string, at: number, tree: Branch): boolean {
  if (!/^\d[.、,:]/.test(text.slice(at, at + 2))) return false;
  const end = labelAt(text, at, tree);
  return end > 0 && endsWell(text, end, tree);
}

function openingBefore(text: string, at: number, floor: number): number {
  return at > floor && text[at - 1] === '(' ? at - 1 : at;
}

function isBoundary(text: string, at: number): boolean {
  return at === 0 || !isHan(text[at - 1]!);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x3000 || code === 10;
}

function isLetter(letter: string): boolean {
  return isHan(letter) || (letter >= '0' && letter <= '9');
}

function isHan(letter: string): boolean {
  return letter >= '\u3400' && letter <= '\u9fff';
}
