import { isShifted } from '../header/columns.ts';
import { columnLabels } from '../header/header-words.ts';
import type { Match } from '../labels/match.ts';
import type { Part } from '../labels/script.ts';
import type { Token } from '../words/tokens.ts';
import { gapsBefore, usualGap } from './gaps.ts';
import { type Habits, showsVoids } from './placing.ts';
import type { Collected } from './row-reading.ts';

/** How this table prints blank cells, as far as its rows agree on it. */
export function habitsOf(
  tokens: readonly Token[],
  part: Part,
  matches: readonly Match[],
  rows: readonly Collected[],
): Habits {
  return {
    offset: keepsColumns(tokens, matches) ? null : usualOffset(rows),
    voidsAreBlank: rows.some(({ slots, fields }) => showsVoids(slots, fields.length)),
    columns: sharedColumns(rows, columnLabels(tokens, part, matches)),
    gap: usualGap(rows, gapsBefore(tokens, matches)),
  };
}

/** The number of blank cells between label and values, if most rows with cells to spare leave no other choice. */
function usualOffset(rows: readonly Collected[]): number {
  const offsets = new Map<number, number>();
  let surplus = 0;
  for (const { slots, fields } of rows) {
    const hard = slots.filter(({ kind }) => kind !== 'filler');
    if (hard.length <= fields.length) continue;
    surplus++;
    const earliest = Math.max(0, hard.findLastIndex(({ kind }) => kind === 'value') - fields.length + 1);
    const latest = Math.min(
      hard.findIndex(({ kind }) => kind === 'value'),
      hard.length - fields.length,
    );
    if (earliest === latest) offsets.set(earliest, (offsets.get(earliest) ?? 0) + 1);
  }
  const [offset, count] = [...offsets].sort((x, y) => y[1] - x[1])[0] ?? [0, 0];
  return 2 * count > surplus ? offset : 0;
}

/**
 * The columns of the fields in a full grid: where the header's labels stand, with all numbers below them. Where merged
 * cells left nothing behind, header and rows are shifted against each other and tell nothing.
 */
export function sharedColumns(
  rows: readonly Collected[],
  header: readonly Token[],
): readonly number[] | null {
  const wanted = rows[0]?.fields.length ?? 0;
  const byRow = rows.map(({ slots }) => slots.filter(({ kind }) => kind === 'value'));
  if (rows.some(({ printedRow }, i) => byRow[i]!.some(({ row }) => row !== printedRow))) return null; // a line each
  const columnsOf = (tokens: readonly Token[]) =>
    new Set(tokens.filter(({ width }) => width === 1).map(({ column }) => column));
  const within = (inner: ReadonlySet<number>, outer: ReadonlySet<number>) =>
    [...inner].every(column => outer.has(column));
  const labels = columnsOf(header);
  if (isShifted([...labels], rows)) return null;
  const below = byRow.filter(values => within(columnsOf(values), labels)).length;
  if (labels.size === wanted && below >= GRID * rows.length) return [...labels].sort((x, y) => x - y);
  const numbers = columnsOf(byRow.flat());
  const isWhole = rows.some(({ slots }) =>
    [...numbers].every(column => slots.some(slot => slot.column === column)),
  );
  if (isWhole && labels.size > 0 && numbers.size === wanted && within(labels, numbers))
    return [...numbers].sort((x, y) => x - y);
  return null;
}

const GRID = 0.9; // share of rows with all numbers below labels; one row may hold a stray

/** True where blank cells stand between a header's labels: its merged cells kept their columns. */
function keepsColumns(tokens: readonly Token[], matches: readonly Match[]): boolean {
  return matches.some(({ item, end }, i) => {
    const next = matches[i + 1];
    if (item.type !== 'header' || next?.item !== item || tokens[next.start]!.row !== tokens[end - 1]!.row)
      return false;
    return (
      next.start > end &&
      tokens.slice(end, next.start).every(({ kind }) => kind === 'blank' || kind === 'filler')
    );
  });
}

/** Some pages open each row with a separator on a line of its own: it is a blank before the row, not behind the last. */
export function rowsOpenBlank(tokens: readonly Token[], matches: readonly Match[]): boolean {
  const opened = ({ start }: Match) => {
    const [before, label] = [tokens[start - 1], tokens[start]!];
    return before?.kind === 'blank' && before.row !== label.row && !label.bounded;
  };
  const header = matches.filter(({ item }) => item.type === 'header');
  const rows = matches.filter(({ item }) => item.type === 'row');
  return header.filter(opened).length >= 2 && rows.filter(opened).length >= 0.8 * rows.length;
}
