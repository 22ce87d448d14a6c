/** What `--format` takes. By themselves here, for a command line is read before anything that writes is loaded. */
export const FORMAT_NAMES = ['csv', 'jsonl', 'json', 'package', 'xlsx', 'parquet', 'sqlite'] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

/** Tables are written with these only: CSV files of rows, and those across reports. */
export function hasTables(names: readonly FormatName[]): boolean {
  return names.includes('csv') || names.includes('package');
}
