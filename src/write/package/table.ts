import type { Meaning } from '../../recognise/forms/meanings.ts';
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
}

export interface Column {
  readonly name: string; // at most 32 ASCII characters
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  readonly en: string;
  readonly zh: string;
  readonly unit: string; // '' where it has none, or each row its own
  readonly values: readonly ValueLabel[]; // [] where any may stand
  readonly definition: Meaning; // '' where the title says all
}

/** Columns that, where they are not empty, stand in another table. */
export interface Key {
  readonly columns: readonly string[];
  readonly file: string;
  readonly to: readonly string[];
}
