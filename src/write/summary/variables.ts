import { FORMS, fieldsOfForm } from '../../recognise/forms/index.ts';
import { type CrosswalkRow, crosswalk } from '../../validate/across/crosswalk.ts';
import type { Both } from './words.ts';

/** A variable of the panel, with words for people. */
export interface Variable {
  readonly id: string;
  readonly label: Both;
  readonly unit: string; // '' where the form prescribes none
  readonly part: string; // first part of its id: the table
  readonly isMain: boolean;
  readonly rows: readonly CrosswalkRow[]; // what feeds it, one a form
}

/** Those that papers look at first, in the order of the form. */
export const MAIN_VARIABLES: readonly string[] = [
  'applications.received.total',
  'applications.granted.total',
  'applications.partly_granted.total',
  'applications.refused_in_all.total',
  'applications.unable_in_all.total',
  'applications.not_processed_in_all.total',
  'applications.carried_out.total',
  'review.total',
  'review.corrected',
  'litigation.total',
  'litigation.corrected',
  'disclosure.normative_documents.in_force',
  'disclosure.licensing.decisions',
  'disclosure.penalties.decisions',
  'disclosure.fees.amount',
];

/** Every variable of the panel, in the order of crosswalk.csv. */
export function variablesOfPanel(): readonly Variable[] {
  const rows = new Map<string, CrosswalkRow[]>();
  for (const row of crosswalk()) rows.set(row.variable, [...(rows.get(row.variable) ?? []), row]);
  return [...rows].map(([id, own]) => ({
    id,
    label: labelOf(id, own),
    unit: unitOf(own[0]!),
    part: id.slice(0, id.indexOf('.')),
    isMain: MAIN_VARIABLES.includes(id),
    rows: own,
  }));
}

const FIELDS = new Map(
  [...FORMS].reverse().flatMap(({ id }) => fieldsOfForm(id).map(field => [field.id, field] as const)),
);

/** As the newest form that has the field words it; `(2014)` behind an id names the form where others have the id too. */
function labelOf(id: string, rows: readonly CrosswalkRow[]): Both {
  const [, bare = id, form = ''] = /^([^\n]*) \(([^ ]+)\)$/.exec(id) ?? [];
  const field = form === '' ? FIELDS.get(id) : fieldsOfForm(form).find(each => each.id === bare);
  if (field !== undefined) {
    const only = form === '' ? '' : ` (${form})`;
    return { zh: `${field.zh}${only}`, en: `${field.en}${only}` };
  }
  const label = LABELS.get(id);
  if (label === undefined) throw new Error(`missing label: ${id} (${rows[0]?.form})`);
  return label;
}

/** What is added up has no label on any page: the forms that feed it give one. */
const LABELS = new Map(
  FORMS.flatMap(({ feeds }) =>
    feeds.flatMap(({ variable, label }) => (label === undefined ? [] : [[variable, label] as const])),
  ),
);

function unitOf({ fields }: CrosswalkRow): string {
  const field = FIELDS.get(fields[0]!);
  return field?.kind === 'money' ? '万元' : (field?.unit ?? '');
}
