import {
  FIELD_TABLE,
  FORM_FIELD_TABLE,
  FORM_TABLE,
  IDENTITY_TABLE,
  type KnownTable,
} from '../tables/forms.ts';
import { type PlainTable, type Value, valuesOf } from '../tables/table.ts';
import { FOR_FIELD, FOR_FORM, type Keys } from './keys.ts';

/** What every database holds. Filled first, since the other tables point to it. */
export const KNOWN_TABLES: readonly (Omit<PlainTable, 'rows'> &
  Keys & { readonly all: () => readonly (readonly Value[])[] })[] = [
  { ...plain(FORM_TABLE), keys: ['PRIMARY KEY (form)'] },
  { ...plain(FIELD_TABLE), keys: ['PRIMARY KEY (field)', 'UNIQUE ("column")'] },
  { ...plain(FORM_FIELD_TABLE), keys: ['PRIMARY KEY (form, field)', FOR_FORM, FOR_FIELD] },
  { ...plain(IDENTITY_TABLE), keys: ['PRIMARY KEY (form, identity)', FOR_FORM] },
];

/** Rows are made when they are asked for: what is behind them takes a while. */
function plain<Row>(table: KnownTable<Row>) {
  const { name, zh, en, columns } = table;
  return { name, zh, en, columns, all: () => table.all.map(row => valuesOf(columns, row)) };
}
