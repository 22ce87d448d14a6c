import type { Meaning } from '../../recognise/forms/meanings.ts';
import type { Ratio } from '../../validate/ratios.ts';
import { type Variable, variables } from '../codebook.ts';
import {
  type ColumnType,
  columnsIn,
  type Table as Declared,
  type Column as DeclaredColumn,
} from '../tables/table.ts';
import type { ValueLabel } from './value-labels.ts';

/** One CSV, described: what a row is, its columns in order, its keys. */
export interface Table {
  readonly name: string;
  readonly file: string;
  readonly en: string; // what it holds
  readonly zh: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[]; // [] where no columns tell rows apart
  readonly foreignKeys: readonly Key[];
  readonly missing: string; // what an empty value says
  readonly ratios: readonly Ratio[]; // that its rows hold
}

export interface Column {
  readonly name: string; // at most 32 ASCII characters
  readonly type: SchemaType;
  readonly en: string;
  readonly zh: string;
  readonly unit: string; // '' where it has none, or each row its own
  readonly values: readonly ValueLabel[]; // [] where any may stand
  readonly definition: Meaning; // '' where the title says all
  readonly variable: Variable | null; // whose numbers it holds
}

export type SchemaType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';

/** Columns that, where they are not empty, stand in another table. */
export interface Key {
  readonly columns: readonly string[];
  readonly file: string;
  readonly to: readonly string[];
}

/** The CSV of a table. */
export function describe(table: Omit<Declared, 'rows'>): Table {
  const { name, full = table, key = [], missing = 'none', ratios = [] } = table;
  const columns = columnsIn('csv', table);
  return {
    name,
    file: `${name}.csv`,
    en: full.en,
    zh: full.zh,
    columns: columns.map(described),
    primaryKey: key,
    foreignKeys: columns.flatMap(keysOf).filter(({ file }) => file !== `${name}.csv`),
    missing,
    ratios,
  };
}

function described(column: DeclaredColumn): Column {
  const { name, type, full = column, values = [], field } = column;
  const variable = (field === undefined ? undefined : VARIABLES.get(field)) ?? null;
  return {
    name,
    type: SCHEMA_TYPES[type],
    en: full.en,
    zh: full.zh,
    unit: variable?.unit ?? column.unit ?? '',
    values,
    definition: variable?.meaning ?? column.definition ?? { en: '', zh: '' },
    variable,
  };
}

const VARIABLES: ReadonlyMap<string, Variable> = new Map(
  variables().map(variable => [variable.id, variable]),
);

const SCHEMA_TYPES: Readonly<Record<ColumnType, SchemaType>> = {
  text: 'string',
  label: 'string',
  date: 'date',
  year: 'year',
  whole: 'integer',
  count: 'integer',
  number: 'number',
  truth: 'boolean',
};

function keysOf({ name, to = [] }: DeclaredColumn): readonly Key[] {
  return to.map(target => {
    const [table, column] = target.split('.') as [string, string];
    return { columns: [name], file: `${table}.csv`, to: [column] };
  });
}
