import { normaliseText } from '../normalise/text.ts';
import { dateOfClock, firstDate } from '../recognise/metadata/dates.ts';
import type { PageLink } from './links/page-link.ts';

/**
 * The ISO date that stands by a link: in its block, behind it, at its own end or before it; then further behind, or in the
 * rest of its row; then in its address.
 */
export function linkDate({ before, behind, text, address, row }: DatedLink): string | null {
  const [next = ''] = behind.split('\n');
  for (const near of [next, text.slice(-24), before.split('\n').at(-1)!, behind, row > 0 ? before : '']) {
    const date = dateOfClock(near.trim()) ?? firstDate(normaliseText(near));
    if (date !== null) return date;
  }
  return dateInAddress(address);
}

type DatedLink = Pick<PageLink, 'before' | 'behind' | 'text' | 'address' | 'row'>;

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
