import type { Filling } from '../figures.ts';
import { type Grid, type GridCell, isNumberCell, type Page } from '../page.ts';
import type { Random } from '../random.ts';

/** One way in which pages come out. */
export interface Layout {
  readonly name: string;
  readonly kind: 'html' | 'text';
  readonly ending: 'html' | 'txt' | 'md';
  /** What a reader of this layout can do no better than leave open. */
  readonly loses: 'nothing' | 'blanks' | 'bounds' | 'repeats' | 'tables';
  readonly filling?: Filling; // the only one under which the layout can be read at all
  render(page: Page, random: Random): Rendered;
}

export interface Rendered {
  readonly text: string;
  readonly open: readonly string[]; // fields that the text no longer places: right or absent, never wrong
}

/** Grid columns of a row that no cell of its own stands for: flattening leaves separators behind for them. */
export function eatenColumns(grid: Grid, cells: readonly GridCell[]): number {
  return Math.max(0, grid.columns - cells.length);
}

/** Fields of the rows that keep some of their numbers while their blank cells vanish. */
export function rowsWithGaps(page: Page): readonly string[] {
  return rowsWhere(page, values => values.some(isBlank) && !values.every(isBlank));
}

export function rowsWhere(page: Page, open: (values: readonly GridCell[]) => boolean): readonly string[] {
  return page.sections.flatMap(({ grid }) =>
    (grid?.rows ?? []).flatMap(({ cells }) => {
      const values = cells.filter(isNumberCell);
      return open(values) ? values.flatMap(({ fields }) => fields) : [];
    }),
  );
}

export function isBlank({ text }: GridCell): boolean {
  return text === '';
}

export function allFields(page: Page): readonly string[] {
  return rowsWhere(page, () => true);
}
