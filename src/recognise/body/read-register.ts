import { csvLines } from '../../decode/csv-lines.ts';
import type { RegisterEntry } from '../../types.ts';
import { cleanName } from './name.ts';

/** What is wrong with a register, line by line. `line` counts from 1, as editors do. */
export interface RegisterFault {
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

const COLUMNS = ['id', 'names', 'region_code', 'parent'] as const;

/** The user's register of bodies from CSV: `id,names,region_code,parent`, names separated by `|`. */
export function readRegister(text: string): {
  readonly value: readonly RegisterEntry[];
  readonly faults: readonly RegisterFault[];
} {
  const [header, ...rows] = csvLines(text.replace(/^\ufeff/, ''));
  const names = header?.cells.map(cell => cell.trim()) ?? [];
  const expected = `columns ${COLUMNS.join(',')}`;
  if (COLUMNS.slice(0, 2).some(column => !names.includes(column)) || new Set(names).size < names.length)
    return { value: [], faults: [{ line: header?.line ?? 1, found: names.join(','), expected }] };

  const faults: RegisterFault[] = [];
  const value: RegisterEntry[] = [];
  const ids = new Map<string, number>(); // to the line
  const parents: { readonly line: number; readonly id: string; readonly parent: string }[] = [];
  for (const { line, cells } of rows) {
    const fault = (found: string, expected: string) => faults.push({ line, found, expected });
    if (cells.length !== names.length) {
      fault(`${cells.length} values`, `${names.length}, one for each column`);
      continue;
    }
    const cell = (column: (typeof COLUMNS)[number]) => cells[names.indexOf(column)]?.trim() ?? '';
    const id = cell('id');
    const code = cell('region_code');
    const parent = cell('parent');
    const known = cell('names')
      .split('|')
      .flatMap(name => cleanName(name) ?? []);
    if (id === '') fault('no id', 'an id');
    else if (ids.has(id)) fault(`id ${id}`, `another id than that of line ${ids.get(id)}`);
    else ids.set(id, line);
    if (known.length === 0) fault('no name', 'one name or several, separated by |');
    if (code !== '' && !/^(?:\d{6}|\d{9})$/.test(code)) fault(`region_code ${code}`, 'six or nine digits');
    if (parent !== '') parents.push({ line, id, parent });
    value.push({ id, names: known, region_code: code || null, parent: parent || null });
  }
  for (const { line, id, parent } of parents) {
    if (!ids.has(parent)) faults.push({ line, found: `parent ${parent}`, expected: 'an id of this file' });
    else if (parent === id)
      faults.push({ line, found: `parent ${parent}`, expected: 'another id than its own' });
  }
  return { value, faults: faults.sort((a, b) => a.line - b.line) };
}
