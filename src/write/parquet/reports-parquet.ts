import type { OutputFiles } from '../../types.ts';
import type { Format } from '../format.ts';
import { CELLS } from '../tables/cells.ts';
import { type PlainTable, plainTable } from '../tables/table.ts';
import { WIDE } from '../tables/wide.ts';
import { openParquet, type Rows } from './parquet-file.ts';

/** cells.parquet: long, one row a report and field. */
export function cellsParquet(): Format<Rows> {
  return parquet('cells.parquet', plainTable(CELLS), CELL_ROWS);
}

/** reports.parquet: wide, one row a report, one column a field of any form. */
export function reportsParquet(): Format<Rows> {
  return parquet('reports.parquet', plainTable(WIDE), WIDE_ROWS);
}

/** Rows a group, so that one takes some ten MB while it is filled (`node bench/formats.js`). */
const CELL_ROWS = 100_000;
const WIDE_ROWS = 2_000;

function parquet(file: string, table: PlainTable, rowsAGroup: number): Format<Rows> {
  return {
    take: page => table.rows(page),
    open: (outputs: OutputFiles) => openParquet(outputs.file(file), table, rowsAGroup),
  };
}
