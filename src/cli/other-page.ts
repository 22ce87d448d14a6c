import type { Stages } from '../convert.ts';
import type { OtherPage } from '../validate/across/coverage.ts';

/** What a page that is no report says of itself; null for a report, or where nothing was read. */
export function otherPageOf(source: string, parts: readonly Stages[] | null): OtherPage | null {
  const [first] = parts ?? [];
  if (first === undefined || parts!.some(({ isReport }) => isReport)) return null;
  const { agency, year } = first.metadata;
  return { source, agency, year };
}
