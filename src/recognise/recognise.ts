import type { Block, FieldCell, LooseRow, Outcome, Place, Problem } from '../types.ts';
import type { Form } from './forms/form.ts';
import { fieldsOfForm, STATUTORY_FORMS } from './forms/index.ts';
import { type Chosen, chooseForm } from './tables/labels/choose-form.ts';
import type { Item } from './tables/labels/script.ts';
import { type Script, scriptsOf } from './tables/labels/script.ts';
import { type IndicatorList, mayHoldIndicators, readIndicators } from './tables/lists/indicators.ts';
import { absentCell, looseRowOf, readFieldCell } from './tables/rows/field-cells.ts';
import { withPageBlanks } from './tables/rows/page-blanks.ts';
import { rowsPrintedTwice } from './tables/rows/printed-twice.ts';
import { rowProblems } from './tables/rows/row-problems.ts';
import { type PartReading, readPart } from './tables/rows/rows.ts';
import { inFormOrder } from './tables/sides/in-form-order.ts';
import { lexiconOf } from './tables/words/lexicon.ts';
import { withoutOwnLabels } from './tables/words/own-labels.ts';
import { readTokens, type Token } from './tables/words/tokens.ts';
import { joinWrapped } from './tables/words/wrapped-cells.ts';
import { joinWrappedLabels } from './tables/words/wrapped-labels.ts';

/** The cells of the form that the page shows. */
export interface Recognised {
  readonly form: Form | null; // null where no table is found, or where it fits several forms
  readonly cells: readonly FieldCell[]; // of every field of the form; without a form, of the fields found
  readonly loose: readonly LooseRow[];
  readonly parts: readonly PartReading[]; // of the form's tables, as they were read
}

const SCRIPTS = scriptsOf(STATUTORY_FORMS);
const LEXICON = lexiconOf(SCRIPTS);

/** Finds the form by its labels and each field's cell by aligning the page with the form. */
export function recogniseCells(blocks: readonly Block[]): Outcome<Recognised> {
  const ordered = inFormOrder(withoutOwnLabels(blocks), SCRIPTS);
  const tokens = joinWrappedLabels(joinWrapped(readTokens(ordered.blocks, LEXICON)), LEXICON);
  const chosen = chooseForm(tokens, SCRIPTS);
  const list = mayHoldIndicators(tokens) ? readIndicators(blocks) : null;
  if (list !== null && (chosen?.parts.length ?? 0) < FEWEST_TABLES) return listed(list);
  const tables = readTables(tokens, chosen, ordered.disordered);
  const read = { ...tables, problems: [...ordered.problems, ...tables.problems] };
  if (list === null) return read;
  const data = { found: list.forms.map(({ id }) => id).join(', '), used: chosen!.script.form.id };
  return { ...read, problems: [...read.problems, { code: 'recognise/other-form', data }] };
}

const FEWEST_TABLES = 3; // parts of the prescribed tables, beside which a list of indicators is an annex

function listed({ forms, cells, problems }: IndicatorList): Outcome<Recognised> {
  const [form] = forms;
  if (forms.length === 1) return { value: { form: form!, cells, loose: [], parts: [] }, problems };
  const data = { found: forms.map(({ id }) => id).join(', '), used: '0 shared fields' };
  return { value: NOTHING, problems: [{ code: 'recognise/ambiguous-form', data }] };
}

function readTables(
  tokens: readonly Token[],
  chosen: Chosen | null,
  disordered: ReadonlySet<Place>,
): Outcome<Recognised> {
  if (chosen === null) {
    return { value: NOTHING, problems: [{ code: 'recognise/no-tables', data: {} }] };
  }
  const twice = rowsPrintedTwice(tokens, chosen);
  const parts = withPageBlanks(
    chosen.parts.map(found => readPart(tokens, chosen.script, found, { twice: twice.differing, disordered })),
  );
  const readings = parts.map(readFieldCells);
  const alike = fieldsOf(twice.alike);
  const cells = new Map(
    readings
      .flatMap(({ value }) => value.cells)
      .map(cell => [cell.field, alike.has(cell.field) ? { ...cell, isPrintedTwice: true } : cell]),
  );
  const problems = readings.flatMap(reading => reading.problems);
  if (chosen.rivals.length > 0) return sharedCells(chosen, cells, parts, problems);
  const { form } = chosen.script;
  const lost = linesWereLost(tokens, chosen.script, chosen.parts.length);
  return {
    value: {
      form,
      cells: fieldsOfForm(form.id).map(({ id }) => cells.get(id) ?? absentCell(id, whyAbsent(id, chosen))),
      loose: lost ? [] : readings.flatMap(({ value }) => value.loose),
      parts,
    },
    problems: [...problems, ...missingTables(chosen)],
  };
}

function fieldsOf(items: ReadonlySet<Item>): ReadonlySet<string> {
  return new Set([...items].flatMap(({ fields }) => fields.map(({ id }) => id)));
}

const NOTHING: Recognised = { form: null, cells: [], loose: [], parts: [] };

function readFieldCells({ header, collected: { problems }, rows }: PartReading) {
  const read = rows.flatMap(row => row.fields.map((field, i) => readFieldCell(row, field, i, header.unit)));
  return {
    value: { cells: read.map(({ value }) => value), loose: rows.flatMap(row => looseRowOf(row) ?? []) },
    problems: [...problems, ...rows.flatMap(row => rowProblems(row)), ...read.flatMap(cell => cell.problems)],
  };
}

/** Where several forms fit, only the fields that all of them have are given, and no form. */
function sharedCells(
  { script, rivals }: Chosen,
  cells: ReadonlyMap<string, FieldCell>,
  parts: readonly PartReading[],
  problems: readonly Problem[],
): Outcome<Recognised> {
  const others = rivals.map(({ form }) => new Set(fieldsOfForm(form.id).map(({ id }) => id)));
  const shared = [...cells.values()].filter(({ field }) => others.every(ids => ids.has(field)));
  const found = [script, ...rivals].map(({ form }) => form.id).join(', ');
  const data = { found, used: `${shared.length} shared fields` };
  return {
    value: { ...NOTHING, cells: shared, parts },
    problems: [...problems, { code: 'recognise/ambiguous-form', data }],
  };
}

/** Some copies drop every line that repeats an earlier one; then a row's missing cells need not have been blank. */
function linesWereLost(tokens: readonly Token[], { repeated }: Script, parts: number): boolean {
  const counts = new Map<string, number>();
  for (const { kind, key } of tokens) {
    if (kind === 'text' && repeated.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return parts >= 3 && ![...counts.values()].some(count => count > 1);
}

function whyAbsent(field: string, { script, parts }: Chosen): string {
  const part = script.parts.find(({ fields }) => fields.some(({ id }) => id === field));
  return parts.some(found => found.part === part) ? 'no such row found' : 'no such table found';
}

function missingTables({ script, parts }: Chosen): readonly Problem[] {
  return script.form.tables
    .filter(table => !parts.some(({ part }) => part.table === table))
    .map(({ id }) => ({ code: 'recognise/missing-table', data: { table: id } }));
}
