import type { Problem } from '../types.ts';
import type { Match } from './align.ts';
import { columnLabels, isShifted, shownColumns, withoutRemarks } from './columns.ts';
import { isDoubtful, type TableHabits, tableHabits } from './doubts.ts';
import { isFullAmongShort, rowsOutOfStep } from './extents.ts';
import type { Field, Form } from './forms/form.ts';
import { type Group, groupsOf } from './groups.ts';
import { enumeratorOf, similarity } from './labels.ts';
import { ownCells } from './own-cells.ts';
import { lacksTotal } from './own-sum.ts';
import { cellsByGaps, type Habits, NO_HABITS, type Placing, placeRow, showsVoids } from './placing.ts';
import type { Item, Part, Script } from './script.ts';
import type { Token } from './tokens.ts';

/** A row of the form as the page prints it. */
export interface RowReading {
  readonly item: Item | null; // null for the only row of a single-row table
  readonly fields: readonly Field[];
  readonly how: Match['how'];
  readonly label: string; // as printed
  readonly printedRow: number; // that the label stands in
  readonly gapBehind: number | null; // empty lines behind its last cell, where cells have lines of their own
  readonly slots: readonly Token[];
  readonly placing: Placing;
}

/** What a part of a table gives: its rows in the form's order, and rows that the form does not know. */
export interface PartReading {
  readonly part: Part;
  readonly rows: readonly RowReading[];
  readonly problems: readonly Problem[];
}

/** Reads the rows of a part whose labels were found: each row's cells stand between its label and the next words. */
export function readPart(
  tokens: readonly Token[],
  script: Script,
  part: Part,
  matches: readonly Match[],
  end: number,
): PartReading {
  if (part.table.type === 'single-row') return readSingleRow(tokens, script.form, part, matches, end);
  const found = collectRows(tokens, script, part, matches, end);
  const whole = withoutRemarks(tokens, part, matches, found.rows);
  const shown = shownColumns(tokens, part, matches, whole);
  const rows = typeof shown === 'string' ? whole : whole.map(row => withColumns(row, shown));
  const habits = habitsOf(tokens, part, matches, rows);
  const reach = reachOf(tokens, matches);
  const mayStray = habits.columns === null || part.table.type === 'blocks' || reach !== null;
  const strays = mayStray && habits.gap === null ? rowsOutOfStep(tokens, rows, reach) : NONE;
  const isChance = (row: Collected) =>
    isFullAmongShort(row, rows) && lacksTotal(script.form, row.fields, row.slots.filter(isCell));
  const isLoose = (row: Collected) =>
    row.slots.some(({ kind }) => kind === 'value') &&
    (shown === 'unclear' || strays.has(row) || isChance(row));
  const placed = (row: Collected): Placing => {
    if (isLoose(row)) return looseRow(row);
    const isShort = shown === 'dropped-total' && habits.columns === null;
    return (isShort ? withBlankTotal(row) : null) ?? placedRow(row, habits);
  };
  const tried = rows.map(placed);
  const habitsAtEnd = tableHabits(rows, tried);
  const placings = rows.map((row, i) => withoutDoubt(script.form, row, tried[i]!, habitsAtEnd));
  return { part, problems: found.problems, rows: onlyFirstFilled(placings) };
}

function withColumns(row: Collected, shown: readonly boolean[]): Collected {
  return { ...row, fields: row.fields.filter((_, i) => shown[i]) };
}

/**
 * One figure in a row's first cell and blanks behind it, in a table that prints its totals elsewhere or that fills no
 * other cell at all: a cell for the whole row whose span was lost. No single column may be given it.
 */
function onlyFirstFilled(rows: readonly RowReading[]): readonly RowReading[] {
  const filled = rows.map(filledCells).filter(cells => cells.length > 0);
  const others = filled.filter(cells => cells.length > 1 || cells[0] !== 0);
  const withTotal = others.filter(cells => cells.at(-1) === rows[0]!.fields.length - 1).length;
  const isTelling = filled.length >= 3 && withTotal >= 0.6 * others.length;
  return rows.map(row => {
    const cells = filledCells(row);
    if (!isTelling || row.fields.length < 3 || cells.length !== 1 || cells[0] !== 0) return row;
    const { placing } = row;
    return placing.type === 'placed' ? { ...row, placing: { type: 'merged', cell: placing.cells[0]! } } : row;
  });
}

/** Indexes of the fields that a row gives a number. */
function filledCells({ placing }: RowReading): readonly number[] {
  return placing.type === 'placed'
    ? placing.cells.flatMap((cell, i) => (cell?.kind === 'value' ? [i] : []))
    : [];
}

function placedRow({ slots, fields, gapBehind: behind }: Collected, habits: Habits): Placing {
  return placeRow(slots, fields.length, habits, behind);
}

/** A row whose cells are all its fields but the last; null for other rows. */
function withBlankTotal({ slots, fields }: Collected): Placing | null {
  const values = slots.filter(({ kind }) => kind === 'value');
  const isWhole =
    values.length === fields.length - 1 &&
    slots.slice(0, values.length).every(({ kind }) => kind === 'value');
  return isWhole ? { type: 'placed', cells: [...values, null], note: 'gaps' } : null;
}

/** The row as it was placed, or loose where it is doubtful that its cells are its fields. */
function withoutDoubt(form: Form, row: Collected, placing: Placing, table: TableHabits): RowReading {
  return { ...row, placing: isDoubtful(form, row, placing, table) ? looseRow(row) : placing };
}

function looseRow({ slots }: Collected): Placing {
  return { type: 'loose', values: slots.filter(({ kind }) => kind === 'value' || kind === 'text') };
}

const NONE: ReadonlySet<Collected> = new Set();

/** A row with its cells, before they are placed. */
export type Collected = Omit<RowReading, 'placing'>;

function collectRows(
  tokens: readonly Token[],
  script: Script,
  part: Part,
  matches: readonly Match[],
  end: number,
) {
  const rows: Collected[] = [];
  const problems: Problem[] = [];
  let previous = -1; // item index of the last row read
  const isOpened = rowsOpenBlank(tokens, matches);
  const labelColumn = Math.min(...matches.map(({ start }) => tokens[start]!.column));
  const nextRowOf = (i: number) => matches.slice(i + 1).find(({ item }) => item.type === 'row');
  matches.forEach((match, i) => {
    const next = matches[i + 1]?.start ?? end;
    const groups = groupsOf(tokens, match.end, next);
    const isRow = match.item.type === 'row';
    let rest = groups;
    if (isRow) {
      const own = ownCells(tokens, match, isOpened ? withoutOpener(groups) : groups);
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
      const place = (group.texts[0] ?? group.slots[0])!.place;
      const found = [...group.texts, ...group.slots]
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 80);
      if (isRow || group.texts.length > 0)
        problems.push({ code: 'recognise/extra-row', place, data: { found } });
    }
  });
  return { rows, problems };
}

function isCell({ kind }: Token): boolean {
  return kind !== 'filler';
}

/** The last grid column of a bounded table's header; null elsewhere. */
function reachOf(tokens: readonly Token[], matches: readonly Match[]): number | null {
  const header = matches.filter(({ item }) => item.type === 'header').map(({ start }) => tokens[start]!);
  if (header.length === 0 || !header.every(({ bounded }) => bounded)) return null;
  const rows = new Set(header.map(({ row }) => row));
  const first = tokens.indexOf(header[0]!);
  const last = tokens.indexOf(header.at(-1)!) + 20;
  const cells = tokens.slice(Math.max(0, first - 20), last).filter(({ row }) => rows.has(row));
  return Math.max(...cells.map(({ column, width }) => column + width));
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
const SHORT = 6; // letters; two short labels are soon half alike

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

/** The cells of a row whose label cell is blank: in a bounded table that one stands where other rows have theirs. */
function withoutLabelCell({ texts, slots }: Group, labelColumn: number): readonly Token[] {
  if (texts.length > 0) return slots;
  const [first] = slots;
  if (first!.bounded) return first!.kind === 'blank' && first!.column <= labelColumn ? slots.slice(1) : slots;
  const isValue = ({ kind }: Token) => kind === 'value';
  return slots.slice(slots.findIndex(isValue), slots.findLastIndex(isValue) + 1);
}

/** True for as many numbers as fields with no blank between; blanks before them are the lost label's cell. */
function isFull(slots: readonly Token[], wanted: number): boolean {
  const first = slots.findIndex(({ kind }) => kind === 'value');
  const last = slots.findLastIndex(({ kind }) => kind === 'value');
  return last - first + 1 === wanted && slots.slice(first, last).every(({ kind }) => kind === 'value');
}

/** The one row of a single-row table stands behind the last of its header's labels. */
function readSingleRow(
  tokens: readonly Token[],
  form: Form,
  part: Part,
  matches: readonly Match[],
  end: number,
): PartReading {
  const header = matches.at(-1)!;
  const groups = groupsOf(tokens, header.end, end);
  const hasValues = (group: Group) => group.slots.some(({ kind }) => kind === 'value');
  const isNumbering = ({ slots }: Group) =>
    slots.length >= part.fields.length && slots.every(({ normalised }, i) => normalised === String(i + 1));
  const group =
    groups.find(candidate => hasValues(candidate) && !isNumbering(candidate)) ??
    groups.find(({ slots }) => slots.length >= part.fields.length);
  if (
    group === undefined ||
    (group.texts.length > 0 && !group.slots[0]!.bounded && groups.indexOf(group) > 1)
  ) {
    return { part, rows: [], problems: [] };
  }
  const cells = group.slots[0]!.bounded ? [...group.texts, ...group.slots] : group.slots;
  const firstValue = cells.find(({ kind }) => kind === 'value');
  const isOwn = ({ kind, row, bounded }: Token) =>
    row === firstValue?.row || (kind !== 'filler' && (bounded || row !== tokens[header.end - 1]!.row));
  const own = cells.slice(Math.max(cells.findIndex(isOwn), 0)); // without what the header's merged cells left behind
  const slots = own.slice(rowsOpenBlank(tokens, matches) && isOpener(own) ? 1 : 0);
  const row: Collected = {
    item: null,
    fields: part.fields,
    how: header.how,
    label: printedLabel(tokens, header),
    printedRow: slots[0]!.row,
    gapBehind: gapBeforeHeading(tokens, slots.at(-1)!, usualGapOf(slots, tokens, matches)),
    slots,
  };
  const habits: Habits = {
    ...NO_HABITS,
    voidsAreBlank: showsVoids(slots, part.fields.length),
    columns: sharedColumns([row], columnLabels(tokens, part, matches)),
    gap: usualGap([row], gapsBefore(tokens, matches)),
  };
  const strays = rowsOutOfStep(tokens, [row], reachOf(tokens, matches));
  const placing = strays.has(row) ? looseRow(row) : placedRow(row, habits);
  return { part, rows: [withoutDoubt(form, row, placing, tableHabits([row], [placing]))], problems: [] };
}

/** How this table prints blank cells, as far as its rows agree on it. */
function habitsOf(
  tokens: readonly Token[],
  part: Part,
  matches: readonly Match[],
  rows: readonly Collected[],
): Habits {
  return {
    offset: keepsColumns(tokens, matches) ? null : usualOffset(rows),
    voidsAreBlank: rows.some(({ slots, fields }) => showsVoids(slots, fields.length)),
    columns: sharedColumns(rows, columnLabels(tokens, part, matches)),
    gap: usualGap(rows, gapsBefore(tokens, matches)),
  };
}

/** The number of blank cells between label and values, if most rows with cells to spare leave no other choice. */
function usualOffset(rows: readonly Collected[]): number {
  const offsets = new Map<number, number>();
  let surplus = 0;
  for (const { slots, fields } of rows) {
    const hard = slots.filter(({ kind }) => kind !== 'filler');
    if (hard.length <= fields.length) continue;
    surplus++;
    const earliest = Math.max(0, hard.findLastIndex(({ kind }) => kind === 'value') - fields.length + 1);
    const latest = Math.min(
      hard.findIndex(({ kind }) => kind === 'value'),
      hard.length - fields.length,
    );
    if (earliest === latest) offsets.set(earliest, (offsets.get(earliest) ?? 0) + 1);
  }
  const [offset, count] = [...offsets].sort((x, y) => y[1] - x[1])[0] ?? [0, 0];
  return 2 * count > surplus ? offset : 0;
}

/**
 * The columns of the fields in a full grid: where the header's labels stand, with all numbers below them. Where merged
 * cells left nothing behind, header and rows are shifted against each other and tell nothing.
 */
function sharedColumns(rows: readonly Collected[], header: readonly Token[]): readonly number[] | null {
  const wanted = rows[0]?.fields.length ?? 0;
  const byRow = rows.map(({ slots }) => slots.filter(({ kind }) => kind === 'value'));
  if (rows.some(({ printedRow }, i) => byRow[i]!.some(({ row }) => row !== printedRow))) return null; // a line each
  const columnsOf = (tokens: readonly Token[]) =>
    new Set(tokens.filter(({ width }) => width === 1).map(({ column }) => column));
  const within = (inner: ReadonlySet<number>, outer: ReadonlySet<number>) =>
    [...inner].every(column => outer.has(column));
  const labels = columnsOf(header);
  if (isShifted([...labels], rows)) return null;
  const below = byRow.filter(values => within(columnsOf(values), labels)).length;
  if (labels.size === wanted && below >= GRID * rows.length) return [...labels].sort((x, y) => x - y);
  const numbers = columnsOf(byRow.flat());
  const isWhole = rows.some(({ slots }) =>
    [...numbers].every(column => slots.some(slot => slot.column === column)),
  );
  if (isWhole && labels.size > 0 && numbers.size === wanted && within(labels, numbers))
    return [...numbers].sort((x, y) => x - y);
  return null;
}

const GRID = 0.9; // share of rows with all numbers below labels; one row may hold a stray

/** True where blank cells stand between a header's labels: its merged cells kept their columns. */
function keepsColumns(tokens: readonly Token[], matches: readonly Match[]): boolean {
  return matches.some(({ item, end }, i) => {
    const next = matches[i + 1];
    if (item.type !== 'header' || next?.item !== item || tokens[next.start]!.row !== tokens[end - 1]!.row)
      return false;
    return (
      next.start > end &&
      tokens.slice(end, next.start).every(({ kind }) => kind === 'blank' || kind === 'filler')
    );
  });
}

/** Some pages open each row with a separator on a line of its own: it is a blank before the row, not behind the last. */
function rowsOpenBlank(tokens: readonly Token[], matches: readonly Match[]): boolean {
  const opened = ({ start }: Match) => {
    const [before, label] = [tokens[start - 1], tokens[start]!];
    return before?.kind === 'blank' && before.row !== label.row && !label.bounded;
  };
  const header = matches.filter(({ item }) => item.type === 'header');
  const rows = matches.filter(({ item }) => item.type === 'row');
  return header.filter(opened).length >= 2 && rows.filter(opened).length >= 0.8 * rows.length;
}

/** True where a row's first cell is the separator that opens it, on a line of its own. */
function isOpener([first, second]: readonly Token[]): boolean {
  return first?.kind === 'blank' && second !== undefined && first.row !== second.row;
}

/** The groups without the separator that opens the row behind them. */
function withoutOpener(groups: readonly Group[]): readonly Group[] {
  const last = groups.at(-1);
  if (last?.slots.at(-1)?.kind !== 'blank') return groups;
  return [...groups.slice(0, -1), { ...last, slots: last.slots.slice(0, -1) }];
}

/** The number of empty lines between neighbouring cells, if with it every row comes out at its number of cells. */
function usualGap(rows: readonly Collected[], gaps: readonly number[]): number | null {
  const values = rows.flatMap(({ slots }) => slots);
  if (!values.every(({ line }) => line)) return null;
  const usual = Math.min(...gaps, ...values.map(({ gap }) => gap));
  const isEven = ({ slots, gapBehind, fields }: Collected) =>
    gapBehind !== null && cellsByGaps(slots, usual, gapBehind)?.length === fields.length;
  const even = rows.filter(isEven);
  const plain = rows.every(({ slots, fields }) => slots.length === fields.length);
  return !plain && even.length > 0 && even.length >= 0.8 * rows.length ? usual : null;
}

/** What stands behind the last row before a heading, without the empty lines that all headings of the page have before them. */
function gapBeforeHeading(tokens: readonly Token[], last: Token, usual: number): number | null {
  const behind = gapBehind(tokens, last);
  if (behind === null) return null;
  const next = tokens[tokens.indexOf(last) + 1]!;
  const isHeading = (token: Token) => token.line && HEADING.test(token.normalised);
  const others = tokens.filter((token, i) => isHeading(token) && tokens[i - 1]?.kind === 'text'); // no cells before
  const gaps = new Set(others.map(({ gap }) => gap));
  const [own] = gaps;
  return gaps.size === 1 && isHeading(next) ? behind - own! + usual : usual;
}

const HEADING = /^[一二三四五六]、.{4,}/;

/** The fewest empty lines between neighbours of a row of cells on lines of their own. */
function usualGapOf(slots: readonly Token[], tokens: readonly Token[], matches: readonly Match[]): number {
  return Math.min(...gapsBefore(tokens, matches), ...slots.map(({ gap }) => gap));
}

/** Gaps before the labels of a part that stand on lines of their own. */
function gapsBefore(tokens: readonly Token[], matches: readonly Match[]): readonly number[] {
  return matches.flatMap(({ start }) => (tokens[start]!.line ? [tokens[start]!.gap] : []));
}

/** Empty lines behind the last of some tokens. */
function gapBehind(tokens: readonly Token[], last: Token): number | null {
  if (!last.line) return null;
  const next = tokens[tokens.indexOf(last) + 1];
  return next?.line ? next.gap : null;
}

function printedLabel(tokens: readonly Token[], { start, end }: Match): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join('');
}
