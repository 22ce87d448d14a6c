import type { Document, Problem } from '../../types.ts';
import { dataNamed } from '../metadata/page-data-names.ts';
import { yearInTitle } from '../metadata/year.ts';
import { leaveOutComparisons } from './comparisons.ts';
import { contentIn, isRepeated } from './content.ts';
import { documentOf, type NumberedLine, numberedLines } from './lines.ts';
import { isOther, joined, type Name, namesIn } from './names.ts';

/** One report's share of a file. */
export interface Part {
  readonly document: Document;
  /** True where its title names a year and no body: it goes on with the body of the part before. */
  readonly isOfBodyBefore: boolean;
  readonly problems: readonly Problem[]; // what of it was left out
}

/**
 * The reports that a document holds, each with its own blocks: it is divided where a line names another body or year
 * and behind it stand sections or tables that stood before it already. A list of other reports' titles has nothing
 * behind it, and a title that is quoted names the same report, so neither divides. A table of a body without a title of
 * its own, or one that compares bodies or years, is no report's and is left out.
 */
export function divideDocument(document: Document): readonly Part[] {
  const lines = numberedLines(document);
  const names = namesIn(lines);
  const cuts = names.length < 2 ? [] : cutsIn(lines, names);
  const years = [
    ...names.map(({ year }) => year),
    ...dataNamed(document.meta, 'title').map(yearInTitle),
  ].flatMap(year => year ?? []);
  return reportsBetween(cuts).map(({ from, to, leftOut }) => {
    const whole = documentOf(document, lineOf(from, lines), lineOf(to, lines));
    const { value, problems } = leaveOutComparisons(whole, years);
    return {
      document: value,
      isOfBodyBefore: from !== null && from.name.agency === null,
      problems: [...problems, ...leftOut.map(cut => leftOutProblem(cut, lines))],
    };
  });
}

/** Where another report begins, or the tables of a body that has none. */
interface Cut {
  readonly name: Name;
  readonly isReport: boolean;
}

function cutsIn(lines: readonly NumberedLine[], names: readonly Name[]): readonly Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  let current: Name | null = null;
  for (const [i, name] of names.entries()) {
    const isSame = current !== null && !isOther(name, current);
    const before = current !== null && isSame ? null : contentIn(lines, start, name.from);
    if (before === null || before.isEmpty) {
      current = joined(current, name);
      continue;
    }
    if (current === null) continue;
    const next = names.slice(i + 1).find(later => later.from > name.from && isOther(later, name));
    const behind = contentIn(lines, name.to, next?.from ?? lines.length);
    const repeated = isRepeated(before, behind);
    if (repeated === 'nothing') continue;
    const isReport = name.kind !== 'body' || repeated === 'sections';
    cuts.push({ name, isReport });
    if (!isReport) continue;
    start = name.from;
    current = { ...name, agency: name.agency ?? current.agency };
  }
  return cuts;
}

interface Stretch {
  readonly from: Cut | null; // null: from the beginning
  readonly to: Cut | null; // null: to the end
  readonly leftOut: readonly Cut[]; // behind it
}

function reportsBetween(cuts: readonly Cut[]): readonly Stretch[] {
  const starts = [null, ...cuts.filter(({ isReport }) => isReport)];
  return starts.map((from, i) => {
    const behind = from === null ? cuts : cuts.slice(cuts.indexOf(from) + 1);
    const end = starts[i + 1];
    const own = end === undefined ? behind : behind.slice(0, behind.indexOf(end!) + 1);
    return { from, to: own[0] ?? null, leftOut: own.filter(({ isReport }) => !isReport) };
  });
}

function lineOf(cut: Cut | null, lines: readonly NumberedLine[]): NumberedLine | null {
  return cut === null ? null : lines[cut.name.from]!;
}

function leftOutProblem({ name }: Cut, lines: readonly NumberedLine[]): Problem {
  const { place } = lines[name.from]!.line;
  return { code: 'recognise/part-left-out', place, data: { found: name.agency ?? name.text } };
}
