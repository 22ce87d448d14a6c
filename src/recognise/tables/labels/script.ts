import { normaliseText } from '../../../normalise/text.ts';
import type { Field, Form, FormColumn, FormTable, Label } from '../../forms/form.ts';
import { fieldsOfTable } from '../../forms/form.ts';
import { bareKey, keyOf, keyWithoutHints, nestedKey } from './labels.ts';

/** What a label on the page can be. A `header` may stand several times, the others once. */
export type ItemType = 'section' | 'title' | 'header' | 'group' | 'row';

/** One label that the form prints, in its place in the printed order. */
export interface Item {
  readonly index: number;
  readonly type: ItemType;
  readonly name: string; // as the form prints it; headers: all their labels
  readonly part: number; // index in `parts`, -1 for sections
  readonly fields: readonly Field[]; // rows only: one for each column
  readonly weight: number;
}

/** A piece of table that shares one header: a block, the matrix, the single row, or the list of indicators. */
export interface Part {
  readonly table: FormTable;
  readonly columns: readonly FormColumn[];
  readonly header: number; // item index, -1 for a list of indicators
  readonly rows: readonly number[]; // item indexes; empty for a single row
  readonly fields: readonly Field[];
}

export type LabelHow = 'exact' | 'alias';

export interface Meaning {
  readonly item: Item;
  readonly how: LabelHow;
  readonly score: number; // 1 for the full label; less without its enumerator
}

/** A form unfolded into the sequence of labels that a page prints. */
export interface Script {
  readonly form: Form;
  readonly items: readonly Item[];
  readonly parts: readonly Part[];
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>; // by key
  readonly keys: readonly { readonly key: string; readonly item: Item }[]; // full keys, for tolerant matching
  readonly ownKeys: ReadonlySet<string>; // keys that no other form has
  readonly repeated: ReadonlySet<string>; // keys that the form prints several times
  readonly letters: ReadonlyMap<string, readonly number[]>; // indexes in `keys` of the labels with a letter
}

const WEIGHT: Readonly<Record<ItemType, number>> = { section: 1.5, title: 1, header: 0.6, group: 1, row: 2 };
const WITHOUT_ENUMERATOR = 0.7;
const HEADER_START = '信息内容'; // opens the header line of every block

/** The scripts of several forms, each with the labels that tell it from the others. */
export function scriptsOf(forms: readonly Form[]): readonly Script[] {
  const scripts = forms.map(scriptOf);
  return scripts.map(script => ({
    ...script,
    ownKeys: new Set(
      [...script.meanings.keys()].filter(key =>
        scripts.every(other => other === script || !other.meanings.has(key)),
      ),
    ),
  }));
}

/** The script of a form: sections, and each table's titles, headers, groups and rows in printed order. */
function scriptOf(form: Form): Script {
  const items: Item[] = [];
  const parts: Part[] = [];
  const meanings = new Map<string, Meaning[]>();
  const keys: { key: string; item: Item }[] = [];
  const isList = form.tables.some(({ type }) => type === 'indicators');

  const add = (
    type: ItemType,
    labels: readonly Label[],
    part: number,
    fields: readonly Field[] = [],
  ): number => {
    const name = labels.map(({ label }) => label).join(' ');
    const item: Item = { index: items.length, type, name, part, fields, weight: WEIGHT[type] };
    items.push(item);
    for (const { label, aliases } of labels) {
      mean(label, item, 'exact');
      for (const alias of aliases ?? []) mean(alias, item, 'alias');
    }
    return item.index;
  };
  const mean = (label: string, item: Item, how: LabelHow) => {
    const full = keyOf(label);
    const normalised = normaliseText(label);
    keys.push({ key: full, item });
    note(full, { item, how, score: 1 });
    note(keyWithoutHints(normalised), { item, how, score: 1 });
    note(bareKey(normalised), { item, how, score: WITHOUT_ENUMERATOR });
    note(bareKey(normalised.replace(/(?!^)\([^()]*\)/g, '')), { item, how, score: WITHOUT_ENUMERATOR });
    if (isList) note(nestedKey(normalised), { item, how, score: WITHOUT_ENUMERATOR });
  };
  const note = (key: string, meaning: Meaning) => {
    if (key === '') return;
    const known = meanings.get(key) ?? [];
    if (known.some(({ item }) => item === meaning.item)) return;
    meanings.set(key, [...known, meaning]);
  };

  for (const section of form.sections) {
    add('section', [section], -1);
    for (const table of form.tables.filter(({ id }) => id === section.id)) addTable(table);
  }
  for (const table of form.tables) if (table.type === 'indicators') addTable(table);

  function addTable(table: FormTable) {
    const fields = fieldsOfTable(table);
    const rowFields = (row: string) =>
      fields.filter(({ id }) => id.startsWith(`${row}.`) && !id.slice(row.length + 1).includes('.'));
    const part = parts.length;
    switch (table.type) {
      case 'blocks':
        for (const block of table.blocks) {
          const index = parts.length;
          add('title', [block], index);
          const header = add('header', [{ label: HEADER_START }, ...block.columns], index);
          const rows = block.rows.map(row =>
            add('row', [row], index, rowFields(`${table.prefix}.${row.id}`)),
          );
          parts.push({
            table,
            columns: block.columns,
            header,
            rows,
            fields: rows.flatMap(row => items[row]!.fields),
          });
        }
        break;
      case 'matrix': {
        const header = add('header', [...table.headings, ...table.columns], part);
        const rows = table.rows.map(row => {
          for (const group of table.groups) if (group.before === row.id) add('group', [group], part);
          return add('row', [row], part, rowFields(`${table.prefix}.${row.id}`));
        });
        parts.push({ table, columns: table.columns, header, rows, fields });
        break;
      }
      case 'single-row': {
        const header = add('header', [...table.headings, ...table.columns], part);
        parts.push({ table, columns: table.columns, header, rows: [], fields });
        break;
      }
      case 'indicators': {
        const rows = table.rows.map((row, i) => {
          for (const group of table.groups) if (group.before === row.id) add('group', [group], part);
          return add('row', [row], part, [fields[i]!]);
        });
        parts.push({ table, columns: [], header: -1, rows, fields });
        break;
      }
    }
  }
  const repeated = repeatedKeys(form);
  const letters = new Map<string, number[]>();
  keys.forEach(({ key }, index) => {
    for (const letter of new Set(key)) letters.set(letter, [...(letters.get(letter) ?? []), index]);
  });
  return { form, items, parts, meanings, keys, ownKeys: new Set(), repeated, letters };
}

function repeatedKeys(form: Form): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const labels: readonly Label[] = form.tables.flatMap((table): readonly Label[] =>
    table.type === 'blocks'
      ? table.blocks.flatMap(({ columns }) => [{ label: HEADER_START }, ...columns])
      : table.type === 'indicators'
        ? table.rows
        : table.columns,
  );
  for (const { label } of labels) (seen.has(keyOf(label)) ? repeated : seen).add(keyOf(label));
  return repeated;
}
