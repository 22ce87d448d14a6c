import { csvLines } from '../../decode/csv-lines.ts';
import type { Outcome, Problem } from '../../types.ts';
import { columnNamed, KNOWN_COLUMNS, type SourceRow } from './row.ts';

/** The rows of `sources.csv`: a header with `body` and `entry` at least, then a source a line. */
export function rowsFromCsv(text: string): Outcome<readonly SourceRow[]> {
  const [header, ...lines] = csvLines(text.replace(/^\ufeff/, ''));
  if (header === undefined) {
    const data = { noun: 'source', found: '', expected: 'columns', detail: KNOWN_COLUMNS } as const;
    return { value: [], problems: [{ code: 'sources/missing', place: { line: 1, column: 1 }, data }] };
  }
  const problems: Problem[] = [];
  const columns = header.cells.map(columnNamed);
  columns.forEach((column, at) => {
    const place = header.places[at]!;
    const data = { noun: 'column', found: header.cells[at]!.trim(), detail: KNOWN_COLUMNS } as const;
    if (column === null)
      problems.push({ code: 'sources/unknown', place, data: { ...data, expected: 'columns' } });
    else if (columns.indexOf(column) < at)
      problems.push({ code: 'sources/duplicate', place, data: { ...data, expected: 'once' } });
  });
  for (const column of ['body', 'entry'] as const) {
    if (columns.includes(column)) continue;
    const data = { noun: 'column', found: '', expected: 'column', detail: column } as const;
    problems.push({ code: 'sources/missing', place: { line: header.line, column: 1 }, data });
  }
  if (problems.length > 0) return { value: [], problems };

  const value = lines.flatMap(({ line, cells, places }): readonly SourceRow[] => {
    if (cells.length > columns.length || cells.length < 2) {
      const found = `${cells.length}`;
      const data = { noun: 'values', found, expected: 'one-each', detail: `${columns.length}` } as const;
      problems.push({ code: 'sources/invalid', place: { line, column: 1 }, data });
      return [];
    }
    const written = cells.flatMap((cell, at) =>
      cell.trim() === '' ? [] : [[columns[at]!, { text: cell.trim(), place: places[at]! }] as const],
    );
    return [{ place: { line, column: 1 }, values: new Map(written) }];
  });
  return { value, problems };
}
