import type { Block, FieldCell, Problem } from '../../../types.ts';
import type { Form, IndicatorTable } from '../../forms/form.ts';
import { fieldsOfForm, INDICATOR_FORMS } from '../../forms/index.ts';
import { alignExactly } from '../labels/align.ts';
import { nestedKey } from '../labels/labels.ts';
import type { Match } from '../labels/match.ts';
import { type Script, scriptsOf } from '../labels/script.ts';
import { absentCell, readFieldCell } from '../rows/field-cells.ts';
import { lexiconOf } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { columnsBefore, isUnclear } from './indicator-columns.ts';
import { withMisprints } from './indicator-misprints.ts';
import { type IndicatorReading, readIndicatorRows } from './indicator-rows.ts';
import { isUnit, readIndicatorTokens } from './indicator-tokens.ts';
import { HEADER_WORDS, isFooter, roleOf, UNITS } from './indicator-words.ts';

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
const NEAR = 60; // tokens between two rows of one list
const FEWEST_TELLING = 2; // rows more than another form has

/** Reads the list of indicators of the form whose labels explain most; null where the page has none. */
export function readIndicators(blocks: readonly Block[]): IndicatorList | null {
  const tokens = readIndicatorTokens(blocks, LEXICON);
  const lists = SCRIPTS.map(script => ({ script, rows: rowsOf(tokens, script) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => b.rows.length - a.rows.length);
  const [best, other] = lists;
  if (best === undefined) return null;
  const { form } = best.script;
  if (other !== undefined && best.rows.length - other.rows.length < FEWEST_TELLING) {
    return { forms: [form, other.script.form], cells: [], rows: best.rows.length, problems: [] };
  }
  const read = best.rows.map(row => readFieldCell(row, row.fields[0]!, 0, moneyUnit(row)));
  const cells = new Map(read.map(({ value }) => [value.field, value]));
  const notes = best.rows.flatMap(row => problemsOf(row, form));
  const matches = matchesOf(tokens, best.script);
  return {
    forms: [form],
    cells: fieldsOfForm(form.id).map(({ id }) => cells.get(id) ?? absentCell(id, 'no such row found')),
    rows: best.rows.length,
    problems: [
      ...columnProblems(tokens, matches),
      ...notes,
      ...read.flatMap(({ problems }) => problems),
      ...extraRows(tokens, matches),
    ],
  };
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

const TELLING = new RegExp(
  [
    ...new Set(
      SCRIPTS.flatMap(({ items }) => items.map(({ name }) => nestedKey(name)).filter(key => key.length >= 4)),
    ),
  ].join('|'),
);

function rowsOf(tokens: readonly Token[], script: Script): readonly IndicatorReading[] {
  const matches = matchesOf(tokens, script);
  const rows = readIndicatorRows(tokens, script, matches);
  const held = rows.filter(({ hasCell }) => hasCell).length;
  const hasHeader = matches[0] !== undefined && columnsBefore(tokens, matches[0]) !== null;
  return held >= (hasHeader ? ENOUGH_WITH_HEADER : ENOUGH) ? rows : [];
}

/** The labels of one list: those that stand together, in a grid where most of them do. */
function matchesOf(tokens: readonly Token[], script: Script): readonly Match[] {
  const { matches } = alignExactly(tokens, script);
  const isInGrid = ({ start }: Match) => tokens[start]!.bounded;
  const grid = matches.filter(isInGrid);
  const own = grid.length >= 0.5 * matches.length ? grid : matches.filter(match => !isInGrid(match));
  const clusters: Match[][] = [];
  for (const match of own) {
    const last = clusters.at(-1)?.at(-1);
    if (last !== undefined && match.start - last.end <= NEAR) clusters.at(-1)!.push(match);
    else clusters.push([match]);
  }
  const [largest] = clusters.sort((a, b) => b.length - a.length);
  return withMisprints(tokens, script, largest ?? []);
}

function moneyUnit({ unit }: IndicatorReading): string {
  return unit === '万元' || unit === '元' ? unit : '';
}

function problemsOf({ item, how, label, placing, hasCell, slots }: IndicatorReading, form: Form) {
  const [field] = item!.fields;
  const at = slots[0] === undefined ? {} : { place: slots[0].place };
  const expected = item!.name;
  const problems: Problem[] = [];
  if (how === 'tolerant') {
    problems.push({ code: 'recognise/tolerant-label', ...at, data: { found: label, expected } });
  }
  if (placing.type === 'loose') {
    const data = { label, found: placing.values.length, expected: 1 };
    problems.push({ code: 'recognise/uncertain-row', field: field!.id, ...at, data });
  }
  if (hasCell && how !== 'alias' && isUnseen(form, field!.id)) {
    problems.push({ code: 'recognise/unconfirmed-label', field: field!.id, ...at, data: { found: label } });
  }
  return problems;
}

function isUnseen({ tables }: Form, field: string): boolean {
  const lists = tables.filter((table): table is IndicatorTable => table.type === 'indicators');
  return lists.some(({ prefix, rows }) =>
    rows.some(({ id, wording }) => wording === 'unseen' && `${prefix}.${id}` === field),
  );
}

function columnProblems(tokens: readonly Token[], matches: readonly Match[]): readonly Problem[] {
  const [first] = matches;
  const columns = first === undefined ? null : columnsBefore(tokens, first);
  if (columns === null || !isUnclear(columns)) return [];
  const found = columns.figures.map(({ name }) => name).join(' | ');
  const used = 'rows in which they differ are left unread';
  const { place } = tokens[first!.start]!;
  return [{ code: 'recognise/unclear-column', place, data: { found, used } }];
}

/** Rows of the agency's own between the first label and the last: words that are no label, with a number behind them. */
function extraRows(tokens: readonly Token[], matches: readonly Match[]): readonly Problem[] {
  const from = matches[0]!.start;
  const to = matches.at(-1)!.end;
  const taken = new Set(matches.flatMap(({ start, end }) => range(start, end)));
  return range(from, to).flatMap((at): readonly Problem[] => {
    const token = tokens[at]!;
    if (token.kind !== 'text' || taken.has(at) || token.known || isFooter(token.normalised)) return [];
    if ((roleOf(token.normalised) ?? 'other') !== 'other' || token.key === '') return [];
    const next = tokens.slice(at + 1, at + 3).find(other => !isUnit(other));
    if (next?.kind !== 'value' || (token.bounded && next.row !== token.row)) return [];
    const found = `${token.text} ${next.text}`.slice(0, 80);
    return [{ code: 'recognise/extra-row', place: token.place, data: { found } }];
  });
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}
