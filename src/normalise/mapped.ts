import { glossSpans } from './glosses.ts';
import { mendedOffsets, mendedText, type Printed } from './mended.ts';
import { toSimplified } from './script.ts';
import { toHalfWidth } from './width.ts';

/** Comparable wording with a way back to the printed text. */
export interface Mapped {
  readonly text: string;
  readonly offsets: readonly number[] | null; // printed offset of each unit and of the end; null where nothing moved
}

/** Mended, simplified, half width and without glosses, each unit with its offset in the printed text. */
export function normaliseMapped(printed: Printed): Mapped {
  const mended = printed.repairs === undefined ? null : mendedOffsets(printed);
  const folded = toHalfWidth(toSimplified(mendedText(printed)));
  const spans = glossSpans(folded);
  if (spans.length === 0) return { text: folded, offsets: mended };
  const offsets: number[] = [];
  let text = '';
  let done = 0;
  for (const { start, end } of [...spans, { start: folded.length, end: folded.length }]) {
    for (let at = done; at < start; at++) offsets.push(mended?.[at] ?? at);
    text += folded.slice(done, start);
    done = end;
  }
  return { text, offsets: [...offsets, printed.text.length] };
}
