import type { Cell } from '../../../types.ts';
import { isRemarks } from '../header/header-words.ts';
import { bareKey, keyOf, keyWithoutHints, labelKey } from '../labels/labels.ts';
import type { Item, Part, Script } from '../labels/script.ts';
import { looksLikeValue } from '../words/printed.ts';
import { comparable } from '../words/tokens.ts';
import { knownColumns, type ReadColumns, readColumns } from './columns.ts';
import { type Grid, isEven } from './grid.ts';
import { isOwnYear, type YearWord, yearWord } from './years.ts';

/** A piece of a table below one header, read by the labels of both sides. */
export interface Zone {
  readonly script: Script;
  readonly part: Part;
  readonly from: number; // first row: of the titles above the header
  readonly header: number; // its first row
  readonly body: number; // first row below it
  readonly end: number; // exclusive
  readonly heads: readonly number[]; // rows of the header that hold more than years
  readonly columns: ReadColumns;
  readonly labels: readonly number[]; // grid columns of the rows' labels
  readonly rows: readonly ZoneRow[];
}

export interface ZoneRow {
  readonly y: number;
  readonly item: Item | null; // null where the label says nothing, or nothing certain
  readonly isOther: boolean; // of another year than the report's
}

/** The pieces of a table, and those of its header cells that contradict the form's order without proving another. */
export interface Zones {
  readonly zones: readonly Zone[];
  readonly disordered: readonly Cell[];
}

/** Takes a table apart at its headers; a piece whose header is not read whole is no zone. */
export function zonesOf(grid: Grid, scripts: readonly Script[]): Zones {
  const starts = headersOf(grid, columnWords(scripts));
  const bounds = starts.map((start, i) => ({ ...start, end: starts[i + 1]?.from ?? grid.slots.length }));
  const read = bounds.map(each => readZone(grid, scripts, each));
  return {
    zones: read.flatMap(zone => zone ?? []),
    disordered: bounds.flatMap((each, i) => (read[i] === null ? disorderIn(grid, scripts, each) : [])),
  };
}

/** The header cells of a piece that cannot be read whole, where the labels that are known stand in another order. */
function disorderIn(grid: Grid, scripts: readonly Script[], { header, body, end }: Bounds): readonly Cell[] {
  const head = grid.slots.slice(header, body);
  const below = grid.slots.slice(body, end);
  if (!isEven([...head, ...below])) return [];
  const starts = startsBelow(below).filter(x => !isForRemarks(head, x));
  const isOther = scripts.some(({ parts }) =>
    parts.some(
      part => part.table.type !== 'single-row' && contradicts(part, knownColumns(part, head), starts),
    ),
  );
  return isOther ? [...new Set(head.flat())] : [];
}

function isForRemarks(header: readonly (readonly Cell[])[], x: number): boolean {
  return header.some(row => isRemarks({ key: labelKey(comparable(row[x]!).text) }));
}

/** Grid columns in which a cell of some row with numbers begins, from the first with a number to the last. */
function startsBelow(below: readonly (readonly Cell[])[]): readonly number[] {
  const rows = below.filter(row => row.some(isNumber)); // Word ends its tables with a row for the widths alone
  const columns = (rows[0] ?? []).map((_, x) => x);
  const begins = (row: readonly Cell[], x: number) => row[x - 1] !== row[x];
  const numbered = columns.filter(x => rows.some(row => begins(row, x) && isNumber(row[x]!)));
  const [first = 0, last = -1] = [numbered[0], numbered.at(-1)];
  return columns.filter(x => x >= first && x <= last && rows.some(row => begins(row, x)));
}

const FEWEST_KNOWN = 2; // labels of a part, to speak of its header

function contradicts(
  { columns, table }: Part,
  known: ReadonlyMap<number, number>,
  starts: readonly number[],
): boolean {
  if (known.size < FEWEST_KNOWN || columns.length < FEWEST_KNOWN) return false;
  const ranks = [...known].sort(([a], [b]) => a - b).map(([, x]) => x);
  if (ranks.some((x, i) => i > 0 && x < ranks[i - 1]!)) return true;
  if (table.type === 'matrix' && starts.length > columns.length) return true; // some are no column of the form
  const isFull = starts.length === columns.length;
  return isFull && [...known].some(([column, x]) => starts.filter(start => start < x).length !== column);
}

type Bounds = Omit<Zone, 'script' | 'part' | 'columns' | 'labels' | 'rows'>;

function readZone(grid: Grid, scripts: readonly Script[], bounds: Bounds): Zone | null {
  if (!isEven(grid.slots.slice(bounds.header, bounds.end))) return null;
  const header = grid.slots.slice(bounds.header, bounds.body);
  const read = scripts.flatMap(script =>
    script.parts.flatMap((part): readonly Zone[] => {
      const columns = readColumns(part, header);
      if (columns === null) return [];
      const labels = labelColumns(columns, header, grid.slots.slice(bounds.body, bounds.end));
      const rows = readRows(grid, script, part, { columns, labels, ...bounds });
      return rows === null ? [] : [{ script, part, ...bounds, columns, labels, rows }];
    }),
  );
  return read.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** Rows that are known; of as many the part with more columns. */
function rank({ rows, part }: Zone): number {
  return rows.filter(({ item }) => item !== null).length + part.columns.length / 100;
}

/** The rows of a piece, or null where what stands below the header does not fit it. */
function readRows(
  { slots }: Grid,
  script: Script,
  part: Part,
  { columns, labels, body, end }: Bounds & Pick<Zone, 'columns' | 'labels'>,
): readonly ZoneRow[] | null {
  const own = slots.slice(body, end);
  const before = (row: readonly Cell[]) => labels.map(x => row[x]!);
  const years: readonly YearWord[] = own.flatMap(row => yearBeside(before(row)) ?? []);
  const rows = own.map((row, i): ZoneRow => {
    const year = yearBeside(before(row));
    const isOther = year !== null && !isOwnYear(year, years);
    return { y: body + i, item: isOther ? null : itemOf(script, part, before(row)), isOther };
  });
  const isOne = (row: readonly Cell[]) =>
    columns.at.every(at => new Set(at.map(x => row[x]!)).size === 1 && !coversAnother(row, at, columns));
  if (!own.every(isOne)) return null;
  const items = rows.flatMap(({ item }) => item ?? []);
  if (part.table.type === 'single-row')
    return items.length === 0 && rows.filter(row => !row.isOther).length === 1 ? rows : null;
  return items.some(({ type }) => type === 'row') && new Set(items).size === items.length ? rows : null;
}

/** The columns before the first number of the form, but for those of remarks and of another year's numbers. */
function labelColumns(
  columns: ReadColumns,
  header: readonly (readonly Cell[])[],
  body: readonly (readonly Cell[])[],
): readonly number[] {
  const own = columns.at.flat();
  const isBeside = (x: number) =>
    header.some(row => row[x]!.kind === 'cell' && own.some(at => row[at] === row[x]));
  const holdsNumbers = (x: number) => 2 * body.filter(row => isNumber(row[x]!)).length > body.length;
  return Array.from({ length: Math.min(...own) }, (_, x) => x).filter(
    x => !isForRemarks(header, x) && !isBeside(x) && !holdsNumbers(x),
  );
}

function isNumber(cell: Cell): boolean {
  return cell.kind === 'cell' && looksLikeValue(comparable(cell).text);
}

/** True where the cell below a label goes on below another, and prints a number there. */
function coversAnother(row: readonly Cell[], at: readonly number[], columns: ReadColumns): boolean {
  const cell = row[at[0]!]!;
  const others = columns.at.filter(other => other !== at && row[other[0]!] === cell).length;
  return cell.kind === 'cell' && others > 0 && others < columns.at.length - 1; // one for all is one figure for the row
}

function labelsIn(row: readonly Cell[]): readonly string[] {
  return [...new Set(row)].filter(({ kind }) => kind === 'cell').map(cell => comparable(cell).text);
}

function yearBeside(before: readonly Cell[]): YearWord | null {
  return (
    labelsIn(before)
      .map(yearWord)
      .find(year => year !== null) ?? null
  );
}

/** The row or group of the form that the last label before a row's numbers names. */
function itemOf(script: Script, part: Part, before: readonly Cell[]): Item | null {
  const text = labelsIn(before).findLast(label => yearWord(label) === null);
  if (text === undefined) return null;
  const index = script.parts.indexOf(part);
  const keys = [labelKey(text), keyWithoutHints(text), bareKey(text)];
  for (const key of keys) {
    const items = (script.meanings.get(key) ?? [])
      .map(({ item }) => item)
      .filter(item => item.part === index && (item.type === 'row' || item.type === 'group'));
    if (items.length > 0) return items.length === 1 ? items[0]! : null;
  }
  return null;
}

// ── where headers stand ──────────────────────────────────────────────

const COLUMN_WORDS = new WeakMap<readonly Script[], ReadonlySet<string>>();

function columnWords(scripts: readonly Script[]): ReadonlySet<string> {
  const known = COLUMN_WORDS.get(scripts) ?? new Set(scripts.flatMap(({ parts }) => parts.flatMap(wordsOf)));
  COLUMN_WORDS.set(scripts, known);
  return known;
}

function wordsOf({ columns, table }: Part): readonly string[] {
  const headings = 'headings' in table ? table.headings : [];
  return [...columns, ...headings].flatMap(
    ({ label, aliases = [] }: { label: string; aliases?: readonly string[] }) =>
      [label, ...aliases].map(keyOf),
  );
}

/** Runs of rows that hold words of a header and no number; and the rows of words alone right above them. */
function headersOf({ slots }: Grid, words: ReadonlySet<string>): readonly Omit<Bounds, 'end'>[] {
  const kinds = slots.map(row => kindOf(row, words));
  const starts: Omit<Bounds, 'end'>[] = [];
  let free = 0; // first row that belongs to no earlier piece
  for (let y = 0; y < kinds.length; y++) {
    if (kinds[y] !== 'header') continue;
    let from = y;
    while (from > free && kinds[from - 1] === 'title') from--;
    let body = y + 1;
    while (body < kinds.length && (kinds[body] === 'header' || kinds[body] === 'years')) body++;
    const heads = kinds.flatMap((kind, at) => (kind === 'header' && at >= y && at < body ? [at] : []));
    starts.push({ from, header: y, body, heads });
    free = body;
    y = body - 1;
  }
  return starts;
}

type RowKind = 'header' | 'years' | 'title' | 'body';

function kindOf(row: readonly Cell[], words: ReadonlySet<string>): RowKind {
  const cells = [...new Set(row)];
  const texts = cells.filter(({ kind }) => kind === 'cell').map(cell => comparable(cell).text);
  if (texts.some(text => looksLikeValue(text) && yearWord(text) === null)) return 'body';
  if (cells.length === 1) return 'title';
  if (texts.some(text => words.has(labelKey(text)))) return 'header';
  return texts.some(text => yearWord(text) !== null) && cells.every(({ kind }) => kind === 'cell')
    ? 'years'
    : 'body';
}
