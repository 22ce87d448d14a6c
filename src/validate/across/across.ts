import type { Brief } from './brief.ts';
import { type Covered, coverageOf, type OtherPage, pagesByBody } from './coverage.ts';
import { type Finding, reportFinding } from './finding.ts';
import { groupBy } from './group-by.ts';
import { type Histories, type History, historiesOf } from './histories.ts';
import { checkJumps } from './jumps.ts';
import { checkNearProse } from './near-prose.ts';
import { checkParents, type RegisterRow } from './parents.ts';
import { checkSameNumbers } from './same-numbers.ts';
import { checkVersions, isSameReport } from './versions.ts';
import { checkYearLaws } from './year-laws.ts';

/** What several reports say together. */
export interface Across {
  readonly histories: readonly History[]; // by key
  readonly coverage: readonly Covered[];
  readonly findings: readonly Finding[];
}

/** Joins reports to bodies and years, and checks them against each other. Nothing is repaired. */
export function checkAcross(
  briefs: readonly Brief[],
  pages: readonly OtherPage[] = [],
  register: readonly RegisterRow[] = [],
): Across {
  const { histories, unplaced } = historiesOf(briefs);
  const others = pagesByBody(histories, pages);
  const repeated = repeatsOf({ histories, unplaced });
  const repeats = new Set(repeated.map(({ report }) => report));
  const keys = new Map(
    histories.flatMap(({ key, years }) =>
      years.flatMap(({ versions }) => versions.map(brief => [brief, key] as const)),
    ),
  );
  const keyOf = (brief: Brief) => keys.get(brief) ?? '';
  // One version of each report: the others are compared with it already.
  const distinct = [
    ...histories.flatMap(({ years }) => years.map(({ used }) => used)),
    ...unplaced.filter(brief => !repeats.has(brief)),
  ];
  return {
    histories,
    coverage: histories.flatMap(history => coverageOf(history, others.get(history.key) ?? [])),
    findings: [
      ...histories.flatMap(checkYearLaws),
      ...checkParents(histories, register),
      ...histories.flatMap(checkJumps),
      ...histories.flatMap(checkVersions),
      ...repeated,
      ...checkSameNumbers(distinct, keyOf),
      ...checkNearProse(distinct, keyOf),
      ...unplaced.map(notPlaced),
    ],
  };
}

/** Reports whose page names no body or no year, and that another page of the folder repeats. */
function repeatsOf({ histories, unplaced }: Histories): readonly Finding[] {
  const all = [...histories.flatMap(({ years }) => years.flatMap(({ versions }) => versions)), ...unplaced];
  const byProse = groupBy(
    all.filter(({ prose }) => prose !== null),
    ({ prose }) => prose!,
  );
  return unplaced.flatMap(brief => {
    const group = byProse.get(brief.prose ?? Number.NaN) ?? [];
    const other = group
      .slice(0, group.indexOf(brief))
      .find(earlier => mayBeOne(earlier, brief) && isSameReport(earlier, brief));
    if (other === undefined) return [];
    const data = { other: other.source };
    return [reportFinding({ code: 'across/same-report', data }, brief.body.key ?? '', brief, other)];
  });
}

/** What both pages state of body and year does not differ. */
function mayBeOne(a: Brief, b: Brief): boolean {
  const agree = <T>(one: T | null, other: T | null) => one === null || other === null || one === other;
  return agree(a.year, b.year) && agree(a.body.key, b.body.key);
}

function notPlaced(brief: Brief): Finding {
  const missing = brief.body.key !== null ? 'year' : brief.year !== null ? 'body' : 'body and year';
  return reportFinding({ code: 'across/not-placed', data: { missing } }, brief.body.key ?? '', brief, null);
}
