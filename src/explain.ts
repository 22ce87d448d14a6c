import type { Stages } from './convert.ts';
import { findingsOf, pageFindings } from './explain/findings.ts';
import { locateCells } from './explain/locate.ts';
import { printable } from './explain/printable.ts';
import { sayCell, sayReport } from './explain/say.ts';
import { rowsAround, snippetOf } from './explain/snippet.ts';
import { sumsOf } from './explain/sums.ts';
import { WORDS, type Words } from './explain/words.ts';
import { printPlace } from './problems.ts';
import { type Field, rowsOfTable } from './recognise/forms/form.ts';
import { FIELD_COLUMNS, fieldsOfForm } from './recognise/forms/index.ts';
import type { FieldCell, Language, PrintedProblem } from './types.ts';

export { findField } from './explain/find-field.ts';
export { explainPage } from './explain/page.ts';

/** How each field's value came to be, as text: what is printed, what it was taken for, and which sums it is in. */
export function explainFields(
  stages: Stages,
  name: string,
  fields: readonly Field[],
  language: Language = 'en',
): string {
  const { document, recognised, validated, problems } = stages;
  const words = WORDS[language];
  const located = locateCells(document.blocks, validated.cells, recognised.loose);
  const byField = new Map(validated.cells.map(cell => [cell.field, cell]));
  const head = [
    `${printable(name)}: ${sayReport(stages, words)}`,
    ...pageFindings(problems, language).map(findingLine),
  ];
  const parts = fields.flatMap(field => {
    const cell = byField.get(field.id);
    if (cell === undefined || !stages.isReport) return [];
    const mates = rowmatesOf(field.id, stages).flatMap(mate => byField.get(mate) ?? []);
    const rows = rowsAround(cell, mates, located);
    const findings = findingsOf(cell, mates, rows, problems, language).map(findingLine);
    const sums = sumsOf(field.id, validated.checks, byField, words);
    const snippet = snippetOf(rows, located.spots.get(field.id) ?? []);
    return [explainField(field, cell, snippet, findings, sums, words)];
  });
  return [head, ...parts].map(lines => `${lines.join('\n')}\n`).join('\n');
}

/** The fields that a page can be asked for: those of its form, or, where the form is open, those that were found. */
export function fieldsOfPage({ recognised: { form, cells } }: Stages): readonly Field[] {
  if (form !== null) return fieldsOfForm(form.id);
  const found = new Set(cells.map(({ field }) => field));
  return FIELD_COLUMNS.filter(({ id }) => found.has(id));
}

function rowmatesOf(field: string, { recognised: { form } }: Stages): readonly string[] {
  const rows = form?.tables.flatMap(rowsOfTable) ?? [];
  return rows.find(row => row.includes(field)) ?? [field];
}

function explainField(
  { id, column, zh, en }: Field,
  cell: FieldCell,
  snippet: readonly string[],
  findings: readonly string[],
  sums: readonly string[],
  words: Words,
): readonly string[] {
  const { heads } = words;
  return [
    `${id} (${column})`,
    `  ${words.meaning(zh, en)}`,
    ...under(heads.status, [sayCell(cell, words)]),
    ...under(heads.place, [cell.place === null ? words.noPlace : printPlace(cell.place)]),
    ...under(heads.text, snippet),
    ...under(heads.label, [words.label(printable(cell.label), cell.how)]),
    ...under(heads.notes, findings),
    ...under(heads.sums, sums),
  ];
}

/** Lines with a heading before the first and as much room before the others; nothing where there are none. */
function under(head: string, lines: readonly string[]): readonly string[] {
  const room = ' '.repeat(/[\u3400-\u9fff]/.test(head) ? head.length * 2 : head.length);
  return lines.map((line, i) => `  ${i === 0 ? head : room}  ${line}`);
}

function findingLine({ severity, code, place, message }: PrintedProblem): string {
  return printable(`${severity} ${code}${place === '' ? '' : ` (${place})`}: ${message}`);
}
