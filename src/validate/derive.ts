import type { Form, Identity } from '../recognise/forms/form.ts';
import type { FieldCell, Problem } from '../types.ts';

/**
 * Gives a value to cells that the page does not let us read (`unread`, `absent`), where identities of the form leave
 * one whole number of at least 0. Blank, dash and words say what the agency says, so they are never filled; and one
 * failing sum that a cell is in shows that the page's arithmetic cannot be leant on there. Cells of loose rows are
 * `closed`: what they hold is printed, so only a placing of the printed numbers can fill them.
 */
export function deriveCells(
  form: Form,
  cells: readonly FieldCell[],
  failed: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): { cells: readonly FieldCell[]; problems: readonly Problem[] } {
  const byField = new Map(cells.map(cell => [cell.field, cell]));
  if (!cells.some(isOpen)) return { cells, problems: [] };
  const laws = form.identities.filter(({ type }) => type === 'equal');
  const doubted = new Set(
    laws.filter(({ id }) => failed.has(id)).flatMap(({ terms }) => terms.map(([, field]) => field)),
  );
  const problems: Problem[] = [];
  for (let changed = true; changed; ) {
    changed = false;
    for (const field of [...byField.keys()]) {
      if (closed.has(field) || !isOpen(byField.get(field)!)) continue;
      const answers = laws.flatMap(law => solutionOf(law, field, byField, doubted));
      const [first] = answers;
      if (first === undefined || answers.some(({ value }) => value !== first.value) || first.value < 0)
        continue;
      const identity = answers.map(({ id }) => id).join(' and ');
      const cell = byField.get(field)!;
      if (contradicts(cell.raw, first.value)) continue;
      byField.set(field, { ...cell, value: first.value, status: 'derived', how: identity });
      problems.push({
        code: 'validate/derived',
        field,
        ...(cell.place === null ? {} : { place: cell.place }),
        data: { identity, value: first.value },
      });
      changed = true;
    }
  }
  return { cells: [...byField.values()], problems };
}

/** A cell that could not be read, or that belongs to a row that the copy lost. A printed row says what it says. */
function isOpen({ status, label }: FieldCell): boolean {
  return status === 'unread' || (status === 'absent' && label === '');
}

/** The value that a law leaves for a field when all its other terms are known. */
function solutionOf(
  law: Identity,
  field: string,
  byField: ReadonlyMap<string, FieldCell>,
  doubted: ReadonlySet<string>,
) {
  const own = law.terms.find(([, term]) => term === field);
  if (own === undefined) return [];
  let rest = 0;
  for (const [coefficient, term] of law.terms) {
    if (term === field) continue;
    const cell = byField.get(term);
    if (cell === undefined || cell.value === null || doubted.has(term)) return [];
    rest += coefficient * cell.value;
  }
  return [{ id: law.id, value: -rest / own[0] }];
}

/** A value must be made of the digits that are printed, where some are. */
function contradicts(raw: string, value: number): boolean {
  const digits = raw.replace(/\D/g, '');
  return digits !== '' && digits !== String(value);
}
