import type { KeyValue, SchemaElement } from 'hyparquet-writer';
import { cleanText } from '../clean-text.ts';
import type { ColumnType, Head, Table, Value } from '../tables/table.ts';

/** The columns with their types. All may be empty. */
export function parquetSchema(columns: readonly Head[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...TYPES[type] }),
    ),
  ];
}

/** Counts are doubles: printed ones can be longer than any whole number that a computer counts with. */
const TYPES: Readonly<Record<ColumnType, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  label: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  year: { type: 'INT32' },
  whole: { type: 'INT32' },
  count: { type: 'DOUBLE' },
  number: { type: 'DOUBLE' },
  truth: { type: 'BOOLEAN' },
};

/** What the table and its columns are, as JSON in the file's key-value metadata. */
export function parquetMetadata({ zh, en }: Table, columns: readonly Head[]): KeyValue[] {
  const described = columns.map(({ name, zh, en, unit }) => [
    name,
    { zh, en, ...(unit === undefined || unit === '' ? {} : { unit }) },
  ]);
  return [
    { key: 'gongkai.title', value: JSON.stringify({ zh, en }) },
    { key: 'gongkai.columns', value: JSON.stringify(Object.fromEntries(described)) },
  ];
}

/** A value as its column's type holds it. A date that the calendar does not have is none. */
export function parquetValue(value: Value, type: ColumnType): Value | Date {
  if (typeof value !== 'string') return value;
  if (type !== 'date') return cleanText(value);
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
