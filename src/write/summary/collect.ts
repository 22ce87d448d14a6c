import { SEVERITIES } from '../../problems.ts';
import type { Conversion, Language, ProblemCode, Severity } from '../../types.ts';
import type { Page, Run } from '../format.ts';
import type { InputStatus } from '../tally.ts';
import { type CoverageGrid, collectPlaceNames, coverageGrid } from './coverage-grid.ts';
import type { Distribution } from './distributions.ts';
import { collectFailingSums, type FailingSum } from './failing-sums.ts';
import { addCells, addReport, emptyGroup, type Group, Groups } from './group.ts';
import { layoutOf } from './layout.ts';

/** All that the summary shows. Its size does not grow with the number of reports. */
export interface Summary {
  readonly version: string;
  readonly language: Language; // that the page opens in
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
  readonly href: string | null;
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
  const others: OtherInput[] = [];
  const all = emptyGroup();
  const years = new Groups();
  const forms = new Groups();
  const layouts = new Groups();
  const parts = new Groups();
  const sums = collectFailingSums();
  const placeNames = collectPlaceNames();
  let otherCount = 0;

  return {
    add({ source, href, conversion }: Page): void {
      const { records, cells, problems } = conversion;
      if (isOther(conversion)) {
        otherCount += 1;
        if (others.length < MOST_OTHERS) others.push({ source, href, why: problems[0]?.message ?? '' });
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
        sums.add(record, own, href);
        placeNames.add(record);
      });
    },

    finish({ version, language, tally, across }: Run, distributions: readonly Distribution[]): Summary {
      if (across === null) throw new Error('missing across: the summary needs it');
      return {
        version,
        language,
        inputs: tally.inputs,
        withoutReport: tally.empty,
        others,
        otherCount,
        all,
        byYear: years.sorted(),
        byForm: forms.sorted(),
        byLayout: layouts.sorted(),
        byPart: parts.sorted(),
        sums: sums.finish(),
        grid: coverageGrid(across, placeNames.finish()),
        distributions,
        findings: findingsOf(tally.codes),
      };
    },
  };
}

/** Nothing was read from it, though its kind is one that is read. */
function isOther({ records, problems }: Conversion): boolean {
  return records.length === 0 && problems[0]?.code !== 'acquire/unknown-kind';
}

const WEIGHT: Readonly<Record<Severity, number>> = { unusable: 0, doubtful: 1, note: 2 };

/** The weightiest first, then the most frequent. */
function findingsOf(codes: Run['tally']['codes']): readonly FindingCount[] {
  return (Object.entries(codes) as [ProblemCode, number][])
    .map(([code, count]) => ({ code, severity: SEVERITIES[code], count }))
    .sort(
      (a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1),
    );
}
