import { convertNow } from '../../read.ts';
import type { EraPage } from './generate.ts';

export interface EraScore {
  readonly printed: number; // numbers that a reader can be sure of
  readonly given: number; // of these
  readonly wrong: readonly string[]; // given, and not what is printed, or nothing is
  readonly form: string | null;
}

/** Reads a page and compares every field. */
export function scoreEraPage({ name, text, list }: EraPage): EraScore {
  const [report] = convertNow(new TextEncoder().encode(text), { name }).reports;
  const byField = new Map((report?.cells ?? []).map(cell => [cell.field, cell]));
  const wrong = [...byField.values()].flatMap(({ field, value, unit, status }) => {
    const expected = list.expected.get(field) ?? null;
    const isAsPrinted = unit === '' && Number(`${value}e-4`) === expected; // 元, where no unit is left to say so
    const isRight = value === null || value === expected || isAsPrinted;
    return isRight && status !== 'derived' ? [] : [`${name} ${field}: ${value} for ${expected}`];
  });
  const sure = [...list.expected].filter(([field, value]) => value !== null && !list.open.has(field));
  const given = sure.filter(([field, value]) => byField.get(field)?.value === value);
  return { printed: sure.length, given: given.length, wrong, form: report?.record.form ?? null };
}
