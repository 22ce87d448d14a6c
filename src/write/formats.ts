import type { Format, FormatOptions } from './format.ts';
import { type FormatName, hasTables } from './format-names.ts';
import { packageFormat } from './package/package.ts';
import { tableParquet } from './parquet/table-parquet.ts';
import { reportsJson } from './reports-json.ts';
import { reportsJsonl } from './reports-jsonl.ts';
import { reportsSqlite } from './sqlite/reports-sqlite.ts';
import { summaryHtml } from './summary-html.ts';
import { acrossCsv, pageCsv } from './table-csv.ts';
import { TABLES, type Tables } from './tables/index.ts';
import { type Table, tablesIn } from './tables/table.ts';
import { type AcrossFormat, fromAcross, fromText, type TextFormat } from './text-format.ts';
import { reportsXlsx } from './xlsx/reports-xlsx.ts';

type TextMaker = (options: FormatOptions) => TextFormat;

/**
 * Text files that each name given to `--format` stands for, written while the pages are read. A package is the tables and
 * what explains them.
 */
export const FORMATS: Readonly<Record<'csv' | 'jsonl' | 'json' | 'package', readonly TextMaker[]>> =
  textFormats(TABLES);

function textFormats(tables: Tables) {
  const csv = csvOf(tables, undefined);
  return { csv, jsonl: [reportsJsonl], json: [reportsJson], package: csv };
}

function csvOf({ page }: Tables, when: Table['csv']): readonly TextMaker[] {
  return tablesIn('csv', page)
    .filter(({ csv }) => csv === when)
    .map(table => options => pageCsv(table, options));
}

/** Outputs of other kinds. */
const OTHER_FORMATS: Readonly<
  Record<'xlsx' | 'parquet' | 'sqlite', (options: FormatOptions, tables: Tables) => readonly Format[]>
> = {
  xlsx: (options, tables) => [reportsXlsx(options, tables)],
  parquet: (_, { page }) => tablesIn('parquet', page).map(tableParquet),
  sqlite: (_, tables) => [reportsSqlite(tables)],
};

/** All outputs of a run, in the order in which they end. */
export function formatsFor(
  names: readonly FormatName[],
  options: FormatOptions,
  tables: Tables = TABLES,
): readonly Format[] {
  return [
    ...textFormatsFor(names, options, tables).map(fromText),
    ...acrossFormatsFor(names, options, tables).map(fromAcross),
    ...named(OTHER_FORMATS, names).flatMap(formats => formats(options, tables)),
    ...(options.summary === false ? [] : [summaryHtml()]),
    ...(names.includes('package') ? [packageFormat(options, tables)] : []), // last: it lists the files of all others
  ];
}

/** The text files of some formats. Some tables are written with every format. */
export function textFormatsFor(
  names: readonly FormatName[],
  options: FormatOptions,
  tables: Tables = TABLES,
): readonly TextFormat[] {
  const derived = options.derive && hasTables(names) ? csvOf(tables, 'derived') : [];
  const asked = new Set(named(textFormats(tables), names).flat());
  return [...asked, ...csvOf(tables, 'always'), ...derived].map(format => format(options));
}

/** The text files about all reports together: tables, and so written with those only. */
export function acrossFormatsFor(
  names: readonly FormatName[],
  options: FormatOptions,
  { across }: Tables = TABLES,
): readonly AcrossFormat[] {
  return hasTables(names) ? tablesIn('csv', across).map(table => acrossCsv(table, options)) : [];
}

function named<T>(formats: Readonly<Record<string, T>>, names: readonly FormatName[]): readonly T[] {
  return [...new Set(names)].filter(name => name in formats).map(name => formats[name]!);
}
