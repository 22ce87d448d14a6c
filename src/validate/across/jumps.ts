import { cellOf } from './brief.ts';
import type { CrosswalkRow } from './crosswalk.ts';
import { type Finding, numberFinding, placed } from './finding.ts';
import type { BodyYear, History } from './histories.ts';
import { panelNumber, panelRowsOf } from './panel.ts';

/**
 * A year stands out when it is ten times off the median of the body's other years, by at least thirty, and by more
 * than six of their usual spreads. Chosen by hand, on the safe side: a newly merged office or a campaign doubles or
 * triples a number, a slipped decimal or a number in the wrong unit makes ten of it.
 */
export const JUMP = { otherYears: 4, times: 10, atLeast: 30, spreads: 6 } as const;

/** Totals and numbers of decisions: their parts jump with them and would only say it again. */
const WATCHED = /^(?:applications|review|litigation)\b.*\.total$|\.(?:decisions|in_force)$/;

/** Numbers that stand out from the body's own history. */
export function checkJumps(history: History): readonly Finding[] {
  if (history.years.length <= JUMP.otherYears) return [];
  const series = new Map<string, Point[]>();
  for (const at of history.years) {
    for (const row of panelRowsOf(at.used)) {
      if (!WATCHED.test(row.variable)) continue;
      const value = panelNumber(row, at.used);
      if (value === null) continue;
      const points = series.get(row.variable) ?? [];
      points.push({ at, row, value });
      series.set(row.variable, points);
    }
  }
  return [...series.values()].flatMap(points => jumpsOf(points, history.key));
}

interface Point {
  readonly at: BodyYear;
  readonly row: CrosswalkRow;
  readonly value: number;
}

function jumpsOf(points: readonly Point[], body: string): readonly Finding[] {
  if (points.length <= JUMP.otherYears) return [];
  return points.flatMap((point, i) => {
    const others = points.toSpliced(i, 1);
    const typical = median(others.map(({ value }) => value));
    if (!standsOut(point.value, typical, others)) return [];
    return [jumpFinding(point, others[Math.max(0, i - 1)]!, typical, others.length, body)];
  });
}

function standsOut(value: number, typical: number, others: readonly Point[]): boolean {
  if (Math.abs(value - typical) < JUMP.atLeast) return false;
  const scales = others.map(other => scale(other.value));
  const middle = median(scales);
  const spread = 1.4826 * median(scales.map(other => Math.abs(other - middle))); // as a standard deviation
  return Math.abs(scale(value) - middle) > Math.max(Math.log(JUMP.times), JUMP.spreads * spread);
}

/** Logarithms, so that ten times more and ten times less weigh the same; zero is kept. */
function scale(value: number): number {
  return Math.log1p(Math.max(0, value));
}

/** The other place is the nearest year before, or after where there is none before. */
function jumpFinding(point: Point, near: Point, expected: number, years: number, body: string): Finding {
  const { used: report } = point.at;
  const { used: other } = near.at;
  const { place } = cellOf(report, point.row.fields[0]!);
  const otherPlace = cellOf(other, near.row.fields[0]!).place;
  const found = point.value;
  return numberFinding(
    {
      code: 'across/jump',
      field: point.row.variable,
      ...placed(place),
      data: { year: report.year!, found, expected, years, place },
    },
    { found, expected },
    { body, report, other, otherPlace },
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
