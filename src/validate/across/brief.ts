import { FIELD_COLUMNS, fieldsOfForm } from '../../recognise/forms/index.ts';
import type { CellStatus, FieldCell, Place, ReportRecord } from '../../types.ts';
import { type BodyRef, bodyRefOf } from './body-ref.ts';
import { packPlace, placeAt, WORDS_PER_PLACE } from './packed-places.ts';
import { hashText, type Sketch, sketchOf } from './sketch.ts';

/** One report, boiled down to what checks across documents need: about 6 KB, however long the page is. */
export interface Brief {
  readonly id: string;
  readonly source: string;
  readonly body: BodyRef;
  readonly year: number | null;
  readonly published: string | null; // ISO date
  readonly form: string | null;
  /** Of the form in its order; of a page that fits several forms, those that were read. Each with its index. */
  readonly fields: ReadonlyMap<string, number>;
  readonly values: Float64Array; // by that index; NaN where there is none
  readonly statuses: Uint8Array; // index into BRIEF_STATUSES
  readonly places: Uint32Array;
  readonly prose: number | null; // hash of all of it; null where there is none
  readonly sketch: Sketch | null; // null where the prose is too short to compare
}

/** `no_unit`: a sum of money is printed without its unit. Its number must not be compared with others. */
export type BriefStatus = CellStatus | 'no_unit';

export const BRIEF_STATUSES: readonly BriefStatus[] = [
  'absent',
  'reported',
  'blank',
  'dash',
  'words',
  'unread',
  'derived',
  'no_unit',
];

const CODES = new Map(BRIEF_STATUSES.map((status, code) => [status, code]));

export function briefOf(record: ReportRecord, cells: readonly FieldCell[]): Brief {
  const { id, source, year, published, form } = record;
  const fields = form === null ? new Map(cells.map(({ field }, i) => [field, i])) : indexOfForm(form);
  const values = new Float64Array(fields.size).fill(Number.NaN);
  const statuses = new Uint8Array(fields.size);
  const places = new Uint32Array(fields.size * WORDS_PER_PLACE);
  for (const cell of cells) {
    const i = fields.get(cell.field);
    if (i === undefined) throw new Error(`unknown field: ${cell.field}`);
    values[i] = cell.value ?? Number.NaN;
    statuses[i] = CODES.get(statusOf(cell))!;
    packPlace(places, i, cell.place);
  }
  const prose = Object.values(record.sections)
    .filter(text => text !== null)
    .join('\n');
  return {
    id,
    source: source.path,
    body: bodyRefOf(record),
    year,
    published,
    form,
    fields,
    values,
    statuses,
    places,
    prose: prose === '' ? null : hashText(prose),
    sketch: sketchOf(prose),
  };
}

function statusOf({ field, status, unit }: FieldCell): BriefStatus {
  return status === 'reported' && unit === '' && MONEY.has(field) ? 'no_unit' : status;
}

const MONEY = new Set(FIELD_COLUMNS.filter(({ kind }) => kind === 'money').map(({ id }) => id));

const INDICES = new Map<string, ReadonlyMap<string, number>>();

/** Where each field stands in a form's arrays, computed once. */
export function indexOfForm(form: string): ReadonlyMap<string, number> {
  let index = INDICES.get(form);
  if (index === undefined) {
    index = new Map(fieldsOfForm(form).map(({ id }, i) => [id, i]));
    INDICES.set(form, index);
  }
  return index;
}

/** What a report says of one field. */
export interface BriefCell {
  readonly status: BriefStatus | 'not_in_form';
  readonly value: number | null;
  readonly place: Place | null;
}

export function cellOf(brief: Brief, field: string): BriefCell {
  const i = brief.fields.get(field);
  if (i === undefined) return { status: 'not_in_form', value: null, place: null };
  const value = brief.values[i]!;
  return {
    status: BRIEF_STATUSES[brief.statuses[i]!]!,
    value: Number.isNaN(value) ? null : value,
    place: placeAt(brief.places, i),
  };
}

/** The printed number of a field, with a unit where it needs one; null for all else, derived ones too. */
export function reportedOf(brief: Brief, field: string): number | null {
  const i = brief.fields.get(field);
  return i !== undefined && BRIEF_STATUSES[brief.statuses[i]!] === 'reported' ? brief.values[i]! : null;
}

/** Both reports give the same for every field of the same form. */
export function sameCells(a: Brief, b: Brief): boolean {
  return (
    a.form === b.form &&
    a.fields.size === b.fields.size &&
    [...a.fields].every(([field, i]) => b.fields.get(field) === i) &&
    a.statuses.every((status, i) => status === b.statuses[i]) &&
    a.values.every((value, i) => Object.is(value, b.values[i]))
  );
}
