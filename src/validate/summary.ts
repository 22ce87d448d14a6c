import type { CellStatus, FieldCell, Grade, ReportSummary } from '../types.ts';
import { countUnchecked } from './checked-by.ts';
import type { Check } from './identities.ts';

/** The rule of the grade, as people read it: in the JSON Schema and in the README. */
export const GRADE_RULE: Readonly<Record<Grade, string>> = {
  A: 'every field is reported and every identity held',
  B: "every field's cell was read (reported, blank, dash or words) and no identity failed",
  C: 'at least nine tenths of the fields were read',
  D: 'the rest, and every page without a form',
};

const ENOUGH = 0.9; // of the fields, read, for a C

/** How a report came through: its fields by status, its identities by verdict, and one letter for both. */
export function summarise(
  cells: readonly FieldCell[],
  checks: readonly Check[],
  checked: ReadonlyMap<string, readonly string[]> = new Map(),
): ReportSummary {
  const counts: Record<CellStatus, number> = {
    reported: 0,
    blank: 0,
    dash: 0,
    words: 0,
    unread: 0,
    absent: 0,
    derived: 0,
  };
  for (const { status } of cells) counts[status] += 1;
  const held_if_blanks_are_0 = checks.filter(({ ifBlanksAre0 }) => ifBlanksAre0 === 'held').length;
  const identities = { held: 0, failed: 0, not_assessable: 0, held_if_blanks_are_0 };
  for (const { verdict } of checks)
    identities[verdict === 'not-assessable' ? 'not_assessable' : verdict] += 1;
  const unchecked = countUnchecked(cells, checked);
  return { ...counts, unchecked, identities, grade: gradeOf(counts, identities, cells.length) };
}

/** Without checks there is no form, and so nothing that says which fields there should be. */
function gradeOf(
  { reported, blank, dash, words }: Readonly<Record<CellStatus, number>>,
  { held, failed, not_assessable }: ReportSummary['identities'],
  fields: number,
): Grade {
  const checks = held + failed + not_assessable;
  const read = reported + blank + dash + words;
  if (checks === 0) return 'D';
  if (reported === fields && held === checks) return 'A';
  if (read === fields && failed === 0) return 'B';
  return read >= ENOUGH * fields ? 'C' : 'D';
}
