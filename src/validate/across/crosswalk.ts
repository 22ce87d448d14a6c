import type { Break, Feed, FormYears } from '../../recognise/forms/form.ts';
import { FORMS, fieldsOfForm } from '../../recognise/forms/index.ts';
import { indexOfForm } from './brief.ts';

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

/** The years that each form was made for, by its id. */
export const FORM_YEARS: Readonly<Record<string, FormYears>> = Object.fromEntries(
  FORMS.map(({ id, years }) => [id, years]),
);

/** In the order of the crosswalk: the oldest first. */
const OLDEST_FIRST = [...FORMS].sort((a, b) => (a.id < b.id ? -1 : 1));

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

/** Variables in the order of the newest form that feeds them; what any form says of one stands beside all its rows. */
function sharedRows(): readonly CrosswalkRow[] {
  const variables = new Set(FORMS.flatMap(({ feeds }) => feeds.map(({ variable }) => variable)));
  return [...variables].flatMap(variable => {
    const said = FORMS.flatMap(({ feeds }) => feeds.filter(feed => feed.variable === variable));
    const feeds = OLDEST_FIRST.flatMap(({ id, feeds }) =>
      feeds.filter(feed => feed.variable === variable).map(({ fields }) => ({ form: id, fields })),
    );
    return feeds.map(({ form, fields }) => ({
      variable,
      form,
      rule: fields.length === 1 ? ('same' as const) : ('sum' as const),
      fields,
      comparableWith: feeds.map(other => other.form).filter(other => other !== form),
      break: joined(said, 'break'),
      note: joined(said, 'note'),
    }));
  });
}

function joined(feeds: readonly Feed[], key: 'break' | 'note'): string {
  return [...new Set(feeds.flatMap(feed => feed[key] ?? []))].join('; ');
}

/** Fields that no shared variable takes as they are. */
function ownRows(shared: readonly CrosswalkRow[]): readonly CrosswalkRow[] {
  const used = new Set(shared.map(({ variable }) => variable));
  const taken = new Set(
    shared.filter(({ rule }) => rule === 'same').map(({ form, fields }) => `${form} ${fields[0]}`),
  );
  return OLDEST_FIRST.flatMap(({ id: form, breaks }) =>
    fieldsOfForm(form)
      .filter(field => !taken.has(`${form} ${field.id}`))
      .map(({ id }) => {
        const why = breaks.find(row => isOf(row, id));
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

function isOf({ fields }: Break, id: string): boolean {
  return fields.some(field => (field.endsWith('.') ? id.startsWith(field) : id === field));
}

/** The same id in another form is another number until both feed one variable. */
function isElsewhere(form: string, field: string): boolean {
  return FORMS.some(({ id }) => id !== form && indexOfForm(id).has(field));
}
