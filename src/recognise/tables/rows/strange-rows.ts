import { isValue } from '../words/tokens.ts';
import type { PartReading } from './rows.ts';

/**
 * The fields of the rows that a part lacks, where it prints rows that the form does not know: each of those may be one
 * of them under another label, so that their numbers are printed, and no sum may say what they are.
 */
export function fieldsPrintedElsewhere({ collected, rows, header }: PartReading): readonly string[] {
  const width = Math.max(0, ...rows.map(({ fields }) => fields.length));
  const isStrange = collected.spans.some(({ strangers }) =>
    strangers.some(({ texts, slots }) => texts.length > 0 && 2 * slots.filter(isValue).length >= width),
  );
  if (!isStrange) return [];
  const found = new Set(rows.flatMap(({ fields }) => fields.map(({ id }) => id)));
  return header.part.fields.map(({ id }) => id).filter(id => !found.has(id));
}
