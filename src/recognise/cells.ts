import type { Block, FieldCell, LooseRow, Outcome, Place, Problem } from '../types.ts';
import { chooseForm } from './choose-form.ts';
import type { Field, Form, FormColumn } from './forms/form.ts';
import { fieldsOf } from './forms/form.ts';
import { FORMS } from './forms/index.ts';
import { lexiconOf } from './lexicon.ts';
import { readPrinted, shiftDecimal } from './printed.ts';
import { type RowReading, readPart } from './rows.ts';
import { type Script, scriptOf } from './script.ts';
import { readTokens, type Token } from './tokens.ts';

/** The cells of the form that the page shows. */
export interface Recognised {
  readonly form: Form | null; // null where no table is found, or where it fits several forms
  readonly cells: readonly FieldCell[];
  readonly loose: readonly LooseRow[];
}

const SCRIPTS = FORMS.map(scriptOf);
const LEXICON = lexiconOf(SCRIPTS);

/** Finds the form by its labels and each field's cell by aligning the page with the form. */
export function recogniseCells(blocks: readonly Block[]): Outcome<Recognised> {
  const tokens = readTokens(blocks, LEXICON);
  const chosen = chooseForm(tokens, SCRIPTS);
  if (chosen === null)
    return {
      value: { form: null, cells: [], loose: [] },
      problems: [{ code: 'recognise/no-tables', data: {} }],
    };
  const { script, parts, rivals } = chosen;
  const problems: Problem[] = [];
  const found = new Map<string, FieldCell>();
  const loose: LooseRow[] = [];
  for (const { part, matches, end } of parts) {
    const reading = readPart(tokens, script, part, matches, end);
    problems.push(...reading.problems);
    const headerUnit = moneyUnit(
      tokens,
      part.columns,
      matches[0]!.start,
      matches.find(({ item }) => item.type === 'row')?.start ?? end,
    );
    for (const row of reading.rows) {
      problems.push(...rowProblems(row));
      if (row.placing.type === 'loose') loose.push(looseRow(row.fields, row.placing.values));
      row.fields.forEach((field, i) => {
        const { cell, problem } = readCell(row, field, i, headerUnit);
        found.set(field.id, cell);
        if (problem !== null) problems.push(problem);
      });
    }
  }
  const fields = fieldsOf(script.form);
  if (rivals.length > 0) {
    const shared = rivals.map(rival => new Set(fieldsOf(rival.form).map(({ id }) => id)));
    const cells = fields
      .filter(({ id }) => found.has(id) && shared.every(ids => ids.has(id)))
      .map(({ id }) => found.get(id)!);
    const names = [script, ...rivals].map(({ form }) => form.id).join(', ');
    problems.push({
      code: 'recognise/ambiguous-form',
      data: { found: names, used: `${cells.length} shared fields` },
    });
    return { value: { form: null, cells, loose: [] }, problems };
  }
  for (const table of script.form.tables) {
    if (!parts.some(({ part }) => part.table === table))
      problems.push({ code: 'recognise/missing-table', data: { table: table.id } });
  }
  return {
    value: {
      form: script.form,
      cells: fields.map(field => found.get(field.id) ?? absentCell(field)),
      loose: linesWereLost(tokens, script, parts.length) ? [] : loose,
    },
    problems,
  };
}

/** Some copies drop every line that repeats an earlier one; then a row's missing cells need not have been blank. */
function linesWereLost(tokens: readonly Token[], { repeated }: Script, parts: number): boolean {
  const counts = new Map<string, number>();
  for (const { kind, key } of tokens)
    if (kind === 'text' && repeated.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return parts >= 3 && ![...counts.values()].some(count => count > 1);
}

function looseRow(fields: readonly Field[], tokens: readonly Token[]): LooseRow {
  return {
    fields: fields.map(({ id }) => id),
    values: tokens.map(({ normalised, text, place }) => ({
      value: readPrinted(normalised, 'count').value,
      raw: text,
      place,
    })),
  };
}

function readCell(
  row: RowReading,
  field: Field,
  index: number,
  headerUnit: string,
): { cell: FieldCell; problem: Problem | null } {
  const { placing, how, fields } = row;
  const base = { field: field.id, value: null, unit: '', how: `label ${how}` } as const;
  switch (placing.type) {
    case 'none':
      return { cell: { ...base, status: 'absent', raw: '', place: null }, problem: null };
    case 'merged':
      return {
        cell: {
          ...base,
          status: 'unread',
          raw: placing.cell.text,
          how: `${base.how}; one cell for ${fields.length} fields`,
          place: placing.cell.place,
        },
        problem: null,
      };
    case 'loose': {
      const raw = placing.values.map(({ text }) => text).join(' ');
      return {
        cell: {
          ...base,
          status: 'unread',
          raw,
          how: `${base.how}; ${placing.values.length} values for ${fields.length} fields`,
          place: placing.values[0]!.place,
        },
        problem: null,
      };
    }
    case 'placed': {
      const token = placing.cells[index] ?? null;
      if (token === null)
        return {
          cell: { ...base, status: placing.note === 'gaps' ? 'blank' : 'absent', raw: '', place: null },
          problem: null,
        };
      return readToken(
        token,
        field,
        `${base.how}; cell ${index + 1} of ${fields.length}${placing.note === 'glued' ? '; glued digits' : ''}`,
        headerUnit,
      );
    }
  }
}

function readToken(
  token: Token,
  field: Field,
  how: string,
  headerUnit: string,
): { cell: FieldCell; problem: Problem | null } {
  const printed = readPrinted(token.normalised, field.kind);
  const money = field.kind === 'money' && printed.value !== null;
  const unit = money ? printed.unit || headerUnit : printed.status === 'reported' ? field.unit : '';
  const value =
    money && printed.unit === '' && unit === '元' ? shiftDecimal(String(printed.value), -4) : printed.value;
  const cell: FieldCell = {
    field: field.id,
    value,
    unit: unit === '元' ? '万元' : unit,
    status: printed.status,
    raw: token.text,
    how,
    place: token.place,
  };
  if (printed.status === 'unread')
    return {
      cell,
      problem: {
        code: 'recognise/unread-value',
        field: field.id,
        place: token.place,
        data: { found: token.text },
      },
    };
  if (money && unit === '')
    return {
      cell,
      problem: {
        code: 'recognise/missing-unit',
        field: field.id,
        place: token.place,
        data: { found: token.text },
      },
    };
  return { cell, problem: null };
}

function absentCell(field: Field): FieldCell {
  return { field: field.id, value: null, unit: '', status: 'absent', raw: '', how: '', place: null };
}

function rowProblems({ how, label, item, placing, fields, slots }: RowReading): readonly Problem[] {
  const problems: Problem[] = [];
  const place: Place | undefined = slots[0]?.place;
  const at = place === undefined ? {} : { place };
  const expected = item?.name ?? '';
  if (how === 'tolerant' && item !== null)
    problems.push({ code: 'recognise/tolerant-label', ...at, data: { found: label, expected } });
  if (how === 'order' && item !== null)
    problems.push({ code: 'recognise/label-by-order', ...at, data: { found: label, expected } });
  if (placing.type === 'merged')
    problems.push({
      code: 'recognise/merged-cell',
      ...at,
      data: { found: placing.cell.text, count: fields.length },
    });
  if (placing.type === 'loose')
    problems.push({
      code: 'recognise/uncertain-row',
      ...at,
      data: { label, found: placing.values.length, expected: fields.length },
    });
  return problems;
}

/** The unit that the header prints for the amounts below it: 万元, 元, or '' where it prints none. */
function moneyUnit(
  tokens: readonly Token[],
  columns: readonly FormColumn[],
  from: number,
  to: number,
): string {
  if (!columns.some(({ kind }) => kind === 'money')) return '';
  const header = tokens
    .slice(from, to)
    .map(({ normalised }) => normalised)
    .filter(text => text.includes('金额') || text.includes('单位'))
    .join(' ');
  const unit = /万元|(?<!金额.*)元|万/.exec(header.replace(/\s/g, ''))?.[0] ?? '';
  return unit === '' ? '' : unit.startsWith('万') ? '万元' : '元';
}
