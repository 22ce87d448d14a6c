import type { Stages } from '../convert.ts';
import { yearOfForm } from '../recognise/forms/index.ts';
import type { FieldCell } from '../types.ts';
import { summarise } from '../validate/summary.ts';
import { plainNumber } from '../write/number.ts';
import type { Words } from './words.ts';

/** `form of 2021, 200 of 200 fields reported, grade A, sums: 42 held, 0 failed, 0 not assessable`. */
export function sayReport({ isReport, recognised, validated }: Stages, words: Words): string {
  if (!isReport) return words.notReport;
  const { reported, grade, identities } = summarise(validated.cells, validated.checks);
  const form = recognised.form === null ? words.noForm : words.form(yearOfForm(recognised.form.id));
  return [
    words.overview(form, reported, validated.cells.length, grade),
    words.sums(identities.held, identities.failed, identities.not_assessable),
  ].join(words.comma);
}

/** `reported, 3 件`. */
export function sayCell({ status, value, unit }: FieldCell, words: Words): string {
  if (value === null) return words.statuses[status];
  return `${words.statuses[status]}${words.comma}${plainNumber(value)}${unit === '' ? '' : ` ${unit}`}`;
}
