import type { Document } from '../../types.ts';
import { dateOfClock, firstDate } from './dates.ts';
import type { Fields } from './fields.ts';
import { dataNamed } from './page-data-names.ts';
import type { PageLine } from './page-lines.ts';

/**
 * The publication date: a labelled one, the head's, an unlabelled byline, then the date of signing, then the date
 * below the text. With several, publication counts and not the signing.
 */
export function readPublished(
  fields: Fields,
  meta: Document['meta'],
  head: readonly PageLine[],
  end: readonly PageLine[],
): string | null {
  return (
    firstOf(fields.published) ??
    firstOf(dataNamed(meta, 'published').map(content => dateOfClock(content) ?? content)) ??
    firstOf(fields.dated) ??
    firstOf(head.flatMap(line => (isByline(line.plain) ? [line.plain] : []))) ??
    firstOf(fields.signed) ??
    firstOf(end.flatMap(line => (isDateAlone(line.plain) ? [line.plain] : [])).reverse())
  );
}

function firstOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const date = firstDate(text);
    if (date !== null) return date;
  }
  return null;
}

/** A date at the start of a short line, with a clock time, a source or a counter behind it, or nothing. */
function isByline(plain: string): boolean {
  return (
    plain.length < 80 &&
    /^\W{0,3}20\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:$|\s|[|[【来稿作浏点阅])/.test(plain)
  );
}

function isDateAlone(plain: string): boolean {
  return (
    plain.length < 40 &&
    /(?:^|[\s)])(?:20\d{2}|二[〇○◯OＯ零0].{2})\s*[年./-].{1,4}[月./-].{1,4}$/.test(plain) &&
    !/[:：，,。]/.test(plain)
  );
}
