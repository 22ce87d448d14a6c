import { label } from '../grids.ts';
import type { GridCell, GridRow } from '../page.ts';
import type { Random } from '../random.ts';
import type { Damage } from './damage.ts';
import { onSomeRow } from './grid-edits.ts';

/** Two numbers side by side in one cell (0, 0 became 00; 1, 11 became 111). The row may keep the separator. */
export const NUMBERS_GLUED: Damage = {
  name: 'numbers-glued',
  kind: 'structure',
  fits: ({ kind, name }) => kind === 'text' && name !== 'glued', // there all are
  page: (page, random) => {
    const once = onSomeRow(page, random, isFilled, row => glued(row, random));
    return random.chance(0.4) ? onSomeRow(once, random, isFilled, row => glued(row, random)) : once;
  },
};

/** Seven numbers or more, all of them printed: a blank beside glued ones would hide them. */
function isFilled({ cells }: GridRow): boolean {
  const values = cells.filter(({ fields }) => fields.length > 0);
  return values.length >= 7 && values.every(isPlain);
}

function isPlain({ fields, text }: GridCell): boolean {
  return fields.length === 1 && /^\d+$/.test(text);
}

function glued({ cells, ...row }: GridRow, random: Random): GridRow {
  const first = cells.findIndex(isPlain);
  const at = random.int(first, cells.length - 2);
  const [left, right] = [cells[at]!, cells[at + 1]!];
  const both: GridCell = {
    ...left,
    text: left.text + right.text,
    fields: [...left.fields, ...right.fields],
    figures: [left.figure!, right.figure!],
  };
  const leftover = random.chance(0.6) ? [label('')] : [];
  return { ...row, cells: [...cells.toSpliced(at, 2, both), ...leftover] };
}
