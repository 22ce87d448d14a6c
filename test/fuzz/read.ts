import { convert } from '../../src/convert.ts';
import type { FieldCell, ReportRecord } from '../../src/types.ts';

/** One report that a file gave. */
export interface Read {
  readonly record: ReportRecord;
  readonly cells: readonly FieldCell[];
}

/** What a file gives: the one place where the fuzzer converts. */
export async function read(bytes: Uint8Array): Promise<readonly Read[]> {
  const { records, cells } = await convert(bytes, { name: 'page' });
  return records.map((record, i) => ({ record, cells: cells[i]! }));
}
