import type { Problem } from '../../../types.ts';
import type { Field } from '../../forms/form.ts';
import type { Match } from '../labels/match.ts';
import type { Item, Part } from '../labels/script.ts';
import type { Token } from '../words/tokens.ts';
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
  readonly placing: Placing;
}

/** A row with its cells, before they are placed. */
export type Collected = Omit<RowReading, 'placing'>;

/** What a part of a table gives: its rows in the form's order, and rows that the form does not know. */
export interface PartReading {
  readonly part: Part;
  readonly rows: readonly RowReading[];
  readonly problems: readonly Problem[];
}
