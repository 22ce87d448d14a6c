import { normaliseText } from '../../../normalise/text.ts';
import type {
  Field,
  Form,
  FormColumn,
  FormRow,
  FormSection,
  FormTable,
  Label,
  MatrixTable,
} from '../../forms/form.ts';
import { fieldsOfTable } from '../../forms/form.ts';
import { bareKey, keyOf, keyWithoutHints, labelKey, nestedKey } from './labels.ts';

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
  const labelled: Labelled[] = [];
  const pieces = piecesOf(form);
  for (const piece of pieces) {
    const part = 'table' in piece ? parts.length : -1;
    const own = linesOf(piece).map(({ type, labels, fields }, i) => {
      const name = labels.map(({ label }) => label).join(' ');
      const item: Item = { index: items.length + i, type, name, part, fields, weight: WEIGHT[type] };
      labelled.push(...labels.flatMap(label => wordingsOf(item, label)));
      return item;
    });
    items.push(...own);
    if ('table' in piece) parts.push(partOf(piece, own));
  }
  const isList = form.tables.some(({ type }) => type === 'indicators');
  const keys = labelled.map(({ item, label }) => ({ key: keyOf(label), item }));
  const meanings = meaningsBy(labelled, isList);
  const [repeated, letters] = [repeatedKeys(pieces), lettersIn(keys)];
  return { form, items, parts, meanings, keys, ownKeys: new Set(), repeated, letters };
}

/** A piece of table with a header of its own, and the labels that it prints; or a section's heading. */
type Piece = Pick<Part, 'table' | 'columns' | 'fields'> & {
  readonly title: readonly Label[];
  readonly header: readonly Label[];
  readonly rows: readonly FormRow[]; // each with as many fields as the others
  readonly groups: MatrixTable['groups'];
};

function piecesOf({ sections, tables }: Form): readonly (Piece | FormSection)[] {
  const inSections = sections.flatMap(section => [
    section,
    ...tables.filter(({ id }) => id === section.id).flatMap(piecesOfTable),
  ]);
  return [...inSections, ...tables.filter(({ type }) => type === 'indicators').flatMap(piecesOfTable)];
}

function piecesOfTable(table: FormTable): readonly Piece[] {
  const whole = { table, fields: fieldsOfTable(table), title: [], rows: [], groups: [] };
  switch (table.type) {
    case 'blocks':
      return table.blocks.map(block => {
        const fields = fieldsOfTable({ ...table, blocks: [block] });
        const header = [{ label: HEADER_START }, ...block.columns];
        return { ...whole, columns: block.columns, fields, title: [block], header, rows: block.rows };
      });
    case 'indicators':
      return [{ ...whole, ...table, table, columns: [], header: [] }];
    default:
      return [{ ...whole, ...table, table, header: [...table.headings, ...table.columns] }];
  }
}

/** One label as it is printed, or several that are one header. */
type Line = Pick<Item, 'type' | 'fields'> & { readonly labels: readonly Label[] };

function linesOf(piece: Piece | FormSection): readonly Line[] {
  if (!('table' in piece)) return [{ type: 'section', labels: [piece], fields: [] }];
  const { title, header, rows, groups, fields } = piece;
  const line = (type: ItemType, labels: readonly Label[], own: readonly Field[] = []) =>
    labels.length === 0 ? [] : [{ type, labels, fields: own }];
  const width = fields.length / rows.length;
  return [
    ...line('title', title),
    ...line('header', header),
    ...rows.flatMap((row, i) => [
      ...groups.filter(({ before }) => before === row.id).flatMap(group => line('group', [group])),
      ...line('row', [row], fields.slice(i * width, (i + 1) * width)),
    ]),
  ];
}

function partOf({ table, columns, fields }: Piece, items: readonly Item[]): Part {
  const indexes = (wanted: ItemType) => items.flatMap(({ type, index }) => (type === wanted ? [index] : []));
  return { table, columns, header: indexes('header')[0] ?? -1, rows: indexes('row'), fields };
}

/** One wording of an item's label. */
interface Labelled {
  readonly item: Item;
  readonly label: string;
  readonly how: LabelHow;
}

function wordingsOf(item: Item, { label, aliases = [] }: Label): readonly Labelled[] {
  const others = aliases.map(alias => ({ item, label: alias, how: 'alias' as const }));
  return [{ item, label, how: 'exact' }, ...others];
}

function meaningsBy(labels: readonly Labelled[], isList: boolean): ReadonlyMap<string, readonly Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const { item, label, how } of labels) {
    for (const [key, score] of keysOf(normaliseText(label), isList)) {
      const known = listOf(meanings, key);
      if (!known.some(meaning => meaning.item === item)) known.push({ item, how, score });
    }
  }
  meanings.delete('');
  return meanings;
}

/** The keys by which a label may be known, surest first. */
function keysOf(label: string, isList: boolean): readonly (readonly [key: string, score: number])[] {
  return [
    [labelKey(label), 1],
    [keyWithoutHints(label), 1],
    [bareKey(label), WITHOUT_ENUMERATOR],
    [bareKey(label.replace(/(?!^)\([^()]*\)/g, '')), WITHOUT_ENUMERATOR],
    ...(isList ? [[nestedKey(label), WITHOUT_ENUMERATOR] as const] : []),
  ];
}

function lettersIn(keys: Script['keys']): Script['letters'] {
  const letters = new Map<string, number[]>();
  keys.forEach(({ key }, index) => {
    for (const letter of new Set(key)) listOf(letters, letter).push(index);
  });
  return letters;
}

/** The list under a key, which is made where there is none. */
export function listOf<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function repeatedKeys(pieces: readonly (Piece | FormSection)[]): ReadonlySet<string> {
  const labels = pieces.flatMap((piece): readonly Label[] => {
    if (!('table' in piece)) return [];
    const { table, header, rows, columns } = piece;
    return table.type === 'blocks' ? header : table.type === 'indicators' ? rows : columns;
  });
  const keys = labels.map(({ label }) => keyOf(label));
  return new Set(keys.filter((key, i) => keys.indexOf(key) < i));
}
