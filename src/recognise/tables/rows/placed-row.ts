import type { Form } from '../../forms/form.ts';
import type { Match } from '../labels/match.ts';
import type { Token } from '../words/tokens.ts';
import { isDoubtful, type TableHabits } from './doubts.ts';
import { type Bar, type Habits, type Placing, placeRow } from './placing.ts';
import type { Collected, RowReading } from './row-reading.ts';

export function placedRow({ slots, fields, gapBehind: behind }: Collected, habits: Habits): Placing {
  return placeRow(slots, fields.length, habits, behind);
}

/** A row whose cells are all its fields but the last; null for other rows. */
export function withBlankTotal({ slots, fields }: Collected): Placing | null {
  const values = slots.filter(({ kind }) => kind === 'value');
  const isWhole =
    values.length === fields.length - 1 &&
    slots.slice(0, values.length).every(({ kind }) => kind === 'value');
  return isWhole ? { type: 'placed', cells: [...values, null], note: 'gaps' } : null;
}

/** A row whose numbers are printed, and which of them is which field is not certain. */
export function looseRow({ slots }: Collected): Placing & { readonly type: 'loose' } {
  return { type: 'loose', values: slots.filter(({ kind }) => kind === 'value' || kind === 'text') };
}

/** The same where no sum may tell either. */
export function barredRow(row: Collected, barred: Bar): Placing {
  return { ...looseRow(row), barred };
}

/** The row as it was placed, or loose where it is doubtful that its cells are its fields. */
export function withoutDoubt(form: Form, row: Collected, placing: Placing, table: TableHabits): RowReading {
  const isOpen = row.slots.some(({ kind }) => kind === 'value') && isDoubtful(form, row, placing, table);
  return { ...row, placing: isOpen ? looseRow(row) : placing };
}

/** The last grid column of a bounded table's header; null elsewhere. */
export function reachOf(tokens: readonly Token[], matches: readonly Match[]): number | null {
  const header = matches.filter(({ item }) => item.type === 'header').map(({ start }) => tokens[start]!);
  if (header.length === 0 || !header.every(({ bounded }) => bounded)) return null;
  const rows = new Set(header.map(({ row }) => row));
  const first = tokens.indexOf(header[0]!);
  const last = tokens.indexOf(header.at(-1)!) + 20;
  const cells = tokens.slice(Math.max(0, first - 20), last).filter(({ row }) => rows.has(row));
  return Math.max(...cells.map(({ column, width }) => column + width));
}
