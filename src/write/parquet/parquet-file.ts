import type { Sink } from '../../types.ts';
import type { Page, Writer } from '../format.ts';
import { columnsIn, type Table, type Value } from '../tables/table.ts';
import { parquetMetadata, parquetSchema, parquetValue } from './parquet-schema.ts';

/** The rows of one page, each with its values in the order of the columns. */
export type ParquetRows = readonly (readonly (Value | Date)[])[];

export function parquetRows(table: Table, page: Page): ParquetRows {
  const columns = columnsIn('parquet', table);
  return [...table.rows(page)].map(row => columns.map(({ of, type }) => parquetValue(of(row), type)));
}

/** One table as a Parquet file. The rows of one row group are kept at a time, and written when it is full. */
export async function openParquet(
  sink: Sink,
  table: Table,
  rowsAGroup: number,
): Promise<Writer<ParquetRows>> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const columns = columnsIn('parquet', table);
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: Object.assign(bytes, { flush: drain }),
    schema: parquetSchema(columns),
    kvMetadata: parquetMetadata(table, columns),
    createdBy: 'gongkai',
  });
  let group = emptyGroup();
  let rows = 0;
  sink.rows(0);

  return {
    add(added) {
      for (const row of added) {
        row.forEach((value, c) => {
          group[c]!.push(value);
        });
        rows += 1;
        if (rows === rowsAGroup) writeGroup();
      }
    },
    end() {
      if (rows > 0) writeGroup();
      parquet.finish();
      drain();
      sink.end();
    },
  };

  function writeGroup(): void {
    parquet.write({
      columnData: columns.map(({ name, type }, c) => ({
        name,
        data: group[c]!,
        ...(type === 'label' ? { encoding: 'RLE_DICTIONARY' as const } : {}),
      })),
      rowGroupSize: rows,
    });
    sink.rows(rows);
    group = emptyGroup();
    rows = 0;
  }

  function emptyGroup(): (Value | Date)[][] {
    return columns.map(() => []);
  }

  /** What stands in the buffer goes out; the offset in the file goes on. */
  function drain(): void {
    sink.write(bytes.getBytes().slice());
    bytes.index = 0;
  }
}
