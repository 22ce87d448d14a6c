import { glossSpans, withoutSpans } from './glosses.ts';
import { mendedText, type Printed } from './mended.ts';
import { toSimplified } from './script.ts';
import { toMainlandProse } from './taiwan.ts';
import { toHalfWidth } from './width.ts';

/** A printed text as a person of the mainland would have written it. */
export interface Understood {
  readonly text: string;
  readonly touched: number; // printed characters that were mended, changed or taken out
}

/**
 * Split bytes mended, simplified characters, no pinyin glosses; where a page was converted word by word, the mainland's
 * words. Marks and widths stay as printed.
 */
export function understand(printed: Printed, wasConverted: boolean): Understood {
  const mended = mendedText(printed);
  const simple = toSimplified(mended);
  const spans = glossSpans(toHalfWidth(simple));
  const plain = spans.length === 0 ? simple : withoutSpans(simple, spans);
  const { text, touched } = wasConverted ? toMainlandProse(plain) : { text: plain, touched: 0 };
  const repaired = (printed.repairs ?? []).reduce((sum, { length }) => sum + length, 0);
  return {
    text,
    touched: repaired + differences(mended, simple) + (simple.length - plain.length) + touched,
  };
}

/** Of two texts of one length. */
function differences(one: string, other: string): number {
  if (one === other) return 0;
  let count = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) count += 1;
  return count;
}
