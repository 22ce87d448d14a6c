import { FORMS, fieldsOfForm } from '../recognise/forms/index.ts';
import type { Across } from '../validate/across/across.ts';
import type { BodyYear, History } from '../validate/across/histories.ts';
import { choiceOf, type PanelCell, panelOf } from '../validate/across/panel.ts';
import type { AcrossFormat } from './across-format.ts';
import { csvHeader, csvValue } from './csv.ts';
import type { FormatOptions } from './format.ts';
import { guardText } from './guard.ts';
import { printNumber } from './number.ts';

const COLUMNS = [
  'body',
  'name',
  'region_code',
  'year',
  'variable',
  'value',
  'unit',
  'status',
  'form',
  'rule',
  'report_id',
  'note',
] as const;

/** panel.csv: one row a body, year and variable, by the rows of crosswalk.csv and nothing else. */
export function panelCsv({ bom }: FormatOptions): AcrossFormat {
  return {
    file: 'panel.csv',
    before: csvHeader(COLUMNS, bom),
    *chunks({ histories }: Across) {
      for (const history of histories) for (const at of history.years) yield panelRows(history, at);
    },
  };
}

/** Joined by hand, as cells.csv is: there are as many rows. */
function panelRows({ key, body }: History, at: BodyYear): string {
  const about = [guardText(key), guardText(body.name), guardText(body.regionCode), String(at.year)]
    .map(csvValue)
    .join();
  const choice = choiceOf(at);
  let rows = '';
  for (const cell of panelOf(at)) {
    const { row, value, status } = cell;
    const note = csvValue([cell.note, choice].filter(part => part !== '').join('; '));
    const unit = value === null ? '' : unitOf(cell);
    rows += `${about},${csvValue(row.variable)},${printNumber(value)},${unit},${status},${row.form},${row.rule},${at.used.id},${note}\n`;
  }
  return rows;
}

const FIELDS = new Map(FORMS.flatMap(({ id }) => fieldsOfForm(id).map(field => [field.id, field])));

/** The unit of the first term: terms of one sum have the same. */
function unitOf({ row: { fields } }: PanelCell): string {
  const { kind, unit } = FIELDS.get(fields[0]!)!;
  return kind === 'money' ? '万元' : unit;
}
