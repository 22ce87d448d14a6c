import type { Problem } from '../../../types.ts';
import type { Form } from '../../forms/form.ts';
import type { Header } from '../header/header.ts';
import type { FoundPart } from '../labels/choose-form.ts';
import { type Group, groupsOf, hasOpener, tokensOf, withoutOpener } from '../labels/groups.ts';
import { keyOf } from '../labels/labels.ts';
import type { Match } from '../labels/match.ts';
import { pairByOrder } from '../labels/pair-by-order.ts';
import type { Item, Script } from '../labels/script.ts';
import { isValue, spanOf, type Token, textOf } from '../words/tokens.ts';
import { type CellsBehind, cellsBehind, type TableWords } from './cells-behind.ts';
import { gapBehind } from './gaps.ts';
import { lacksTotal } from './own-sum.ts';
import {
  type Collected,
  type CollectedRows,
  cellsOf,
  type OwnRow,
  type PairedRows,
  printedNumbers,
  type Span,
} from './row-reading.ts';

/** The rows of a part, each with the cells between its label and the next words. */
export function collectRows(
  tokens: readonly Token[],
  script: Script,
  header: Header,
  found: FoundPart,
): CollectedRows {
  const spans = spansOf(tokens, header, found);
  const words = wordsOf(script, header, found);
  const own = spans.map(span => withOwnRow(tokens, script.form, span, words));
  const all = withPairedRows(tokens, script, found, own);
  const strangers = all.flatMap(each => each.strangers);
  const rows = all.flatMap(({ row, paired }) => [
    ...(row === null ? [] : [row]),
    ...paired.map(each => each.row),
  ]);
  return {
    spans: all,
    rows: rows.map(row => ({ ...row, isTwice: strangers.some(group => isAnother(row, group)) })),
    problems: all.flatMap(extraRows),
  };
}

function spansOf(
  tokens: readonly Token[],
  { opensBlank }: Header,
  { matches, end }: FoundPart,
): readonly Span[] {
  const rows = matches.filter(({ item }) => item.type === 'row');
  const isOpened = opensBlank && rows.filter(row => hasOpener(tokens, row)).length >= 0.8 * rows.length;
  const nextRows = nextRowsOf(matches);
  return matches.map((match, i) => {
    const next = matches[i + 1];
    return {
      match,
      next,
      nextRow: nextRows[i]!,
      groups: groupsOf(tokens, match.end, next?.start ?? end),
      isOpened,
    };
  });
}

/** For each label the item index of the next row behind it; infinite behind the last. */
function nextRowsOf(matches: readonly Match[]): readonly number[] {
  let next = Number.POSITIVE_INFINITY;
  return matches
    .toReversed()
    .map(({ item }) => {
      const behind = next;
      if (item.type === 'row') next = item.index;
      return behind;
    })
    .toReversed();
}

function wordsOf({ items }: Script, { remarks }: Header, { matches }: FoundPart): TableWords {
  const own = items.filter(({ part, type }) => part === matches[0]!.item.part && type !== 'header');
  return { labels: own.map(({ name }) => name), hasRemarks: remarks !== null };
}

function withOwnRow(tokens: readonly Token[], form: Form, span: Span, words: TableWords): OwnRow {
  const { match, groups, isOpened } = span;
  const { item, how, start, end } = match;
  if (item.type !== 'row') return { ...span, row: null, rest: groups.filter(hasNumber) };
  const own = isOpened ? withoutOpener(groups) : groups;
  const behind = cellsBehind({ label: tokens[start]!, wanted: item.fields.length, groups: own, ...words });
  const overflow = overflowOf(tokens, form, span, behind);
  const row: Collected = {
    item,
    fields: item.fields,
    how,
    label: textOf(tokens.slice(start, end)),
    printedRow: tokens[start]!.row,
    gapBehind: gapBehind(tokens, behind.slots.at(-1) ?? tokens[end - 1]!),
    slots: overflow === null ? behind.slots : behind.slots.slice(0, item.fields.length),
    isTwice: false,
  };
  const rest = overflow === null ? groups.slice(behind.used) : [{ texts: [], slots: overflow }];
  return { ...span, row, rest: rest.filter(hasNumber) };
}

function hasNumber({ slots }: Group): boolean {
  return slots.some(isValue);
}

/** The second row's cells, where one label is followed by exactly two rows of values (the next label was lost). */
function overflowOf(
  tokens: readonly Token[],
  form: Form,
  { match: { item, start }, nextRow, groups }: Span,
  behind: CellsBehind,
): readonly Token[] | null {
  const { fields, index } = item;
  if (nextRow <= index + 1 || behind.used < groups.length || tokens[start]!.bounded) return null;
  const hard = cellsOf(behind);
  if (fields.length < 2 || hard.length !== 2 * fields.length || !hard.every(isValue)) return null;
  return lacksTotal(form, fields, hard.slice(0, fields.length)) ? null : hard.slice(fields.length);
}

/** Goes down the spans, since a row that was paired is missing no more. */
function withPairedRows(
  tokens: readonly Token[],
  script: Script,
  { part, matches }: FoundPart,
  spans: readonly OwnRow[],
): readonly PairedRows[] {
  const labelColumn = Math.min(...matches.map(({ start }) => tokens[start]!.column));
  let previous = -1; // item index of the last row read
  return spans.map(span => {
    previous = span.row?.item?.index ?? previous;
    const missing = part.rows.filter(row => row > previous && row < span.nextRow);
    const pairs = pairsOf(
      script,
      span,
      missing.map(row => script.items[row]!),
    );
    previous = pairs.at(-1)?.item.index ?? previous;
    const paired = pairs.map(({ group, item }) => ({
      group,
      row: {
        item,
        fields: item.fields,
        how: 'order' as const,
        label: textOf(group.texts),
        printedRow: tokensOf(group)[0]!.row,
        gapBehind: gapBehind(tokens, group.slots.at(-1)!),
        slots: withoutLabelCell(group, labelColumn),
        isTwice: false,
      },
    }));
    return {
      ...span,
      paired,
      strangers: span.rest.filter(group => !pairs.some(pair => pair.group === group)),
    };
  });
}

/** The groups behind the last label before a row or group that are rows of the form without a label. */
function pairsOf(script: Script, { match: { item }, next, rest }: OwnRow, missing: readonly Item[]) {
  const isLast = next === undefined || next.item.type === 'row' || next.item.type === 'group';
  if (!isLast || !['row', 'header', 'group'].includes(item.type)) return [];
  return pairByOrder(script, rest, missing, item.type === 'header');
}

/** The cells of a row whose label cell is blank: in a bounded table that one stands where other rows have theirs. */
function withoutLabelCell({ texts, slots }: Group, labelColumn: number): readonly Token[] {
  if (texts.length > 0) return slots;
  const [first] = slots;
  if (first!.bounded) return first!.kind === 'blank' && first!.column <= labelColumn ? slots.slice(1) : slots;
  return spanOf(slots, isValue);
}

/** Rows that the form does not know; behind a header, only where they have a label. */
function extraRows({ row, strangers }: PairedRows): readonly Problem[] {
  return strangers
    .filter(({ texts }) => row !== null || texts.length > 0)
    .map(group => {
      const found = tokensOf(group).map(({ text }) => text);
      const place = tokensOf(group)[0]!.place;
      return { code: 'recognise/extra-row', place, data: { found: found.join(' ').slice(0, 80) } };
    });
}

/** True for a group with a row's very label and other numbers. */
function isAnother(row: Collected, group: Group): boolean {
  const label = group.texts.at(-1)?.key ?? '';
  return label !== '' && label === keyOf(row.item!.name) && printedNumbers(group) !== printedNumbers(row);
}
