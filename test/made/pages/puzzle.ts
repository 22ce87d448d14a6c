import { fieldsOfTable } from '../../../src/recognise/forms/form.ts';
import { formById } from '../../../src/recognise/forms/index.ts';
import type { Layout } from './layouts/layout.ts';
import { type GridCell, type GridRow, gridsOf, isNumberCell, type Page } from './page.ts';
import { determinable, type Law, type PrintedRow, type Puzzle } from './upper-bound.ts';

/**
 * The numbers of a page's tables of requests and of reviews that can be determined at all, whichever reader tries: its
 * labels are taken as read. Null where it would take too long to say.
 */
export function possibleNumbers(page: Page, layout: Layout): ReadonlyMap<string, number> | null {
  if (layout.loses === 'tables' || layout.loses === 'repeats') return null;
  const parts = puzzlesOf(page, layout).map(puzzle => ({ puzzle, answer: determinable(puzzle) }));
  if (parts.some(({ answer }) => answer === null)) return null;
  return new Map(parts.flatMap(({ puzzle, answer }) => [...answerOf(puzzle, answer!)]));
}

/** What can be given: not the blanks of the agency, whatever the sums say. */
function answerOf({ known, blanks }: PagePuzzle, answer: ReadonlyMap<string, number>) {
  return [...known, ...[...answer].filter(([field]) => !known.has(field) && !blanks.has(field))];
}

interface PagePuzzle extends Puzzle {
  readonly blanks: ReadonlySet<string>; // cells in which the agency printed no number
}

function puzzlesOf(page: Page, layout: Layout): readonly PagePuzzle[] {
  const { tables, identities } = formById(page.form);
  return tables
    .filter(({ type }) => type !== 'blocks')
    .map(table => {
      const grid = gridsOf(page).find(({ id }) => id === table.id)?.rows ?? [];
      const rows = grid.map(({ cells }) => cells.filter(isNumberCell)).filter(cells => cells.length > 0);
      const loose = rows.filter(cells => isLoose(cells, layout) && !hidesBlank(cells, layout));
      const plain = rows.filter(cells => !isLoose(cells, layout)).flat();
      const known = new Map(plain.flatMap(cell => numberIn(cell)));
      const fields = fieldsOfTable(table).map(({ id }) => id);
      const laws = identities.filter(
        ({ type, terms }) => type === 'equal' && terms.every(([, field]) => fields.includes(field)),
      );
      const isZero = rows.flat().every(({ figure, text }) => text !== '' || (figure?.leftOut ?? 0) === 0);
      const placed = new Set(loose.flatMap(cells => cells.flatMap(cell => cell.fields)));
      return {
        known,
        unknown: fields.filter(field => !known.has(field) && !placed.has(field)),
        blanks: new Set([
          ...rows
            .flat()
            .flatMap(cell => (cell.figure?.value === null || cell.fields.length > 1 ? cell.fields : [])),
          ...totalsWithoutTrace(grid),
        ]),
        loose: laws.some(law => breaks(law, known))
          ? []
          : loose.map(cells => printedRow(cells, layout, isZero)),
        laws: laws.some(law => breaks(law, known)) ? [] : laws, // such sums prove nothing
      };
    });
}

/** Totals below a header that names them, in rows that show no cell for one: the agency may have left them blank. */
function totalsWithoutTrace(rows: readonly GridRow[]): readonly string[] {
  const isNamed = rows.some(({ cells }) => cells.some(cell => !isNumberCell(cell) && cell.text === '总计'));
  if (!isNamed) return [];
  return rows.flatMap(({ cells }) => {
    const fields = cells.flatMap(cell => cell.fields);
    const total = fields[0]?.replace(/[^.]+$/, 'total');
    return total === undefined || fields.includes(total) ? [] : [total];
  });
}

/** Layouts in which a line break inside a cell ends it. */
function breaksCells({ name }: Layout): boolean {
  return /^(?:cell-line|cell-paragraph|pdf)/.test(name);
}

function isLoose(cells: readonly GridCell[], layout: Layout): boolean {
  if (cells.some(({ fields }) => fields.length > 1)) return false;
  const blank =
    layout.loses === 'blanks' &&
    cells.some(({ text }) => text === '') &&
    !cells.every(({ text }) => text === '');
  const wrapped = breaksCells(layout) && cells.some(({ text }) => text.includes('\n'));
  return blank || wrapped || cells.some(({ extra }) => extra) || layout.loses === 'bounds';
}

/** A row without bounds that a blank left: where, nothing shows. */
function hidesBlank(cells: readonly GridCell[], layout: Layout): boolean {
  return layout.loses === 'bounds' && cells.some(({ text }) => text === '');
}

function printedRow(cells: readonly GridCell[], layout: Layout, isZero: boolean): PrintedRow {
  const glued = layout.loses === 'bounds';
  const texts = cells.flatMap(({ text }) =>
    breaksCells(layout) ? text.split('\n') : [text.replace('\n', '')],
  );
  const kept = layout.loses === 'blanks' ? texts.filter(text => text !== '') : texts;
  return {
    fields: cells.flatMap(({ fields }) => fields),
    cells: glued ? [texts.join('')] : kept.map(text => digitsOf(text)),
    glued,
    blankIs: isZero ? 0 : 'anything',
  };
}

function digitsOf(text: string): string | null {
  const digits = text.replace(/&nbsp;|[?,\s]/g, '');
  return /^\d+$/.test(digits) ? digits : null;
}

function numberIn({ fields, figure }: GridCell): readonly (readonly [string, number])[] {
  return fields.length === 1 && figure?.value !== null && figure?.value !== undefined
    ? [[fields[0]!, figure.value]]
    : [];
}

function breaks({ terms }: Law, known: ReadonlyMap<string, number>): boolean {
  return (
    terms.every(([, field]) => known.has(field)) &&
    terms.reduce((sum, [factor, field]) => sum + factor * known.get(field)!, 0) !== 0
  );
}
