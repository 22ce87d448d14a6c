import { convert } from '../../src/convert.ts';
import type { Report } from '../../src/types.ts';

/** What a file gives: the one place where the fuzzer converts. */
export async function read(bytes: Uint8Array): Promise<readonly Report[]> {
  return (await convert(bytes, { name: 'page' })).reports;
}
