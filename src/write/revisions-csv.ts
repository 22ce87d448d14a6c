import { printPlace } from '../problems.ts';
import type { Across } from '../validate/across/across.ts';
import type { BriefCell } from '../validate/across/brief.ts';
import type { BodyYear } from '../validate/across/histories.ts';
import { pairsOf, type RevisedCell, revisedCells, type VersionPair } from '../validate/across/versions.ts';
import type { AcrossFormat } from './across-format.ts';
import { csvHeader, csvRows } from './csv.ts';
import type { FormatOptions } from './format.ts';
import { guardText } from './guard.ts';
import { printNumber } from './number.ts';

const REVISION = {
  field: ({ cell }: Revision) => cell.field,
  earlier_value: ({ cell }: Revision) => printNumber(cell.earlier.value),
  earlier_status: ({ cell }: Revision) => cell.earlier.status,
  earlier_place: ({ cell }: Revision) => placeOf(cell.earlier),
  later_value: ({ cell }: Revision) => printNumber(cell.later.value),
  later_status: ({ cell }: Revision) => cell.later.status,
  later_place: ({ cell }: Revision) => placeOf(cell.later),
  earlier_report_id: ({ pair }: Revision) => pair.earlier.id,
  later_report_id: ({ pair }: Revision) => pair.later.id,
  panel_report_id: ({ at }: Revision) => at.used.id,
  ordered_by: ({ at }: Revision) => at.orderedBy,
} as const;

interface Revision {
  readonly at: BodyYear;
  readonly pair: VersionPair;
  readonly cell: RevisedCell;
}

const PRINTERS = Object.values(REVISION);

/** revisions.csv: one row a cell that differs between two versions of a body's report for one year. */
export function revisionsCsv({ bom }: FormatOptions): AcrossFormat {
  return {
    file: 'revisions.csv',
    before: csvHeader(['body', 'year', ...Object.keys(REVISION)], bom),
    *chunks({ histories }: Across) {
      for (const { key, years } of histories) {
        for (const at of years) {
          for (const pair of pairsOf(at)) {
            const about = [guardText(key), String(at.year)];
            const cells = revisedCells(pair.earlier, pair.later);
            yield csvRows(cells.map(cell => [...about, ...PRINTERS.map(print => print({ at, pair, cell }))]));
          }
        }
      }
    },
  };
}

function placeOf({ place }: BriefCell): string {
  return place === null ? '' : printPlace(place);
}
