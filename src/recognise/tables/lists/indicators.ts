import type { Block, FieldCell, Problem } from '../../../types.ts';
import type { Form } from '../../forms/form.ts';
import { fieldsOfForm, INDICATOR_FORMS } from '../../forms/index.ts';
import { nestedKey } from '../labels/labels.ts';
import { scriptsOf } from '../labels/script.ts';
import { absentCell, readFieldCell } from '../rows/field-cells.ts';
import { rowProblems } from '../rows/row-problems.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { type FoundList, findList } from './found-list.ts';
import { isUnclear } from './indicator-columns.ts';
import { type IndicatorReading, readIndicatorRows } from './indicator-rows.ts';
import { isUnit, readIndicatorTokens } from './indicator-tokens.ts';
import { HEADER_WORDS, isFooter, isHeaderWord, UNITS } from './indicator-words.ts';

/** A list of indicators that the page shows, read. */
export interface IndicatorList {
  readonly forms: readonly Form[]; // several where the labels fit them equally
  readonly cells: readonly FieldCell[]; // of every field of the form
  readonly rows: number; // whose labels were found with something behind them
  readonly problems: readonly Problem[];
}

const SCRIPTS = scriptsOf(INDICATOR_FORMS);
const LEXICON = lexiconOf(SCRIPTS, [...UNITS, ...HEADER_WORDS]);

const ENOUGH = 8; // rows, to be a list; a few could be named in passing
const ENOUGH_WITH_HEADER = 5;
const FEWEST_TELLING = 2; // rows more than another form has

/** Reads the list of indicators of the form whose labels explain most; null where the page has none. */
export function readIndicators(blocks: readonly Block[]): IndicatorList | null {
  const tokens = readIndicatorTokens(blocks, LEXICON);
  const lists = SCRIPTS.map(script => findList(tokens, script))
    .map(list => ({ list, form: list.script.form, rows: readIndicatorRows(list) }))
    .filter(({ list, rows }) => isEnough(list, rows))
    .sort((a, b) => b.rows.length - a.rows.length);
  const [best, other] = lists;
  if (best === undefined) return null;
  const { list, form, rows } = best;
  if (other !== undefined && rows.length - other.rows.length < FEWEST_TELLING) {
    return { forms: [form, other.form], cells: [], rows: rows.length, problems: [] };
  }
  const read = rows.map(row => readFieldCell(row, row.fields[0]!, 0, moneyUnit(row)));
  const cells = new Map(read.map(({ value }) => [value.field, value]));
  return {
    forms: [form],
    cells: fieldsOfForm(form.id).map(({ id }) => cells.get(id) ?? absentCell(id, 'no such row found')),
    rows: rows.length,
    problems: [
      ...columnProblems(list),
      ...rows.flatMap(row => problemsOf(row, form)),
      ...read.flatMap(({ problems }) => problems),
      ...extraRows(list),
    ],
  };
}

function isEnough({ columns }: FoundList, rows: readonly IndicatorReading[]): boolean {
  const held = rows.filter(({ hasCell }) => hasCell).length;
  return held >= (columns === null ? ENOUGH : ENOUGH_WITH_HEADER);
}

/** True where enough tokens of a page hold labels that only such lists have. Cheap, so that it can be asked of every page. */
export function mayHoldIndicators(tokens: readonly Token[]): boolean {
  let seen = 0;
  for (const { kind, known, key } of tokens) {
    if (kind !== 'text' || known || key.length < 4 || key.length > 60) continue;
    if (TELLING.test(key) && ++seen >= ENOUGH_WITH_HEADER) return true;
  }
  return false;
}

const NAMES = SCRIPTS.flatMap(({ items }) => items.map(({ name }) => nestedKey(name)));
const TELLING = new RegExp([...new Set(NAMES.filter(key => key.length >= 4))].join('|'));

function moneyUnit({ unit }: IndicatorReading): string {
  return unit === '万元' || unit === '元' ? unit : '';
}

function problemsOf(row: IndicatorReading, form: Form): readonly Problem[] {
  const { item, how, label, hasCell, slots } = row;
  const field = item!.fields[0]!.id;
  const at = slots[0] === undefined ? {} : { place: slots[0].place };
  const isSeen = how === 'alias' || !hasCell || !isUnseen(form, field);
  const unconfirmed: Problem = { code: 'recognise/unconfirmed-label', field, ...at, data: { found: label } };
  return [...rowProblems(row, field), ...(isSeen ? [] : [unconfirmed])];
}

function isUnseen({ tables }: Form, field: string): boolean {
  return tables.some(
    table =>
      table.type === 'indicators' &&
      table.rows.some(({ id, wording }) => wording === 'unseen' && `${table.prefix}.${id}` === field),
  );
}

function columnProblems({ tokens, matches, columns }: FoundList): readonly Problem[] {
  if (columns === null || !isUnclear(columns)) return [];
  const found = columns.figures.map(({ name }) => name).join(' | ');
  const used = 'rows in which they differ are left unread';
  const { place } = tokens[matches[0]!.start]!;
  return [{ code: 'recognise/unclear-column', place, data: { found, used } }];
}

/** Rows of the agency's own between the first label and the last: words that are no label, with a number behind them. */
function extraRows({ tokens, matches }: FoundList): readonly Problem[] {
  const taken = new Set(matches.flatMap(({ start, end }) => tokens.slice(start, end)));
  const [from, to] = [matches[0]!.start, matches.at(-1)!.end];
  return tokens.slice(from, to).flatMap((token, i): readonly Problem[] => {
    const { kind, known, key, text, normalised, place } = token;
    if (kind !== 'text' || known || key === '' || taken.has(token)) return [];
    if (isFooter(normalised) || isHeaderWord(normalised)) return [];
    const next = tokens.slice(from + i + 1, from + i + 3).find(other => !isUnit(other));
    if (next?.kind !== 'value' || (token.bounded && next.row !== token.row)) return [];
    return [{ code: 'recognise/extra-row', place, data: { found: `${text} ${next.text}`.slice(0, 80) } }];
  });
}
