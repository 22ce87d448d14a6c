import { meaningsOf } from '../labels/align.ts';
import type { Match } from '../labels/match.ts';
import type { Script } from '../labels/script.ts';
import type { Placing } from '../rows/placing.ts';
import type { Token } from '../words/tokens.ts';
import { cellsOf, type Habits } from './indicator-cells.ts';
import type { Columns } from './indicator-columns.ts';

/** What makes it doubtful whose a printed number is. */

/** True where rows of the form are missing behind a row: a number there could be the next row's. */
export function isGapBehind({ item }: Match, matches: readonly Match[], { items }: Script): boolean {
  const isLast = item.index === items.length - 1;
  return !isLast && !matches.some(other => other.item.index === item.index + 1);
}

/** True for a number right behind the letters of its label, where no header says that it is one figure. */
export function isGlued(tokens: readonly Token[], { end }: Match, columns: Columns | null): boolean {
  const label = tokens[end - 1]!;
  const next = tokens[end];
  return (
    columns === null &&
    label.torn &&
    next?.place.line === label.place.line &&
    next.place.column === label.place.column + label.text.length
  );
}

/** A count in tens of thousands is not the number printed. */
export function isMultiple(unit: string, { item }: Match): boolean {
  return item.fields[0]!.kind === 'money' ? /^[千亿]/.test(unit) : /[万千亿元]/.test(unit);
}

/** The cells of the same label elsewhere on the page, where that is not a row of its own; null where there is none. */
export function twinOf(
  tokens: readonly Token[],
  script: Script,
  match: Match,
  matches: readonly Match[],
  page: Habits,
): readonly Token[] | null {
  const isTaken = (at: number) => matches.some(({ start, end }) => at >= start && at < end);
  const found = tokens.flatMap((token, at) => {
    if (!token.known || isTaken(at)) return [];
    if (!meaningsOf(token, script).some(({ item }) => item === match.item)) return [];
    const next = tokens.findIndex(
      (other, i) => i > at && other.known && meaningsOf(other, script).length > 0,
    );
    const twin: Match = { ...match, start: at, end: at + 1 };
    const { hard } = cellsOf(tokens, twin, next < 0 ? tokens.length : next, page);
    return hard.filter(({ kind }) => kind === 'value');
  });
  return found.length === 0 ? null : found;
}

/** True where a label stands twice with different numbers: two tables, of which one may be of another body or year. */
export function disagree(placing: Placing, twin: readonly Token[] | null): boolean {
  if (twin === null) return false;
  const own = placing.type === 'placed' ? (placing.cells[0]?.normalised ?? '') : '';
  return twin.some(({ normalised }) => normalised !== own);
}

/** True where the order leaves open which of the form's rows of that name this is. */
export function isAmbiguous(
  tokens: readonly Token[],
  script: Script,
  match: Match,
  matches: readonly Match[],
  whole: ReadonlySet<Match>, // rows whose cells are as many as they should be
): boolean {
  const meanings = (each: Match) => meaningsOf(tokens[each.start]!, script);
  if (meanings(match).length < 2) return false;
  const at = matches.indexOf(match);
  const before = matches[at - 1];
  const isUnique = (each: Match) => meanings(each).length < 2;
  const from = matches.slice(0, at).findLast(isUnique)?.item.index ?? -1;
  const to = matches.slice(at + 1).find(isUnique)?.item.index ?? Number.POSITIVE_INFINITY;
  const taken = new Set(matches.map(({ item }) => item));
  const others = meanings(match).filter(
    ({ item }) => !taken.has(item) && item.index > from && item.index < to,
  );
  if (others.length === 0) return false;
  const isNext = before?.item.index === match.item.index - 1 && whole.has(before);
  const between = tokens.slice(before?.end ?? 0, match.start);
  return !isNext || between.some(({ kind, known }) => kind === 'text' && !known);
}
