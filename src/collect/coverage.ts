import { groupBy } from '../validate/across/group-by.ts';
import { DAY } from './schedule/schedule.ts';
import type { Address, CollectedSource } from './store/store.ts';

/**
 * `found`: kept, and there when last asked. `gone`: kept, and no longer there. `late`: of the last year, not found although
 * its deadline has passed. `missing`: not found, of an earlier year.
 */
export type CoverageStatus = 'found' | 'late' | 'missing' | 'gone';

export interface Covered {
  readonly body: string;
  readonly year: number;
  readonly status: CoverageStatus;
  readonly address: string; // '' where none is known
  readonly firstSeen: number | null;
  readonly captured: number | null; // last
  readonly goneSince: number | null;
}

/** Each body by year: from its first report, or the year that its sources want, to the last year whose deadline has passed. */
export function coverageOf(
  sources: readonly Pick<CollectedSource, 'body' | 'kind' | 'year'>[],
  addresses: readonly Address[],
  now: number,
): readonly Covered[] {
  const last = lastYearDue(now);
  const listed = groupBy(sources, ({ body }) => body);
  const kept = groupBy(
    addresses.filter(({ kind }) => kind === 'report' || kind === 'attachment'),
    ({ body }) => body,
  );
  const bodies = new Set([...listed.keys(), ...kept.keys()].filter(body => body !== ''));
  return [...bodies].sort().flatMap(body => {
    const rows = listed.get(body) ?? [];
    const byYear = groupBy(kept.get(body) ?? [], ({ year }) => year);
    const known = [...byYear.keys(), ...rows.map(({ year }) => year)].filter(year => year !== null);
    const isOpen = rows.some(({ kind, year }) => kind !== 'report' && year === null);
    return spanOf([...known, ...(isOpen ? [last] : [])]).map(year =>
      coveredOf(body, year, byYear.get(year) ?? [], last),
    );
  });
}

function coveredOf(body: string, year: number, addresses: readonly Address[], last: number): Covered {
  const there = addresses.filter(({ captured, goneSince }) => captured !== null && goneSince === null);
  const gone = addresses.filter(({ captured, goneSince }) => captured !== null && goneSince !== null);
  const [best] = there.length > 0 ? there : gone.length > 0 ? gone : addresses;
  const status = there.length > 0 ? 'found' : gone.length > 0 ? 'gone' : year === last ? 'late' : 'missing';
  return {
    ...{ body, year, status, address: best?.url ?? '', firstSeen: best?.firstSeen ?? null },
    ...{ captured: best?.captured ?? null, goneSince: status === 'gone' ? (best?.goneSince ?? null) : null },
  };
}

/** The last year whose reports must all be out: those of a year are due by 31 March of the next, by the date in Beijing. */
export function lastYearDue(now: number): number {
  const beijing = new Date(now + DAY / 3);
  return beijing.getUTCFullYear() - (beijing.getUTCMonth() < 3 ? 2 : 1);
}

function spanOf(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = Math.max(Math.min(...years), FIRST);
  return Array.from({ length: Math.max(0, Math.max(...years) - first + 1) }, (_, i) => first + i);
}

const FIRST = 2008; // the rules that ask for such reports are of 2007, in force in 2008
