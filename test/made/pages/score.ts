import type { FieldCell } from '../../../src/types.ts';
import { convertNow } from '../read.ts';
import type { GeneratedPage } from './generate.ts';

/** How one page was read, cell by cell and fact by fact. */
export interface Score {
  readonly page: GeneratedPage;
  readonly counts: Counts;
  readonly mistakes: readonly Mistake[];
}

export interface Counts {
  readonly pages: number;
  readonly printed: number; // numbers that the page prints in a place that can be told
  readonly right: number; // of them, as reported
  readonly derived: number; // of them, worked out from sums
  readonly wrong: number; // another number than the printed one, also where it may be left open
  readonly invented: number; // a number where the page prints none
  readonly deduced: number; // the same, but marked as worked out from sums, and true
  readonly regained: number; // numbers that the page lost, worked out
  readonly misled: number; // worked out as any reader would, from sums that the agency got wrong
  readonly missing: number;
  readonly counted: number; // numbers that pages had before damage, where the upper bound is known
  readonly possible: number; // of them, what can be determined at all
  readonly reached: number; // of these, what is given
  readonly shifts: number; // pages with digits in the neighbouring cell
  readonly named: number; // of them, where a problem names the true reading
  readonly facts: number; // form, agency, year, date
  readonly factsRight: number;
}

export interface Mistake {
  readonly kind: 'wrong' | 'invented' | 'deduced' | 'misled' | 'missing' | 'unreached' | 'fact';
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  readonly raw: string;
  readonly how: string;
}

/** `possible`: what can be determined at all, where that is known. */
export function scorePage(page: GeneratedPage, possible: ReadonlyMap<string, number> | null = null): Score {
  const [report] = convertNow(page.bytes, { name: page.name }).reports;
  const mistakes = [
    ...cellMistakes(page, report?.cells ?? [], possible),
    ...unreached(page, report?.cells ?? [], possible),
    ...factMistakes(page, report?.record),
  ];
  const count = (kind: Mistake['kind']) => mistakes.filter(mistake => mistake.kind === kind).length;
  const { cells: wanted, open } = page.expected;
  const printed = Object.entries(wanted).filter(([field, value]) => value !== null && !open.has(field));
  const found = new Map((report?.cells ?? []).map(cell => [cell.field, cell]));
  const hits = printed.filter(([field, value]) => found.get(field)?.value === value);
  const derived = hits.filter(([field]) => found.get(field)!.status === 'derived').length;
  const regained = Object.keys(page.expected.lost).filter(
    field => typeof found.get(field)?.value === 'number',
  );
  const { shifted } = page.expected;
  const named = (report?.record.problems ?? []).some(
    ({ code, field, message }) =>
      code === 'validate/other-reading' &&
      field === shifted?.fields[0] &&
      shifted.values.every(value => message.includes(String(value))),
  );
  return {
    page,
    mistakes,
    counts: {
      pages: 1,
      printed: printed.length,
      right: hits.length - derived,
      derived,
      wrong: count('wrong'),
      invented: count('invented'),
      deduced: count('deduced'),
      regained:
        regained.length -
        mistakes.filter(({ kind, what }) => kind !== 'unreached' && what in page.expected.lost).length,
      misled: count('misled'),
      missing: count('missing'),
      counted: possible === null ? 0 : numbersBefore(page),
      possible: possible?.size ?? 0,
      reached: (possible?.size ?? 0) - count('unreached'),
      shifts: shifted === null ? 0 : 1,
      named: shifted !== null && named ? 1 : 0,
      facts: 4,
      factsRight: 4 - count('fact'),
    },
  };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return Object.fromEntries(
    Object.entries(a).map(([key, value]) => [key, value + b[key as keyof Counts]]),
  ) as unknown as Counts;
}

export const NO_COUNTS: Counts = {
  pages: 0,
  printed: 0,
  right: 0,
  derived: 0,
  wrong: 0,
  invented: 0,
  deduced: 0,
  regained: 0,
  misled: 0,
  missing: 0,
  counted: 0,
  possible: 0,
  reached: 0,
  shifts: 0,
  named: 0,
  facts: 0,
  factsRight: 0,
};

function cellMistakes(
  { expected }: GeneratedPage,
  cells: readonly FieldCell[],
  possible: ReadonlyMap<string, number> | null,
): readonly Mistake[] {
  const found = new Map(cells.map(cell => [cell.field, cell]));
  const fields = new Set([...Object.keys(expected.cells), ...found.keys()]);
  return [...fields].flatMap((field): readonly Mistake[] => {
    const wanted = expected.cells[field] ?? null;
    const cell = found.get(field);
    const value = cell?.value ?? null;
    if (value === wanted || (value === null && expected.open.has(field))) return [];
    if (expected.disguised.has(field)) return [];
    if (field in expected.lost && isRegained(cell, expected.lost[field])) return [];
    const deduced = cell?.status === 'derived' && possible?.get(field) === value;
    const kind = deduced ? 'misled' : kindOf(wanted, cell, expected.leftOut[field]);
    return [
      {
        kind,
        what: field,
        expected: String(wanted ?? (field in expected.lost ? `lost ${expected.lost[field]}` : wanted)),
        found: `${value} (${cell?.status ?? 'no cell'})`,
        raw: cell?.raw ?? '',
        how: cell?.how ?? '',
      },
    ];
  });
}

/** Numbers that could have been determined. */
function unreached(
  { expected }: GeneratedPage,
  cells: readonly FieldCell[],
  possible: ReadonlyMap<string, number> | null,
): readonly Mistake[] {
  const found = new Map(cells.map(cell => [cell.field, cell]));
  return [...(possible ?? [])].flatMap(([what, value]): readonly Mistake[] => {
    const cell = found.get(what);
    if (cell?.value === value || expected.disguised.has(what)) return [];
    const { raw = '', how = '', status = 'no cell' } = cell ?? {};
    return [
      {
        kind: 'unreached',
        what,
        expected: String(value),
        found: `${cell?.value ?? null} (${status})`,
        raw,
        how,
      },
    ];
  });
}

/** Numbers of the tables with sums, printed or lost. */
function numbersBefore({ expected }: GeneratedPage): number {
  return Object.entries({ ...expected.cells, ...expected.lost }).filter(
    ([field, value]) => value !== null && !field.startsWith('disclosure.'),
  ).length;
}

/** A number that the page lost must be the one that stood there, and say that it was worked out. */
function isRegained(cell: FieldCell | undefined, truth: number | null | undefined): boolean {
  return (
    cell?.value === null || cell?.value === undefined || (cell.status === 'derived' && cell.value === truth)
  );
}

function kindOf(
  wanted: number | null,
  cell: FieldCell | undefined,
  leftOut: number | undefined,
): Mistake['kind'] {
  const value = cell?.value ?? null;
  if (value === null) return 'missing';
  if (wanted !== null) return 'wrong';
  return cell!.status === 'derived' && value === leftOut ? 'deduced' : 'invented';
}

function factMistakes(
  { expected }: GeneratedPage,
  record: { readonly [K in 'form' | 'agency' | 'year' | 'published']: string | number | null } | undefined,
): readonly Mistake[] {
  return (['form', 'agency', 'year', 'published'] as const).flatMap((what): readonly Mistake[] => {
    const found = record?.[what] ?? null;
    if (found === expected[what] || (found === null && expected.doubtful.includes(what))) return [];
    return [{ kind: 'fact', what, expected: String(expected[what]), found: String(found), raw: '', how: '' }];
  });
}
