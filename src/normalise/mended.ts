import type { Repair } from '../types.ts';

/** Something printed, with what was found out of its damage. */
export interface Printed {
  readonly text: string;
  readonly repairs?: readonly Repair[];
}

/** The text with its repairs made; the printed text itself where there are none. */
export function mendedText({ text, repairs }: Printed): string {
  if (repairs === undefined) return text;
  let out = '';
  let done = 0;
  for (const { offset, length, after } of repairs) {
    out += text.slice(done, offset) + after;
    done = offset + length;
  }
  return out + text.slice(done);
}

/** The printed offset of each unit of the mended text, and of its end. A repair's units begin where the damage does. */
export function mendedOffsets({ text, repairs = [] }: Printed): readonly number[] {
  const offsets: number[] = [];
  let done = 0;
  for (const { offset, length, after } of [...repairs, { offset: text.length, length: 0, after: ' ' }]) {
    for (; done < offset; done++) offsets.push(done);
    for (let i = 0; i < after.length; i++) offsets.push(offset);
    done = offset + length;
  }
  return offsets;
}
