import type { Across } from '../validate/across/across.ts';
import type { Covered } from '../validate/across/coverage.ts';
import type { AcrossFormat } from './across-format.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { FormatOptions } from './format.ts';
import { guardText } from './guard.ts';

const COVERED = {
  body: ({ history }: Covered) => guardText(history.key),
  name: ({ history }: Covered) => guardText(history.body.name),
  region_code: ({ history }: Covered) => guardText(history.body.regionCode),
  year: ({ year }: Covered) => String(year),
  status: ({ status }: Covered) => status,
  published: ({ published }: Covered) => guardText(published ?? ''),
  deadline: ({ deadline }: Covered) => deadline ?? '',
  late: ({ isLate }: Covered) => String(isLate ?? ''),
  reports: ({ at }: Covered) => String(at?.versions.length ?? 0),
  report_id: ({ at }: Covered) => at?.used.id ?? '',
  source: ({ at, pages }: Covered) => guardText(at?.used.source ?? pages[0]?.source ?? ''),
} as const;

const PRINTERS = Object.values(COVERED);

/** coverage.csv: one row a body and year, from the first to the last that is seen of the body. */
export function coverageCsv({ bom }: FormatOptions): AcrossFormat {
  return {
    file: 'coverage.csv',
    before: csvHeader(Object.keys(COVERED), bom),
    *chunks({ coverage }: Across) {
      for (const covered of coverage) yield csvRows([PRINTERS.map(print => print(covered))]);
    },
  };
}
