import { normaliseText } from '../../normalise/text.ts';
import { dateOfClock, firstDate } from '../metadata/dates.ts';

/** The ISO date that stands beside a link: behind it, in it at its end, or before it; else the one in its address. */
export function linkDate(link: {
  readonly behind: string;
  readonly before: string;
  readonly text: string;
  readonly address: string;
}): string | null {
  for (const near of [link.behind, link.text.slice(-24), link.before]) {
    const date = dateOfClock(near.trim()) ?? firstDate(normaliseText(near));
    if (date !== null) return date;
  }
  return dateInAddress(link.address);
}

/** The day that site systems write into addresses: `/art/2024/1/30/`, `/2024-01/30/`, `/202401/t20240130_12.html`. */
export function dateInAddress(address: string): string | null {
  const { pathname } = new URL(address);
  const found = IN_PATH.exec(pathname);
  if (found === null) return null;
  const [year, month, day] = [found[1] ?? found[4], found[2] ?? found[5], found[3] ?? found[6]];
  return firstDate(`${year}-${month}-${day}`);
}

const IN_PATH =
  /\/(20\d{2})[-/]?(\d{1,2})[-/](\d{1,2})(?=[/_.-])|(?:^|[/_t])(20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/;
