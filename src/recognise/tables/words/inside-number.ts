const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const GROUPED = /^\s*[+\-−]?\d{1,3}(?:[\u00a0\u2005-\u200a\u202f]\d{3})+(?:\.\d+)?\s*$/;
const NARROW = /(?<=\d)[\u00a0\u2005-\u200a\u202f](?=\d)/g;
const ANY = /[\u00a0\u00ad\u2005-\u200d\u202f\u2060\ufeff]/;

/** A cell without the marks inside its number that print nothing, and the narrow or hard blanks that group its digits. */
export function withoutMarksInside(text: string): string {
  if (!ANY.test(text)) return text;
  const seen = text.replace(UNSEEN, '');
  return GROUPED.test(seen) ? seen.replace(NARROW, '') : seen;
}
