import { APPLICANTS } from '../../recognise/forms/shared.ts';
import { type Brief, cellOf, reportedOf } from './brief.ts';
import { type Finding, numberFinding, placed } from './finding.ts';
import type { History } from './histories.ts';

/** A field of one year is what some fields of this and the year before add up to. */
interface YearLaw {
  readonly code: 'across/carried-in' | 'across/in-force';
  readonly field: string; // of the year
  readonly from: string; // of the year before
  readonly plus: readonly string[]; // of the year
  readonly minus: readonly string[];
}

const YEAR_LAWS: readonly YearLaw[] = [
  ...APPLICANTS.map(
    ({ id }): YearLaw => ({
      code: 'across/carried-in',
      field: `applications.carried_in.${id}`,
      from: `applications.carried_out.${id}`,
      plus: [],
      minus: [],
    }),
  ),
  ...['regulations', 'normative_documents'].map(
    (row): YearLaw => ({
      code: 'across/in-force',
      field: `disclosure.${row}.in_force`,
      from: `disclosure.${row}.in_force`,
      plus: [`disclosure.${row}.issued`],
      minus: [`disclosure.${row}.repealed`],
    }),
  ),
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
