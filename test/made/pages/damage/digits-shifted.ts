import { type GridCell, gridsOf, mapCells, mapGrids, type Page } from '../page.ts';
import type { Damage } from './damage.ts';

/** Digits printed in the neighbouring cell: 12, 3 became 1, 23. What is printed is what is to be reported. */
export const DIGITS_SHIFTED: Damage = {
  name: 'digits-shifted',
  kind: 'structure',
  fits: ({ name }) => name !== 'glued', // there nothing shows
  figures: random => ({ scale: random.pick(['small', 'large']), agencyError: false }),
  page: (page, random) => {
    const shifts = gridsOf(page)
      .filter(({ id }) => id !== 'disclosure')
      .flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.slice(1).flatMap((right, i) => shiftsOf(cells[i]!, right))),
      );
    return shifts.length === 0 ? page : shifted(page, random.pick(shifts));
  },
};

interface Shift {
  readonly cells: readonly [GridCell, GridCell];
  readonly printed: readonly [string, string];
}

function shiftsOf(left: GridCell, right: GridCell): readonly Shift[] {
  if (![left, right].every(({ fields, text }) => fields.length === 1 && /^\d+$/.test(text))) return [];
  const digits = left.text + right.text;
  return Array.from({ length: digits.length - 1 }, (_, i) => i + 1)
    .filter(cut => cut !== left.text.length)
    .map((cut): Shift => ({ cells: [left, right], printed: [digits.slice(0, cut), digits.slice(cut)] }))
    .filter(({ printed }) => printed.every(part => /^(?:0|[1-9]\d*)$/.test(part)));
}

function shifted(page: Page, { cells, printed }: Shift): Page {
  const changed = mapGrids(page, grid =>
    mapCells(grid, cell => {
      const text = printed[cells.indexOf(cell)];
      return text === undefined
        ? cell
        : { ...cell, text, figure: { printed: text, value: Number(text), status: 'reported' } };
    }),
  );
  const [left, right] = cells;
  return {
    ...changed,
    shifted: {
      fields: [left.fields[0]!, right.fields[0]!],
      values: [left.figure!.value!, right.figure!.value!],
    },
  };
}
