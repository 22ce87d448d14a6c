import { printPlace } from '../../src/problems.ts';
import { FORMS, fieldsOfForm } from '../../src/recognise/forms/index.ts';
import { checkedBy } from '../../src/validate/checked-by.ts';
import type { Page } from '../../src/write/format.ts';
import type { Row } from './readers.ts';

/** What the files should say, straight from the records. Nothing is null, as in the records. */

export function expectedCells(pages: readonly Page[]): readonly Row[] {
  return pages.flatMap(({ conversion: { reports } }) =>
    reports.flatMap(({ record: { id, source, part, agency, year, form, mentions }, cells }) => {
      const checked = checkedBy(form, cells, mentions);
      return cells.map(({ field, value, unit, status, raw, how, place }) => ({
        report_id: id,
        source: source.path,
        part,
        agency,
        year,
        form,
        field,
        value,
        unit: unit || null,
        status,
        raw: raw || null,
        how: how || null,
        checked_by: checked.get(field)?.join('; ') ?? null,
        place: place === null ? null : printPlace(place),
      }));
    }),
  );
}

const COLUMNS = new Map(
  FORMS.flatMap(form => fieldsOfForm(form.id)).map(({ id, column }) => [id, column] as const),
);

/** Only the columns of fields whose numbers are printed; the others are null in every row. */
export function expectedReports(pages: readonly Page[]): readonly Row[] {
  return pages.flatMap(({ conversion: { reports } }) =>
    reports.map(({ record: { id, source, part, agency, year, published, form, complete }, cells }) => ({
      report_id: id,
      source: source.path,
      part,
      agency,
      year,
      published,
      form,
      complete,
      ...Object.fromEntries(
        cells
          .filter(({ status }) => status === 'reported')
          .map(({ field, value }) => [COLUMNS.get(field)!, value]),
      ),
    })),
  );
}

export function expectedProblems(pages: readonly Page[]): readonly Row[] {
  return pages.flatMap(({ source, conversion: { reports, problems } }) =>
    [
      ...problems.map(problem => ({ id: null, problem })),
      ...reports.flatMap(({ record: { id, problems: own } }) => own.map(problem => ({ id, problem }))),
    ].map(({ id, problem: { severity, code, field, place, message } }) => ({
      report_id: id,
      source,
      severity,
      code,
      field: field || null,
      place: place || null,
      message,
    })),
  );
}

/** Rows with every text changed as a format changes it. */
export function mapTexts(rows: readonly Row[], change: (text: string) => string | null): readonly Row[] {
  return rows.map(row =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? change(value) : value]),
    ),
  );
}

/** Rows without the columns that are null, in the order of the keys given. */
export function withoutNulls(rows: readonly Row[]): readonly Row[] {
  return rows.map(row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
}

/** Some columns of rows. */
export function pick(rows: readonly Row[], names: readonly string[]): readonly Row[] {
  return rows.map(row => Object.fromEntries(names.map(name => [name, row[name] ?? null])));
}

export const byReport = (a: Row, b: Row) => {
  const [x, y] = [String(a['report_id']), String(b['report_id'])];
  return x < y ? -1 : x > y ? 1 : 0;
};
