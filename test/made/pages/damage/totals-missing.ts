import { BLANK } from '../figures.ts';
import { type Grid, type GridCell, mapCells } from '../page.ts';
import type { Damage } from './damage.ts';
import { numberRows, onApplications, withoutRow } from './grid-edits.ts';

const BLANKED = { text: BLANK.printed, figure: BLANK };

/** Totals of the table of requests that nobody filled in, or that the copy lost. */
export const TOTALS_MISSING: Damage = {
  name: 'totals-missing',
  kind: 'structure',
  fits: ({ filling }) => filling === undefined,
  page: (page, random) => {
    const change = { columnBlank, rowBlank, rowAbsent }[
      random.weighted({ columnBlank: 2, rowBlank: 1, rowAbsent: 2 })
    ];
    return onApplications(page, change);
  },
};

function columnBlank(grid: Grid): Grid {
  return mapCells(grid, cell => (cell.fields[0]?.endsWith('.total') ? blanked(cell) : cell));
}

function rowBlank(grid: Grid): Grid {
  return mapCells(grid, cell => (cell.fields[0]?.includes('.handled.') ? blanked(cell) : cell));
}

function rowAbsent(grid: Grid): Grid {
  return withoutRow(grid, numberRows(grid).at(-2)!); // before the row of what is carried over
}

function blanked(cell: GridCell): GridCell {
  const number = cell.figure?.leftOut ?? cell.figure?.value ?? null;
  return { ...cell, ...BLANKED, figure: { ...BLANK, ...(number === null ? {} : { leftOut: number }) } };
}
