import { mapCells, mapGrids } from '../page.ts';
import type { Damage } from './damage.ts';

const WRITTEN = '&nbsp;';

/** Blanks of the markup escaped twice: `&nbsp;` stands in the cells. */
export const WRITTEN_BLANKS: Damage = {
  name: 'written-blanks',
  kind: 'noise',
  fits: ({ name }) => name !== 'glued',
  page: (page, random) => {
    const share = random.pick([0.3, 1]);
    return mapGrids(page, grid =>
      mapCells(grid, cell => {
        const isHere = cell.fields.length > 0 && !cell.text.includes('?');
        if (!isHere || !random.chance(cell.text === '' ? 1 : share)) return cell;
        return {
          ...cell,
          text: cell.text === '' ? WRITTEN : random.pick([WRITTEN + cell.text, cell.text + WRITTEN]),
        };
      }),
    );
  },
};
