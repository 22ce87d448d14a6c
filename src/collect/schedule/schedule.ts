import type { AddressKind } from '../store/store.ts';

/**
 * When an address is asked again that was asked at a time. Reports appear from January to April, so lists are read daily
 * and reports weekly then; else lists weekly and reports monthly. Months are those of Beijing.
 */
export function nextCheck(kind: AddressKind, at: number): number {
  return at + DAYS[kind][isSeason(at) ? 0 : 1] * DAY - SLACK;
}

/** When an address that is gone is asked again: daily for a week, since sites move pages and mend mistakes, then monthly. */
export function nextLook(goneSince: number, at: number): number {
  return at + (at - goneSince < 7 * DAY ? 1 : 30) * DAY;
}

export function isSeason(at: number): boolean {
  return new Date(at + 8 * 3_600_000).getUTCMonth() < 4;
}

/** So that a run at the same time of day finds due what it fetched the day before. */
const SLACK = 4 * 3_600_000;

export const DAY = 24 * 3_600_000;

/** In the season, and outside it. */
const DAYS: Readonly<Record<AddressKind, readonly [number, number]>> = {
  site: [1, 7],
  list: [1, 7],
  sitemap: [1, 7],
  report: [7, 30],
  attachment: [30, 90],
};
