import type { Conversion, FieldCell, PrintedProblem, ReportRecord } from '../../types.ts';
import { byKey } from '../store/by-key.ts';
import type { Database, Query, Row } from './pool.ts';
import { clean } from './rows.ts';

/** What came of reading a capture. */
export interface Converted {
  readonly capture: string;
  readonly source: string; // as in the record
  readonly status: string;
  readonly read: { readonly bytes: number; readonly sha256: string } | null;
  readonly conversion: Conversion;
  readonly otherPage: unknown; // of a page that is no report; null for none
}

/** Puts the results of a capture into the tables, in the place of earlier ones. */
export async function saveConversion(query: Query, converted: Converted, version: string): Promise<void> {
  const { capture, source, status, read, conversion, otherPage } = converted;
  await query('DELETE FROM gongkai.conversions WHERE capture = $1', [capture]);
  await query('INSERT INTO gongkai.conversions VALUES ($1, $2, $3, $4, $5, $6, $7)', [
    ...[capture, version, clean(source), status, read?.bytes ?? null, read?.sha256 ?? null],
    otherPage === null ? null : JSON.stringify(otherPage),
  ]);
  const problems: Row[] = [];
  const note = (report: number | null) => (problem: PrintedProblem) =>
    void problems.push({ capture, position: problems.length, report, ...cleaned({ ...problem }) });
  for (const [report, { record, cells }] of conversion.reports.entries()) {
    await query('INSERT INTO gongkai.reports VALUES ($1, $2, $3, $4, $5, $6, $7)', [
      ...[capture, report, record.id, clean(record.agency), record.year, record.form],
      JSON.stringify(record),
    ]);
    await query(`INSERT INTO gongkai.cells SELECT * FROM json_populate_recordset(NULL::gongkai.cells, $1)`, [
      JSON.stringify(cells.map((cell, at) => cellRow(capture, report, at, cell))),
    ]);
    record.problems.forEach(note(report));
  }
  conversion.problems.forEach(note(null));
  await query(
    'INSERT INTO gongkai.problems SELECT * FROM json_populate_recordset(NULL::gongkai.problems, $1)',
    [JSON.stringify(problems)],
  );
}

/** `exact` has the cell itself where the table cannot hold its text as printed. */
function cellRow(capture: string, report: number, position: number, cell: FieldCell): Row {
  const row = cleaned({ ...cell });
  const { isPrintedTwice, ...columns } = cell; // has no column
  const isExact =
    isPrintedTwice !== true && Object.entries(columns).every(([name, held]) => row[name] === held);
  return { capture, report, position, ...row, exact: isExact ? null : JSON.stringify(cell) };
}

function cleaned(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, held]) => [name, clean(held)]));
}

const CAPTURES_A_PAGE = 100;

/**
 * All results in the order of the archive: by file, then by place in it; the same body of the same address once in a file.
 * A bounded number is in hand at a time.
 */
export function savedConversions({ query }: Database): AsyncIterable<Converted> {
  const page = async ([file, start]: readonly [string, number]): Promise<readonly Placed[]> => {
    const rows = await query(
      `SELECT c.*, p.file, p.start, p.url FROM gongkai.conversions AS c JOIN gongkai.captures AS p ON p.id = c.capture
       WHERE (p.file, p.start) > ($1, $2) ORDER BY p.file, p.start LIMIT ${CAPTURES_A_PAGE}`,
      [file, start],
    );
    const ids = rows.map(({ capture }) => capture);
    const [reports, cells, problems] = await Promise.all([
      query('SELECT capture, record FROM gongkai.reports WHERE capture = ANY($1) ORDER BY capture, report', [
        ids,
      ]),
      query('SELECT * FROM gongkai.cells WHERE capture = ANY($1) ORDER BY capture, report, position', [ids]),
      query(
        'SELECT * FROM gongkai.problems WHERE capture = ANY($1) AND report IS NULL ORDER BY capture, position',
        [ids],
      ),
    ]);
    const of = { reports: grouped(reports), cells: grouped(cells), problems: grouped(problems) };
    return rows.map(row => ({
      at: [row['file'] as string, row['start'] as number],
      url: row['url'] as string,
      converted: convertedOf(row, {
        reports: of.reports.get(row['capture']) ?? [],
        cells: of.cells.get(row['capture']) ?? [],
        problems: of.problems.get(row['capture']) ?? [],
      }),
    }));
  };
  return mapped(byKey(page, ({ at }) => at, ['', -1]));
}

interface Placed {
  readonly at: readonly [file: string, start: number];
  readonly url: string;
  readonly converted: Converted;
}

async function* mapped(placed: AsyncIterable<Placed>): AsyncGenerator<Converted> {
  let current = '';
  let seen = new Set<string>();
  for await (const { at, converted, url } of placed) {
    if (at[0] !== current) seen = new Set();
    [current] = at;
    const key = `${converted.read?.sha256} ${url}`;
    if (converted.read !== null && seen.has(key)) continue;
    seen.add(key);
    yield converted;
  }
}

function grouped(rows: readonly Row[]): ReadonlyMap<unknown, readonly Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row['capture']);
    if (group === undefined) groups.set(row['capture'], [row]);
    else group.push(row);
  }
  return groups;
}

interface Parts {
  readonly reports: readonly Row[];
  readonly cells: readonly Row[];
  readonly problems: readonly Row[];
}

function convertedOf(row: Row, { reports, cells, problems }: Parts): Converted {
  const { capture, source, status, bytes, sha256, other_page: otherPage } = row;
  return {
    capture: capture as string,
    source: source as string,
    status: status as string,
    read: bytes === null ? null : { bytes: bytes as number, sha256: sha256 as string },
    conversion: {
      reports: reports.map(({ record }, at) => ({
        record: record as ReportRecord,
        cells: cells.filter(({ report }) => report === at).map(cellOf),
      })),
      problems: problems.map(
        ({ code, severity, field, place, message }) =>
          ({ code, severity, field, place, message }) as PrintedProblem,
      ),
    },
    otherPage: otherPage ?? null,
  };
}

function cellOf({ exact, field, value, unit, status, raw, label, how, place }: Row): FieldCell {
  return (exact ?? { field, value, unit, status, raw, label, how, place }) as FieldCell;
}
