import { glossSpans } from '../../normalise/glosses.ts';
import { normaliseText } from '../../normalise/text.ts';
import { FORMS } from '../forms/index.ts';
import { SECTION_IDS, type SectionId } from '../forms/section-ids.ts';
import { similarity } from '../tables/labels/labels.ts';
import { OTHER_WORDINGS } from './heading-wordings.ts';
import type { PageLine } from './page-lines.ts';
import { hasSpam } from './spam.ts';

export interface Heading {
  readonly id: SectionId;
  readonly line: number; // index
  readonly start: number; // offset in the line's text
  readonly end: number; // exclusive; what follows belongs to the section
}

/**
 * The headings of the six sections. Every line that may be one is weighed, and of all rising sequences the heaviest
 * wins: numbers and words that section one repeats lose against the headings proper, a list of contents against them.
 */
export function findHeadings(lines: readonly PageLine[]): readonly Heading[] {
  return heaviestChain(lines.flatMap((line, at) => headingsOn(line, at)));
}

export interface Candidate extends Heading {
  readonly weight: number;
}

function heaviestChain(candidates: readonly Candidate[]): readonly Heading[] {
  const order = candidates.map(({ id }) => SECTION_IDS.indexOf(id));
  const total: number[] = [];
  const before: number[] = [];
  let best = -1;
  candidates.forEach(({ weight }, i) => {
    let last = -1;
    for (let j = 0; j < i; j++) {
      if (order[j]! < order[i]! && (last < 0 || total[j]! >= total[last]!)) last = j;
    }
    before[i] = last;
    total[i] = weight + (last < 0 ? 0 : total[last]!);
    if (best < 0 || total[i]! >= total[best]!) best = i;
  });
  const chain: Heading[] = [];
  for (let i = best; i >= 0; i = before[i]!) {
    const { id, line, start, end } = candidates[i]!;
    chain.unshift({ id, line, start, end });
  }
  return chain;
}

// ── candidates ───────────────────────────────────────────────────────

const LONGEST_HEADING = 45; // characters
const MAYBE = /[情事問问题題概改總总]|^\W{0,3}[一二三四五六]/;
const NUMBER =
  /^[\s第]*([一二三四五六七八])(?:\s*\([a-zāáǎàēéěèīíǐìōóǒòūúǔùü]{1,6}\))?\s*(?:部分|章)?\s*[、,.:][、,.:]*\s*/;
const NUMBERED_WITHIN = /(?<=[。;:!|\s])(?=[一二三四五六](?:\([a-zāáǎàēéěèīíǐìōóǒòūúǔùü]{1,6}\))?\s*[、,.])/g;

/** All that a line can be a heading of, wherever it stands. */
export function headingsOn(line: PageLine, at: number): readonly Candidate[] {
  if (line.cells !== null && line.cells.length > 1) return [];
  if (!MAYBE.test(line.text)) return [];
  const { aligned } = line;
  const starts = [0];
  if (aligned.length > 12)
    for (const { index } of aligned.matchAll(NUMBERED_WITHIN)) if (index > 0) starts.push(index);
  return starts.flatMap(start => {
    const found =
      readHeading(aligned, start) ?? (start === 0 ? readDamagedHeading(line.plain, aligned.length) : null);
    return found === null ? [] : [{ line: at, start, ...found }];
  });
}

type Found = Pick<Candidate, 'id' | 'end' | 'weight'>;

/** A declared label at an offset, after its number or as the whole line. */
function readHeading(aligned: string, start: number): Found | null {
  const tail = start === 0 ? aligned : aligned.slice(start);
  const number = NUMBER.exec(tail.slice(0, 20));
  if (start > 0 && number === null) return null;
  const plainNumber = number ?? /^\s*\d\s*[、.]\s*/.exec(tail);
  const offset = start + (plainNumber?.[0].length ?? 0);
  for (const { id, key, isOther } of labels()) {
    if (isOther && number === null) continue;
    const end = endOfLabel(aligned, offset, key);
    if (end < 0) continue;
    const isWhole = end >= aligned.length;
    if (!isWhole && (number === null || !/[\s。:][^\s。:]|.[|(\d]/.test(aligned.slice(end - 1, end + 1))))
      continue;
    return { id, end, weight: number === null ? 2 : numberFits(number[1]!, id) ? 3.5 : 3 };
  }
  return null;
}

/** A whole line with words of a heading left, or with its number and spam. */
function readDamagedHeading(plain: string, length: number): Found | null {
  if (plain.length > LONGEST_HEADING || /。.|[,;].*[,;]/.test(plain)) return null;
  const number = NUMBER.exec(plain.slice(0, 20));
  const key = keyOf(number === null ? plain : plain.slice(number[0].length));
  if (key.length < 2 || ROWS.test(key)) return null;
  const byLetters = mostAlike(key, number === null ? 0.85 : 0.6, number !== null);
  if (number === null) return byLetters === null ? null : { id: byLetters.id, end: length, weight: 1.5 };
  if (byLetters !== null) {
    return {
      id: byLetters.id,
      end: length,
      weight: 1 + byLetters.alike + (numberFits(number[1]!, byLetters.id) ? 0.5 : 0),
    };
  }
  const id = SECTION_IDS.find(section => WORDS[section].test(key));
  if (id !== undefined) return { id, end: length, weight: 1 + (numberFits(number[1]!, id) ? 0.5 : 0) };
  const numbered = SECTION_IDS['一二三四五六'.indexOf(number[1]!)];
  return numbered !== undefined && hasSpam(plain) ? { id: numbered, end: length, weight: 0.3 } : null;
}

/** The section whose label is most like a key, at least by `least`. */
function mostAlike(
  key: string,
  least: number,
  isNumbered: boolean,
): { readonly id: SectionId; readonly alike: number } | null {
  let best: { id: SectionId; alike: number } | null = null;
  for (const label of labels()) {
    if (label.isOther && !isNumbered) continue;
    const possible = (2 * Math.min(key.length, label.key.length)) / (key.length + label.key.length);
    if (possible < (best?.alike ?? least)) continue;
    const alike = similarity(key, label.key);
    if (alike >= least && alike > (best?.alike ?? 0)) best = { id: label.id, alike };
  }
  return best;
}

/** Which number stands before a heading, or before a short line that may be one; 0 without one. */
export function headingNumber(line: PageLine, start = 0): number {
  const number = NUMBER.exec(line.aligned.slice(start, start + 20))?.[1];
  return number === undefined ? 0 : '一二三四五六七八'.indexOf(number) + 1;
}

/** A whole line that heads something else than the six sections: a number and a few words. */
export function mayHead(line: PageLine): boolean {
  const { plain, cells } = line;
  if (cells !== null || plain.length > LONGEST_OTHER || /[。;,!?]/.test(plain.replace(NUMBER, '')))
    return false;
  return headingNumber(line) > 0 && !ROWS.test(keyOf(plain.replace(NUMBER, '')));
}

const LONGEST_OTHER = 25; // characters

function numberFits(number: string, id: SectionId): boolean {
  return '一二三四五六'.indexOf(number) === SECTION_IDS.indexOf(id);
}

/** Numbered lines that are rows of the application table. */
const ROWS = /^(?:本年新收|上年结转|本年度办理结果|结转下)/;

/** The first that matches counts. */
const WORDS: Readonly<Record<SectionId, RegExp>> = {
  overview: /总体|概述|概况|基本情况|开展情况/,
  disclosure: /^(?!.{0,200}申请).{0,200}主动公开/,
  applications: /申请(?!.{0,80}复议).{0,80}情况/,
  review_litigation: /复议|诉讼/,
  problems: /问题|不足/,
  other_matters: /其[他它].{0,80}(?:事项|报告|说明)|需要?(?:报告|说明)/,
};

// ── declared labels ──────────────────────────────────────────────────

interface HeadingLabel {
  readonly id: SectionId;
  readonly key: string;
  readonly isOther: boolean; // counts behind a number only: (一) within a section says the same
}

let built: readonly HeadingLabel[] | undefined;

/** Every wording of every form, longest first. */
function labels(): readonly HeadingLabel[] {
  built ??= buildLabels();
  return built;
}

function buildLabels(): readonly HeadingLabel[] {
  const all = new Map<string, SectionId>();
  for (const { sections } of FORMS) {
    for (const { id, label, aliases } of sections) {
      for (const wording of [label, ...(aliases ?? [])])
        all.set(keyOf(normaliseText(wording).replace(NUMBER, '')), id);
    }
  }
  const declared = [...all].map(([key, id]) => ({ id, key, isOther: false }));
  const others = SECTION_IDS.flatMap(id =>
    OTHER_WORDINGS[id].map(key => ({ id, key, isOther: !all.has(key) })),
  );
  return [...declared, ...others.filter(({ isOther }) => isOther)].sort(
    (a, b) => b.key.length - a.key.length,
  );
}

function keyOf(plain: string): string {
  return plain.replace(/[^\u3400-\u9fff]+/g, '');
}

/** Where a label that begins at an offset ends, glosses and marks between its letters passed over; −1 without it. */
function endOfLabel(text: string, from: number, key: string): number {
  let at = from;
  let matched = 0;
  let glosses: ReadonlyMap<number, number> | undefined;
  while (matched < key.length) {
    if (at >= text.length) return -1;
    const char = text[at]!;
    if (char === key[matched]) {
      matched += 1;
      at += 1;
    } else if (char === '(') {
      glosses ??= new Map(
        glossSpans(text.slice(from, from + 150)).map(span => [from + span.start, from + span.end]),
      );
      const end = glosses.get(at);
      if (end === undefined || matched === 0) return -1;
      at = end;
    } else if (matched > 0 && /[\s、,和及"]/.test(char)) at += 1;
    else return -1;
  }
  if (text[at] === '(')
    at += /^\([a-zāáǎàēéěèīíǐìōóǒòūúǔùü]{1,6}\)/.exec(text.slice(at, at + 10))?.[0].length ?? 0;
  return at + (/^[\s:。]*/.exec(text.slice(at, at + 10))?.[0].length ?? 0);
}
