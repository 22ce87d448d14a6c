import { type Grid, type GridCell, type GridRow, isNumberCell } from '../page.ts';
import type { Random } from '../random.ts';
import { htmlLayout, plainCell, tableHtml } from './html-page.ts';

/** A group's rows in one: its labels in one cell with line breaks, and so the figures of each column. */
export const HTML_STACKED = htmlLayout('html-stacked', {
  table: (grid, random) =>
    tableHtml(grid.id === 'applications' ? withStacks(grid, random) : grid, cell =>
      plainCell(cell).replaceAll(BLANK, '&nbsp;'),
    ),
});

const BLANK = '\u00a0';

function withStacks(grid: Grid, random: Random): Grid {
  const stacks = groupsOf(grid).filter(() => random.chance(0.7));
  const isGone = (at: number) => stacks.some(({ from, end }) => at > from && at < end);
  return {
    ...grid,
    rows: grid.rows.flatMap((row, at) => {
      if (isGone(at)) return [];
      const stack = stacks.find(({ from }) => from === at);
      const cells = stack === undefined ? row.cells : stacked(grid.rows.slice(at, stack.end));
      const heightOf = ({ height }: GridCell) =>
        height - Array.from({ length: height }, (_, i) => at + i).filter(isGone).length;
      return [{ ...row, cells: cells.map(cell => ({ ...cell, height: heightOf(cell) })) }];
    }),
  };
}

interface Stack {
  readonly from: number;
  readonly end: number; // exclusive
}

/** The rows below the labels right before the leaves, where each has all its cells and no line break of its own. */
function groupsOf({ rows }: Grid): readonly Stack[] {
  return rows.flatMap(({ cells }, from) => {
    const group = cells.filter(cell => !isNumberCell(cell)).at(-2);
    if (group === undefined || group.height < 2 || group.height > 8) return [];
    const end = from + group.height;
    const own = rows.slice(from, end).map(row => row.cells.slice(row === rows[from] ? groupEnd(row) : 0));
    const isWhole = own.every(
      row => row.length === own[0]!.length && !row.some(({ text }) => text.includes('\n')),
    );
    return isWhole && own.length === group.height ? [{ from, end }] : [];
  });
}

/** Index of a row's leaf label. */
function groupEnd({ cells }: GridRow): number {
  return cells.findLastIndex(cell => !isNumberCell(cell));
}

function stacked(rows: readonly GridRow[]): readonly GridCell[] {
  const leaf = groupEnd(rows[0]!);
  const own = rows.map(({ cells }, i) => (i === 0 ? cells.slice(leaf) : cells));
  const columns = own[0]!.map((cell, x) => ({
    ...cell,
    text: own.map(cells => cells[x]!.text || BLANK).join('\n'),
  }));
  return [...rows[0]!.cells.slice(0, leaf), ...columns];
}
