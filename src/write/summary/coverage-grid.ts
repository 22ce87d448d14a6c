import type { Body } from '../../types.ts';
import type { Across } from '../../validate/across/across.ts';
import type { Covered } from '../../validate/across/coverage.ts';
import type { Both } from './words.ts';

/** Bodies by years; where bodies are many, cities or provinces by years. */
export interface CoverageGrid {
  readonly level: 'body' | 'city' | 'province';
  readonly bodies: number;
  readonly years: readonly number[]; // at most MOST_YEARS, the last ones
  readonly allYears: number;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly code: string; // '' where none is known
  readonly name: Both | string;
  readonly cells: readonly (GridCell | null)[]; // null: outside the years that are seen
}

/** Of one body one of these is 1, of several they are counts; `late` are some of `found` and `no_tables`. */
export type GridCell = Record<'found' | 'no_tables' | 'not_a_report' | 'missing' | 'late', number>;

export const MOST_ROWS = 150; // that a person still looks through
const MOST_YEARS = 30;

export function coverageGrid(
  { histories, coverage }: Across,
  placeNames: ReadonlyMap<string, Both | string>,
): CoverageGrid {
  const years = [...new Set(coverage.map(({ year }) => year))].sort((a, b) => a - b);
  const level = levelOf(histories.map(({ body }) => body.regionCode));
  const shown = years.slice(-MOST_YEARS);
  const columns = new Map(shown.map((year, i) => [year, i]));
  const rows = new Map<string, { code: string; name: Both | string; cells: (GridCell | null)[] }>();
  for (const covered of coverage) {
    const { regionCode, name } = covered.history.body;
    const code = level === 'body' ? regionCode : regionCode.slice(0, DIGITS[level]);
    const key = level === 'body' ? covered.history.key : code;
    let row = rows.get(key);
    if (row === undefined) {
      row = {
        code,
        name: level === 'body' ? name : (placeNames.get(code) ?? code),
        cells: shown.map(() => null),
      };
      rows.set(key, row);
    }
    const column = columns.get(covered.year);
    if (column !== undefined) row.cells[column] = addTo(row.cells[column] ?? null, covered);
  }
  const sorted = [...rows].sort(
    ([a, { code: one }], [b, { code: other }]) => compare(last(one), last(other)) || compare(a, b),
  );
  return {
    level,
    bodies: histories.length,
    years: shown,
    allYears: years.length,
    rows: sorted.map(([, row]) => row),
  };
}

const DIGITS = { city: 4, province: 2 } as const; // of a region code

function levelOf(codes: readonly string[]): CoverageGrid['level'] {
  if (codes.length <= MOST_ROWS) return 'body';
  return new Set(codes.map(code => code.slice(0, DIGITS.city))).size <= MOST_ROWS ? 'city' : 'province';
}

function addTo(cell: GridCell | null, { status, isLate }: Covered): GridCell {
  const sum = cell ?? { found: 0, no_tables: 0, not_a_report: 0, missing: 0, late: 0 };
  return { ...sum, [status]: sum[status] + 1, late: sum.late + (isLate === true ? 1 : 0) };
}

/** The names of provinces and cities by the first two and four digits of the codes in them, as the reports come. */
export function collectPlaceNames() {
  const names = new Map<string, Both | string>();
  return {
    add({ region_code: code, province, city }: Pick<Body, 'region_code' | 'province' | 'city'>): void {
      if (code === null || province === null) return;
      names.set(code.slice(0, DIGITS.province), province);
      const four = code.slice(0, DIGITS.city);
      if (names.has(four)) return;
      if (city !== null) names.set(four, city);
      else if (four.endsWith('00')) names.set(four, { zh: `${province}本级`, en: `${province} itself` });
      else names.set(four, province);
    },
    finish: (): ReadonlyMap<string, Both | string> => names,
  };
}

/** Those without a code stand last. */
function last(code: string): string {
  return code === '' ? '~' : code;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
