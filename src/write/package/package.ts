import type { Format, FormatOptions, Run } from '../format.ts';
import type { Tables } from '../tables/index.ts';
import { bothRanges, type Ranges, rangesOf } from './facts.ts';

/**
 * What explains the CSV files of a run and opens them in other tools. It ends after them, and lists what they became. All
 * that it says is loaded then.
 */
export function packageFormat({ bom, about = {} }: FormatOptions, tables: Tables): Format<readonly Ranges[]> {
  return {
    take: ({ conversion }) => conversion.reports.map(({ record }) => rangesOf(record)),
    open(outputs) {
      let seen: Ranges = { years: null, published: null };
      return {
        add(ranges) {
          for (const each of ranges) seen = bothRanges(seen, each);
        },
        async end(run: Run) {
          const { packageFiles } = await import('./package-files.ts');
          for (const { file, text, rows } of packageFiles({ ...run, ...seen, about }, bom, tables)) {
            const sink = outputs.file(file);
            if (rows !== null) sink.rows(rows);
            sink.write(text);
            sink.end();
          }
        },
      };
    },
  };
}
