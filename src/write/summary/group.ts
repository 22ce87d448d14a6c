import type { CellStatus, FieldCell, Grade, ReportSummary } from '../../types.ts';

/** Reports that share something, counted: their fields by status, their sums by verdict, their grades. */
export interface Group {
  readonly cells: Record<CellStatus, number>;
  readonly sums: Record<'held' | 'failed' | 'not_assessable' | 'held_if_blanks_are_0', number>;
  readonly grades: Record<Grade, number>;
  reports: number;
  unchecked: number; // printed numbers that nothing else on their page confirms
}

/** In the order in which they are drawn: a number, no number printed, no number given. */
export const STATUSES: readonly CellStatus[] = [
  'reported',
  'derived',
  'blank',
  'dash',
  'words',
  'unread',
  'absent',
];

export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];

export function emptyGroup(): Group {
  return {
    cells: { reported: 0, derived: 0, blank: 0, dash: 0, words: 0, unread: 0, absent: 0 },
    sums: { held: 0, failed: 0, not_assessable: 0, held_if_blanks_are_0: 0 },
    grades: { A: 0, B: 0, C: 0, D: 0 },
    reports: 0,
    unchecked: 0,
  };
}

export function addReport(group: Group, { identities, grade, unchecked, ...statuses }: ReportSummary): void {
  group.reports += 1;
  group.grades[grade] += 1;
  for (const status of STATUSES) group.cells[status] += statuses[status];
  group.sums.held += identities.held;
  group.sums.failed += identities.failed;
  group.sums.not_assessable += identities.not_assessable;
  group.sums.held_if_blanks_are_0 += identities.held_if_blanks_are_0;
  group.unchecked += unchecked;
}

/** Groups under a key each, made when the first of them comes. */
export class Groups {
  readonly all = new Map<string, Group>();

  at(key: string): Group {
    let group = this.all.get(key);
    if (group === undefined) {
      group = emptyGroup();
      this.all.set(key, group);
    }
    return group;
  }

  /** By key in code units, so that the order of the reports makes no difference. */
  sorted(): readonly (readonly [key: string, group: Group])[] {
    return [...this.all].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** Cells by status under the first part of their field: the table that they stand in. */
export type CellCounts = Readonly<Record<string, Readonly<Partial<Record<CellStatus, number>>>>>;

export function countCells(cells: readonly FieldCell[]): CellCounts {
  const counts: Record<string, Partial<Record<CellStatus, number>>> = {};
  for (const { field, status } of cells) {
    const part = field.slice(0, field.indexOf('.'));
    counts[part] ??= {};
    counts[part][status] = (counts[part][status] ?? 0) + 1;
  }
  return counts;
}

export function addCells(groups: Groups, counts: CellCounts): void {
  for (const [part, statuses] of Object.entries(counts)) {
    const { cells } = groups.at(part);
    for (const status of STATUSES) cells[status] += statuses[status] ?? 0;
  }
}
