import type { Label } from '../../forms/form.ts';
import { keyOf, keyWithoutHints } from '../labels/labels.ts';
import type { Match } from '../labels/match.ts';
import type { Part } from '../labels/script.ts';
import type { Collected } from '../rows/row-reading.ts';
import type { Token } from '../words/tokens.ts';
import { columnLabels } from './header-words.ts';

/**
 * True where a header that was read whole prints the form's columns in another order than the form. A header of several
 * lines prints what stands higher first, so that the total comes second; grid columns are not asked, since spans are
 * often wrong.
 */
export function isReordered(tokens: readonly Token[], part: Part, matches: readonly Match[]): boolean {
  if (part.table.type === 'single-row' && headingsReordered(tokens, part.table.headings, matches))
    return true;
  const labels = columnLabels(tokens, part, matches);
  if (labels.length !== part.columns.length) return false;
  const isOneLine = labels.every(({ row, bounded }) => bounded && row === labels[0]!.row);
  const mayHaveLines = part.table.type === 'matrix' && (!isOneLine || holdsHeading(tokens, matches, labels));
  const orders = mayHaveLines ? [labels, withSecondLast(labels)] : [labels];
  return !orders.some(order => order.every((token, i) => isLabelOf(token, part.columns[i]!)));
}

/** True where a label of the header that names no column stands among those that do. */
function holdsHeading(
  tokens: readonly Token[],
  matches: readonly Match[],
  labels: readonly Token[],
): boolean {
  const [first, last] = [tokens.indexOf(labels[0]!), tokens.indexOf(labels.at(-1)!)];
  return matches.some(({ start }) => start > first && start < last && !labels.includes(tokens[start]!));
}

const FEWEST_SUMS = 2; // rows that tell, of several numbers above 0

/** True where full rows show their total in one place, and that is not the last: whatever the header's lines say. */
export function printsTotalElsewhere({ table, columns }: Part, rows: readonly Collected[]): boolean {
  if (table.type !== 'matrix') return false;
  const telling = rows
    .map(({ slots }) =>
      slots.filter(({ kind }) => kind === 'value').map(({ normalised }) => Number(normalised)),
    )
    .filter(numbers => numbers.length === columns.length && numbers.filter(number => number > 0).length > 2);
  const isTotalIn = (at: number) =>
    telling.every(numbers => 2 * numbers[at]! === numbers.reduce((sum, number) => sum + number, 0));
  if (telling.length < FEWEST_SUMS) return false;
  return columns.slice(0, -1).some((_, at) => isTotalIn(at));
}

/** The second moved to the end. */
function withSecondLast([first, second, ...others]: readonly Token[]): readonly Token[] {
  return [first!, ...others, second!];
}

function isLabelOf({ key, normalised }: Token, { label, aliases = [] }: Label): boolean {
  return [label, ...aliases].map(keyOf).some(own => own === key || own === keyWithoutHints(normalised));
}

function headingsReordered(
  tokens: readonly Token[],
  headings: readonly Label[],
  matches: readonly Match[],
): boolean {
  const places = headings.map(({ label }) => {
    const key = keyOf(label);
    return matches.find(({ start, end }) => end === start + 1 && tokens[start]!.key === key)?.start ?? null;
  });
  const found = places.filter(place => place !== null);
  return found.length === places.length && found.some((place, i) => i > 0 && place < found[i - 1]!);
}
