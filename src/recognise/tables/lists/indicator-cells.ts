import type { Match } from '../labels/match.ts';
import { isCell, isPageNumber, isPrinted, type Token } from '../words/tokens.ts';
import type { FoundList } from './found-list.ts';
import { isUnit } from './indicator-tokens.ts';
import { isFooter, isHeaderWord } from './indicator-words.ts';

/** What stands behind a row's label. */
export interface RowCells {
  readonly hard: readonly Token[]; // numbers, words and blanks, without units
  readonly unit: string;
  readonly units: number; // printed: two are those of two rows
  readonly isHeld: boolean; // some separator stands for an empty cell
  readonly ending: 'label' | 'table' | 'words'; // what ends it, where cells have lines of their own
}

/** The cells from a label to the next, or to the end of its row. */
export function cellsOf({ tokens, isStream }: FoundList, match: Match, next: number): RowCells {
  const label = tokens[match.end - 1]!;
  const isOwnRow = label.bounded || !isStream;
  const own: Token[] = [];
  let ending: RowCells['ending'] = next < tokens.length ? 'label' : 'table';
  for (const token of tokens.slice(match.end, next)) {
    if (isOwnRow && token.row !== label.row) break;
    if (isPageNumber(token)) continue;
    if (!label.bounded && token.kind === 'text' && !isAnswer(token, own, isOwnRow)) {
      ending = isFooter(token.normalised) || isHeaderWord(token.normalised) ? 'table' : 'words';
      break;
    }
    own.push(token);
  }
  return {
    hard: own.filter(isCell),
    unit: own.find(isUnit)?.normalised.replace(/[\s()]|^单位[:：]?/g, '') ?? '',
    units: own.filter(isUnit).length,
    isHeld: !own.every(isCell),
    ending,
  };
}

/** Words in the place of the number; on a line of its own any other text could be a row of the agency's own. */
function isAnswer({ normalised, torn }: Token, before: readonly Token[], isOwnRow: boolean): boolean {
  if (torn || before.some(isPrinted)) return isOwnRow && !torn;
  const isNumberLike = /^[^\u3400-\u9fff]*\d[^\u3400-\u9fff]*$/.test(normalised);
  return isOwnRow || isNumberLike || (/^[未无没不暂]/.test(normalised) && normalised.length <= 12);
}
