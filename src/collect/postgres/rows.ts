import { type Columns, type Row, toRow } from '../store/rows.ts';

/** As `toRow`, without what PostgreSQL cannot hold: U+0000 and halves of surrogate pairs become U+FFFD. */
export function toCleanRow<T extends object>(columns: Columns<T>, value: NoInfer<Partial<T>>): Row {
  const row = toRow(columns, value);
  return Object.fromEntries(Object.entries(row).map(([name, held]) => [name, clean(held)]));
}

export function clean<T>(value: T): T {
  return (typeof value === 'string' ? value.replace(/\0|\p{Surrogate}/gu, '\ufffd') : value) as T;
}

/** `(name, name) VALUES ($1, $2)` and its values. */
export function insertion(row: Row): { readonly text: string; readonly values: readonly unknown[] } {
  const names = Object.keys(row);
  return { text: `(${names}) VALUES (${names.map((_, at) => `$${at + 1}`)})`, values: Object.values(row) };
}

/** `name = $1, name = $2` and its values; null for no names. */
export function assignment(row: Row): { readonly text: string; readonly values: readonly unknown[] } | null {
  const names = Object.keys(row);
  if (names.length === 0) return null;
  return { text: names.map((name, at) => `${name} = $${at + 1}`).join(', '), values: Object.values(row) };
}
