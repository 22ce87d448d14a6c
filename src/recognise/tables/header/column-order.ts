import type { Label } from '../../forms/form.ts';
import { keyOf } from '../labels/labels.ts';
import { type Collected, numbersOf } from '../rows/row-reading.ts';
import type { Header, HeaderCell } from './header.ts';

/**
 * True where a header that was read whole prints the form's columns in another order than the form. A header of several
 * lines prints what stands higher first, so that the total comes second; grid columns are not asked, since spans are
 * often wrong.
 */
export function isReordered({ part, cells, labels }: Header): boolean {
  if (part.table.type === 'single-row' && headingsReordered(part.table.headings, cells)) return true;
  if (labels.length !== part.columns.length) return false;
  const [first] = labels;
  const inside = cells.slice(cells.indexOf(first!), cells.indexOf(labels.at(-1)!));
  const isOneLine = labels.every(({ token, row }) => token.bounded && row === first!.row);
  const holdsHeading = inside.some(cell => !labels.includes(cell));
  const mayHaveLines = part.table.type === 'matrix' && (!isOneLine || holdsHeading);
  const orders = mayHaveLines ? [labels, withSecondLast(labels)] : [labels];
  return !orders.some(order => order.every(({ exact }, i) => exact.includes(i)));
}

/** The second moved to the end. */
function withSecondLast([first, second, ...others]: readonly HeaderCell[]): readonly HeaderCell[] {
  return [first!, ...others, second!];
}

function headingsReordered(headings: readonly Label[], cells: readonly HeaderCell[]): boolean {
  const places = headings.map(({ label }) => {
    const key = keyOf(label);
    return cells.findIndex(({ start, end, token }) => end === start + 1 && token.key === key);
  });
  return !places.includes(-1) && places.some((place, i) => i > 0 && place < places[i - 1]!);
}

const FEWEST_SUMS = 2; // rows that tell, of several numbers above 0

/** True where full rows show their total in one place, and that is not the last: whatever the header's lines say. */
export function printsTotalElsewhere(
  { part: { table, columns } }: Header,
  rows: readonly Collected[],
): boolean {
  const telling = rows
    .map(numbersOf)
    .filter(numbers => numbers.length === columns.length && numbers.filter(number => number > 0).length > 2);
  const isTotalIn = (at: number) =>
    telling.every(numbers => 2 * numbers[at]! === numbers.reduce((sum, number) => sum + number, 0));
  if (table.type !== 'matrix' || telling.length < FEWEST_SUMS) return false;
  return columns.slice(0, -1).some((_, at) => isTotalIn(at));
}
