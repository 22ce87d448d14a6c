import { cellsCsv } from './cells-csv.ts';
import type { Format, FormatOptions } from './format.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { problemsCsv } from './problems-csv.ts';
import { reportsCsv } from './reports-csv.ts';
import { reportsJson } from './reports-json.ts';
import { reportsJsonl } from './reports-jsonl.ts';

/** What each name given to `--format` writes. problems.csv is written with every format. */
export const FORMATS = {
  csv: [reportsCsv, cellsCsv, mentionsCsv],
  jsonl: [reportsJsonl],
  json: [reportsJson],
} as const satisfies Record<string, readonly ((options: FormatOptions) => Format)[]>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The output files of some formats. */
export function formatsFor(names: readonly FormatName[], options: FormatOptions): readonly Format[] {
  return [...new Set(names.flatMap(name => FORMATS[name])), problemsCsv].map(format => format(options));
}
