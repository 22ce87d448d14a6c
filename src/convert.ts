import type { Conversion, ConvertOptions } from './types.ts';

/** Reads one file: bytes in, typed reports and problems out. Pure: no disk, no clock, no network. */
export function convert(bytes: Uint8Array, options: ConvertOptions): Conversion {
  throw new Error(`not written yet: ${options.name} (${bytes.length} bytes)`);
}
