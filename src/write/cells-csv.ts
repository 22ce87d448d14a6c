import { printPlace } from '../problems.ts';
import type { FieldCell, ReportRecord } from '../types.ts';
import { identityOf } from './columns.ts';
import { csvHeader, csvValue } from './csv.ts';
import type { FormatOptions } from './format.ts';
import { guardText } from './guard.ts';
import { plainNumber } from './number.ts';
import type { TextFormat } from './text-format.ts';

const ABOUT = ['report_id', 'source', 'agency', 'year', 'form'] as const;

const CELL = {
  field: (cell: FieldCell) => cell.field,
  value: (cell: FieldCell) => (cell.value === null ? '' : plainNumber(cell.value)),
  unit: (cell: FieldCell) => guardText(cell.unit),
  status: (cell: FieldCell) => cell.status,
  raw: (cell: FieldCell) => guardText(cell.raw),
  how: (cell: FieldCell) => guardText(cell.how),
  place: (cell: FieldCell) => (cell.place === null ? '' : printPlace(cell.place)),
} as const;

const PRINTERS = Object.values(CELL);

/** cells.csv: one row for every field of a report's form, in form order, also where nothing was found. */
export function cellsCsv({ bom }: FormatOptions): TextFormat {
  return {
    file: 'cells.csv',
    before: csvHeader([...ABOUT, ...Object.keys(CELL)], bom),
    between: '',
    after: '',
    chunks: ({ records, cells }) => records.map((record, r) => cellRows(record, cells[r] ?? [])),
  };
}

function cellRows(record: ReportRecord, cells: readonly FieldCell[]): string {
  const about = identityOf(record, ABOUT).map(csvValue).join();
  let rows = '';
  for (const cell of cells) {
    rows += about;
    for (const print of PRINTERS) rows += `,${csvValue(print(cell))}`;
    rows += '\n';
  }
  return rows;
}
