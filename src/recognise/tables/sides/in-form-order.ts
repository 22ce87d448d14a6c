import type { Block, Cell, Place, Problem, ProblemData, Row } from '../../../types.ts';
import type { Script } from '../labels/script.ts';
import { comparable } from '../words/tokens.ts';
import { type Grid, gridOf, rowsOf, turned } from './grid.ts';
import { yearWord } from './years.ts';
import { type Zone, type ZoneRow, zonesOf } from './zones.ts';

/**
 * The page's tables in the order of the form. Where a table's grid is whole and its labels on both sides are read, they
 * say which cell is which, in whatever order it prints them: such a table is put in order, without the columns and rows
 * of another year and those that no form has. Every cell keeps its place. Tables in order, and those whose labels prove
 * nothing, stay as they are.
 */
export function inFormOrder(blocks: readonly Block[], scripts: readonly Script[]): Ordered {
  const problems: Problem[] = [];
  const disordered = new Set<Place>();
  const value = blocks.map(block => {
    const grid = block.type === 'table' ? gridOf(block) : null;
    if (block.type !== 'table' || grid === null) return block;
    const straight = zonesOf(grid, scripts);
    for (const cell of straight.disordered) disordered.add(cell.place);
    const ordered = ordering(grid, straight.zones) ?? orderingTurned(grid, scripts);
    if (ordered === null || ordered.changes.length === 0) return block;
    const { place } = block;
    problems.push(
      ...ordered.changes.map(moved => ({
        code: 'recognise/read-by-labels' as const,
        place,
        data: { moved },
      })),
    );
    return { ...block, rows: ordered.rows };
  });
  return { blocks: value, disordered, problems };
}

/** The page's tables in order, and what is known of those that could not be put in order. */
export interface Ordered {
  readonly blocks: readonly Block[];
  readonly disordered: ReadonlySet<Place>; // of header cells that contradict the form's order and prove no other
  readonly problems: readonly Problem[];
}

function orderingTurned(grid: Grid, scripts: readonly Script[]) {
  const other = turned(grid);
  return other === null ? null : ordering(other, zonesOf(other, scripts).zones);
}

type Change = ProblemData['recognise/read-by-labels']['moved'];

/** A table's rows in the form's order, and what had to be moved for it; null where no piece of it is read by its labels. */
function ordering(grid: Grid, zones: readonly Zone[]) {
  if (zones.length === 0) return null;
  const sorted = [...zones].sort((a, b) => indexOf(a) - indexOf(b));
  const changes = new Set<Change>(zones.flatMap(zone => changesOf(grid, zone)));
  if (sorted.some((zone, i) => zone !== zones[i])) changes.add('blocks');
  if (grid.isTurned) changes.add('sides');
  const rows: Row[] = [];
  let next = 0;
  zones.forEach((zone, i) => {
    rows.push(...rowsOf(grid.slots.slice(next, zone.from)), ...zoneInOrder(grid, sorted[i]!));
    next = zone.end;
  });
  rows.push(...rowsOf(grid.slots.slice(next)));
  return { rows, changes: [...changes] };
}

function indexOf({ script, part }: Zone): number {
  return script.parts.indexOf(part);
}

function changesOf({ slots }: Grid, { columns, labels, rows, heads }: Zone): readonly Change[] {
  const at = columns.at.map(([x]) => x!);
  const own = new Set(columns.at.flat());
  const isNamed = (x: number) => heads.some(y => slots[y]![x]!.kind === 'cell');
  const others = slots[heads[0]!]!.some((_, x) => x > Math.min(...own) && !own.has(x) && isNamed(x));
  const hasRemarks = labels.length < Math.min(...own); // before the numbers
  const isMoved = at.some((x, i) => i > 0 && x < at[i - 1]!);
  const items = rows.flatMap(({ item }) => item?.index ?? []);
  const isSorted = items.every((item, i) => i === 0 || item > items[i - 1]!);
  return [
    ...(isMoved || others || hasRemarks ? ['columns' as const] : []),
    ...(isSorted && !rows.some(({ isOther }) => isOther) ? [] : ['rows' as const]),
  ];
}

/** The piece's rows: titles and header, then its own in the form's order, each in the form's columns. */
function zoneInOrder({ slots }: Grid, zone: Zone): readonly Row[] {
  const { from, header, heads, columns, labels, part } = zone;
  const before = part.table.type === 'single-row' ? [] : labels;
  const order = [...before, ...columns.at.map(([x]) => x!)];
  const inOrder = (y: number) => order.map(x => slots[y]![x]!);
  return [
    ...rowsOf(slots.slice(from, header)),
    ...rowsOf(
      [...heads.filter(y => !isYears(slots[y]!, columns)), ...sortedRows(zone).map(({ y }) => y)].map(
        inOrder,
      ),
    ),
  ];
}

/** True where a row of the header says above each number of which year it is, and no more. */
function isYears(row: readonly Cell[], { at }: Zone['columns']): boolean {
  return at.every(([x]) => yearWord(comparable(row[x!]!).text) !== null);
}

/** Rows in the form's order; one that is not known stays behind the row that it follows. */
function sortedRows({ rows }: Zone): readonly ZoneRow[] {
  const chunks: ZoneRow[][] = [];
  for (const row of rows) {
    if (row.isOther) continue;
    const last = chunks.at(-1);
    if (row.item === null && last !== undefined) last.push(row);
    else chunks.push([row]);
  }
  const indexOfChunk = ([row]: readonly ZoneRow[]) => row!.item?.index ?? -1;
  return chunks.sort((a, b) => indexOfChunk(a) - indexOfChunk(b)).flat();
}
