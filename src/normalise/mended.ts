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

/** A stretch of something printed, between two offsets of its mended text, without the blanks around it. */
export function sliceOfMended(printed: Printed, start: number, end: number): Printed {
  const offsets = printed.repairs === undefined ? null : mendedOffsets(printed);
  return trimmed(sliceOf(printed, offsets?.[start] ?? start, offsets?.[end] ?? end));
}

/** A stretch of something printed, between two printed offsets. */
export function sliceOf({ text, repairs }: Printed, start: number, end: number): Printed {
  const within = (repairs ?? [])
    .filter(({ offset, length }) => offset >= start && offset + length <= end)
    .map(repair => ({ ...repair, offset: repair.offset - start }));
  return { text: text.slice(start, end), ...(within.length > 0 && { repairs: within }) };
}

function trimmed(printed: Printed): Printed {
  const { text } = printed;
  const start = text.length - text.trimStart().length;
  return sliceOf(printed, start, Math.max(start, text.trimEnd().length));
}

/** Several printed texts as one. */
export function joinPrinted(parts: readonly Printed[], between: string): Printed {
  const repairs: Repair[] = [];
  let text = '';
  for (const [at, part] of parts.entries()) {
    if (at > 0) text += between;
    for (const repair of part.repairs ?? []) repairs.push({ ...repair, offset: repair.offset + text.length });
    text += part.text;
  }
  return { text, ...(repairs.length > 0 && { repairs }) };
}
