import type { FormRatio, RatioName } from '../recognise/forms/form.ts';
import { FORMS } from '../recognise/forms/index.ts';

/** A rate or share: fields added up, by fields added up, for each form that has them. */
export interface Ratio extends RatioName {
  readonly formulas: Readonly<Record<string, Formula>>; // by form
}

export type Formula = Pick<FormRatio, 'numerator' | 'denominator'>;

/** Every derived variable, in the order of derived.csv: those of the newest form first. */
export const RATIOS: readonly Ratio[] = ratioNames().map(({ id, en, zh }) => ({
  id,
  en,
  zh,
  formulas: Object.fromEntries(FORMS.flatMap(form => formulaOf(form, id))),
}));

function ratioNames(): readonly RatioName[] {
  const all = FORMS.flatMap(({ ratios }) => ratios).map(ratio => [ratio.id, ratio] as const);
  return [...new Map(all).values()];
}

function formulaOf({ id: form, ratios }: (typeof FORMS)[number], id: string) {
  return ratios
    .filter(ratio => ratio.id === id)
    .map(({ numerator, denominator }) => [form, { numerator, denominator }] as const);
}
