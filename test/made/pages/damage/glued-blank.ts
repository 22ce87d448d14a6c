import { BLANK } from '../figures.ts';
import type { GridCell, GridRow } from '../page.ts';
import type { Random } from '../random.ts';
import type { Damage } from './damage.ts';
import { onSomeRow } from './grid-edits.ts';

/** A number left out of a row without separators: nothing shows where. */
export const GLUED_BLANK: Damage = {
  name: 'glued-blank',
  kind: 'structure',
  fits: ({ name }) => name === 'glued',
  page: (page, random) => onSomeRow(page, random, hasSeveral, row => withBlank(row, random)),
};

function hasSeveral({ cells }: GridRow): boolean {
  return cells.filter(isPlain).length > 2;
}

function isPlain({ fields, text }: GridCell): boolean {
  return fields.length === 1 && /^\d+$/.test(text);
}

function withBlank({ cells, ...row }: GridRow, random: Random): GridRow {
  const plain = cells.filter(isPlain);
  const zeros = plain.filter(({ text }) => text === '0');
  const gone = random.pick(zeros.length > 0 && random.chance(0.8) ? zeros : plain);
  const blank = { ...gone, text: '', figure: { ...BLANK, leftOut: gone.figure!.value! } };
  return { ...row, cells: cells.map(cell => (cell === gone ? blank : cell)) };
}
