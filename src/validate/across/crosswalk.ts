import { FORMS, fieldsOfForm } from '../../recognise/forms/index.ts';
import { BREAKS } from './breaks.ts';
import { indexOfForm } from './brief.ts';
import { COMPARABLES } from './comparable.ts';

/** How one form feeds one variable of the panel. */
export interface CrosswalkRow {
  readonly variable: string;
  readonly form: string;
  readonly rule: 'same' | 'sum';
  readonly fields: readonly string[]; // added up; one alone is taken as it is
  readonly comparableWith: readonly string[]; // other forms that feed the same variable
  readonly break: string;
  readonly note: string;
}

/** The years of report that a form was made for. Which form a page has is told by its labels, never by these. */
export const FORM_YEARS: Readonly<Record<string, { readonly since: number; readonly until: number | null }>> =
  {
    '2014': { since: 2014, until: 2018 },
    '2019': { since: 2019, until: 2020 },
    '2021': { since: 2021, until: null },
  };

/** Every variable of the panel and what feeds it: first what forms share, then what each has alone. */
export function crosswalk(): readonly CrosswalkRow[] {
  if (all === null) {
    const shared = sharedRows();
    all = [...shared, ...ownRows(shared)];
  }
  return all;
}

let all: readonly CrosswalkRow[] | null = null; // made when first asked for: it would slow every start

const BY_FORM = new Map<string | null, readonly CrosswalkRow[]>();

/**
 * The rows that a report of one form feeds the panel by. One that fits several forms (null) feeds it by the rows that
 * are the same in several.
 */
export function crosswalkOf(form: string | null): readonly CrosswalkRow[] {
  const known = BY_FORM.get(form);
  if (known !== undefined) return known;
  const rows = form === null ? commonRows() : crosswalk().filter(row => row.form === form);
  BY_FORM.set(form, rows);
  return rows;
}

function commonRows(): readonly CrosswalkRow[] {
  const seen = new Set<string>();
  return crosswalk().flatMap(row => {
    const key = `${row.variable} ${row.fields.join(' ')}`;
    if (seen.has(key)) return [{ ...row, form: '' }];
    seen.add(key);
    return [];
  });
}

function sharedRows(): readonly CrosswalkRow[] {
  return COMPARABLES.flatMap(({ variable, feeds, break: where = '', note = '' }) => {
    const forms = Object.entries(feeds) as [string, readonly string[]][];
    return forms.map(([form, fields]) => ({
      variable,
      form,
      rule: fields.length === 1 ? ('same' as const) : ('sum' as const),
      fields,
      comparableWith: forms.map(([other]) => other).filter(other => other !== form),
      break: where,
      note,
    }));
  });
}

/** Fields that no shared variable takes as they are. */
function ownRows(shared: readonly CrosswalkRow[]): readonly CrosswalkRow[] {
  const used = new Set(shared.map(({ variable }) => variable));
  const taken = new Set(
    shared.filter(({ rule }) => rule === 'same').map(({ form, fields }) => `${form} ${fields[0]}`),
  );
  return [...FORMS]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id: form }) =>
      fieldsOfForm(form)
        .filter(field => !taken.has(`${form} ${field.id}`))
        .map(({ id }) => {
          const why = BREAKS.find(row => row.form === form && row.fields.test(id));
          return {
            variable: used.has(id) || isElsewhere(form, id) ? `${id} (${form})` : id,
            form,
            rule: 'same' as const,
            fields: [id],
            comparableWith: [],
            break: why?.break ?? '',
            note: why?.note ?? '',
          };
        }),
    );
}

/** The same id in another form is another number until the table above says that they compare. */
function isElsewhere(form: string, field: string): boolean {
  return FORMS.some(({ id }) => id !== form && indexOfForm(id).has(field));
}
