import type { CellStatus, Conversion, PrintedProblem, ProblemCode, Severity } from '../types.ts';

/** What became of an input: read, of a kind that is not read here, refused by the system, or a bug of ours. */
export type InputStatus = 'converted' | 'skipped' | 'unreadable' | 'failed';

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

  add(status: InputStatus, bytes: number, { records, cells, problems }: Conversion): void {
    this.inputs[status] += 1;
    this.bytes += bytes;
    this.reports += records.length;
    if (status === 'converted' && records.length === 0) this.empty += 1;
    for (const record of records) {
      const form = record.form ?? 'none';
      this.forms[form] = (this.forms[form] ?? 0) + 1;
      for (const problem of record.problems) this.addProblem(problem);
    }
    for (const cell of cells.flat()) this.cells[cell.status] += 1;
    for (const problem of problems) this.addProblem(problem);
  }

  addProblem({ severity, code }: PrintedProblem): void {
    this.severities[severity] += 1;
    this.codes[code] = (this.codes[code] ?? 0) + 1;
  }
}
