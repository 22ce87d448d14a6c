import type { Problem } from '../../../types.ts';
import type { Field } from '../../forms/form.ts';
import type { Header } from '../header/header.ts';
import type { Match } from '../labels/match.ts';
import type { Item } from '../labels/script.ts';
import { isCell, isValue, type Token } from '../words/tokens.ts';
import type { Placing } from './placing.ts';

/** A row of the form as the page prints it. */
export interface RowReading {
  readonly item: Item | null; // null for the only row of a single-row table
  readonly fields: readonly Field[];
  readonly how: Match['how'];
  readonly label: string; // as printed
  readonly printedRow: number; // that the label stands in
  readonly gapBehind: number | null; // empty lines behind its last cell, where cells have lines of their own
  readonly slots: readonly Token[];
  readonly isTwice: boolean; // printed again with other numbers: no one can say which are meant
  readonly placing: Placing;
}

/** A row with its cells, before they are placed. */
export type Collected = Omit<RowReading, 'placing'>;

/** The rows of a part that were found, before their cells are placed. */
export interface CollectedRows {
  readonly rows: readonly Collected[]; // in the form's order
  readonly problems: readonly Problem[]; // rows that the form does not know
}

/** What a part of a table gives. */
export interface PartReading {
  readonly header: Header;
  readonly rows: readonly RowReading[]; // in the form's order
  readonly problems: readonly Problem[];
}

/** A row's cells, without the separators alone. */
export function cellsOf({ slots }: Pick<Collected, 'slots'>): readonly Token[] {
  return slots.filter(isCell);
}

export function valuesOf({ slots }: Pick<Collected, 'slots'>): readonly Token[] {
  return slots.filter(isValue);
}

export function numbersOf(row: Pick<Collected, 'slots'>): readonly number[] {
  return valuesOf(row).map(({ normalised }) => Number(normalised));
}
