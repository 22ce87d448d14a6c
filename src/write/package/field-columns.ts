import { variables } from '../codebook.ts';
import type { Column } from './table.ts';

/** The columns of reports.csv that hold the numbers of the forms. */
export function fieldColumns(): readonly Column[] {
  return variables().map(({ column, zh, en, unit, kind, meaning }) => ({
    name: column,
    type: kind === 'money' ? 'number' : 'integer',
    en,
    zh,
    unit,
    values: [],
    definition: meaning,
  }));
}
