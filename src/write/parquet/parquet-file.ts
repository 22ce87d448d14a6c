import type { Sink } from '../../types.ts';
import type { Page, Writer } from '../format.ts';
import { columnsIn, type Table, type Value } from '../tables/table.ts';
import { parquetMetadata, parquetSchema, parquetValue } from './parquet-schema.ts';

/** One table as a Parquet file. The rows of one row group are kept at a time, and written when it is full. */
export async function openParquet(sink: Sink, table: Table, rowsAGroup: number): Promise<Writer> {
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
    add(page: Page) {
      for (const row of table.rows(page)) {
        columns.forEach((column, c) => {
          group[c]!.push(parquetValue(column.of(row), column.type));
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
    sink.write(bytes.getBytes());
    bytes.index = 0;
  }
}
