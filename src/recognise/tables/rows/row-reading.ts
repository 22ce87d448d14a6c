import type { Problem } from '../../../types.ts';
import type { Field } from '../../forms/form.ts';
import type { Group } from '../labels/groups.ts';
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

/** A label of a part, and what is printed behind it up to the next. */
export interface Span {
  readonly match: Match;
  readonly next: Match | undefined;
  readonly nextRow: number; // item index; infinite behind the last row
  readonly groups: readonly Group[];
  readonly isOpened: boolean; // a separator behind its cells opens the next row
}

/** A span with the cells that are its row's own; of what is left, the groups with numbers. */
export interface OwnRow extends Span {
  readonly row: Collected | null; // null for a header, a title and the name of a group
  readonly rest: readonly Group[];
}

/** The same with the rows whose labels could not be read, and with those that the form does not know. */
export interface PairedRows extends OwnRow {
  readonly paired: readonly { readonly group: Group; readonly row: Collected }[];
  readonly strangers: readonly Group[];
}

/** The rows of a part that were found, before their cells are placed. */
export interface CollectedRows {
  readonly spans: readonly PairedRows[]; // in page order; none for a single row, whose labels are its header
  readonly rows: readonly Collected[]; // in the form's order
  readonly problems: readonly Problem[]; // rows that the form does not know
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

/** A row's numbers as printed, to compare it with another of the same label. */
export function printedNumbers(row: Pick<Collected, 'slots'>): string {
  return valuesOf(row)
    .map(({ normalised }) => normalised)
    .join(' ');
}
