import type { Conversion, PrintedProblem, ProblemCode, Severity } from '../../types.ts';
import type { Across } from '../../validate/across/across.ts';
import type { InputStatus } from '../tally.ts';
import { type CoverageGrid, collectPlaceNames, coverageGrid } from './coverage-grid.ts';
import { type Distribution, distributionsOf } from './distributions.ts';
import { collectFailingSums, type FailingSum } from './failing-sums.ts';
import { addCells, addReport, emptyGroup, type Group, Groups } from './group.ts';
import { layoutOf } from './layout.ts';

/** All that the summary shows. Its size does not grow with the number of reports. */
export interface Summary {
  readonly inputs: Readonly<Record<InputStatus, number>>;
  readonly withoutReport: number; // of those converted
  readonly others: readonly OtherInput[]; // the first of those that gave no report, without the skipped ones
  readonly otherCount: number;
  readonly all: Group;
  readonly byYear: Keyed; // key '' for reports without a year
  readonly byForm: Keyed; // key '' for reports without a form
  readonly byLayout: Keyed; // key: Layout
  readonly byPart: Keyed; // cells only; key: the first part of the field id
  readonly sums: {
    readonly count: number;
    readonly largest: readonly FailingSum[];
    readonly byIdentity: readonly (readonly [string, number])[];
  };
  readonly grid: CoverageGrid;
  readonly distributions: readonly Distribution[];
  readonly findings: readonly FindingCount[];
}

export type Keyed = readonly (readonly [key: string, group: Group])[];

export interface OtherInput {
  readonly source: string;
  readonly status: InputStatus;
  readonly why: string;
}

export interface FindingCount {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly count: number;
}

const MOST_OTHERS = 50;

/** Takes what came of each input, one by one, and keeps counts, names of places and the largest failing sums. */
export function collectSummary() {
  const inputs: Record<InputStatus, number> = { converted: 0, skipped: 0, unreadable: 0, failed: 0 };
  const others: OtherInput[] = [];
  const all = emptyGroup();
  const years = new Groups();
  const forms = new Groups();
  const layouts = new Groups();
  const parts = new Groups();
  const sums = collectFailingSums();
  const placeNames = collectPlaceNames();
  const findings = new Map<ProblemCode, { severity: Severity; count: number }>();
  let withoutReport = 0;
  let otherCount = 0;

  const addFinding = ({ code, severity }: Pick<PrintedProblem, 'code' | 'severity'>) => {
    const known = findings.get(code);
    if (known === undefined) findings.set(code, { severity, count: 1 });
    else known.count += 1;
  };

  return {
    add(status: InputStatus, source: string, { records, cells, problems }: Conversion): void {
      inputs[status] += 1;
      if (status === 'converted' && records.length === 0) withoutReport += 1;
      if (status !== 'skipped' && records.length === 0) {
        otherCount += 1;
        if (others.length < MOST_OTHERS) others.push({ source, status, why: problems[0]?.message ?? '' });
      }
      records.forEach((record, r) => {
        const own = cells[r] ?? [];
        const groups = [
          all,
          years.at(String(record.year ?? '')),
          forms.at(record.form ?? ''),
          layouts.at(layoutOf(own)),
        ];
        for (const group of groups) addReport(group, record.summary);
        addCells(parts, own);
        sums.add(record, own);
        placeNames.add(record);
        for (const problem of record.problems) addFinding(problem);
      });
      for (const problem of problems) addFinding(problem);
    },

    finish(across: Across, acrossProblems: Iterable<PrintedProblem> = []): Summary {
      for (const problem of acrossProblems) addFinding(problem);
      return {
        inputs,
        withoutReport,
        others,
        otherCount,
        all,
        byYear: years.sorted(),
        byForm: forms.sorted(),
        byLayout: layouts.sorted(),
        byPart: parts.sorted(),
        sums: sums.finish(),
        grid: coverageGrid(across, placeNames.finish()),
        distributions: distributionsOf(across),
        findings: [...findings]
          .map(([code, { severity, count }]) => ({ code, severity, count }))
          .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || b.count - a.count || compare(a, b)),
      };
    },
  };
}

const WEIGHT: Readonly<Record<Severity, number>> = { unusable: 0, doubtful: 1, note: 2 };

function compare(a: FindingCount, b: FindingCount): number {
  return a.code < b.code ? -1 : 1;
}
