import type { Problem } from '../types.ts';
import type { Match } from './align.ts';
import { remarksOf } from './columns.ts';
import type { Form } from './forms/form.ts';
import { gapBehind } from './gaps.ts';
import { type Group, groupsOf } from './groups.ts';
import { rowsOpenBlank } from './habits.ts';
import { enumeratorOf, keyOf, similarity } from './labels.ts';
import { ownCells } from './own-cells.ts';
import { lacksTotal } from './own-sum.ts';
import type { Collected } from './row-reading.ts';
import type { Item, Part, Script } from './script.ts';
import type { Token } from './tokens.ts';

export function collectRows(
  tokens: readonly Token[],
  script: Script,
  part: Part,
  matches: readonly Match[],
  end: number,
) {
  const rows: Collected[] = [];
  const problems: Problem[] = [];
  const twice = new Set<Item>(); // printed again with other numbers: no one can say which are meant
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
      const again = rows.find(row => row.item !== null && isAnother(row, group));
      if (again !== undefined) twice.add(again.item!);
      const place = (group.texts[0] ?? group.slots[0])!.place;
      const found = [...group.texts, ...group.slots]
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 80);
      if (isRow || group.texts.length > 0)
        problems.push({ code: 'recognise/extra-row', place, data: { found } });
    }
  });
  return { rows, problems, twice };
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

/**
 * Rows whose label could not be read, by their place between rows that were. Each needs as many cells as the form's
 * row, and a label that is lost, damaged, numbered alike or similar: a row of the agency's own is none of these.
 */
function pairByOrder(groups: readonly Group[], missing: readonly Item[], afterHeader: boolean) {
  const fits = (group: Group, item: Item) => {
    const hard = group.slots.filter(({ kind }) => kind !== 'filler').length;
    if (hard < item.fields.length) return false;
    const label = group.texts.map(({ normalised }) => normalised).join('');
    if (label.trim() === '') return group.slots[0]!.bounded || isFull(group.slots, item.fields.length);
    const own = enumeratorOf(label);
    const expected = enumeratorOf(item.name);
    if (own !== '' && expected !== '') return own === expected;
    const key = group.texts.map(text => text.key).join('');
    return /[?？□�]/.test(label) || similarity(key, item.name) >= (key.length < SHORT ? 0.6 : 0.35);
  };
  if (groups.length === missing.length || (afterHeader && groups.length > 0)) {
    const last = missing.slice(missing.length - groups.length);
    const aligned =
      groups.length <= missing.length ? (afterHeader ? missing.slice(0, groups.length) : last) : [];
    return aligned.flatMap((item, i) => (fits(groups[i]!, item) ? [{ group: groups[i]!, item }] : []));
  }
  return groups.flatMap(group => {
    const own = enumeratorOf(group.texts.map(({ normalised }) => normalised).join(''));
    const alike = own === '' ? [] : missing.filter(item => enumeratorOf(item.name) === own);
    return alike.length === 1 && fits(group, alike[0]!) ? [{ group, item: alike[0]! }] : [];
  });
}

const SHORT = 6; // letters; two short labels are soon half alike

/** True for as many numbers as fields with no blank between; blanks before them are the lost label's cell. */
function isFull(slots: readonly Token[], wanted: number): boolean {
  const first = slots.findIndex(({ kind }) => kind === 'value');
  const last = slots.findLastIndex(({ kind }) => kind === 'value');
  return last - first + 1 === wanted && slots.slice(first, last).every(({ kind }) => kind === 'value');
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
