import type { Field, Form } from '../recognise/forms/form.ts';
import { fieldsOfTable } from '../recognise/forms/form.ts';
import { FIELD_COLUMNS, FORMS, fieldsOfForm } from '../recognise/forms/index.ts';
import type { Meaning } from '../recognise/forms/meanings.ts';
import { crosswalk, FORM_YEARS } from '../validate/across/crosswalk.ts';

/** One number that some form asks for, with all that a reader of the data needs to know of it. */
export interface Variable {
  readonly id: string; // field id, as in cells.csv
  readonly column: string; // in reports.csv
  readonly zh: string; // label with its path, as the newest form prints it
  readonly en: string;
  readonly unit: string; // money: 万元, if the page prints a unit
  readonly kind: Field['kind'];
  readonly forms: readonly string[]; // newest first
  readonly since: number | null; // first and last year of report; null: not known, or not over yet
  readonly until: number | null;
  readonly meaning: Meaning;
  readonly article: string; // of the Regulations, where the form prints one
  readonly identities: readonly string[]; // `form:identity` of every sum that it is in
  readonly note: string; // what changed between forms
}

/** Every variable, in the order of the columns of reports.csv. */
export function variables(): readonly Variable[] {
  all ??= FIELD_COLUMNS.map(variableOf);
  return all;
}

let all: readonly Variable[] | null = null; // made when first asked for: it would slow every start

function variableOf({ id, column, zh, en, unit, kind }: Field): Variable {
  const forms = FORMS.filter(form => fieldsOfForm(form.id).some(field => field.id === id));
  return {
    id,
    column,
    zh,
    en,
    unit: kind === 'money' ? '万元' : unit,
    kind,
    forms: forms.map(form => form.id),
    ...yearsOf(forms),
    meaning: forms[0]!.meaning(id),
    article: [...new Set(forms.map(form => articleOf(form, id)))].filter(label => label !== '').join('; '),
    identities: forms.flatMap(form =>
      form.identities
        .filter(({ terms }) => terms.some(([, field]) => field === id))
        .map(identity => `${form.id}:${identity.id}`),
    ),
    note: noteOf(id),
  };
}

/** From the first form that asks for it to the last; a form without years leaves that end open. */
function yearsOf(forms: readonly Form[]): Pick<Variable, 'since' | 'until'> {
  const years = forms.map(({ id }) => FORM_YEARS[id] ?? { since: null, until: null });
  const since = years.map(year => year.since);
  const until = years.map(year => year.until);
  return {
    since: since.includes(null) ? null : Math.min(...(since as number[])),
    until: until.includes(null) ? null : Math.max(...(until as number[])),
  };
}

/** The item of article 20 that heads the block of the form. */
function articleOf(form: Form, id: string): string {
  for (const table of form.tables) {
    if (table.type !== 'blocks') continue;
    for (const block of table.blocks) {
      const fields = fieldsOfTable({ ...table, blocks: [block] });
      if (fields.some(field => field.id === id)) return block.label;
    }
  }
  return '';
}

/** What the crosswalk says of the variables that the field feeds alone. */
function noteOf(id: string): string {
  const rows = crosswalk().filter(({ fields }) => fields.length === 1 && fields[0] === id);
  return [...new Set(rows.flatMap(row => [row.break, row.note]))].filter(text => text !== '').join('; ');
}
