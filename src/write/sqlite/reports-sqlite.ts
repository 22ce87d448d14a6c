import type { Database, SqlValue } from '../../types.ts';
import { cleanText } from '../clean-text.ts';
import type { Format } from '../format.ts';
import type { PlainTable, Value } from '../tables/table.ts';
import { INDICES, type Keys } from './keys.ts';
import { KNOWN_TABLES } from './known-tables.ts';
import { metadataYml } from './metadata-yml.ts';
import { PAGE_TABLES } from './page-tables.ts';
import { VIEWS } from './views.ts';

const NAME = 'reports';

/** The rows of one page, in the order of the tables of pages. */
type Rows = readonly (readonly (readonly SqlValue[])[])[];

/** reports.sqlite, and metadata.yml for Datasette. */
export function reportsSqlite(): Format<Rows> {
  return {
    take: page => PAGE_TABLES.map(({ rows }) => rows(page).map(row => row.map(sqlValue))),
    async open(outputs) {
      const metadata = outputs.file('metadata.yml');
      const database = await outputs.database(`${NAME}.sqlite`);
      for (const table of [...KNOWN_TABLES, ...PAGE_TABLES]) database.run(createTable(table));
      for (const { name, all } of KNOWN_TABLES)
        insertAll(
          database,
          name,
          all().map(row => row.map(sqlValue)),
        );
      return {
        add(rows) {
          for (const [i, { name }] of PAGE_TABLES.entries()) insertAll(database, name, rows[i]!);
        },
        end() {
          for (const index of INDICES) database.run(index);
          for (const { name, sql } of VIEWS) database.run(`CREATE VIEW "${name}" AS\n  ${sql}`);
          database.end();
          metadata.write(metadataYml(NAME));
          metadata.end();
        },
      };
    },
  };
}

function createTable({ name, columns, keys, options }: Omit<PlainTable, 'rows'> & Keys): string {
  const parts = [...columns.map(column => `"${column.name}" ${SQL_TYPES[column.type]}`), ...keys];
  return `CREATE TABLE "${name}" (\n  ${parts.join(',\n  ')}\n)${options === undefined ? '' : ` ${options}`}`;
}

/** NUMERIC keeps whole numbers whole. */
const SQL_TYPES: Readonly<Record<PlainTable['columns'][number]['type'], string>> = {
  text: 'TEXT',
  label: 'TEXT',
  date: 'TEXT',
  whole: 'INTEGER',
  number: 'NUMERIC',
  truth: 'INTEGER',
};

function insertAll(database: Database, table: string, rows: readonly (readonly SqlValue[])[]): void {
  for (const row of rows) database.insert(table, row);
}

function sqlValue(value: Value): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? cleanText(value) : value;
}
