import type { Grid, GridCell } from '../page.ts';
import type { Random } from '../random.ts';
import { htmlLayout, tableHtml } from './html-page.ts';

/** The long table in two or three pieces, each under the whole header. The first may hold two rows only. */
export const HTML_PIECES_REPEATED = htmlLayout('html-pieces-repeated', {
  table: (grid, random) => {
    if (grid.id !== 'applications') return tableHtml(grid);
    const first = grid.rows.findIndex(({ cells }) => cells.some(({ fields }) => fields.length > 0));
    const cuts = cutsOf(random).filter(cut => cut < grid.rows.length - 1);
    const carry = random.pick(CARRY);
    const header = grid.rows.slice(0, first);
    return [first, ...cuts]
      .map((from, i) => {
        const own = pieceOf(grid, from, cuts[i] ?? grid.rows.length, carry);
        return tableHtml({ ...grid, rows: [...header, ...own] });
      })
      .join('\n<p>&nbsp;</p>\n');
  },
});

/** What becomes of a label that began in the piece before. */
type Carry = (label: GridCell) => readonly GridCell[];

const CARRY: readonly Carry[] = [() => [], label => [label], label => [{ ...label, text: '' }]];

function cutsOf(random: Random): readonly number[] {
  const first = random.chance(0.5) ? 5 : random.int(6, 12);
  return random.chance(0.5) ? [first] : [first, random.int(first + 2, first + 9)];
}

function pieceOf({ rows }: Grid, from: number, end: number, carry: Carry): Grid['rows'] {
  const begun = rows
    .slice(0, from)
    .flatMap(({ cells }, at) => cells.map(cell => ({ ...cell, height: at + cell.height - from })))
    .filter(({ height }) => height > 0);
  return rows.slice(from, end).map((row, i) => ({
    ...row,
    cells: [...(i === 0 ? begun.flatMap(carry) : []), ...row.cells].map(cell => ({
      ...cell,
      height: Math.min(cell.height, end - from - i),
    })),
  }));
}
