import type { Grid, GridRow, Page } from '../page.ts';
import type { Random } from '../random.ts';
import { type Layout, rowsWithGaps } from './layout.ts';

/** How a flattened page prints its tables. */
export interface TextStyle {
  readonly loses?: Layout['loses'];
  readonly ending?: Layout['ending'];
  readonly between?: string; // paragraphs; default a line end
  /** The lines of one row. `random` is the same for all rows of a table. */
  row(
    row: GridRow,
    grid: Grid,
    facts: { readonly index: number; readonly last: boolean; readonly random: Random },
  ): readonly string[];
}

export function textLayout(name: string, style: TextStyle): Layout {
  const { loses = 'nothing', ending = 'txt', between = '\n' } = style;
  return {
    name,
    kind: 'text',
    ending,
    loses,
    render: (page, random) => ({
      text: `${[...head(page), ...body(page, grid => tableLines(grid, style, random)), ...page.after].join(between)}\n`,
      open: loses === 'blanks' ? rowsWithGaps(page) : [],
    }),
  };
}

export function head(page: Page): readonly string[] {
  return [...page.before, ...page.title, ...page.byline, ...page.opening];
}

export function body(page: Page, table: (grid: Grid) => readonly string[]): readonly string[] {
  return page.sections.flatMap(({ heading, paragraphs, grid }) => [
    heading,
    ...paragraphs,
    ...(grid === undefined ? [] : table(grid)),
  ]);
}

export function tableLines(grid: Grid, style: Pick<TextStyle, 'row'>, random: Random): readonly string[] {
  return grid.rows.flatMap((row, index) => [
    ...style.row(row, grid, { index, last: index === grid.rows.length - 1, random: random.fork(grid.id) }),
    ...(row.lineAfter === undefined ? [] : [row.lineAfter]),
  ]);
}

/** A cell's text on one line. */
export function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
