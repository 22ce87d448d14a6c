import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { ColumnType, Head, Value } from '../tables/table.ts';
import { sheetText } from './sheet-text.ts';

/** Rows of titles above the rows of a table: Chinese, English, name. The filter is on the last. */
export const HEADER_ROWS = 3;

/** The most rows that Excel opens, less the header's. */
export const MOST_ROWS = 1_048_576 - HEADER_ROWS;

export interface SheetTable {
  readonly name: string;
  readonly columns: readonly Head[];
  readonly frozen: number; // columns that stay in sight
  readonly rows: readonly (readonly Value[])[];
  readonly marks: readonly Mark[];
}

/** What is on a cell beside its value. */
export interface Mark {
  readonly row: number; // of the table, from 0
  readonly column: number; // from 0
  readonly color?: string; // RRGGBB
  readonly comment?: string;
  readonly href?: string;
}

/** A table as a sheet, or as several where it has more rows than a sheet can. */
export function sheetsOf(table: SheetTable, mostRows = MOST_ROWS): readonly WriteSheet[] {
  const count = Math.max(1, Math.ceil(table.rows.length / mostRows));
  return Array.from({ length: count }, (_, i) => {
    const from = i * mostRows;
    const rows = table.rows.slice(from, from + mostRows);
    const marks = table.marks
      .filter(({ row }) => row >= from && row < from + mostRows)
      .map(mark => ({ ...mark, row: mark.row - from }));
    return sheetOf({ ...table, name: i === 0 ? table.name : `${table.name}_${i + 1}`, rows, marks });
  });
}

function sheetOf({ name, columns, frozen, rows, marks }: SheetTable): WriteSheet {
  const last = HEADER_ROWS + rows.length;
  return {
    name,
    columns: columns.map(({ type, zh }) => ({
      width: WIDTHS[type] ?? Math.min(24, Math.max(8, 2 * zh.length)),
      ...(type === 'text' || type === 'label' ? { style: { numFmt: '@' } } : {}),
    })),
    rows: [
      columns.map(({ zh }) => sheetText(zh)),
      columns.map(({ en }) => sheetText(en)),
      columns.map(column => column.name),
      ...rows.map(row => row.map((value, c) => sheetValue(value, columns[c]!.type))),
    ],
    cells: new Map<string, Partial<Cell>>([
      ...columns.flatMap((_, c) =>
        Array.from({ length: HEADER_ROWS }, (__, r) => [`${r},${c}`, { style: HEADER }] as const),
      ),
      ...marks.map(mark => [`${mark.row + HEADER_ROWS},${mark.column}`, cellOf(mark)] as const),
    ]),
    freezePane: { rows: HEADER_ROWS, columns: frozen },
    autoFilter: { range: `A${HEADER_ROWS}:${letters(columns.length)}${last}` },
  };
}

const WIDTHS: Partial<Record<ColumnType, number>> = { text: 18, label: 14, date: 12 };
/** Named on each style: a font without name and size is left to the program. */
const FONT = { name: 'Calibri', size: 11 } as const;

const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: solid('DDDDDD'),
  alignment: { wrapText: true, vertical: 'top' },
};

const LINK: CellStyle = { font: { ...FONT, underline: true, color: { rgb: '0563C1' } }, numFmt: '@' };

function cellOf({ color, comment, href }: Mark): Partial<Cell> {
  return {
    ...(color === undefined ? {} : { style: { fill: solid(color) } }),
    ...(href === undefined ? {} : { style: LINK }),
    ...(comment === undefined ? {} : { comment: { author: 'gongkai', text: sheetText(comment) } }),
    ...(href === undefined ? {} : { hyperlink: { target: href } }),
  };
}

function solid(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const;
}

/** Dates are dates; text is never read as anything else. */
function sheetValue(value: Value, type: ColumnType): Value | Date {
  if (typeof value !== 'string') return value;
  if (type !== 'date' || !ISO_DATE.test(value)) return sheetText(value);
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? value : date;
}

const ISO_DATE = /^(?:19|20)\d\d-\d\d-\d\d$/;

/** A column's name by its count: 1 is A, 27 is AA. */
function letters(count: number): string {
  const rest = Math.floor((count - 1) / 26);
  return (rest === 0 ? '' : letters(rest)) + String.fromCharCode(65 + ((count - 1) % 26));
}
