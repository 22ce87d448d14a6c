import type { Markup, Piece } from '../types.ts';
import { tidy } from './tidy.ts';

/** A heading element, shared by all that stands in it. */
export interface Heading {
  readonly level: number; // 1 to 6
}

/** What the open elements say of the text in them. Links and headings are told apart by identity. */
export interface Style {
  readonly link: object | null;
  readonly heading: Heading | null;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  readonly isHidden: boolean;
  readonly isLeftOut: boolean; // not part of the text that the page shows here
  readonly isDoubtful: boolean; // perhaps not shown
  readonly isCopy: boolean; // may say once more what stands beside it
  readonly isTurned: boolean; // its letters run the other way
  readonly isHeld: boolean; // of a field, an image or a script
}

export const PLAIN: Style = {
  link: null,
  heading: null,
  isStruck: false,
  isRaised: false,
  isHidden: false,
  isLeftOut: false,
  isDoubtful: false,
  isCopy: false,
  isTurned: false,
  isHeld: false,
};

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** A line or cell while it is being read. Runs are kept from the first one on that is not plain. */
export class OpenText {
  text = '';
  last = ''; // its last character; to look at the end of a text that grows takes its whole length
  #runs: { text: string; readonly style: Style }[] | null = null;

  add(text: string, style: Style): void {
    const last = this.#runs?.at(-1);
    if (last !== undefined && last.style === style) last.text += text;
    else if (this.#runs !== null) this.#runs.push({ text, style });
    else if (style !== PLAIN) {
      this.#runs = this.text === '' ? [] : [{ text: this.text, style: PLAIN }];
      this.#runs.push({ text, style });
    }
    if (style.isLeftOut || text === '') return;
    this.text += text;
    this.last = text[text.length - 1]!;
  }

  /** Null where all of it is plain. */
  get runs(): readonly Run[] | null {
    return this.#runs;
  }
}

/** The runs of each line that is not empty once it is tidied. */
export function runsByLine(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const { text, style } of runs) {
    text.split('\n').forEach((part, i) => {
      if (i > 0 && !style.isLeftOut) lines.push([]);
      if (part !== '') lines.at(-1)!.push({ text: part, style });
    });
  }
  return lines.filter(line => tidy(shownText(line)) !== '');
}

function shownText(runs: readonly Run[]): string {
  return runs.map(({ text, style }) => (style.isLeftOut ? '' : text)).join('');
}

/** What is known of a text by its runs; undefined where all of it is plain. */
export function markupOf(runs: readonly Run[] | null): Markup | undefined {
  if (runs === null) return undefined;
  const inked = runs.filter(({ text }) => INK.test(text));
  if (inked.every(({ style }) => style === PLAIN)) return undefined;
  const shown = inked.filter(({ style }) => !style.isLeftOut);
  const linked = shareInLinks(shown);
  const heading = headingOf(shown);
  const isOne = inked.length === 1 && inked.every(({ style }) => !style.isStruck && !style.isRaised);
  return {
    ...(linked > 0 && { linked }),
    ...(heading !== null && { heading: heading.level }),
    ...(!isOne && { pieces: inked.map(pieceOf) }),
  };
}

/** The heading that all of a text stands in. */
export function headingOf(runs: readonly Run[]): Heading | null {
  const shown = runs.filter(({ text, style }) => !style.isLeftOut && INK.test(text));
  const heading = shown[0]?.style.heading ?? null;
  return shown.every(({ style }) => style.heading === heading) ? heading : null;
}

function shareInLinks(runs: readonly Run[]): number {
  const links = new Map<object, { length: number; letters: number }>();
  let letters = 0;
  for (const { text, style } of runs) {
    const own = lettersIn(text);
    letters += own;
    if (style.link === null) continue;
    const known = links.get(style.link) ?? { length: 0, letters: 0 };
    links.set(style.link, { length: known.length + tidy(text).length, letters: known.letters + own });
  }
  let linked = 0;
  for (const link of links.values()) if (link.length >= SHORTEST_LINK) linked += link.letters;
  return letters === 0 ? 0 : linked / letters;
}

const SHORTEST_LINK = 3; // characters; shorter ones are counters and arrows
const INK = /[^\s\u200b]/;

function lettersIn(text: string): number {
  return text.replace(/[^\u3400-\u9fff]+/g, '').length;
}

function pieceOf({ text, style }: Run): Piece {
  return {
    text: tidy(text),
    ...(style.link !== null && { isLink: true }),
    ...(style.heading !== null && { heading: style.heading.level }),
    ...(style.isStruck && { isStruck: true }),
    ...(style.isRaised && { isRaised: true }),
    ...(style.isHidden && { isHidden: true }),
    ...(style.isLeftOut && { isLeftOut: true }),
  };
}
