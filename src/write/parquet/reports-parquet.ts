import type { Format } from '../format.ts';
import { CELLS } from '../tables/cells.ts';
import { plainTable } from '../tables/table.ts';
import { WIDE } from '../tables/wide.ts';
import { openParquet } from './parquet-file.ts';

/** cells.parquet: long, one row a report and field. */
export function cellsParquet(): Format {
  return { open: outputs => openParquet(outputs.file('cells.parquet'), plainTable(CELLS), CELL_ROWS) };
}

/** reports.parquet: wide, one row a report, one column a field of any form. */
export function reportsParquet(): Format {
  return { open: outputs => openParquet(outputs.file('reports.parquet'), plainTable(WIDE), WIDE_ROWS) };
}

/** Rows a group, so that one takes some ten MB while it is filled (`node bench/formats.js`). */
const CELL_ROWS = 100_000;
const WIDE_ROWS = 2_000;
