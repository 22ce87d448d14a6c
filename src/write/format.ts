import type { Conversion } from '../types.ts';

/**
 * One output file as data: what stands before, between and after the chunks, and how one input's conversion becomes
 * chunks. Nothing is kept from one input to the next.
 */
export interface Format {
  readonly file: string; // name in the output folder
  readonly before: string;
  readonly between: string;
  readonly after: string;
  readonly chunks: (conversion: Conversion, source: string) => readonly string[];
}

export interface FormatOptions {
  readonly bom: boolean;
}
