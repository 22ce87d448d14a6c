import { type GridCell, gridsOf, mapCells, mapGrids, type Page } from '../page.ts';
import type { Random } from '../random.ts';
import type { Damage } from './damage.ts';

/** One to three numbers that the agency printed wrong. They are what the page says. */
export const AGENCY_ERROR: Damage = {
  name: 'agency-error',
  kind: 'structure',
  figures: () => ({ agencyError: false }),
  page: (page, random) => {
    const numbers = gridsOf(page)
      .filter(({ id }) => id === 'applications' || id === 'review_litigation')
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(isPlain)));
    return random
      .some(numbers, random.int(1, 3))
      .reduce((before, cell) => misprinted(before, cell, random), page);
  },
};

function isPlain({ fields, text }: GridCell): boolean {
  return fields.length === 1 && /^\d+$/.test(text);
}

function misprinted(page: Page, wrong: GridCell, random: Random): Page {
  const { text } = wrong;
  const number = Number(text);
  const wrongs = [number + 1, number + 10, Math.abs(number - 1), Number([...text].reverse().join(''))];
  const value = random.pick(wrongs.filter(other => other !== number));
  const printed =
    random.chance(0.5) && text.length === 1 ? String((number + random.int(1, 9)) % 10) : String(value);
  return mapGrids(page, grid =>
    mapCells(grid, cell =>
      cell === wrong
        ? { ...cell, text: printed, figure: { printed, value: Number(printed), status: 'reported' } }
        : cell,
    ),
  );
}
