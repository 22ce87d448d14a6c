import { type Field, fieldsOf, type IndicatorTable } from '../../../../src/recognise/forms/form.ts';
import { formById } from '../../../../src/recognise/forms/index.ts';
import type { Random } from '../random.ts';

export type EraFormId = 'form_2014' | 'form_2008_local';

/** What one figure column of a row prints, and the number that it means; null for a blank, a dash or words. */
export interface PrintedFigure {
  readonly text: string;
  readonly value: number | null;
}

/** A line of the table: a group, a row of the form (`field`), or a row of the agency's own. */
export interface EraRow {
  readonly label: string;
  readonly unit: string;
  readonly field: string | null;
  readonly isGroup: boolean;
  readonly figures: readonly PrintedFigure[]; // one for each figure column
  readonly lacks?: 'unit' | 'figure'; // a cell that left no trace
}

/** The form's rows in printed order, groups among them, before anything is filled in. */
export function printedRows(id: EraFormId): readonly (Omit<EraRow, 'figures'> & { readonly kind: string })[] {
  const form = formById(id);
  const [table] = form.tables as readonly IndicatorTable[];
  const fields = fieldsOf(form);
  return table!.rows.flatMap((row, i) => {
    const groups = table!.groups.filter(({ before }) => before === row.id);
    return [
      ...groups.map(({ label }) => ({ label, unit: '——', field: null, isGroup: true, kind: 'group' })),
      { label: row.label, unit: row.unit, field: fields[i]!.id, isGroup: false, kind: row.kind },
    ];
  });
}

/** Numbers that keep the form's sums for the most part: parents are what their parts add up to. */
export function figuresFor(id: EraFormId, random: Random): ReadonlyMap<string, number> {
  const form = formById(id);
  const busy = random.chance(0.7);
  const numbers = new Map(fieldsOf(form).map(field => [field.id, numberFor(field, random, busy)]));
  const sums = form.identities.filter(({ type }) => type === 'equal');
  for (const { terms } of [...sums].reverse()) {
    const total = terms.find(([factor]) => factor < 0)![1];
    const parts = terms.filter(([factor]) => factor > 0);
    numbers.set(
      total,
      parts.reduce((sum, [, field]) => sum + numbers.get(field)!, 0),
    );
  }
  return numbers;
}

function numberFor({ kind, id }: Field, random: Random, busy: boolean): number {
  if (kind === 'money') return random.chance(0.5) ? 0 : random.int(1, 99_999) / 100;
  if (random.chance(busy ? 0.3 : 0.7)) return 0;
  return /disc|channels|visit/.test(id) ? random.int(1, 9_999) : random.int(1, 60);
}

/** How an agency writes a number, and what else it writes in its place. */
export function print(value: number, unit: string, random: Random): PrintedFigure {
  const way = random.weighted({ plain: 90, blank: 3, dash: 2, none: 1, unit: 2, comma: 2 });
  switch (way) {
    case 'blank':
      return { text: '', value: null };
    case 'dash':
      return { text: random.pick(['/', '-', '—', '——']), value: null };
    case 'none':
      return { text: random.pick(['无', '不涉及']), value: null };
    case 'unit':
      return unit === '' || unit === '万元' ? plain(value) : { text: `${value}${unit}`, value };
    case 'comma':
      return { text: String(value).replace(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/g, ','), value };
    default:
      return plain(value);
  }
}

function plain(value: number): PrintedFigure {
  return { text: String(value), value };
}
