import type { Figure } from './figures.ts';
import type { FormId } from './numbers.ts';

/** A cell of a table. A number's cell knows its fields: one, or all that a merged cell stands for. */
export interface GridCell {
  readonly text: string;
  readonly width: number; // grid columns
  readonly height: number; // grid rows
  readonly fields: readonly string[]; // [] for labels and empty cells
  readonly figure?: Figure; // of `fields`
  readonly figures?: readonly Figure[]; // of each, where several are printed without a separator
  readonly extra?: true; // a number that belongs to no field, or the rest of one
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly lineAfter?: string; // printed between this row and the next: the number of a printed page
}

export interface Grid {
  readonly id: string; // the section that it belongs to
  readonly columns: number;
  readonly rows: readonly GridRow[];
}

export interface PageSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly grid?: Grid;
}

/** A report before anyone has laid it out. */
export interface Page {
  readonly form: FormId;
  readonly title: readonly string[]; // lines
  readonly agency: string | null; // expected
  readonly year: number;
  readonly published: string | null; // expected: ISO date
  readonly before: readonly string[]; // above the title: navigation, index number
  readonly byline: readonly string[]; // below it
  readonly opening: readonly string[];
  readonly sections: readonly PageSection[];
  readonly after: readonly string[]; // signature, footer
  readonly doubtful: readonly ('agency' | 'published')[]; // damaged: right or absent, never wrong
  readonly open: readonly string[]; // fields that damage leaves uncertain: right or absent, never wrong
  readonly shifted?: OtherReading; // what stood where digits are printed in the neighbouring cell
}

export interface OtherReading {
  readonly fields: readonly string[];
  readonly values: readonly number[];
}

/** Where a text stands; a damage seldom strikes everywhere. */
export type Spot = 'chrome' | 'title' | 'prose' | 'heading' | 'label' | 'value';

/** The page with every text changed. Empty cells stay empty. */
export function mapTexts(page: Page, change: (text: string, spot: Spot) => string): Page {
  const all = (texts: readonly string[], spot: Spot) => texts.map(text => change(text, spot));
  return {
    ...page,
    title: all(page.title, 'title'),
    before: all(page.before, 'chrome'),
    byline: all(page.byline, 'chrome'),
    opening: all(page.opening, 'prose'),
    after: all(page.after, 'chrome'),
    sections: page.sections.map(section => ({
      ...section,
      heading: change(section.heading, 'heading'),
      paragraphs: all(section.paragraphs, 'prose'),
      ...(section.grid === undefined
        ? {}
        : { grid: mapCells(section.grid, cell => textChanged(cell, change)) }),
    })),
  };
}

function textChanged(cell: GridCell, change: (text: string, spot: Spot) => string): GridCell {
  return cell.text === ''
    ? cell
    : { ...cell, text: change(cell.text, isNumberCell(cell) ? 'value' : 'label') };
}

/** Whether a cell stands where numbers do. */
export function isNumberCell({ fields, extra }: GridCell): boolean {
  return fields.length > 0 || extra === true;
}

/** The page with its tables changed; a table that becomes `null` is gone. */
export function mapGrids(page: Page, change: (grid: Grid) => Grid | null): Page {
  return {
    ...page,
    sections: page.sections.map(({ grid, ...section }) => {
      const changed = grid === undefined ? null : change(grid);
      return changed === null ? section : { ...section, grid: changed };
    }),
  };
}

export function mapCells(grid: Grid, change: (cell: GridCell) => GridCell): Grid {
  return { ...grid, rows: grid.rows.map(row => ({ ...row, cells: row.cells.map(change) })) };
}

export function gridsOf(page: Page): readonly Grid[] {
  return page.sections.flatMap(({ grid }) => grid ?? []);
}

/** What the cells of a page print, by field. */
export function printedFigures(page: Page): ReadonlyMap<string, Figure> {
  return new Map(
    gridsOf(page)
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .flatMap(({ fields, figure, figures }) =>
        fields.map((field, i) => [field, figures?.[i] ?? figure!] as const),
      ),
  );
}

/** Fields under a merged cell: the page does not say which of them the number is for. */
export function mergedFields(page: Page): readonly string[] {
  return gridsOf(page).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ fields }) => (fields.length > 1 ? fields : []))),
  );
}
