import { isPageNumber, type Token } from '../words/tokens.ts';
import type { Match } from './match.ts';

/** Cells that stand together: words, then the values behind them, up to the next words or the end of a certain row. */
export interface Group {
  readonly texts: readonly Token[];
  readonly slots: readonly Token[];
}

/** The groups of tokens from `from` to `to`. The first has no words when values come first. */
export function groupsOf(tokens: readonly Token[], from: number, to: number): readonly Group[] {
  const groups: { texts: Token[]; slots: Token[] }[] = [];
  let last: Token | undefined;
  for (const token of tokens.slice(from, to)) {
    if (isPageNumber(token)) continue;
    const group = groups.at(-1);
    const newRow = last !== undefined && last.row !== token.row && (token.bounded || last.bounded);
    last = token;
    const isWords = token.kind === 'text';
    if (group === undefined || newRow || (isWords && group.slots.length > 0)) {
      groups.push(isWords ? { texts: [token], slots: [] } : { texts: [], slots: [token] });
    } else (isWords ? group.texts : group.slots).push(token);
  }
  return groups;
}

export function tokensOf({ texts, slots }: Group): readonly Token[] {
  return [...texts, ...slots];
}

/** Some pages open each row with a separator on a line of its own: it is a blank before the row, not behind the last. */
export function hasOpener(tokens: readonly Token[], { start }: Match): boolean {
  const [before, label] = [tokens[start - 1], tokens[start]!];
  return before?.kind === 'blank' && before.row !== label.row && !label.bounded;
}

/** The groups without the separator that opens the row behind them. */
export function withoutOpener(groups: readonly Group[]): readonly Group[] {
  const last = groups.at(-1);
  if (last?.slots.at(-1)?.kind !== 'blank') return groups;
  return [...groups.slice(0, -1), { ...last, slots: last.slots.slice(0, -1) }];
}
