import type { ReportRecord } from '../../types.ts';
import type { Run } from '../format.ts';
import type { About } from './about.ts';

/** What the package says of a run: the same for the same input. */
export interface Facts extends Pick<Run, 'version' | 'tally' | 'files'> {
  readonly about: About;
  readonly years: Range | null; // of report
  readonly published: Range | null; // ISO dates
}

export interface Range {
  readonly from: string;
  readonly to: string;
}

/** A range, widened to hold one more value. Values compare as texts. */
export function widened(range: Range | null, value: string | null): Range | null {
  if (value === null) return range;
  if (range === null) return { from: value, to: value };
  return { from: value < range.from ? value : range.from, to: value > range.to ? value : range.to };
}

/** The years and dates of some records. */
export type Ranges = Pick<Facts, 'years' | 'published'>;

export function rangesOf({ year, published }: Pick<ReportRecord, 'year' | 'published'>): Ranges {
  return { years: widened(null, year === null ? null : String(year)), published: widened(null, published) };
}

export function bothRanges(one: Ranges, other: Ranges): Ranges {
  return { years: joined(one.years, other.years), published: joined(one.published, other.published) };
}

function joined(range: Range | null, other: Range | null): Range | null {
  return other === null ? range : widened(widened(range, other.from), other.to);
}

export function printRange({ from, to }: Range): string {
  return from === to ? from : `${from}–${to}`;
}

/** A count as it is printed in prose. */
export function printCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',');
}

/** The title of the data set. */
export function titleOf({ about, years }: Facts): string {
  const range = years === null ? '' : `, ${printRange(years)}`;
  return (
    about.title ?? `Annual open-government reports of Chinese agencies (政府信息公开工作年度报告)${range}`
  );
}
