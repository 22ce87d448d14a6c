import { keyOf, keyWithoutHints, similarity } from '../labels/labels.ts';
import type { Match } from '../labels/match.ts';
import type { Part } from '../labels/script.ts';
import type { Token } from '../words/tokens.ts';

const SIMILAR = 0.6; // likeness of a header word to a column's label, where no other is as like

/** The header's tokens that name a column by themselves, in printed order. */
export function columnLabels(
  tokens: readonly Token[],
  part: Part,
  matches: readonly Match[],
): readonly Token[] {
  const names = new Set(part.columns.flatMap(keysOf));
  return matches.flatMap(({ item, start, end }) => {
    const token = tokens[start]!;
    const isName = names.has(token.key) || names.has(keyWithoutHints(token.normalised));
    return item.type === 'header' && end === start + 1 && isName ? [token] : [];
  });
}

/** The columns that the header names, by index, each with its first token: letter for letter, or as like no other. */
export function columnsNamed(
  tokens: readonly Token[],
  part: Part,
  matches: readonly Match[],
): ReadonlyMap<number, Token> {
  const keys = part.columns.map(keysOf);
  const headings = part.table.type === 'matrix' ? part.table.headings.flatMap(keysOf) : [];
  const named = new Map<number, Token>();
  for (const { item, start, end } of matches) {
    if (item.type !== 'header') continue;
    const own = tokens.slice(start, end);
    const key = own.map(token => token.key).join('');
    const whole = keyWithoutHints(own.map(({ normalised }) => normalised).join(''));
    if (headings.includes(key)) continue;
    const exact = keys.findIndex(each => each.includes(key) || each.includes(whole));
    const column = exact >= 0 ? exact : mostLike(key, keys);
    if (column !== null) named.set(column, own[0]!);
  }
  return named;
}

function mostLike(key: string, keys: readonly (readonly string[])[]): number | null {
  const likeness = keys.map(each => Math.max(...each.map(label => similarity(key, label))));
  const best = Math.max(...likeness);
  const alike = likeness.filter(each => each === best).length;
  return best >= SIMILAR && alike === 1 ? likeness.indexOf(best) : null;
}

/** True where every word of the header was read, but for those of columns that agencies add. */
export function isHeaderRead(tokens: readonly Token[], matches: readonly Match[]): boolean {
  const words = headerTokens(tokens, matches).filter(({ kind, key }) => kind === 'text' && !REMARKS.has(key));
  if (words.length === 0) return false;
  const read = new Set(matches.flatMap(({ start, end }) => tokens.slice(start, end)));
  return words.every(word => read.has(word));
}

/** The header's word for a column of remarks. */
export function remarksOf(tokens: readonly Token[], matches: readonly Match[]): Token | undefined {
  return beforeRows(tokens, matches).find(({ key }) => REMARKS.has(key));
}

/** Columns that agencies add at the end; they hold no number of the form. */
const REMARKS: ReadonlySet<string> = new Set(['备注', '说明', '备考']);

/** The header's words. Where the first row's own label could not be read, it is none of them. */
export function headerTokens(tokens: readonly Token[], matches: readonly Match[]): readonly Token[] {
  const before = beforeRows(tokens, matches);
  const [first] = before;
  if (first === undefined) return [];
  const start = tokens.indexOf(first);
  const end = start + before.length;
  if (tokens[end]?.kind !== 'value') return before;
  return tokens.slice(start, matches.findLast(match => match.end <= end)!.end);
}

/** From the header's first label to the first row's label, or to its first number where that label could not be read. */
function beforeRows(tokens: readonly Token[], matches: readonly Match[]): readonly Token[] {
  const header = matches.find(({ item }) => item.type === 'header');
  if (header === undefined) return [];
  const row = matches.find(({ item }) => item.type === 'row' || item.type === 'group');
  const end = row?.start ?? tokens.length;
  const value = tokens.findIndex(({ kind }, at) => at >= header.start && kind === 'value');
  return tokens.slice(header.start, value < 0 ? end : Math.min(value, end));
}

function keysOf({ label, aliases }: { readonly label: string; readonly aliases?: readonly string[] }) {
  return [label, ...(aliases ?? [])].map(keyOf);
}
