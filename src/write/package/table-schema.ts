import type { Column, Key, Table } from './table.ts';

/** The Table Schema of one CSV, with the foreign keys to tables that are present. */
export function tableSchema(table: Table, present: readonly string[]): object {
  const foreignKeys = table.foreignKeys.filter(({ file }) => present.includes(file)).map(foreignKeyOf);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(column => fieldOf(column, table.primaryKey.includes(column.name))),
    missingValues: [{ value: '', label: table.missing }],
    ...(table.primaryKey.length === 0 ? {} : { primaryKey: table.primaryKey }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function fieldOf({ name, type, en, zh, unit, values, definition }: Column, isKey: boolean) {
  return {
    name,
    type,
    title: `${zh} / ${en}`,
    ...(definition.en === '' ? {} : { description: `${definition.en} ${definition.zh}` }),
    ...(unit === '' ? {} : { unit }),
    ...(values.length === 0
      ? {}
      : { categories: values.map(({ value, en, zh }) => ({ value, label: `${en} / ${zh}` })) }),
    ...(isKey ? { constraints: { required: true } } : {}),
  };
}

function foreignKeyOf({ columns, file, to }: Key) {
  return { fields: columns, reference: { resource: file.replace(/\.csv$/, ''), fields: to } };
}
