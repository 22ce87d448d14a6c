import type { BriefCell } from './brief.ts';
import { type Brief, cellOf, sameCells } from './brief.ts';
import { type Finding, reportFinding } from './finding.ts';
import type { BodyYear, History } from './histories.ts';

/** Two reports of one body for one year: the same report under two addresses, or two versions of it. */
export function checkVersions({ key, years }: History): readonly Finding[] {
  return years.flatMap(at =>
    pairsOf(at).map(({ earlier, later, same }) => {
      const other = earlier.source;
      const year = at.year;
      return same
        ? reportFinding({ code: 'across/same-report', data: { other } }, key, later, earlier)
        : reportFinding(
            {
              code: 'across/year-covered',
              data: { year, other, cells: revisedCells(earlier, later).length },
            },
            key,
            later,
            earlier,
          );
    }),
  );
}

export interface VersionPair {
  readonly earlier: Brief;
  readonly later: Brief;
  readonly same: boolean;
}

/** Each later version beside the one that it repeats, else beside the one before it. */
export function pairsOf({ versions }: BodyYear): readonly VersionPair[] {
  return versions.slice(1).map((later, i) => {
    const before = versions.slice(0, i + 1);
    const repeated = before.find(earlier => isSameReport(earlier, later));
    return { earlier: repeated ?? before.at(-1)!, later, same: repeated !== undefined };
  });
}

/** The same prose, and the same in every cell. Without prose, tables of zeros would all be one report. */
export function isSameReport(a: Brief, b: Brief): boolean {
  return a.prose !== null && a.prose === b.prose && sameCells(a, b);
}

export interface RevisedCell {
  readonly field: string;
  readonly earlier: BriefCell;
  readonly later: BriefCell;
}

/** The cells of two versions that differ in value or status, in the order of the later one's form. */
export function revisedCells(earlier: Brief, later: Brief): readonly RevisedCell[] {
  const fields = [...new Set([...later.fields.keys(), ...earlier.fields.keys()])];
  return fields
    .map(field => ({ field, earlier: cellOf(earlier, field), later: cellOf(later, field) }))
    .filter(
      cells => cells.earlier.status !== cells.later.status || cells.earlier.value !== cells.later.value,
    );
}
