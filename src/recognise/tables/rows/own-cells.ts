import type { Group } from '../labels/groups.ts';
import type { Match } from '../labels/match.ts';
import type { Token } from '../words/tokens.ts';

export interface OwnCells {
  readonly slots: readonly Token[];
  readonly used: number; // groups that they take up
}

const NONE: OwnCells = { slots: [], used: 0 };

/** What else a table's words can be than an answer in the place of a number. */
export interface TableWords {
  readonly labels: readonly string[]; // of its rows and groups: a wrapped one goes on between the cells
  readonly remarks: boolean; // it has a column for remarks
}

/** The cells that belong to a matched label, words in the place of a number among them. */
export function ownCells(
  tokens: readonly Token[],
  match: Match,
  groups: readonly Group[],
  table: TableWords,
): OwnCells {
  const label = tokens[match.start]!;
  const wanted = match.item.fields.length;
  const [first] = groups;
  if (first === undefined) return NONE;
  if (label.bounded) return cellsOfRow(label, groups, wanted);
  return first.texts.length > 0
    ? cellsBehindWords(label, table, first, groups, wanted)
    : cellsBehindLabel(label, table, groups, wanted);
}

/** In a bounded table the row says which cells are its own. */
function cellsOfRow(label: Token, groups: readonly Group[], wanted: number): OwnCells {
  const own = groups.filter(group => tokensOf(group)[0]!.row === label.row);
  const cells = own.flatMap(tokensOf);
  const isDivided = cells[0]?.kind === 'text' && cells.length > wanted; // a further label column
  return isDivided ? NONE : { slots: cells, used: own.length };
}

/** Words right behind the label: a hint, an answer in words, or the name of a row of the agency's own. */
function cellsBehindWords(
  label: Token,
  table: TableWords,
  first: Group,
  groups: readonly Group[],
  wanted: number,
): OwnCells {
  const [text] = first.texts;
  if (/^\(/.test(text!.normalised) && first.texts.length === 1) return { slots: first.slots, used: 1 };
  const values = cellCount(first.slots);
  if (values >= wanted && first.slots.some(({ kind }) => kind === 'value')) return NONE;
  if (!isAnswer(text!) || isOther(text!, table)) return NONE;
  if (isSameRow(text!, label)) return withRestOfRow(label, [text!, ...first.slots], groups);
  if (values === wanted - 1) return { slots: [text!, ...first.slots], used: 1 };
  return values === 0 && first.texts.length === 1 && saysNone(text!) ? { slots: first.texts, used: 1 } : NONE;
}

/** Values right behind the label, and what follows words among them as long as cells are wanting. */
function cellsBehindLabel(
  label: Token,
  table: TableWords,
  groups: readonly Group[],
  wanted: number,
): OwnCells {
  const [first, second] = groups;
  const own = cellCount(first!.slots);
  if (second === undefined || own >= wanted || second.texts.length !== 1)
    return { slots: first!.slots, used: 1 };
  const text = second.texts[0]!;
  if (isSameRow(text, label)) return withRestOfRow(label, first!.slots, groups);
  const more = cellCount(second.slots);
  const isInPlace = isAnswer(text) && !isOther(text, table) && (!text.line || own + 1 + more === wanted);
  if (isInPlace) return { slots: [...first!.slots, text, ...second.slots], used: 2 };
  const isStray = own + more === wanted && more > 0 && own > 0 && isNoLabel(text);
  return isStray ? { slots: [...first!.slots, ...second.slots], used: 2 } : { slots: first!.slots, used: 1 };
}

/** The cells of the groups that stand in the label's printed row, words included. */
function withRestOfRow(label: Token, slots: readonly Token[], groups: readonly Group[]): OwnCells {
  const cells = [...slots];
  let used = 1;
  for (const group of groups.slice(1)) {
    if (!isSameRow(group.texts[0]!, label)) break;
    cells.push(...tokensOf(group));
    used++;
  }
  return { slots: cells, used };
}

function tokensOf({ texts, slots }: Group): readonly Token[] {
  return [...texts, ...slots];
}

function cellCount(slots: readonly Token[]): number {
  return slots.filter(({ kind }) => kind !== 'filler').length;
}

function isSameRow(text: Token, label: Token): boolean {
  return text.row === label.row && !text.torn;
}

/** Words in the place of a number: 本单位未制作规章, 约30, 见附件. A row of the agency's own has a name instead. */
function isAnswer(text: Token): boolean {
  const { normalised, torn, line } = text;
  if (saysNone(text)) return true;
  return (
    !torn &&
    normalised.length <= 20 &&
    (/^[约近见详]|同上|略|^\d+\s*[([]/.test(normalised) || (!line && /\d/.test(normalised)))
  );
}

/** True for the next line of a wrapped label, which begins with words of it, and for a remark. */
function isOther({ key, line }: Token, { labels, remarks }: TableWords): boolean {
  if (remarks && line) return true;
  return key.length >= OPENING && labels.some(label => label.includes(key.slice(0, OPENING)));
}

const OPENING = 3; // letters

function saysNone({ normalised, torn, line }: Token): boolean {
  if (torn || normalised.length > 30 || !/[未无没不]/.test(normalised)) return false;
  return !line || /^[本我该全未无没不暂]\D*$/.test(normalised); // on a line of its own it could be a row of another kind
}

/** A line that strayed into a table: longer than labels are, or with marks, letters or digits in it. */
function isNoLabel({ normalised }: Token): boolean {
  return normalised.length > 20 || /[\d.。:，,a-zA-Z]/.test(normalised);
}
