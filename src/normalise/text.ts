import { withoutGlosses } from './glosses.ts';
import { tidyPunctuation } from './punctuation.ts';
import { toSimplified } from './script.ts';
import { toHalfWidth } from './width.ts';

/** A line's wording made comparable: simplified, half width, without glosses and doubled marks. Lengths change. */
export function normaliseText(text: string): string {
  return tidyPunctuation(withoutGlosses(toHalfWidth(toSimplified(text))));
}
