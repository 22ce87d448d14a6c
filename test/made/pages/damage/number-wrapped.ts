import type { GridCell, GridRow } from '../page.ts';
import type { Random } from '../random.ts';
import type { Damage } from './damage.ts';
import { onSomeRow } from './grid-edits.ts';

/** A number that a narrow cell breaks over two lines. */
export const NUMBER_WRAPPED: Damage = {
  name: 'number-wrapped',
  kind: 'structure',
  figures: random => ({ scale: random.pick(['small', 'large', 'large']) }),
  page: (page, random) =>
    onSomeRow(
      page,
      random,
      ({ cells }) => cells.some(isLong),
      row => wrapped(row, random),
    ),
};

function isLong({ fields, text }: GridCell): boolean {
  return fields.length === 1 && /^\d{2,}$/.test(text);
}

function wrapped({ cells, ...row }: GridRow, random: Random): GridRow {
  const at = random.pick([...cells.keys()].filter(i => isLong(cells[i]!)));
  const { text } = cells[at]!;
  const cut = random.chance(0.7) ? text.length - 1 : random.int(1, text.length - 1);
  return {
    ...row,
    cells: cells.with(at, { ...cells[at]!, text: `${text.slice(0, cut)}\n${text.slice(cut)}` }),
  };
}
