import { type Group, tokensOf } from '../labels/groups.ts';
import { isCell, isValue, type Token } from '../words/tokens.ts';

/** The cells behind a label that are its row's own. */
export interface CellsBehind {
  readonly slots: readonly Token[];
  readonly used: number; // groups that they take up
}

/** What else a table's words can be than an answer in the place of a number. */
export interface TableWords {
  readonly labels: readonly string[]; // of its rows and groups: a wrapped one goes on between the cells
  readonly hasRemarks: boolean; // it has a column for remarks
}

/** A label with what is printed behind it. */
interface Behind extends TableWords {
  readonly label: Token;
  readonly wanted: number; // fields of the row
  readonly groups: readonly Group[];
}

const NONE: CellsBehind = { slots: [], used: 0 };

/** The cells that belong to a matched label, words in the place of a number among them. */
export function cellsBehind(behind: Behind): CellsBehind {
  const [first] = behind.groups;
  if (first === undefined) return NONE;
  if (behind.label.bounded) return cellsOfRow(behind);
  return first.texts.length > 0 ? cellsBehindWords(behind, first) : cellsBehindLabel(behind, first);
}

/** In a bounded table the row says which cells are its own. */
function cellsOfRow({ label, wanted, groups }: Behind): CellsBehind {
  const own = groups.filter(group => tokensOf(group)[0]!.row === label.row);
  const cells = own.flatMap(tokensOf);
  const isDivided = cells[0]?.kind === 'text' && cells.length > wanted; // a further label column
  return isDivided ? NONE : { slots: cells, used: own.length };
}

/** Words right behind the label: a hint, an answer in words, or the name of a row of the agency's own. */
function cellsBehindWords(behind: Behind, first: Group): CellsBehind {
  const { label, wanted } = behind;
  const [text] = first.texts;
  if (/^\(/.test(text!.normalised) && first.texts.length === 1) return { slots: first.slots, used: 1 };
  const values = cellCount(first);
  if (values >= wanted && first.slots.some(isValue)) return NONE;
  if (!isAnswer(text!) || isOther(text!, behind)) return NONE;
  if (isSameRow(text!, label)) return withRestOfRow(behind, [text!, ...first.slots]);
  if (values === wanted - 1) return { slots: [text!, ...first.slots], used: 1 };
  return values === 0 && first.texts.length === 1 && saysNone(text!) ? { slots: first.texts, used: 1 } : NONE;
}

/** Values right behind the label, and what follows words among them as long as cells are wanting. */
function cellsBehindLabel(behind: Behind, first: Group): CellsBehind {
  const { label, wanted, groups } = behind;
  const alone: CellsBehind = { slots: first.slots, used: 1 };
  const second = groups[1];
  const own = cellCount(first);
  if (second === undefined || own >= wanted || second.texts.length !== 1) return alone;
  const text = second.texts[0]!;
  if (isSameRow(text, label)) return withRestOfRow(behind, first.slots);
  const more = cellCount(second);
  const isInPlace = isAnswer(text) && !isOther(text, behind) && (!text.line || own + 1 + more === wanted);
  if (isInPlace) return { slots: [...first.slots, text, ...second.slots], used: 2 };
  const isStray = own + more === wanted && more > 0 && own > 0 && isNoLabel(text);
  return isStray ? { slots: [...first.slots, ...second.slots], used: 2 } : alone;
}

/** The cells of the groups that stand in the label's printed row, words included. */
function withRestOfRow({ label, groups }: Behind, slots: readonly Token[]): CellsBehind {
  const end = groups.findIndex(
    ({ texts }, i) => i > 0 && (texts.length === 0 || !isSameRow(texts[0]!, label)),
  );
  const used = end < 0 ? groups.length : end;
  return { slots: [...slots, ...groups.slice(1, used).flatMap(tokensOf)], used };
}

function cellCount({ slots }: Group): number {
  return slots.filter(isCell).length;
}

function isSameRow(text: Token, label: Token): boolean {
  return text.row === label.row && !text.torn;
}

/** Words in the place of a number: 本单位未制作规章, 约30, 见附件. A row of the agency's own has a name instead. */
function isAnswer(text: Token): boolean {
  const { normalised, torn, line } = text;
  if (saysNone(text)) return true;
  if (torn || normalised.length > 20) return false;
  return /^[约近见详]|同上|略|^\d+\s*[([]/.test(normalised) || (!line && /\d/.test(normalised));
}

/** True for the next line of a wrapped label, which begins with words of it, and for a remark. */
function isOther({ key, line }: Token, { labels, hasRemarks }: TableWords): boolean {
  if (hasRemarks && line) return true;
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
