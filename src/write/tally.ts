import type { CellStatus, Conversion, PrintedProblem, ProblemCode, Severity } from '../types.ts';

/** What became of an input: read, of a kind that is not read here, refused by the system, or ended without a result. */
export type InputStatus = 'converted' | 'skipped' | 'unreadable' | 'failed';

/** What a run counts of one input. */
export interface Counts {
  readonly status: InputStatus;
  readonly bytes: number;
  readonly forms: readonly string[]; // of each report; 'none' for none
  readonly cells: Readonly<Partial<Record<CellStatus, number>>>;
  readonly problems: readonly Pick<PrintedProblem, 'severity' | 'code'>[];
}

export function countsOf(status: InputStatus, bytes: number, { reports, problems }: Conversion): Counts {
  const byStatus: Partial<Record<CellStatus, number>> = {};
  for (const cell of reports.flatMap(({ cells }) => cells))
    byStatus[cell.status] = (byStatus[cell.status] ?? 0) + 1;
  return {
    ...{ status, bytes, cells: byStatus },
    forms: reports.map(({ record: { form } }) => form ?? 'none'),
    problems: [...reports.flatMap(({ record }) => record.problems), ...problems].map(
      ({ severity, code }) => ({
        severity,
        code,
      }),
    ),
  };
}

/** What a run has seen so far: numbers only, so that it stays as small however many pages come. */
export class Tally {
  readonly inputs: Record<InputStatus, number> = { converted: 0, skipped: 0, unreadable: 0, failed: 0 };
  readonly forms: Record<string, number> = {};
  readonly cells: Record<CellStatus, number> = {
    reported: 0,
    blank: 0,
    dash: 0,
    words: 0,
    unread: 0,
    absent: 0,
    derived: 0,
  };
  readonly severities: Record<Severity, number> = { unusable: 0, doubtful: 0, note: 0 };
  readonly codes: Partial<Record<ProblemCode, number>> = {};
  reports = 0;
  empty = 0; // inputs that were read and hold no report
  bytes = 0;

  add({ status, bytes, forms, cells, problems }: Counts): void {
    this.inputs[status] += 1;
    this.bytes += bytes;
    this.reports += forms.length;
    if (status === 'converted' && forms.length === 0) this.empty += 1;
    for (const form of forms) this.forms[form] = (this.forms[form] ?? 0) + 1;
    for (const [cell, count] of Object.entries(cells)) this.cells[cell as CellStatus] += count;
    for (const problem of problems) this.addProblem(problem);
  }

  addProblem({ severity, code }: Counts['problems'][number]): void {
    this.severities[severity] += 1;
    this.codes[code] = (this.codes[code] ?? 0) + 1;
  }
}
