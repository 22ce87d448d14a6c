import { type Across, checkAcross } from '../validate/across/across.ts';
import { type Brief, briefOf } from '../validate/across/brief.ts';
import type { OtherPage } from '../validate/across/coverage.ts';
import type { RegisterRow } from '../validate/across/parents.ts';
import type { Done } from './convert-input.ts';

/** Keeps of each report only what checks across reports need, and checks them when all are read. */
export function collectAcross(register: readonly RegisterRow[] = []) {
  const briefs: Brief[] = [];
  const pages: OtherPage[] = [];
  return {
    add({ conversion: { records, cells }, otherPage }: Done): void {
      records.forEach((record, r) => {
        briefs.push(briefOf(record, cells[r] ?? []));
      });
      if (otherPage !== null) pages.push(otherPage);
    },
    finish: (): Across => checkAcross(briefs, pages, register),
  };
}
