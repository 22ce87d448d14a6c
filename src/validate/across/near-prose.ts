import type { Brief } from './brief.ts';
import { type Finding, reportFinding } from './finding.ts';
import { BANDS, bandOf, similarity } from './sketch.ts';

/** From this likeness on it is said. Reports of one body repeat a good half of their words every year. */
export const NEAR = 0.85;

const KEPT = 8; // of each bucket, so that thousands of copies of one text are not all compared with each other

/** The earlier report whose prose is most like, for each that has one: a measure for people to weigh. */
export function checkNearProse(
  briefs: readonly Brief[],
  keyOf: (brief: Brief) => string,
): readonly Finding[] {
  const best = new Map<Brief, { readonly other: Brief; readonly likeness: number }>();
  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<number, Brief[]>(); // of one band at a time: all bands at once take sixteen times the room
    for (const brief of briefs) {
      const hash = brief.sketch === null ? null : bandOf(brief.sketch, band);
      if (hash === null) continue;
      const bucket = buckets.get(hash);
      if (bucket === undefined) {
        buckets.set(hash, [brief]);
        continue;
      }
      for (const other of bucket) {
        const likeness = similarity(brief.sketch!, other.sketch!);
        if (likeness >= NEAR && likeness > (best.get(brief)?.likeness ?? 0))
          best.set(brief, { other, likeness });
      }
      if (bucket.length < KEPT) bucket.push(brief);
    }
  }
  return briefs.flatMap(brief => {
    const nearest = best.get(brief);
    if (nearest === undefined) return [];
    const score = Math.round(nearest.likeness * 100) / 100;
    const data = { other: nearest.other.source, likeness: score };
    return [reportFinding({ code: 'across/near-prose', data }, keyOf(brief), brief, nearest.other, score)];
  });
}
