import type { Database, SqlValue } from '../../types.ts';
import { cleanText } from '../clean-text.ts';
import type { Format } from '../format.ts';
import { TABLES, type Tables } from '../tables/index.ts';
import { columnsIn, type Table, tablesIn, type Value } from '../tables/table.ts';
import { createIndices, createTable } from './create.ts';
import { metadataYml } from './metadata-yml.ts';
import { VIEWS } from './views.ts';

const NAME = 'reports';

/** The rows of one page, or of all that is known, in the order of the tables. */
type TableRows = readonly (readonly (readonly SqlValue[])[])[];

/** reports.sqlite, and metadata.yml for Datasette. */
export function reportsSqlite(tables: Tables = TABLES): Format<TableRows> {
  const known = tablesIn('sqlite', tables.known);
  const page = tablesIn('sqlite', tables.page);
  return {
    take: input => page.map(table => sqlRows(table, table.rows(input))),
    async open(outputs) {
      const metadata = outputs.file('metadata.yml');
      const database = await outputs.database(`${NAME}.sqlite`);
      const names = [...known, ...page].map(({ name }) => name);
      for (const table of known) database.run(createTable(table, names));
      for (const table of page) database.run(createTable(table, names, true));
      for (const table of known) insertAll(database, table.name, sqlRows(table, table.rows()));
      return {
        add(rows) {
          for (const [t, { name }] of page.entries()) insertAll(database, name, rows[t]!);
        },
        end() {
          for (const index of page.flatMap(createIndices)) database.run(index);
          for (const { name, sql } of VIEWS) database.run(`CREATE VIEW "${name}" AS\n  ${sql}`);
          database.end();
          metadata.write(metadataYml(NAME, [...page, ...known]));
          metadata.end();
        },
      };
    },
  };
}

function sqlRows(table: Pick<Table<unknown, never>, 'columns'>, rows: Iterable<unknown>): TableRows[number] {
  const columns = columnsIn('sqlite', table);
  return [...rows].map(row => columns.map(column => sqlValue(column.of(row))));
}

function insertAll(database: Database, table: string, rows: TableRows[number]): void {
  for (const row of rows) database.insert(table, row);
}

function sqlValue(value: Value): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? cleanText(value) : value;
}
