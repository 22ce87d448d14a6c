import { normaliseName } from './body-ref.ts';
import { deadlineOf } from './deadlines.ts';
import { groupBy } from './group-by.ts';
import type { BodyYear, History } from './histories.ts';

/** A page that was read and is no report, with what it says of itself. */
export interface OtherPage {
  readonly source: string;
  readonly agency: string | null;
  readonly year: number | null;
}

export type CoverageStatus = 'found' | 'no_tables' | 'not_a_report' | 'missing';

/** What there is of one body for one year. */
export interface Covered {
  readonly history: History;
  readonly year: number;
  readonly status: CoverageStatus;
  readonly at: BodyYear | null;
  readonly pages: readonly OtherPage[]; // that are no reports
  readonly published: string | null;
  readonly deadline: string | null; // null where the kind of body is not known
  readonly isLate: boolean | null; // null where the date or the deadline is not known
}

/** Every year from the first to the last that is seen of a body, missing ones too. */
export function coverageOf(history: History, pages: readonly OtherPage[]): readonly Covered[] {
  const first = history.years[0]!.year;
  const last = history.years.at(-1)!.year;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const at = history.years.find(candidate => candidate.year === year) ?? null;
    const others = pages.filter(page => page.year === year);
    const published = at?.versions.find(version => version.published !== null)?.published ?? null;
    const deadline = deadlineOf(history.body, year);
    return {
      history,
      year,
      status: statusOf(at, others),
      at,
      pages: others,
      published,
      deadline,
      isLate: published === null || deadline === null ? null : published > deadline,
    };
  });
}

function statusOf(at: BodyYear | null, others: readonly OtherPage[]): CoverageStatus {
  if (at !== null) return at.used.fields.size === 0 ? 'no_tables' : 'found';
  return others.length > 0 ? 'not_a_report' : 'missing';
}

/** Puts pages that are no reports to the one body that has the name they state; others belong nowhere. */
export function pagesByBody(
  histories: readonly History[],
  pages: readonly OtherPage[],
): ReadonlyMap<string, readonly OtherPage[]> {
  const keys = new Map<string, string | null>(); // null: several bodies have the name
  for (const { key, years } of histories) {
    for (const name of new Set(years.flatMap(({ versions }) => versions.map(({ body }) => body.name))))
      keys.set(name, keys.has(name) ? null : key);
  }
  return groupBy(
    pages.filter(page => keyOf(page, keys) !== null),
    page => keyOf(page, keys)!,
  );
}

function keyOf({ agency }: OtherPage, keys: ReadonlyMap<string, string | null>): string | null {
  return agency === null ? null : (keys.get(normaliseName(agency)) ?? null);
}
