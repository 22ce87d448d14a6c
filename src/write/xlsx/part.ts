import type { Language } from '../../types.ts';
import type { Page } from '../format.ts';
import { type Column, columnsIn, type Table, type Value } from '../tables/table.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import type { Mark, SheetTable } from './sheet.ts';

/** What a page gives to a workbook: of each sheet its rows, with marks whose rows are counted from the page's first. */
export interface PageSheets {
  readonly reports: number;
  readonly cells: number; // of the reports
  readonly sheets: readonly Pick<SheetTable, 'rows' | 'marks'>[];
}

/** The rows of one workbook in the making. */
export interface Part {
  readonly reports: number;
  readonly size: number; // cells of the reports, and marks, which take as much memory each
  add(page: PageSheets): void;
  sheets(): readonly SheetTable[];
}

const LONGEST_LINK = 2_000; // of 2,079 characters that Excel takes without a repair

export function sheetsOfPage(tables: readonly Table[], page: Page, language: Language): PageSheets {
  const reasons = reasonsOf(page.conversion, language);
  const { reports } = page.conversion;
  return {
    reports: reports.length,
    cells: reports.reduce((sum, { cells }) => sum + cells.length, 0),
    sheets: tables.map(table => {
      const columns = columnsIn('xlsx', table);
      const marks: Mark[] = [];
      const rows = [...table.rows(page)].map((row, at) => {
        columns.forEach((column, c) => {
          const mark = markOf(column, row);
          if (mark !== null) marks.push({ row: at, column: c, ...mark });
        });
        return columns.map(column => column.of(row));
      });
      return { rows, marks };
    }),
  };

  function markOf(column: Column, row: unknown): { readonly href: string } | Reason | null {
    const href = column.href?.(row) ?? null;
    if (href !== null) return href.length <= LONGEST_LINK ? { href } : null;
    const cell = column.cell?.(row);
    return (cell && reasons.get(cell)) ?? null;
  }
}

export function openPart(tables: readonly Table[]): Part {
  const sheets = tables.map(table => emptySheet(table));
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
      reports += page.reports;
      cells += page.cells;
      for (const [s, { rows, marks }] of page.sheets.entries()) {
        const sheet = sheets[s]!;
        const before = sheet.rows.length;
        for (const row of rows) sheet.rows.push(row);
        for (const mark of marks) sheet.marks.push({ ...mark, row: mark.row + before });
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
