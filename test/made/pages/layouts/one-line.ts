import type { Grid, Page } from '../page.ts';
import { type Layout, rowsWithGaps } from './layout.ts';
import { body, head, onOneLine } from './text-page.ts';

/** The whole page inside a layout table: a long run of pipes, then the body on one line, headings in mid-line. */
export const ONE_LINE: readonly Layout[] = [
  wrapped('wrapped-pipes', 'pipes'),
  wrapped('wrapped-blanks', 'blanks'),
  {
    name: 'one-line-pipes',
    kind: 'text',
    ending: 'txt',
    loses: 'nothing',
    render: page => ({
      text: `${[...head(page), bodyLine(page, 'pipes'), ...page.after].join(' ')}\n`,
      open: [],
    }),
  },
  {
    name: 'one-line-blanks',
    kind: 'text',
    ending: 'txt',
    loses: 'blanks',
    render: page => ({
      text: `${[...head(page), bodyLine(page, 'blanks'), ...page.after].join(' ')}\n`,
      open: rowsWithGaps(page),
    }),
  },
];

function wrapped(name: string, separator: 'pipes' | 'blanks'): Layout {
  return {
    name,
    kind: 'text',
    ending: 'txt',
    loses: separator === 'pipes' ? 'nothing' : 'blanks',
    render: (page, random) => {
      const run = '|'.repeat(random.int(200, 430));
      const [first, ...rest] = page.title;
      const lines = [
        ...page.before,
        `${first} | ${run}`,
        '|',
        run,
        [...rest, ...page.byline, bodyLine(page, separator)].join(' '),
        ...page.after,
      ];
      return { text: `${lines.join('\n')}\n`, open: separator === 'pipes' ? [] : rowsWithGaps(page) };
    },
  };
}

function bodyLine(page: Page, separator: 'pipes' | 'blanks'): string {
  return [...page.opening, ...body(page, grid => [tableLine(grid, separator)])].join(' ');
}

function tableLine(grid: Grid, separator: 'pipes' | 'blanks'): string {
  const rows = grid.rows.map(({ cells, lineAfter }) => {
    const texts = cells.map(({ text }) => onOneLine(text));
    const row =
      separator === 'pipes' ? texts.map(text => `${text} |`).join(' ') : texts.filter(Boolean).join(' ');
    return lineAfter === undefined ? row : `${row} ${lineAfter}`;
  });
  return rows.filter(Boolean).join(' ');
}
