import { SEVERITIES } from '../../problems.ts';
import type { Body, Conversion, Language, ProblemCode, ReportSummary, Severity } from '../../types.ts';
import type { Page, Run } from '../format.ts';
import type { InputStatus } from '../tally.ts';
import { type CoverageGrid, collectPlaceNames, coverageGrid } from './coverage-grid.ts';
import type { Distribution } from './distributions.ts';
import { collectFailingSums, type FailingSum, failingSumsOf } from './failing-sums.ts';
import { addCells, addReport, type CellCounts, countCells, emptyGroup, type Group, Groups } from './group.ts';
import { type Layout, layoutOf } from './layout.ts';

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

/** What the summary has of one page. */
export interface SummaryPart {
  readonly other: OtherInput | null;
  readonly reports: readonly ReportPart[];
}

interface ReportPart {
  readonly year: number | null;
  readonly form: string | null;
  readonly layout: Layout;
  readonly summary: ReportSummary;
  readonly parts: CellCounts;
  readonly sums: readonly FailingSum[];
  readonly body: Pick<Body, 'region_code' | 'province' | 'city'>;
}

export function summaryPartOf({ source, href, conversion }: Page): SummaryPart {
  const { reports, problems } = conversion;
  return {
    other: isOther(conversion) ? { source, href, why: problems[0]?.message ?? '' } : null,
    reports: reports.map(({ record, cells: own }) => {
      const { year, form, summary } = record;
      const { region_code, province, city } = record.body;
      return {
        ...{ year, form, summary, layout: layoutOf(own), parts: countCells(own) },
        sums: failingSumsOf(record, own, href),
        body: { region_code, province, city },
      };
    }),
  };
}

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
    add({ other, reports }: SummaryPart): void {
      if (other !== null) {
        otherCount += 1;
        if (others.length < MOST_OTHERS) others.push(other);
      }
      for (const { year, form, layout, summary, parts: counts, sums: failing, body } of reports) {
        const groups = [all, years.at(String(year ?? '')), forms.at(form ?? ''), layouts.at(layout)];
        for (const group of groups) addReport(group, summary);
        addCells(parts, counts);
        for (const sum of failing) sums.add(sum);
        placeNames.add(body);
      }
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
function isOther({ reports, problems }: Conversion): boolean {
  return reports.length === 0 && problems[0]?.code !== 'acquire/unknown-kind';
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
