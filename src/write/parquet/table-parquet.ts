import type { Format } from '../format.ts';
import { columnsIn, type Table } from '../tables/table.ts';
import { openParquet, type ParquetRows, parquetRows } from './parquet-file.ts';

/** A table of the pages as a Parquet file. */
export function tableParquet(table: Table): Format<ParquetRows> {
  const rows = columnsIn('parquet', table).length < WIDE ? ROWS : ROWS_IF_WIDE;
  return {
    take: page => parquetRows(table, page),
    open: outputs => openParquet(outputs.file(`${table.name}.parquet`), table, rows),
  };
}

/** Rows a group, so that one takes some ten MB while it is filled (`node bench/formats.js`). */
const ROWS = 100_000;
const ROWS_IF_WIDE = 2_000;
const WIDE = 100; // columns
