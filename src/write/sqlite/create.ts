import { type ColumnType, columnsIn, type Table } from '../tables/table.ts';

type Declared = Omit<Table, 'rows'>;

/** The statement for a table. `names` are the tables of the database, which columns may point to. */
export function createTable(table: Declared, names: readonly string[], isOfPages = false): string {
  const columns = columnsIn('sqlite', table);
  const { name, key = [], unique } = table;
  const parts = [
    ...columns.map(column => `"${column.name}" ${SQL_TYPES[column.type]}`),
    ...(key.length === 0 ? [] : [`PRIMARY KEY (${key.join(', ')})`]),
    ...(unique === undefined ? [] : [`UNIQUE ("${unique}")`]),
    ...columns.flatMap(column => {
      const to = column.to?.map(target => target.split('.')).find(([other]) => names.includes(other!));
      if (to === undefined || to[0] === name) return [];
      return [`FOREIGN KEY (${column.name}) REFERENCES ${to[0]} (${to[1]})`];
    }),
  ];
  const options = isOfPages && key.length > 1 ? ' WITHOUT ROWID' : ''; // many short rows, looked up by key
  return `CREATE TABLE "${name}" (\n  ${parts.join(',\n  ')}\n)${options}`;
}

/** NUMERIC keeps whole numbers whole. */
const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  label: 'TEXT',
  date: 'TEXT',
  year: 'INTEGER',
  whole: 'INTEGER',
  count: 'NUMERIC',
  number: 'NUMERIC',
  truth: 'INTEGER',
};

/** The statements for a table's indices. They run when all rows are in, which is quicker. */
export function createIndices({ name, indices = {} }: Declared): readonly string[] {
  return Object.entries(indices).map(
    ([end, columns]) => `CREATE INDEX ${name}_${end} ON ${name} (${columns.join(', ')})`,
  );
}
