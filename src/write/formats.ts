import { acrossCsv } from './across-csv.ts';
import type { AcrossFormat } from './across-format.ts';
import { bodiesCsv } from './bodies-csv.ts';
import { cellsCsv } from './cells-csv.ts';
import { coverageCsv } from './coverage-csv.ts';
import { crosswalkCsv } from './crosswalk-csv.ts';
import { derivedCsv } from './derived-csv.ts';
import type { Format, FormatOptions } from './format.ts';
import { type FormatName, hasTables } from './format-names.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { packageFormat } from './package/package.ts';
import { panelCsv } from './panel-csv.ts';
import { cellsParquet, reportsParquet } from './parquet/reports-parquet.ts';
import { problemsCsv } from './problems-csv.ts';
import { reportsCsv } from './reports-csv.ts';
import { reportsJson } from './reports-json.ts';
import { reportsJsonl } from './reports-jsonl.ts';
import { revisionsCsv } from './revisions-csv.ts';
import { reportsSqlite } from './sqlite/reports-sqlite.ts';
import { summaryHtml } from './summary-html.ts';
import { fromAcross, fromText, type TextFormat } from './text-format.ts';
import { reportsXlsx } from './xlsx/reports-xlsx.ts';

const TABLES = [reportsCsv, cellsCsv, bodiesCsv, mentionsCsv] as const;

/**
 * Text files that each name given to `--format` stands for, written while the pages are read. A package is the tables and
 * what explains them.
 */
export const FORMATS = {
  csv: TABLES,
  jsonl: [reportsJsonl],
  json: [reportsJson],
  package: TABLES,
} as const satisfies Partial<Record<FormatName, readonly ((options: FormatOptions) => TextFormat)[]>>;

/** Outputs of other kinds. */
const OTHER_FORMATS: Readonly<
  Record<Exclude<FormatName, keyof typeof FORMATS>, readonly ((options: FormatOptions) => Format)[]>
> = {
  xlsx: [reportsXlsx],
  parquet: [reportsParquet, cellsParquet],
  sqlite: [reportsSqlite],
};

/** All outputs of a run, in the order in which they end. */
export function formatsFor(names: readonly FormatName[], options: FormatOptions): readonly Format[] {
  return [
    ...textFormatsFor(names, options).map(fromText),
    ...acrossFormatsFor(names, options).map(fromAcross),
    ...named(OTHER_FORMATS, names).map(format => format(options)),
    ...(options.summary === false ? [] : [summaryHtml()]),
    ...(names.includes('package') ? [packageFormat(options)] : []), // last: it lists the files of all others
  ];
}

/** The text files of some formats. problems.csv is written with every format. */
export function textFormatsFor(names: readonly FormatName[], options: FormatOptions): readonly TextFormat[] {
  const derived = options.derive && hasTables(names) ? [derivedCsv] : [];
  return [...new Set(named(FORMATS, names)), problemsCsv, ...derived].map(format => format(options));
}

/** The text files about all reports together: tables, and so written with those only. */
export function acrossFormatsFor(
  names: readonly FormatName[],
  options: FormatOptions,
): readonly AcrossFormat[] {
  if (!hasTables(names)) return [];
  return [panelCsv, crosswalkCsv, coverageCsv, revisionsCsv, acrossCsv].map(format => format(options));
}

function named<T>(
  formats: Readonly<Record<string, readonly T[]>>,
  names: readonly FormatName[],
): readonly T[] {
  return [...new Set(names)].flatMap(name => formats[name] ?? []);
}
