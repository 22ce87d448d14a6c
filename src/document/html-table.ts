import type { Place, Problem, TableBlock } from '../types.ts';
import { OpenText, type Style } from './runs.ts';
import { settle } from './shown/settle.ts';
import { isPlainSpan, placeInGrid, readSpan, type SpannedCell } from './spans.ts';
import { unstacked } from './stacked.ts';

const LONGEST_CELL = 600; // characters; a longer one is a page laid out in a table
const MOST_LINES = 12; // in one cell

interface OpenCell {
  readonly content: OpenText;
  readonly place: Place;
  readonly colspan: number;
  readonly rowspan: number;
}

/** A table of an HTML page while it is being read. */
export class OpenTable {
  /** True once the table proves to lay out the page: its cells hold lines, and it gives no rows. */
  isLayout = false;
  readonly problems: Problem[] = [];
  readonly #index: number; // on the page, 1-based
  readonly #place: Place;
  #rows: SpannedCell[][] = [];
  #rowPlaces: Place[] = [];
  #cell: OpenCell | null = null;
  #isCut = false;

  constructor(index: number, place: Place) {
    this.#index = index;
    this.#place = { ...place, table: index };
  }

  openRow(place: Place): void {
    this.closeCell();
    this.#rows.push([]);
    this.#rowPlaces.push({ ...place, table: this.#index, row: this.#rows.length });
  }

  openCell(at: Place, attributes: Readonly<Record<string, string>>): void {
    if (this.#rows.length === 0) this.openRow(at);
    this.closeCell();
    if (this.isLayout) return;
    const row = this.#rows.length;
    const { line, column } = at;
    const place = { line, column, table: this.#index, row, cell: this.#rows[row - 1]!.length + 1 };
    const colspan = this.#readSpan(attributes['colspan'], place);
    const rowspan = this.#readSpan(attributes['rowspan'], place);
    this.#cell = { content: new OpenText(), place, colspan, rowspan };
  }

  #readSpan(written: string | undefined, place: Place): number {
    const used = readSpan(written);
    if (!isPlainSpan(written)) {
      const data = { found: written!.slice(0, 40), used };
      this.problems.push({ code: 'document/span-clamped', place, data });
    }
    return used;
  }

  /** Puts text into the open cell; false where none is open. */
  addText(text: string, style: Style): boolean {
    if (this.#cell === null) return false;
    this.#cell.content.add(text, style);
    return true;
  }

  closeCell(): void {
    if (this.#cell === null) return;
    const { content, ...cell } = this.#cell;
    this.#cell = null;
    const { text, undecided = null } = settle(content.text, content.runs);
    this.#rows
      .at(-1)!
      .push({ text, undecided: this.#isCut ? `${text}…` : undecided, runs: content.runs, ...cell });
  }

  /** True while text goes into a cell. */
  get isInCell(): boolean {
    return this.#cell !== null;
  }

  /** The last character in the open cell so far; '' where there is none. */
  get last(): string {
    return this.#cell?.content.last ?? '';
  }

  /** The open cell, with which the source ends, may go on. */
  cutCell(): void {
    this.#isCut = this.#cell !== null;
  }

  /** Gives up the rows: the cells that were read so far, which turn out to be the page's own lines. */
  becomeLayout(): readonly SpannedCell[] {
    this.closeCell();
    const cells = this.#rows.flat();
    this.isLayout = true;
    this.#rows = [];
    this.#rowPlaces = [];
    return cells;
  }

  /** True where a cell holds more than any cell of a report's table does. */
  holdsPage(): boolean {
    return this.#rows.some(row => row.some(isPage));
  }

  /** The finished table; null where it has no cells. */
  close(): TableBlock | null {
    this.closeCell();
    const rows = unstacked(this.#rows.map((cells, r) => ({ cells, place: this.#rowPlaces[r]! })));
    const grid = placeInGrid(rows.map(({ cells }) => cells));
    if (!grid.some(row => row.length > 0)) return null;
    return {
      type: 'table',
      bounded: true,
      place: this.#place,
      rows: grid.map((cells, r) => ({ cells, place: rows[r]!.place })),
    };
  }
}

function isPage({ text }: SpannedCell): boolean {
  return text.length > LONGEST_CELL || (text.length > 150 && text.split('\n').length > MOST_LINES);
}
