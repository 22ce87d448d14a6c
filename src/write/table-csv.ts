import { csvHeader, csvValue } from './csv.ts';
import type { FormatOptions } from './format.ts';
import { guardText } from './guard.ts';
import { plainNumber } from './number.ts';
import { type Column, columnsIn, type Joined, type Table, type Value } from './tables/table.ts';
import type { AcrossFormat, TextFormat } from './text-format.ts';

/** A table of the pages as CSV. */
export function pageCsv(table: Table, { bom }: FormatOptions): TextFormat {
  const columns = columnsIn('csv', table);
  return {
    file: `${table.name}.csv`,
    before: header(columns, bom),
    between: '',
    after: '',
    chunks(conversion, source) {
      const text = rowsOf(columns, table.rows({ conversion, source, href: null }));
      return text === '' ? [] : [text];
    },
  };
}

/** A table across reports as CSV, in pieces of some rows. */
export function acrossCsv(table: Table<unknown, Joined>, { bom }: FormatOptions): AcrossFormat {
  const columns = columnsIn('csv', table);
  return {
    file: `${table.name}.csv`,
    before: header(columns, bom),
    *chunks(across, language) {
      let text = '';
      let rows = 0;
      for (const row of table.rows({ across, language })) {
        text += rowOf(columns, row);
        rows += 1;
        if (rows % ROWS_A_CHUNK !== 0) continue;
        yield text;
        text = '';
      }
      if (text !== '') yield text;
    },
  };
}

const ROWS_A_CHUNK = 200;

/** Any rows of a table as one CSV. */
export function wholeCsv<Row>(
  table: Pick<Table<Row, never>, 'columns'>,
  rows: Iterable<Row>,
  bom: boolean,
): string {
  const columns = columnsIn('csv', table);
  return header(columns, bom) + rowsOf(columns, rows);
}

function header(columns: readonly Column[], bom: boolean): string {
  return csvHeader(
    columns.map(({ name }) => name),
    bom,
  );
}

function rowsOf(columns: readonly Column[], rows: Iterable<unknown>): string {
  let text = '';
  for (const row of rows) text += rowOf(columns, row);
  return text;
}

/** Put together in one go: cells.csv and panel.csv have 200 rows a report, and are most of what is written. */
function rowOf(columns: readonly Column[], row: unknown): string {
  let text = '';
  for (const column of columns) text += `,${csvValue(printed(column.of(row)))}`;
  return `${text.slice(1)}\n`;
}

function printed(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value);
  return typeof value === 'string' ? guardText(value) : String(value);
}
