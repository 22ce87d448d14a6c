import type { IndicatorRow, ValueKind, Wording } from './form.ts';

/** What a row has beside its names, where it is not a count by a label that was seen. */
interface More {
  readonly zh?: string; // the full path
  readonly aliases?: readonly string[];
  readonly kind?: ValueKind;
  readonly wording?: Wording;
}

/** One indicator: id, column, label, English name and unit. */
export function indicator<Id extends string>(
  id: Id,
  short: string,
  label: string,
  en: string,
  unit: string,
  { kind = 'count', wording = 'seen', ...more }: More = {},
): IndicatorRow & { readonly id: Id } {
  return { id, short, label, en, unit, kind, wording, ...more };
}
