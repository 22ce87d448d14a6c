import type { Run } from '../runs.ts';
import { tidy, tidyLines } from '../tidy.ts';

/** What a cell shows. */
export interface Settled {
  readonly text: string;
  readonly undecided?: string; // everything that it may show, where that is not certain
}

/** Decides what a cell shows of the runs in it. `text` is all of them that are not left out. */
export function settle(text: string, runs: readonly Run[] | null): Settled {
  const shown = tidyLines(text);
  if (runs === null || !runs.some(isUncertain)) return { text: shown };
  const rest = textOf(runs, ({ isLeftOut, isCopy }) => !isLeftOut && !isCopy);
  const copy = textOf(runs, ({ isLeftOut, isCopy }) => !isLeftOut && isCopy);
  if (copy !== '' && rest !== '' && DIGIT.test(copy)) {
    return bare(copy) === bare(rest) ? { text: rest } : undecided(rest, [rest, copy]);
  }
  const sure = textOf(runs, ({ isLeftOut, isDoubtful }) => !isLeftOut && !isDoubtful);
  const doubtful = textOf(runs, ({ isLeftOut, isDoubtful }) => !isLeftOut && isDoubtful);
  if (DIGIT.test(doubtful)) return undecided(shown, [sure, shown]);
  const turned = textOf(runs, ({ isLeftOut, isTurned }) => !isLeftOut && isTurned);
  if (SEVERAL_DIGITS.test(turned)) return undecided(shown, [shown, [...shown].reverse().join('')]);
  const held = textOf(runs, ({ isHeld }) => isHeld);
  if (shown === '' && held !== '') return undecided('', [held]);
  const written = textOf(runs, ({ isHeld, isHidden }) => isHeld && !isHidden);
  if (DIGIT.test(written) && bare(written) !== bare(shown)) return undecided(shown, [shown, written]);
  const left = textOf(runs, ({ isLeftOut, isStruck }) => isLeftOut && !isStruck);
  if (!WORDS.test(shown) && DIGIT.test(left)) return undecided(shown, [shown, left]);
  return { text: shown };
}

function isUncertain({ style }: Run): boolean {
  return style.isLeftOut || style.isCopy || style.isDoubtful || style.isTurned;
}

function textOf(runs: readonly Run[], isWanted: (style: Run['style']) => boolean): string {
  return tidy(runs.map(({ text, style }) => (isWanted(style) ? text : '')).join(''));
}

function undecided(shown: string, readings: readonly string[]): Settled {
  const all = [...new Set(readings.map(tidy))].filter(reading => reading !== '').join(' | ');
  return { text: shown === '' ? all : shown, undecided: all };
}

function bare(text: string): string {
  return text.replace(/[\s,，件条项个次]+/g, '');
}

const DIGIT = /[\d０-９]/;
const SEVERAL_DIGITS = /[\d０-９]\D*[\d０-９]/;
const WORDS = /[\d０-９\p{L}]/u; // anything that says something by itself
