import type { Form } from './forms/form.ts';
import { breaksOwnSum } from './own-sum.ts';
import type { Placed, Placing } from './placing.ts';
import type { Collected } from './rows.ts';
import type { Token } from './tokens.ts';

const FEW = 4; // other rows, to speak of what is usual
const USUAL = 0.75; // share of the other rows

/** A row as it would be placed. */
export interface Tried {
  readonly row: Collected;
  readonly placing: Placing;
}

/**
 * True where a row has as many cells as the form, and yet they need not be its fields: a sign where the form asks for
 * no change; or a last cell that is blank because a separator was left over, with numbers before it that are glued, that
 * break the row's own sums, or in a table whose other rows all print their last.
 */
export function isDoubtful(form: Form, { row, placing }: Tried, all: readonly Tried[]): boolean {
  if (placing.type !== 'placed') return false;
  const { cells } = placing;
  if (isSignMisplaced(row, cells)) return true;
  if (row.slots[0]?.bounded || !endsBlank(cells)) return false;
  const values = cells.filter(cell => cell?.kind === 'value') as readonly Token[];
  return (
    values.some(({ normalised }) => GLUED.test(normalised)) ||
    breaksOwnSum(form, row.fields, cells) ||
    (values.length > 1 && isAlone(row, all))
  );
}

const GLUED = /^0\d+$/; // no number is written so
const SIGNED = /^(?:[+\-−]\s*\d|[增减])/;

/** A sign in a field that counts, in a row that has a field for changes. */
function isSignMisplaced({ fields }: Collected, cells: Placed): boolean {
  if (!fields.some(({ kind }) => kind === 'change')) return false;
  return fields.some(({ kind }, i) => kind === 'count' && SIGNED.test(cells[i]?.normalised ?? ''));
}

function endsBlank(cells: Placed): boolean {
  return cells.at(-1)?.kind !== 'value' && cells.at(-1)?.kind !== 'text';
}

function isAlone(row: Collected, all: readonly Tried[]): boolean {
  const others = all.filter(
    other =>
      other.row !== row &&
      other.placing.type === 'placed' &&
      other.placing.cells.some(cell => cell?.kind === 'value'),
  );
  const printing = others.filter(({ placing }) => placing.type === 'placed' && !endsBlank(placing.cells));
  return others.length >= FEW && printing.length >= USUAL * others.length;
}
