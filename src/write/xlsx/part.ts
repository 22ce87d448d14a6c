import type { Language } from '../../types.ts';
import type { Page } from '../format.ts';
import { CELLS } from '../tables/cells.ts';
import { PROBLEMS } from '../tables/problems.ts';
import { type Value, valuesOf } from '../tables/table.ts';
import { WIDE } from '../tables/wide.ts';
import { reasonsOf } from './reasons.ts';
import type { Mark, SheetTable } from './sheet.ts';

/** What a page gives to the sheets, with rows counted from its own first. */
export interface PageSheets {
  readonly reports: SheetRows;
  readonly cells: SheetRows;
  readonly problems: SheetRows;
}

interface SheetRows {
  readonly rows: readonly (readonly Value[])[];
  readonly marks: readonly Mark[];
}

/** The rows of one workbook in the making. */
export interface Part {
  readonly reports: number;
  readonly size: number; // rows of 单元格, and marks, which take as much memory each
  add(page: PageSheets): void;
  tables(): readonly SheetTable[];
}

const LONGEST_LINK = 2_000; // of 2,079 characters that Excel takes without a repair

export function sheetsOfPage(page: Page, language: Language): PageSheets {
  const reports = emptyTable();
  const cells = emptyTable();
  const wide = WIDE.rows(page);
  page.conversion.records.forEach((record, r) => {
    const own = page.conversion.cells[r] ?? [];
    const reasons = reasonsOf(record, own, language);
    const row = reports.rows.push(valuesOf(WIDE.columns, wide[r]!)) - 1;
    if (page.href !== null && page.href.length <= LONGEST_LINK)
      reports.marks.push({ row, column: SOURCE, href: page.href });
    for (const [column, cell] of wide[r]!.cells) {
      const reason = reasons.get(cell.field);
      if (reason !== undefined) reports.marks.push({ row, column: WIDE_COLUMNS.get(column)!, ...reason });
    }
    for (const cell of own) {
      const at = cells.rows.push(valuesOf(CELLS.columns, { record, cell })) - 1;
      const reason = reasons.get(cell.field);
      if (reason !== undefined) cells.marks.push({ row: at, column: VALUE, ...reason });
    }
  });
  const problems = PROBLEMS.rows(page).map(problem => valuesOf(PROBLEMS.columns, problem));
  return { reports, cells, problems: { rows: problems, marks: [] } };
}

export function openPart(): Part {
  const reports = emptyTable();
  const cells = emptyTable();
  const problems = emptyTable();

  return {
    get reports() {
      return reports.rows.length;
    },
    get size() {
      return cells.rows.length + cells.marks.length + reports.marks.length;
    },
    add(page) {
      append(reports, page.reports);
      append(cells, page.cells);
      append(problems, page.problems);
    },
    tables: () => [
      { name: WIDE.zh, columns: WIDE.columns, frozen: 3, ...reports },
      { name: CELLS.zh, columns: CELLS.columns, frozen: 0, ...cells },
      { name: PROBLEMS.zh, columns: PROBLEMS.columns, frozen: 0, ...problems },
    ],
  };
}

interface GrowingTable {
  readonly rows: (readonly Value[])[];
  readonly marks: Mark[];
}

function emptyTable(): GrowingTable {
  return { rows: [], marks: [] };
}

function append(table: GrowingTable, { rows, marks }: SheetRows): void {
  const before = table.rows.length;
  for (const row of rows) table.rows.push(row);
  for (const mark of marks) table.marks.push({ ...mark, row: mark.row + before });
}

const WIDE_COLUMNS: ReadonlyMap<string, number> = new Map(WIDE.columns.map(({ name }, i) => [name, i]));
const SOURCE = WIDE_COLUMNS.get('source')!;
const VALUE = CELLS.columns.findIndex(({ name }) => name === 'value');
