/** What is wrong with the rows of a table by its Table Schema: types, categories, keys. Rows are counted from 1. */
export function checkTable(
  schema: Schema,
  rows: readonly (readonly string[])[],
  tables: ReadonlyMap<string, Rows>,
): readonly string[] {
  const [header = [], ...records] = rows;
  const names = schema.fields.map(({ name }) => name);
  if (header.join() !== names.join()) return [`header ${header.join()}`];
  const faults: string[] = [];
  const at = (record: readonly string[], keys: readonly string[]) =>
    keys.map(key => record[names.indexOf(key)]!);
  const seen = new Set<string>();
  records.forEach((record, i) => {
    if (record.length !== names.length) faults.push(`row ${i + 1}: ${record.length} values`);
    schema.fields.forEach((field, c) => {
      const value = record[c]!;
      if (!fits(field, value)) faults.push(`row ${i + 1}: ${field.name} is ${JSON.stringify(value)}`);
    });
    if (schema.primaryKey !== undefined) {
      const key = JSON.stringify(at(record, schema.primaryKey));
      if (seen.has(key)) faults.push(`row ${i + 1}: key ${key} again`);
      seen.add(key);
    }
  });
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const [head = [], ...others] = tables.get(reference.resource) ?? [];
    const columns = reference.fields.map(field => head.indexOf(field));
    const known = new Set(others.map(other => JSON.stringify(columns.map(column => other[column]))));
    records.forEach((record, i) => {
      const key = at(record, fields);
      if (!key.includes('') && !known.has(JSON.stringify(key)))
        faults.push(`row ${i + 1}: ${key} is not in ${reference.resource}`);
    });
  }
  return faults;
}

export type Rows = readonly (readonly string[])[];

export interface Schema {
  readonly fields: readonly SchemaField[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

interface SchemaField {
  readonly name: string;
  readonly type: keyof typeof LEXICAL;
  readonly categories?: readonly { readonly value: string }[];
  readonly constraints?: { readonly required?: boolean };
}

const LEXICAL = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  year: /^\d{4}$/,
} as const;

function fits({ type, categories, constraints }: SchemaField, value: string): boolean {
  if (value === '') return !constraints?.required;
  return LEXICAL[type].test(value) && (categories?.some(one => one.value === value) ?? true);
}
