import type { Cell } from '../../../types.ts';
import { bareKey, keyOf, keyWithoutHints, labelKey } from '../labels/labels.ts';
import type { Item, Part, Script } from '../labels/script.ts';
import { looksLikeValue } from '../words/printed.ts';
import { comparable } from '../words/tokens.ts';
import { type ReadColumns, readColumns } from './columns.ts';
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
  readonly rows: readonly ZoneRow[];
}

export interface ZoneRow {
  readonly y: number;
  readonly item: Item | null; // null where the label says nothing, or nothing certain
  readonly isOther: boolean; // of another year than the report's
}

/** Takes a table apart at its headers; a piece whose header is not read whole is left out. */
export function zonesOf(grid: Grid, scripts: readonly Script[]): readonly Zone[] {
  const words = columnWords(scripts);
  const starts = headersOf(grid, words);
  return starts.flatMap((start, i) => {
    const end = starts[i + 1]?.from ?? grid.slots.length;
    return readZone(grid, scripts, { ...start, end }) ?? [];
  });
}

type Bounds = Omit<Zone, 'script' | 'part' | 'columns' | 'rows'>;

function readZone(grid: Grid, scripts: readonly Script[], bounds: Bounds): Zone | null {
  if (!isEven(grid.slots.slice(bounds.header, bounds.end))) return null;
  const header = grid.slots.slice(bounds.header, bounds.body);
  const read = scripts.flatMap(script =>
    script.parts.flatMap((part): readonly Zone[] => {
      const columns = readColumns(part, header);
      if (columns === null) return [];
      const rows = readRows(grid, script, part, columns, bounds);
      return rows === null ? [] : [{ script, part, ...bounds, columns, rows }];
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
  columns: ReadColumns,
  { body, end }: Bounds,
): readonly ZoneRow[] | null {
  const first = Math.min(...columns.at.flat());
  const own = slots.slice(body, end);
  const years: readonly YearWord[] = own.flatMap(row => yearBeside(row, first) ?? []);
  const rows = own.map((row, i): ZoneRow => {
    const year = yearBeside(row, first);
    const isOther = year !== null && !isOwnYear(year, years);
    return { y: body + i, item: isOther ? null : itemOf(script, part, row.slice(0, first)), isOther };
  });
  const isOne = (row: readonly Cell[]) =>
    columns.at.every(at => new Set(at.map(x => row[x]!)).size === 1 && !coversAnother(row, at, columns));
  if (!own.every(isOne)) return null;
  const items = rows.flatMap(({ item }) => item ?? []);
  if (part.table.type === 'single-row')
    return items.length === 0 && rows.filter(row => !row.isOther).length === 1 ? rows : null;
  return items.some(({ type }) => type === 'row') && new Set(items).size === items.length ? rows : null;
}

/** True where the cell below a label goes on below another, and prints a number there. */
function coversAnother(row: readonly Cell[], at: readonly number[], columns: ReadColumns): boolean {
  const cell = row[at[0]!]!;
  return cell.kind === 'cell' && columns.at.some(other => other !== at && row[other[0]!] === cell);
}

function labelsIn(row: readonly Cell[]): readonly string[] {
  return [...new Set(row)].filter(({ kind }) => kind === 'cell').map(cell => comparable(cell).text);
}

function yearBeside(row: readonly Cell[], first: number): YearWord | null {
  return (
    labelsIn(row.slice(0, first))
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
