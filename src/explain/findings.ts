import { printProblem } from '../problems.ts';
import type { FieldCell, Language, Place, PrintedProblem, Problem } from '../types.ts';
import type { Item } from './locate.ts';

const NEAR = 120; // characters along a line: a label and its numbers, where a whole page stands on one line

/**
 * The problems that a cell met on its way: those of its field or its row of cells, and repairs in the rows that show
 * it. What fails among the sums is told there.
 */
export function findingsOf(
  cell: FieldCell,
  rowmates: readonly FieldCell[],
  shown: readonly (readonly Item[])[],
  problems: readonly Problem[],
  language: Language,
): readonly PrintedProblem[] {
  const mates = rowmates.flatMap(({ place }) => place ?? []);
  const items = shown.flat();
  return problems
    .filter(problem => problem.code !== 'validate/sum-fails')
    .filter(({ code, field, place }) => {
      if (field !== undefined) return field === cell.field;
      if (place === undefined) return false;
      if (!isRepair(code)) return mates.some(mate => sameRow(mate, place) && mate.column === place.column);
      return items.some(item => sameRow(item.place, place)) && isNear(place, cell.place ?? mates[0]);
    })
    .map(problem => printProblem(problem, language));
}

/** The problems that concern the page as a whole. */
export function pageFindings(problems: readonly Problem[], language: Language): readonly PrintedProblem[] {
  return problems
    .filter(({ field, place }) => field === undefined && place === undefined)
    .map(problem => printProblem(problem, language));
}

function isRepair(code: string): boolean {
  return code.startsWith('decode/') || code.startsWith('normalise/');
}

function sameRow(a: Place, b: Place): boolean {
  return a.table === b.table && a.row === b.row && (a.row !== undefined || a.line === b.line);
}

function isNear(repair: Place, cell: Place | undefined): boolean {
  return (
    cell?.line !== repair.line || Math.abs(cell.column - repair.column) <= NEAR || cell.table !== undefined
  );
}
