import { isFurniture } from '../words/furniture.ts';
import type { Token } from '../words/tokens.ts';

/** Cells that stand together: words, then the values behind them, up to the next words or the end of a certain row. */
export interface Group {
  readonly texts: readonly Token[];
  readonly slots: readonly Token[];
}

/** The groups of tokens from `from` to `to`. The first has no words when values come first. */
export function groupsOf(tokens: readonly Token[], from: number, to: number): readonly Group[] {
  const groups: { texts: Token[]; slots: Token[] }[] = [];
  let last: Token | undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (!token.bounded && isFurniture(token.normalised)) continue;
    const group = groups.at(-1);
    const newRow = last !== undefined && last.row !== token.row && (token.bounded || last.bounded);
    last = token;
    if (token.kind === 'text') {
      if (group === undefined || newRow || group.slots.length > 0) groups.push({ texts: [token], slots: [] });
      else group.texts.push(token);
    } else if (group === undefined || newRow) {
      groups.push({ texts: [], slots: [token] });
    } else {
      group.slots.push(token);
    }
  }
  return groups;
}
