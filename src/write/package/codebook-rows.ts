import { FORM_YEARS } from '../../validate/across/crosswalk.ts';
import type { Ratio } from '../../validate/ratios.ts';
import type { Variable } from '../codebook.ts';
import { printNumber } from '../number.ts';
import { CODEBOOK, type CodebookRow } from '../tables/codebook.ts';
import type { Column, Table } from './table.ts';

/** A line for each column of the tables, and for each derived variable where their table is among them. */
export function codebookRows(tables: readonly Table[]): readonly CodebookRow[] {
  return tables.flatMap(table => [
    ...table.columns.map(column =>
      column.variable === null ? columnRow(table, column) : fieldRow(table, column, column.variable),
    ),
    ...table.ratios.map(ratio => ratioRow(table, ratio)),
  ]);
}

const NOTHING = Object.fromEntries(CODEBOOK.columns.map(({ name }) => [name, ''])) as CodebookRow;

function columnRow({ name, file }: Table, column: Column): CodebookRow {
  return {
    ...NOTHING,
    id: `${name}.${column.name}`,
    table: file,
    column: column.name,
    zh: column.zh,
    en: column.en,
    type: column.type,
    values: column.values.map(({ value, en, zh }) => `${value}: ${en} (${zh})`).join(' | '),
    missing: 'empty: none',
  };
}

function fieldRow({ file }: Table, { type }: Column, variable: Variable): CodebookRow {
  const { id, column, zh, en, unit, kind, forms, since, until, meaning, article, identities, note } =
    variable;
  return {
    ...NOTHING,
    id,
    table: file,
    column,
    zh,
    en,
    type,
    unit,
    form: forms.join(' '),
    since: printNumber(since),
    until: printNumber(until),
    definition: kind === 'money' ? `${meaning.en} ${MONEY.en}` : meaning.en,
    definition_zh: kind === 'money' ? `${meaning.zh}${MONEY.zh}` : meaning.zh,
    article,
    identities: identities.join(' '),
    missing: 'empty: no number is printed; status in cells.csv says why, and no row there: not in the form',
    note,
  };
}

const MONEY = {
  en: 'Where the page prints no unit, the number is as printed and unit in cells.csv is empty.',
  zh: '页面未印单位时保留原数，cells.csv 的 unit 为空。',
} as const;

function ratioRow({ file }: Table, ratio: Ratio): CodebookRow {
  const forms = Object.keys(ratio.formulas).sort().reverse();
  const years = forms.map(form => FORM_YEARS[form] ?? { since: null, until: null });
  const since = years.map(year => year.since);
  const until = years.map(year => year.until);
  return {
    ...NOTHING,
    id: ratio.id,
    table: file,
    column: ratio.id,
    zh: ratio.zh,
    en: ratio.en,
    type: 'number',
    form: forms.join(' '),
    since: since.includes(null) ? '' : String(Math.min(...(since as number[]))),
    until: until.includes(null) ? '' : String(Math.max(...(until as number[]))),
    definition: `${ratio.en}. A number from 0 to 1.`,
    definition_zh: `${ratio.zh}，取值0至1。`,
    formula: formulaOf(ratio),
    missing: 'no value where some input has no number (a blank is no 0), and where the denominator is 0',
  };
}

/** One formula where all forms share it, else one a form. */
function formulaOf({ formulas }: Ratio): string {
  const printed = Object.entries(formulas).map(([form, { numerator, denominator }]) => ({
    form,
    text: `(${numerator.join(' + ')}) / (${denominator.join(' + ')})`,
  }));
  const texts = [...new Set(printed.map(({ text }) => text))];
  if (texts.length === 1) return texts[0]!;
  return texts
    .map(
      text =>
        `${printed
          .filter(one => one.text === text)
          .map(({ form }) => form)
          .join(', ')}: ${text}`,
    )
    .join('; ');
}
