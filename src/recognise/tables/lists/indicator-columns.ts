import type { Match } from '../labels/match.ts';
import type { Token } from '../words/tokens.ts';
import { isFooter, isHeaderWord, type Role, roleOf } from './indicator-words.ts';

/** A column right of the labels that can hold a figure. */
export interface FigureColumn {
  readonly role: Role;
  readonly name: string; // as printed
  readonly column: number; // grid column, where bounded
}

export interface Columns {
  readonly figures: readonly FigureColumn[]; // in printed order
  readonly hasIndex: boolean; // numbers stand before the labels
  readonly hasUnit: boolean;
  readonly hasRemarks: boolean;
  readonly labels: readonly number[]; // grid columns of the labels, where bounded
  readonly reach: number; // grid columns of the header, where bounded
  /** The columns of which one is the body's figure for the year; several where the header does not say which. */
  readonly candidates: readonly number[]; // indexes in `figures`
}

const REACH = 40; // tokens before the first row that may be its header

/** The columns of the rows whose labels were found, from the nearest header before the first; null without a header. */
export function columnsBefore(tokens: readonly Token[], first: Match): Columns | null {
  const label = tokens[first.start]!;
  return label.bounded ? boundedColumns(tokens, first.start) : flatColumns(tokens, first.start);
}

/** In a grid the lowest header cell above each column names it. */
function boundedColumns(tokens: readonly Token[], at: number): Columns | null {
  const { place } = tokens[at]!;
  const before = tokens.slice(0, at).filter(token => token.bounded && token.place.table === place.table);
  const isTelling = ({ kind, normalised }: Token) => kind === 'text' && isHeaderWord(normalised);
  const isHeaderRow = (number: number) =>
    before.filter(token => token.row === number && isTelling(token)).length >= 2;
  const top = before.find(({ row }) => row < tokens[at]!.row && isHeaderRow(row))?.row;
  if (top === undefined) return null;
  const names = new Map<number, Token>();
  for (const token of headerCells(before, top)) {
    for (let column = token.column; column < token.column + token.width; column++) names.set(column, token);
  }
  const columns = [...names].sort(([a], [b]) => a - b);
  const distinct = columns.filter(([, token], i) => token !== columns[i - 1]?.[1]);
  return columnsOf(
    distinct.map(([column, { text, normalised }]) => ({ name: text, column, role: roleOf(normalised) })),
    columns.at(-1)![0] + 1,
  );
}

/** The cells of the header's first row, and of rows below it that hold several words and nothing else. */
function headerCells(tokens: readonly Token[], top: number): readonly Token[] {
  const cells: Token[] = [];
  for (let number = top; ; number++) {
    const own = tokens.filter(({ row }) => row === number);
    const isPlain = own.length >= 2 && own.every(({ kind, known }) => kind === 'text' && !known);
    if (number > top && !isPlain) return cells;
    cells.push(...own.filter(({ kind }) => kind === 'text'));
  }
}

/** In flattened text the header is the run of its words that ends nearest before the first label. */
function flatColumns(tokens: readonly Token[], at: number): Columns | null {
  const near = tokens.slice(Math.max(0, at - REACH), at).filter(({ bounded }) => !bounded);
  const names = near.map(namesOf);
  const isTellingName = ({ role }: FigureColumn) => role !== 'other';
  const last = names.findLastIndex(own => own.some(isTellingName));
  if (last < 0) return null;
  let start = last;
  while (start > 0 && (names[start - 1]!.length > 0 || near[start - 1]!.kind === 'filler')) start--;
  const header = names.slice(start, endOfHeader(near, names, last)).flat();
  const opening = header.findIndex(({ role }) => role === 'index' || role === 'label');
  return opening < 0 ? null : columnsOf(header.slice(opening));
}

/** Behind the last word that is a header's: other names on its line, or on lines that lead right to the first label. */
function endOfHeader(
  near: readonly Token[],
  names: readonly (readonly FigureColumn[])[],
  last: number,
): number {
  const rest = near.slice(last + 1);
  const isName = (i: number) => names[last + 1 + i]!.length > 0;
  const isNumbered = names.some(own => own.some(({ role }) => role === 'index'));
  const number = isNumbered ? rest.findIndex(({ kind }) => kind === 'value') : -1; // of the first row
  const led = number < 0 ? rest.length : number;
  if (rest.slice(0, led).every((_, i) => isName(i))) return last + 1 + led;
  const other = rest.findIndex((token, i) => token.row !== near[last]!.row || !isName(i));
  return last + 1 + other;
}

/** The header words that a token of flattened text holds: one, or all of a line; none where it is anything else. */
function namesOf({ kind, normalised, known, text }: Token): readonly FigureColumn[] {
  if (kind !== 'text' || isFooter(normalised) || /^[一二三四五六七八九十]、|^[（(]/.test(text)) return [];
  const whole = roleOf(normalised);
  if (whole !== null && whole !== 'other') return [{ name: text, column: 0, role: whole }];
  const parts = text.trim().split(/\s+/);
  const names = parts.flatMap(name => {
    const role = roleOf(name);
    return role === null ? [] : [{ name, column: 0, role }];
  });
  return known || names.length < parts.length ? [] : names; // an indicator, or a sentence
}

/** True where all candidates print one number that is the body's whichever column is: parts of it must all be 0. */
export function candidatesAgree({ figures, candidates }: Columns, values: readonly string[]): boolean {
  const roles = candidates.map(each => figures[each]!.role);
  const [first] = values;
  if (candidates.length < 2 || values.some(value => value !== first)) return false;
  return first === '0' || first === '' || roles.every(role => role !== 'other' && role !== 'total');
}

const BESIDE: readonly Role[] = ['index', 'label', 'unit', 'remarks'];

function columnsOf(
  header: readonly (Omit<FigureColumn, 'role'> & { readonly role: Role | null })[],
  reach = 0,
): Columns | null {
  const named = header.map(each => ({ ...each, role: each.role ?? ('other' as const) }));
  const has = (role: Role) => named.some(each => each.role === role);
  const lastLabel = named.findLastIndex(({ role }) => role === 'label');
  if (lastLabel < 0) return null;
  const figures = named.slice(lastLabel + 1).filter(({ role }) => !BESIDE.includes(role));
  return {
    figures,
    hasIndex: has('index'),
    hasUnit: has('unit'),
    hasRemarks: has('remarks'),
    labels: named.filter(({ role }) => role === 'label').map(({ column }) => column),
    reach,
    candidates: candidatesIn(figures),
  };
}

/** Which columns may hold the body's figure: one where the header is plain, else all that could. */
function candidatesIn(figures: readonly FigureColumn[]): readonly number[] {
  const withRole = (...roles: readonly Role[]) =>
    figures.flatMap(({ role }, i) => (roles.includes(role) ? [i] : []));
  const years = withRole('year');
  if (years.length === 1 && withRole('total', 'figure', 'period').length === 0) {
    return withRole('other').length === 0 ? years : figures.map((_, i) => i);
  }
  const totals = withRole('total');
  if (totals.length === 1 && figures.length === withRole('total', 'other').length) return totals;
  const figure = withRole('figure');
  if (figure.length === 1 && withRole('since', 'before').length === figures.length - 1) return figure;
  if (figures.length === 1 && withRole('period', 'to-date').length === 1) return [0];
  return figures.flatMap(({ role }, i) => (role === 'before' ? [] : [i]));
}

/** True where the header leaves open which column is the body's. */
export function isUnclear({ figures, candidates }: Columns): boolean {
  const [only] = candidates;
  if (candidates.length !== 1) return true;
  return ['other', 'since', 'before'].includes(figures[only!]!.role);
}
