import type { Database, SqlValue } from '../../types.ts';
import { cleanText } from '../clean-text.ts';
import type { Format } from '../format.ts';
import { TABLES, type Tables } from '../tables/index.ts';
import { type Column, columnsIn, tablesIn, type Value } from '../tables/table.ts';
import { createIndices, createTable } from './create.ts';
import { metadataYml } from './metadata-yml.ts';
import { VIEWS } from './views.ts';

const NAME = 'reports';

/** reports.sqlite, and metadata.yml for Datasette. */
export function reportsSqlite(tables: Tables = TABLES): Format {
  const known = tablesIn('sqlite', tables.known);
  const page = tablesIn('sqlite', tables.page);
  return {
    async open(outputs) {
      const metadata = outputs.file('metadata.yml');
      const database = await outputs.database(`${NAME}.sqlite`);
      const names = [...known, ...page].map(({ name }) => name);
      for (const table of known) database.run(createTable(table, names));
      for (const table of page) database.run(createTable(table, names, true));
      for (const table of known) insertAll(database, table.name, columnsIn('sqlite', table), table.rows());
      const columns = page.map(table => columnsIn('sqlite', table));
      return {
        add(input) {
          for (const [t, table] of page.entries())
            insertAll(database, table.name, columns[t]!, table.rows(input));
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

function insertAll(
  database: Database,
  table: string,
  columns: readonly Column[],
  rows: Iterable<unknown>,
): void {
  for (const row of rows)
    database.insert(
      table,
      columns.map(column => sqlValue(column.of(row))),
    );
}

function sqlValue(value: Value): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? cleanText(value) : value;
}
