import { mapGrids, mapTexts, type Page } from '../page.ts';
import type { Random } from '../random.ts';
import type { Damage } from './damage.ts';
import { WRITTEN_BLANKS } from './written-blanks.ts';

/** Characters lost, doubled or put in the place of others. */
export const NOISE: readonly Damage[] = [
  {
    name: 'lost-beside-digits',
    kind: 'noise',
    page: (page, random) => ({
      ...mapTexts(page, (text, spot) =>
        spot === 'value' || spot === 'label' ? text : withLosses(text, random),
      ),
      doubtful: [...page.doubtful, 'published'],
    }),
  },
  {
    name: 'question-blanks',
    kind: 'noise',
    fits: ({ kind, name }) => kind === 'text' && /pipes|paragraph/.test(name),
    page: withQuestionMarks,
  },
  WRITTEN_BLANKS,
  {
    name: 'doubled-punctuation',
    kind: 'noise',
    page: page =>
      mapTexts(page, (text, spot) =>
        spot === 'value' || spot === 'title' ? text : text.replace(/[、。]/g, ',$&'),
      ),
  },
  {
    name: 'repeated-digits',
    kind: 'noise',
    page: page =>
      mapTexts(page, (text, spot) =>
        spot === 'prose' ? text.replace(/(?<!\d)(20)(\d\d年)/, '$1$1$2') : text,
      ),
  },
  { name: 'title-twice', kind: 'noise', page: page => ({ ...page, title: [...page.title, ...page.title] }) },
];

function withLosses(text: string, random: Random): string {
  return text.replace(/(?<=\d)[年月〔〕@-]|[年月〔〕@-](?=\d)/g, char => (random.chance(0.5) ? '' : char));
}

/** Full-width and no-break blanks that came out as question marks. */
function withQuestionMarks(page: Page, random: Random): Page {
  const grids = mapGrids(page, grid => ({
    ...grid,
    rows: grid.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => {
        if (cell.fields.length === 0 || random.chance(0.5)) return cell;
        return { ...cell, text: cell.text === '' ? '?' : `? ${cell.text}` };
      }),
    })),
  }));
  return mapTexts(grids, (text, spot) => (spot === 'prose' || spot === 'heading' ? `??${text}` : text));
}
