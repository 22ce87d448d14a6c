import type { Cell } from '../../../types.ts';
import type { FormColumn } from '../../forms/form.ts';
import { keyOf, labelKey } from '../labels/labels.ts';
import type { Part } from '../labels/script.ts';
import { comparable } from '../words/tokens.ts';
import { isOwnYear, splitYear, type YearWord, yearWord } from './years.ts';

/** Where a header puts the form's columns. */
export interface ReadColumns {
  readonly at: readonly (readonly number[])[]; // grid columns below the label of each of the form's
  readonly years: readonly YearWord[]; // that stand in the header
}

interface Path {
  readonly cells: readonly Cell[]; // from the top, each once
  readonly keys: readonly string[];
  readonly year: YearWord | null;
}

interface Known {
  readonly keys: readonly string[]; // of its label and the other wordings
  readonly above: readonly string[]; // of the headings that it needs above it
}

/**
 * Where each column of a part stands by the header's words alone: every label once, letter for letter, under the
 * headings that it needs. Null where a label is lacking or stands twice: then the header proves nothing.
 */
export function readColumns(part: Part, header: readonly (readonly Cell[])[]): ReadColumns | null {
  const paths = header[0]!.map((_, x) => pathAt(header, x));
  const years = paths.flatMap(({ year }) => (year === null ? [] : [year]));
  const known = knownOf(part);
  const at: (readonly number[])[] = [];
  for (const column of known) {
    const named = paths.flatMap((path, x) => (names(path, column) ? [x] : []));
    const own = named.filter(x => paths[x]!.year === null || isOwnYear(paths[x]!.year!, years));
    const plain = own.filter(x => paths[x]!.year === null);
    const found = plain.length > 0 ? plain : own;
    if (found.length === 0 || !isOneLabel(found, paths)) return null;
    at.push(found);
  }
  if (new Set(at.flat()).size !== at.flat().length || !isUnderSame(part, paths, at)) return null;
  return { at, years };
}

/** Where those columns stand whose labels are read, each once, letter for letter; whatever the others say. */
export function knownColumns(part: Part, header: readonly (readonly Cell[])[]): ReadonlyMap<number, number> {
  const paths = header[0]!.map((_, x) => pathAt(header, x));
  const years = paths.flatMap(({ year }) => year ?? []);
  const isOwn = ({ year }: Path) => year === null || isOwnYear(year, years);
  const found = knownOf(part).map(column =>
    paths.flatMap((path, x) => (names(path, column) && isOwn(path) ? [x] : [])),
  );
  return new Map(
    found.flatMap((at, i) => (at.length > 0 && isOneLabel(at, paths) ? [[i, at[0]!] as const] : [])),
  );
}

/** True where all these grid columns are covered by one cell, side by side. */
function isOneLabel(columns: readonly number[], paths: readonly Path[]): boolean {
  const [first] = columns;
  const lowest = (x: number) => paths[x]!.cells.at(-1);
  return columns.every((x, i) => x === first! + i && lowest(x) === lowest(first!));
}

function pathAt(header: readonly (readonly Cell[])[], x: number): Path {
  const cells = [...new Set(header.map(row => row[x]!))].filter(({ kind }) => kind === 'cell');
  const texts = cells.map(cell => comparable(cell).text);
  const years = texts.map(text => yearWord(text) ?? splitYear(text)?.year ?? null);
  return { cells, keys: texts.flatMap(keysIn), year: years.findLast(year => year !== null) ?? null };
}

function keysIn(text: string): readonly string[] {
  const split = splitYear(text);
  return [labelKey(text), ...(split === null ? [] : [labelKey(split.label)])];
}

function names({ keys }: Path, column: Known): boolean {
  return column.keys.some(key => keys.includes(key)) && column.above.every(key => keys.includes(key));
}

const KNOWN = new WeakMap<Part, readonly Known[]>();

function knownOf(part: Part): readonly Known[] {
  const known = KNOWN.get(part) ?? part.columns.map(column => knownColumn(column, part));
  KNOWN.set(part, known);
  return known;
}

function knownColumn({ label, aliases = [], zh = '' }: FormColumn, { table }: Part): Known {
  const above = table.type === 'single-row' ? zh.split('/').slice(0, -1).map(keyOf) : [];
  return { keys: [label, ...aliases].map(keyOf), above };
}

/** The first and the last column of a matrix are both outside the group of the others: a total of that group is none. */
function isUnderSame({ table }: Part, paths: readonly Path[], at: ReadColumns['at']): boolean {
  if (table.type !== 'matrix') return true;
  const headings = table.headings.map(({ label }) => keyOf(label));
  const above = (x: number) => headings.filter(key => paths[x]!.keys.includes(key)).join();
  return above(at[0]![0]!) === above(at.at(-1)![0]!);
}
