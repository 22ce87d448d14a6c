import { printProblem } from '../problems.ts';
import type { FieldCell, Language, Place, PrintedProblem, Problem } from '../types.ts';

/**
 * The problems that a cell met on its way: those of its field or its row, and repairs of its line. What fails among
 * the sums is told there.
 */
export function findingsOf(
  cell: FieldCell,
  rowmates: readonly FieldCell[],
  problems: readonly Problem[],
  language: Language,
): readonly PrintedProblem[] {
  const rowPlaces = rowmates.flatMap(({ place }) => place ?? []);
  return problems
    .filter(problem => problem.code !== 'validate/sum-fails')
    .filter(({ code, field, place }) => {
      if (field !== undefined) return field === cell.field;
      if (place === undefined) return false;
      if (isRepair(code)) return rowPlaces.some(other => sameRow(other, place));
      return rowPlaces.some(other => sameRow(other, place) && other.column === place.column);
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
