import type { Language } from '../../types.ts';
import type { Page } from '../format.ts';
import { type Column, columnsIn, type Table, type Value } from '../tables/table.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import type { Mark, SheetTable } from './sheet.ts';

/** The rows of one workbook in the making. */
export interface Part {
  readonly reports: number;
  readonly size: number; // cells of the reports, and marks, which take as much memory each
  add(page: Page): void;
  sheets(): readonly SheetTable[];
}

const LONGEST_LINK = 2_000; // of 2,079 characters that Excel takes without a repair

export function openPart(tables: readonly Table[], language: Language): Part {
  const sheets = tables.map(table => ({ table, ...emptySheet(table) }));
  let reports = 0;
  let cells = 0;

  return {
    get reports() {
      return reports;
    },
    get size() {
      return sheets.reduce((sum, { marks }) => sum + marks.length, cells);
    },
    add(page) {
      const reasons = reasonsOf(page.conversion, language);
      reports += page.conversion.records.length;
      cells += page.conversion.cells.reduce((sum, own) => sum + own.length, 0);
      for (const { table, columns, rows, marks } of sheets)
        for (const row of table.rows(page)) {
          const at = rows.push(columns.map(column => column.of(row))) - 1;
          columns.forEach((column, c) => {
            const mark = markOf(column, row);
            if (mark !== null) marks.push({ row: at, column: c, ...mark });
          });
        }

      function markOf(column: Column, row: unknown): { readonly href: string } | Reason | null {
        const href = column.href?.(row) ?? null;
        if (href !== null) return href.length <= LONGEST_LINK ? { href } : null;
        const cell = column.cell?.(row);
        return (cell && reasons.get(cell)) ?? null;
      }
    },
    sheets: () => sheets,
  };
}

export interface OpenSheet extends SheetTable {
  readonly columns: readonly Column[];
  readonly rows: (readonly Value[])[];
  readonly marks: Mark[];
}

/** A table as a sheet without rows. */
export function emptySheet({ zh, frozen = 0, columns }: Omit<Table, 'rows'>): OpenSheet {
  return { name: zh, columns: columnsIn('xlsx', { columns }), frozen, rows: [], marks: [] };
}
