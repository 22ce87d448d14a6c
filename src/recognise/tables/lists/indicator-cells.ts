import type { Match } from '../labels/match.ts';
import { isFurniture } from '../words/furniture.ts';
import type { Token } from '../words/tokens.ts';
import { type Columns, columnsBefore } from './indicator-columns.ts';
import { isUnit } from './indicator-tokens.ts';
import { isFooter, roleOf } from './indicator-words.ts';

const MANY = 8; // cells of a stream, for none of them to repeat another by chance

/** How a page prints its list. */
export interface Habits {
  readonly columns: Columns | null; // of the first row
  readonly byTable: ReadonlyMap<number, Columns | null>; // of grids with a header, by table
  readonly isStream: boolean; // cells stand on lines of their own
  readonly hasIndex: boolean; // in a stream: the next row's number stands behind a row's last cell
  readonly isLossy: boolean; // lines that repeat earlier ones were dropped
}

/** What is common to the rows whose labels were found. */
export function habitsOf(tokens: readonly Token[], matches: readonly Match[]): Habits {
  const rows = matches.filter(({ item }) => item.type === 'row');
  const columns = matches[0] === undefined ? null : columnsBefore(tokens, matches[0]);
  const byTable = new Map<number, Columns | null>();
  for (const match of matches) {
    const { bounded, place } = tokens[match.start]!;
    const table = place.table ?? -1;
    if (bounded && !byTable.has(table)) byTable.set(table, columnsBefore(tokens, match));
  }
  const flat = rows.filter(({ start }) => !tokens[start]!.bounded);
  const alone = flat.filter(({ end }) => tokens[end]?.row !== tokens[end - 1]!.row);
  const isStream = flat.length > 0 && alone.length >= 0.8 * flat.length;
  const before = matches[0] === undefined ? undefined : tokens[matches[0].start - 1];
  const inside = tokens.slice(matches[0]?.start ?? 0, (matches.at(-1)?.end ?? 0) + 2);
  const cells = inside.filter(token => token.kind === 'value' || isUnit(token)).map(({ text }) => text);
  return {
    columns,
    byTable,
    isStream,
    hasIndex: columns?.hasIndex ?? before?.kind === 'value',
    isLossy: isStream && cells.length >= MANY && new Set(cells).size === cells.length,
  };
}

/** A table without a header of its own goes on with the columns of the one before. */
export function columnsFor(tokens: readonly Token[], { start }: Match, page: Habits): Columns | null {
  const { bounded, place } = tokens[start]!;
  if (!bounded) return page.columns;
  const own = page.byTable.get(place.table ?? -1) ?? null;
  if (own !== null) return own;
  const earlier = [...page.byTable].filter(([table, columns]) => table < place.table! && columns !== null);
  return earlier.at(-1)?.[1] ?? null;
}

/** What stands behind a row's label. */
export interface RowCells {
  readonly hard: readonly Token[]; // numbers, words and blanks, without units
  readonly unit: string;
  readonly units: number; // printed: two are those of two rows
  readonly isHeld: boolean; // some separator stands for an empty cell
  readonly ending: 'label' | 'table' | 'words'; // what ends it, where cells have lines of their own
}

/** The cells from a label to the next, or to the end of its row. */
export function cellsOf(tokens: readonly Token[], match: Match, next: number, page: Habits): RowCells {
  const label = tokens[match.end - 1]!;
  const tail = tokens.slice(match.end, next);
  const isOwnRow = label.bounded || !page.isStream;
  const own: Token[] = [];
  let ending: RowCells['ending'] = next < tokens.length ? 'label' : 'table';
  for (const token of tail) {
    if (isOwnRow && token.row !== label.row) break;
    if (!token.bounded && token.line && isFurniture(token.normalised)) continue;
    if (!label.bounded && token.kind === 'text' && !isAnswer(token, own, isOwnRow)) {
      ending =
        isFooter(token.normalised) || (roleOf(token.normalised) ?? 'other') !== 'other' ? 'table' : 'words';
      break;
    }
    own.push(token);
  }
  return {
    hard: own.filter(({ kind }) => kind !== 'filler'),
    unit: own.find(isUnit)?.normalised.replace(/[\s()]|^单位[:：]?/g, '') ?? '',
    units: own.filter(isUnit).length,
    isHeld: own.some(({ kind }) => kind === 'filler'),
    ending,
  };
}

/** Words in the place of the number; on a line of its own any other text could be a row of the agency's own. */
function isAnswer({ normalised, torn }: Token, before: readonly Token[], isOwnRow: boolean): boolean {
  if (torn || before.some(({ kind }) => kind === 'value' || kind === 'text')) return isOwnRow && !torn;
  const isNumberLike = /^[^\u3400-\u9fff]*\d[^\u3400-\u9fff]*$/.test(normalised);
  return isOwnRow || isNumberLike || (/^[未无没不暂]/.test(normalised) && normalised.length <= 12);
}
