import type { Stages } from '../convert.ts';
import type { OtherPage } from '../validate/across/coverage.ts';

/** What a page that is no report says of itself; null for a report, or where nothing was read. */
export function otherPageOf(source: string, stages: Stages | null): OtherPage | null {
  if (stages === null || stages.isReport) return null;
  const { agency, year } = stages.metadata;
  return { source, agency, year };
}
