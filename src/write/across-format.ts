import type { Language } from '../types.ts';
import type { Across } from '../validate/across/across.ts';

/** One output file about all reports of a run together: what stands before its rows, and the rows in pieces. */
export interface AcrossFormat {
  readonly file: string;
  readonly before: string;
  readonly chunks: (across: Across, language: Language) => Iterable<string>;
}
