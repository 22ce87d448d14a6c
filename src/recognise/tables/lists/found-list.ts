import { alignExactly } from '../labels/align.ts';
import type { Match } from '../labels/match.ts';
import type { Script } from '../labels/script.ts';
import { isValue, type Token } from '../words/tokens.ts';
import { type Columns, columnsBefore } from './indicator-columns.ts';
import { withMisprints } from './indicator-misprints.ts';
import { isUnit } from './indicator-tokens.ts';

/** A list of indicators on a page: its labels, its header, and how the page prints it. */
export interface FoundList {
  readonly tokens: readonly Token[];
  readonly script: Script;
  readonly matches: readonly Match[]; // in page order, which is the form's order
  readonly columns: Columns | null; // of the first row
  readonly byTable: ReadonlyMap<number, Columns | null>; // of grids with a header, by table
  readonly isStream: boolean; // cells stand on lines of their own
  readonly hasIndex: boolean; // in a stream: the next row's number stands behind a row's last cell
  readonly isLossy: boolean; // lines that repeat earlier ones were dropped
}

const NEAR = 60; // tokens between two rows of one list
const MANY = 8; // cells of a stream, for none of them to repeat another by chance

/** Finds the labels of a form, and what is common to its rows. */
export function findList(tokens: readonly Token[], script: Script): FoundList {
  const matches = labelsTogether(tokens, script);
  const [first] = matches;
  const rows = matches.filter(({ item }) => item.type === 'row');
  const columns = first === undefined ? null : columnsBefore(tokens, first);
  const flat = rows.filter(({ start }) => !tokens[start]!.bounded);
  const alone = flat.filter(({ end }) => tokens[end]?.row !== tokens[end - 1]!.row);
  const isStream = flat.length > 0 && alone.length >= 0.8 * flat.length;
  const inside = tokens.slice(first?.start ?? 0, (matches.at(-1)?.end ?? 0) + 2);
  const cells = inside.filter(token => isValue(token) || isUnit(token)).map(({ text }) => text);
  const isNumbered = first !== undefined && tokens[first.start - 1]?.kind === 'value';
  return {
    tokens,
    script,
    matches,
    columns,
    byTable: columnsByTable(tokens, matches),
    isStream,
    hasIndex: columns?.hasIndex ?? isNumbered,
    isLossy: isStream && cells.length >= MANY && new Set(cells).size === cells.length,
  };
}

/** The labels of one list: those that stand together, in a grid where most of them do. */
function labelsTogether(tokens: readonly Token[], script: Script): readonly Match[] {
  const { matches } = alignExactly(tokens, script);
  const isInGrid = ({ start }: Match) => tokens[start]!.bounded;
  const grid = matches.filter(isInGrid);
  const own = grid.length >= 0.5 * matches.length ? grid : matches.filter(match => !isInGrid(match));
  const clusters: Match[][] = [];
  for (const match of own) {
    const last = clusters.at(-1)?.at(-1);
    if (last !== undefined && match.start - last.end <= NEAR) clusters.at(-1)!.push(match);
    else clusters.push([match]);
  }
  const [largest] = clusters.sort((a, b) => b.length - a.length);
  return withMisprints(tokens, script, largest ?? []);
}

function columnsByTable(tokens: readonly Token[], matches: readonly Match[]) {
  const byTable = new Map<number, Columns | null>();
  for (const match of matches) {
    const { bounded, place } = tokens[match.start]!;
    const table = place.table ?? -1;
    if (bounded && !byTable.has(table)) byTable.set(table, columnsBefore(tokens, match));
  }
  return byTable;
}

/** The columns of a row. A table without a header of its own goes on with the columns of the one before. */
export function columnsFor({ tokens, columns, byTable }: FoundList, { start }: Match): Columns | null {
  const { bounded, place } = tokens[start]!;
  if (!bounded) return columns;
  const own = byTable.get(place.table ?? -1) ?? null;
  const earlier = [...byTable].filter(([table, other]) => table < place.table! && other !== null);
  return own ?? earlier.at(-1)?.[1] ?? null;
}
