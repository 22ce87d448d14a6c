import type { Place, Problem, ProblemCode } from '../../types.ts';
import type { Brief } from './brief.ts';

/** A problem between documents: what it says, and both reports with both places. */
export interface Finding {
  readonly problem: AcrossProblem;
  readonly body: string; // key, '' where the page names none
  readonly year: number | null;
  readonly otherYear: number | null;
  readonly expected: number | null;
  readonly found: number | null;
  readonly difference: number | null; // found − expected
  readonly report: Brief;
  readonly other: Brief | null;
  readonly otherPlace: Place | null;
}

export type AcrossCode = Extract<ProblemCode, `across/${string}`>;
export type AcrossProblem = Extract<Problem, { readonly code: AcrossCode }>;

/** A finding about numbers: found where `report` stands, expected from the other. */
export function numberFinding(
  problem: AcrossProblem,
  { found, expected }: { readonly found: number; readonly expected: number },
  about: Pick<Finding, 'body' | 'report' | 'other' | 'otherPlace'>,
): Finding {
  return {
    problem,
    ...about,
    year: about.report.year,
    otherYear: about.other?.year ?? null,
    expected,
    found,
    difference: found - expected,
  };
}

/** A finding about two whole reports, or one; `found` is a likeness, where one is told. */
export function reportFinding(
  problem: AcrossProblem,
  body: string,
  report: Brief,
  other: Brief | null,
  found: number | null = null,
): Finding {
  return {
    problem,
    body,
    year: report.year,
    otherYear: other?.year ?? null,
    expected: null,
    found,
    difference: null,
    report,
    other,
    otherPlace: null,
  };
}

/** The place of a problem, left out where there is none. */
export function placed(place: Place | null): { readonly place?: Place } {
  return place === null ? {} : { place };
}
