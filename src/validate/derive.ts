import type { Form } from '../recognise/forms/form.ts';
import type { FieldCell, Problem } from '../types.ts';
import { determine } from './linear.ts';

/**
 * Gives a value to cells that the page does not let us read (`unread`, `absent`), where the form's identities leave
 * one whole number of at least 0. Blank, dash and words say what the agency says, so they are never filled. A table in
 * which a sum of printed numbers fails shows that its arithmetic cannot be leant on. Soft identities derive
 * nothing. What `closed` cells hold is printed, in a loose row or under a label that the form does not know, so that
 * only a placing of the printed numbers can fill them.
 */
export function deriveCells(
  form: Form,
  cells: readonly FieldCell[],
  failed: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): { cells: readonly FieldCell[]; problems: readonly Problem[] } {
  const open = new Map(
    cells.flatMap(cell => (isOpen(cell) && !closed.has(cell.field) ? [[cell.field, cell] as const] : [])),
  );
  if (open.size === 0) return { cells, problems: [] };
  const laws = form.identities.filter(({ type, severity }) => type === 'equal' && severity === 'hard');
  const doubted = new Set(laws.filter(({ id }) => failed.has(id)).map(({ terms }) => tableOf(terms[0]![1])));
  const known = new Map(
    cells.flatMap(({ field, value }) => (value === null ? [] : [[field, value] as const])),
  );
  const tables = new Set([...open.keys()].map(tableOf).filter(table => !doubted.has(table)));
  const derived = new Map<string, FieldCell>();
  const problems: Problem[] = [];
  for (const table of tables) {
    const equations = laws.filter(({ terms }) => tableOf(terms[0]![1]) === table);
    for (const { field, value, laws: ids } of determine(equations, known) ?? []) {
      const cell = open.get(field);
      if (cell === undefined || contradicts(cell.raw, value)) continue;
      const identity = ids.join(' and ');
      derived.set(field, { ...cell, value, status: 'derived', how: identity });
      const at = cell.place === null ? {} : { place: cell.place };
      problems.push({ code: 'validate/derived', field, ...at, data: { identity, value } });
    }
  }
  return { cells: cells.map(cell => derived.get(cell.field) ?? cell), problems };
}

/** A cell that could not be read, or that belongs to a row that the copy lost. A printed row says what it says. */
function isOpen({ status, label }: FieldCell): boolean {
  return status === 'unread' || (status === 'absent' && label === '');
}

function tableOf(field: string): string {
  return field.slice(0, field.indexOf('.'));
}

/** A value must be made of the digits that are printed, where some are, and stands for no number in other letters. */
function contradicts(raw: string, value: number): boolean {
  const digits = raw.replace(/\D/g, '');
  return digits === '' ? NUMERALS.test(raw) : digits !== String(value);
}

const NUMERALS = /[〇○零一二三四五六七八九十百千万亿两廿壹贰叁肆伍陆柒捌玖拾]/;
