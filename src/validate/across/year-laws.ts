import type { YearLaw } from '../../recognise/forms/form.ts';
import { FORMS } from '../../recognise/forms/index.ts';
import { type Brief, cellOf, reportedOf } from './brief.ts';
import { type Finding, numberFinding, placed } from './finding.ts';
import type { History } from './histories.ts';

/** The laws of all forms, each once. */
const YEAR_LAWS = [
  ...new Map(FORMS.flatMap(({ yearLaws }) => yearLaws).map(law => [law.field, law])).values(),
];

/** What a body carried from one year to the next, on printed numbers of both years only. */
export function checkYearLaws(history: History): readonly Finding[] {
  return history.years.slice(1).flatMap(({ year, used }, i) => {
    const before = history.years[i]!; // `slice` dropped the first
    if (before.year !== year - 1) return [];
    return YEAR_LAWS.flatMap(law => checkLaw(law, history.key, used, before.used) ?? []);
  });
}

function checkLaw(law: YearLaw, body: string, report: Brief, before: Brief): Finding | null {
  const found = reportedOf(report, law.field);
  const start = reportedOf(before, law.from);
  const plus = law.plus.map(field => reportedOf(report, field));
  const minus = law.minus.map(field => reportedOf(report, field));
  if (found === null || start === null || plus.includes(null) || minus.includes(null)) return null;
  const added = sum(plus);
  const removed = sum(minus);
  const expected = start + added - removed;
  if (found === expected) return null;
  const { place } = cellOf(report, law.field);
  const otherPlace = cellOf(before, law.from).place;
  const data = { year: report.year!, start, added, removed, expected, found, place, otherPlace };
  return numberFinding(
    { code: law.code, field: law.field, ...placed(place), data: { ...data, other: before.source } },
    { found, expected },
    { body, report, other: before, otherPlace },
  );
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
