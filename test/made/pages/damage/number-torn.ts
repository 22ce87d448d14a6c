import { extraCell } from '../grids.ts';
import type { GridCell, GridRow } from '../page.ts';
import type { Random } from '../random.ts';
import type { Damage } from './damage.ts';
import { onSomeRow } from './grid-edits.ts';

/** A number of several digits in two cells, so that its row has a cell too many. */
export const NUMBER_TORN: Damage = {
  name: 'number-torn',
  kind: 'structure',
  fits: ({ name }) => name !== 'glued', // there the digits stay together
  figures: random => ({ scale: random.pick(['small', 'large', 'large']) }),
  page: (page, random) =>
    onSomeRow(
      page,
      random,
      ({ cells }) => cells.some(isLong),
      row => torn(row, random),
    ),
};

function isLong({ fields, text }: GridCell): boolean {
  return fields.length === 1 && /^\d{2,}$/.test(text);
}

function torn({ cells, ...row }: GridRow, random: Random): GridRow {
  const at = random.pick([...cells.keys()].filter(i => isLong(cells[i]!)));
  const { text } = cells[at]!;
  const cut = random.int(1, text.length - 1);
  const halves = [{ ...cells[at]!, text: text.slice(0, cut) }, extraCell(text.slice(cut))];
  return { ...row, cells: cells.toSpliced(at, 1, ...halves) };
}
