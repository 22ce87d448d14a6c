import { meaningsOf } from '../labels/align.ts';
import type { Match } from '../labels/match.ts';
import type { Placing } from '../rows/placing.ts';
import { isValue, type Token } from '../words/tokens.ts';
import type { FoundList } from './found-list.ts';
import { cellsOf } from './indicator-cells.ts';
import type { Columns } from './indicator-columns.ts';

/** What makes it doubtful whose a printed number is. */

/** True where rows of the form are missing behind a row: a number there could be the next row's. */
export function isGapBehind({ matches, script }: FoundList, { item }: Match): boolean {
  const isLast = item.index === script.items.length - 1;
  return !isLast && !matches.some(other => other.item.index === item.index + 1);
}

/** True for a number right behind the letters of its label, where no header says that it is one figure. */
export function isGlued({ tokens }: FoundList, { end }: Match, columns: Columns | null): boolean {
  const { torn, place, text } = tokens[end - 1]!;
  const next = tokens[end]?.place;
  return columns === null && torn && next?.line === place.line && next.column === place.column + text.length;
}

/** A count in tens of thousands is not the number printed. */
export function isMultiple(unit: string, { item }: Match): boolean {
  return item.fields[0]!.kind === 'money' ? /^[千亿]/.test(unit) : /[万千亿元]/.test(unit);
}

/** The numbers of the same label elsewhere on the page, where that is not a row of its own. */
export function twinOf(list: FoundList, match: Match): readonly Token[] {
  const { tokens, script, matches } = list;
  const isTaken = (at: number) => matches.some(({ start, end }) => at >= start && at < end);
  const isLabel = (token: Token) => token.known && meaningsOf(token, script).length > 0;
  return tokens.flatMap((token, at) => {
    if (!token.known || isTaken(at)) return [];
    if (!meaningsOf(token, script).some(({ item }) => item === match.item)) return [];
    const next = tokens.findIndex((other, i) => i > at && isLabel(other));
    const twin: Match = { ...match, start: at, end: at + 1 };
    return cellsOf(list, twin, next < 0 ? tokens.length : next).hard.filter(isValue);
  });
}

/** True where a label stands twice with different numbers: two tables, of which one may be of another body or year. */
export function disagree(placing: Placing, twin: readonly Token[]): boolean {
  const own = placing.type === 'placed' ? (placing.cells[0]?.normalised ?? '') : '';
  return twin.some(({ normalised }) => normalised !== own);
}

/** True where the order leaves open which of the form's rows of that name this is. */
export function isAmbiguous(
  { tokens, script, matches }: FoundList,
  match: Match,
  whole: ReadonlySet<Match>, // rows whose cells are as many as they should be
): boolean {
  const meanings = (each: Match) => meaningsOf(tokens[each.start]!, script);
  const own = meanings(match);
  if (own.length < 2) return false;
  const at = matches.indexOf(match);
  const before = matches[at - 1];
  const isUnique = (each: Match) => meanings(each).length < 2;
  const from = matches.slice(0, at).findLast(isUnique)?.item.index ?? -1;
  const to = matches.slice(at + 1).find(isUnique)?.item.index ?? Number.POSITIVE_INFINITY;
  const taken = new Set(matches.map(({ item }) => item));
  if (!own.some(({ item }) => !taken.has(item) && item.index > from && item.index < to)) return false;
  const isNext = before?.item.index === match.item.index - 1 && whole.has(before);
  const between = tokens.slice(before?.end ?? 0, match.start);
  return !isNext || between.some(({ kind, known }) => kind === 'text' && !known);
}
