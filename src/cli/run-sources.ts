import { basename } from 'node:path';
import { printProblem } from '../problems.ts';
import type { Language, Problem, Source } from '../types.ts';
import { registerIn } from './body-settings.ts';
import { DONE, FINDINGS, UNREADABLE } from './exit-codes.ts';
import type { Shell } from './shell.ts';
import { readSources } from './sources-in.ts';

/** What a `sources check` command line asks for. */
export interface SourcesPlan {
  readonly path: string;
  readonly agencies: string | null;
  readonly language: Language;
}

/** Says what is wrong with a list of sources, line by line, and then what is in it. Returns the exit code. */
export async function runSourcesCheck(
  { path, agencies, language }: SourcesPlan,
  { print, say }: Pick<Shell, 'print' | 'say'>,
): Promise<number> {
  const read = await readSources(path, agencies === null ? [] : registerIn(agencies));
  if ('code' in read) {
    say(`${basename(path)}: ${printProblem(read, language).message}\n`);
    return UNREADABLE;
  }
  for (const problem of read.problems) print(`${SAID[language](problem)}\n`);
  print(`${COUNTED[language](read.value, read.problems.length)}\n`);
  return read.problems.length === 0 ? DONE : FINDINGS;
}

const SAID: Readonly<Record<Language, (problem: Problem) => string>> = {
  en: problem => `${printProblem(problem).place}: ${printProblem(problem).message}`,
  zh: problem =>
    `第 ${problem.place?.line ?? 1} 行第 ${problem.place?.column ?? 1} 列：${printProblem(problem, 'zh').message}`,
};

const COUNTED: Readonly<Record<Language, (sources: readonly Source[], problems: number) => string>> = {
  en: (sources, problems) =>
    `${many(sources.length, 'source')} of ${bodiesOf(sources)} bod${bodiesOf(sources) === 1 ? 'y' : 'ies'} ` +
    `(${kindsOf(sources).join(', ')}), ${many(problems, 'problem')}`,
  zh: (sources, problems) =>
    `${bodiesOf(sources)} 家机关的 ${sources.length} 个来源（${kindsOf(sources).join('，')}），${problems} 处问题`,
};

function bodiesOf(sources: readonly Source[]): number {
  return new Set(sources.map(({ body }) => body)).size;
}

function kindsOf(sources: readonly Source[]): readonly string[] {
  return (['report', 'list', 'site'] as const).map(
    each => `${each}: ${sources.filter(({ kind }) => kind === each).length}`,
  );
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
