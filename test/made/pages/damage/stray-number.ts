import { extraCell } from '../grids.ts';
import type { GridRow } from '../page.ts';
import type { Random } from '../random.ts';
import type { Damage } from './damage.ts';
import { onSomeRow } from './grid-edits.ts';

/** A number too many in one row or two, anywhere between the others. */
export const STRAY_NUMBER: Damage = {
  name: 'stray-number',
  kind: 'structure',
  page: (page, random) => {
    const once = onSomeRow(page, random, hasNumbers, row => withStray(row, random));
    return random.chance(0.3) ? onSomeRow(once, random, hasNumbers, row => withStray(row, random)) : once;
  },
};

function hasNumbers({ cells }: GridRow): boolean {
  return cells.filter(({ fields }) => fields.length > 0).length > 2;
}

function withStray({ cells, ...row }: GridRow, random: Random): GridRow {
  const first = cells.findIndex(({ fields }) => fields.length > 0);
  const at = random.int(first, cells.length);
  const number = random.weighted({ small: 3, page: 2, large: 1 });
  const text = String(
    { small: random.int(0, 9), page: random.int(2, 12), large: random.int(100, 9999) }[number],
  );
  return { ...row, cells: cells.toSpliced(at, 0, extraCell(text)) };
}
