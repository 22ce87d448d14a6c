import { type Across, checkAcross } from '../validate/across/across.ts';
import type { Brief } from '../validate/across/brief.ts';
import type { OtherPage } from '../validate/across/coverage.ts';
import { unpackBrief } from '../validate/across/pack-brief.ts';
import type { RegisterRow } from '../validate/across/parents.ts';
import type { Finished } from './finished.ts';

/** Keeps of each report only what checks across reports need, and checks them when all are read. */
export function collectAcross(register: readonly RegisterRow[] = []) {
  const briefs: Brief[] = [];
  const pages: OtherPage[] = [];
  return {
    add({ briefs: own, otherPage }: Pick<Finished, 'briefs' | 'otherPage'>): void {
      for (const brief of own) briefs.push(unpackBrief(brief));
      if (otherPage !== null) pages.push(otherPage);
    },
    finish: (): Across => checkAcross(briefs, pages, register),
  };
}
