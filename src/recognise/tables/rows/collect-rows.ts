import type { Problem } from '../../../types.ts';
import type { Form } from '../../forms/form.ts';
import { remarksOf } from '../header/header-words.ts';
import { type Group, groupsOf } from '../labels/groups.ts';
import { keyOf } from '../labels/labels.ts';
import type { Match } from '../labels/match.ts';
import { pairByOrder } from '../labels/pair-by-order.ts';
import type { Item, Part, Script } from '../labels/script.ts';
import type { Token } from '../words/tokens.ts';
import { gapBehind } from './gaps.ts';
import { rowsOpenBlank } from './habits.ts';
import { ownCells } from './own-cells.ts';
import { lacksTotal } from './own-sum.ts';
import type { Collected } from './row-reading.ts';

export function collectRows(
  tokens: readonly Token[],
  script: Script,
  part: Part,
  matches: readonly Match[],
  end: number,
) {
  const rows: Collected[] = [];
  const problems: Problem[] = [];
  const strangers: Group[] = []; // with numbers, and no row of the form
  let previous = -1; // item index of the last row read
  const isOpened = rowsOpenBlank(tokens, matches);
  const words = {
    labels: script.items.flatMap(item =>
      item.part === matches[0]!.item.part && item.type !== 'header' ? [item.name] : [],
    ),
    remarks: remarksOf(tokens, matches) !== undefined,
  };
  const labelColumn = Math.min(...matches.map(({ start }) => tokens[start]!.column));
  const nextRowOf = (i: number) => matches.slice(i + 1).find(({ item }) => item.type === 'row');
  matches.forEach((match, i) => {
    const next = matches[i + 1]?.start ?? end;
    const groups = groupsOf(tokens, match.end, next);
    const isRow = match.item.type === 'row';
    let rest = groups;
    if (isRow) {
      const own = ownCells(tokens, match, isOpened ? withoutOpener(groups) : groups, words);
      rest = groups.slice(own.used);
      const wanted = match.item.fields.length;
      const isGap = (nextRowOf(i)?.item.index ?? Number.POSITIVE_INFINITY) > match.item.index + 1;
      const overflow =
        isGap && rest.length === 0 && !tokens[match.start]!.bounded
          ? overflowOf(script.form, match.item, own.slots)
          : null;
      rows.push({
        item: match.item,
        fields: match.item.fields,
        how: match.how,
        label: printedLabel(tokens, match),
        printedRow: tokens[match.start]!.row,
        gapBehind: gapBehind(tokens, own.slots.at(-1) ?? tokens[match.end - 1]!),
        slots: overflow === null ? own.slots : own.slots.slice(0, wanted),
      });
      previous = match.item.index;
      if (overflow !== null) rest = [{ texts: [], slots: overflow }];
    }
    const nextRow = nextRowOf(i);
    const isLast =
      i + 1 === matches.length ||
      matches[i + 1]!.item.type === 'row' ||
      matches[i + 1]!.item.type === 'group';
    const missing = part.rows.filter(
      row => row > previous && row < (nextRow?.item.index ?? Number.POSITIVE_INFINITY),
    );
    const mayMiss = isLast && (isRow || match.item.type === 'header' || match.item.type === 'group');
    const unknown = rest.filter(group => group.slots.some(({ kind }) => kind === 'value'));
    const paired = mayMiss
      ? pairByOrder(
          script,
          unknown,
          missing.map(row => script.items[row]!),
          match.item.type === 'header',
        )
      : [];
    for (const { group, item } of paired) {
      const label = group.texts.map(({ text }) => text).join('');
      const printedRow = (group.texts[0] ?? group.slots[0])!.row;
      const behind = gapBehind(tokens, group.slots.at(-1)!);
      const { fields } = item;
      const slots = withoutLabelCell(group, labelColumn);
      rows.push({ item, fields, how: 'order', label, printedRow, gapBehind: behind, slots });
      previous = item.index;
    }
    for (const group of unknown) {
      if (paired.some(pair => pair.group === group)) continue;
      strangers.push(group);
      const place = (group.texts[0] ?? group.slots[0])!.place;
      const found = [...group.texts, ...group.slots]
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 80);
      if (isRow || group.texts.length > 0)
        problems.push({ code: 'recognise/extra-row', place, data: { found } });
    }
  });
  // printed again with other numbers: no one can say which are meant
  const twice = rows.filter(row => strangers.some(group => isAnother(row, group)));
  return { rows, problems, twice: new Set(twice.map(({ item }) => item)) };
}

/** True for a group with a row's very label and other numbers. */
function isAnother({ item, slots }: Collected, group: Group): boolean {
  const numbers = (tokens: readonly Token[]) =>
    tokens.flatMap(({ kind, normalised }) => (kind === 'value' ? [normalised] : [])).join(' ');
  const label = group.texts.at(-1)?.key ?? '';
  return label !== '' && label === keyOf(item!.name) && numbers(group.slots) !== numbers(slots);
}

/** The groups without the separator that opens the row behind them. */
function withoutOpener(groups: readonly Group[]): readonly Group[] {
  const last = groups.at(-1);
  if (last?.slots.at(-1)?.kind !== 'blank') return groups;
  return [...groups.slice(0, -1), { ...last, slots: last.slots.slice(0, -1) }];
}

/** The second row's cells, where one label is followed by exactly two rows of values (the next label was lost). */
function overflowOf(form: Form, { fields }: Item, slots: readonly Token[]): readonly Token[] | null {
  const wanted = fields.length;
  const printed = slots.filter(({ kind }) => kind === 'value');
  const hard = slots.filter(({ kind }) => kind !== 'filler');
  if (wanted < 2 || hard.length !== 2 * wanted || printed.length !== hard.length) return null;
  return lacksTotal(form, fields, hard.slice(0, wanted)) ? null : hard.slice(wanted);
}

/** The cells of a row whose label cell is blank: in a bounded table that one stands where other rows have theirs. */
function withoutLabelCell({ texts, slots }: Group, labelColumn: number): readonly Token[] {
  if (texts.length > 0) return slots;
  const [first] = slots;
  if (first!.bounded) return first!.kind === 'blank' && first!.column <= labelColumn ? slots.slice(1) : slots;
  const isValue = ({ kind }: Token) => kind === 'value';
  return slots.slice(slots.findIndex(isValue), slots.findLastIndex(isValue) + 1);
}

export function printedLabel(tokens: readonly Token[], { start, end }: Match): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}
