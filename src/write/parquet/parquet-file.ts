import type { Sink } from '../../types.ts';
import type { Writer } from '../format.ts';
import type { PlainTable, Value } from '../tables/table.ts';
import { parquetMetadata, parquetSchema, parquetValue } from './parquet-schema.ts';

/** Rows of one page, each with its values in the order of the columns. */
export type Rows = readonly (readonly Value[])[];

/** One table as a Parquet file. The rows of one row group are kept at a time, and written when it is full. */
export async function openParquet(sink: Sink, table: PlainTable, rowsAGroup: number): Promise<Writer<Rows>> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({
    writer: Object.assign(bytes, { flush: drain }),
    schema: parquetSchema(table),
    kvMetadata: parquetMetadata(table),
    createdBy: 'gongkai',
  });
  let group = emptyGroup();
  let rows = 0;
  sink.rows(0);

  return {
    add(added) {
      for (const row of added) {
        for (let c = 0; c < row.length; c++) group[c]!.push(parquetValue(row[c]!, table.columns[c]!.type));
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
      columnData: table.columns.map(({ name, type }, c) => ({
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
    return table.columns.map(() => []);
  }

  /** What stands in the buffer goes out; the offset in the file goes on. */
  function drain(): void {
    sink.write(bytes.getBytes().slice());
    bytes.index = 0;
  }
}
