import type { TopicId } from '../prose/topics.ts';
import type { Meaning } from './meanings.ts';
import type { SectionId } from './section-ids.ts';

/** A label as the official form prints it, and the other wordings seen on real pages. */
export interface Label {
  readonly label: string;
  readonly aliases?: readonly string[];
}

export type ValueKind = 'count' | 'change' | 'money'; // whole number ≥ 0, signed whole number, decimal

export interface FormColumn extends Label {
  readonly id: string;
  readonly short: string; // last part of the output column's name
  readonly en: string;
  readonly zh?: string; // the full path, where the label alone is not enough
  readonly unit: string; // '' where the form prescribes none
  readonly kind: ValueKind;
}

export interface FormRow extends Label {
  readonly id: string;
  readonly short: string; // first part of the output column's name
  readonly en: string;
  readonly zh?: string; // the full path, where the label alone is not enough
}

/** Several small tables on top of each other, each with a title line, a header line and rows. */
export interface BlocksTable {
  readonly type: 'blocks';
  readonly id: SectionId;
  readonly prefix: string; // of the field ids
  readonly blocks: readonly FormBlock[];
}

export interface FormBlock extends Label {
  readonly id: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

/** Rows by columns; `groups` are labels without numbers of their own, each standing before the row named. */
export interface MatrixTable {
  readonly type: 'matrix';
  readonly id: SectionId;
  readonly prefix: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  readonly groups: readonly (Label & { readonly before: string })[];
  readonly headings: readonly Label[]; // header words that name no column
}

/** One row of numbers under a header of several lines; the field ids are the columns' own. */
export interface SingleRowTable {
  readonly type: 'single-row';
  readonly id: SectionId;
  readonly columns: readonly FormColumn[];
  readonly headings: readonly Label[];
}

/** Whether the label's wording was seen on a page, only one like it, or neither. */
export type Wording = 'seen' | 'similar' | 'unseen';

/** One row of a list of indicators: a label, its unit, its number. */
export interface IndicatorRow extends FormRow {
  readonly unit: string;
  readonly kind: ValueKind;
  readonly wording: Wording;
}

/** A list of indicators, one a row; what is nested is told by the order. `groups` have no numbers of their own. */
export interface IndicatorTable {
  readonly type: 'indicators';
  readonly id: 'stat_table' | 'local_annex';
  readonly prefix: string;
  readonly short: string; // first part of the output columns' names
  readonly rows: readonly IndicatorRow[];
  readonly groups: readonly (Label & { readonly before: string })[];
}

export type FormTable = BlocksTable | MatrixTable | SingleRowTable | IndicatorTable;

export interface FormSection extends Label {
  readonly id: SectionId;
}

/** `sum` of coefficient × field is 0 (`equal`) or at most 0 (`at-most`). */
export interface Identity<Id extends string = string> {
  readonly id: string;
  readonly type: 'equal' | 'at-most';
  readonly severity: 'hard' | 'soft';
  readonly terms: readonly (readonly [coefficient: number, field: Id])[];
}

/** The years of report that a form was made for. Which form a page has is told by its labels, never by these. */
export interface FormYears {
  readonly since: number | null; // null: not known
  readonly until: number | null; // null: not known, or not over yet
}

/** A rate or share: fields added up, by fields added up. Forms that have it under one id give one variable. */
export interface FormRatio<Id extends string = string> extends RatioName {
  readonly numerator: readonly Id[];
  readonly denominator: readonly Id[];
}

export interface RatioName {
  readonly id: string; // at most 32 ASCII characters
  readonly en: string;
  readonly zh: string;
}

/** The fields that mean what a topic of the prose means; several are added up. */
export type ProseFields<Id extends string = string> = Readonly<Partial<Record<TopicId, readonly Id[]>>>;

/**
 * What a form gives to a variable that can be compared across forms: its fields added up, one alone as it is. What one
 * form says of the variable is said beside all that feed it.
 */
export interface Feed<Id extends string = string, Variable extends string = string> {
  readonly variable: Variable;
  readonly fields: readonly Id[];
  readonly label?: Words; // where the variable is no field of any form
  readonly break?: string; // where the series is not quite one
  readonly note?: string;
}

/** Why fields go into no other form's column. Of several that fit a field the first counts. */
export interface Break<Id extends string = string> {
  readonly fields: readonly (Id | Beginning<Id>)[];
  readonly break: string;
  readonly note: string;
}

/** A field of one year is what some fields of this and the year before add up to. */
export interface YearLaw<Id extends string = string> {
  readonly code: 'across/carried-in' | 'across/in-force';
  readonly field: Id; // of the year
  readonly from: Id; // of the year before
  readonly plus: readonly Id[]; // of the year
  readonly minus: readonly Id[];
}

export interface Words {
  readonly en: string;
  readonly zh: string;
}

/** One form, and all that is true of it: nothing outside this folder asks which form it is. */
export interface Form<Id extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly name: string; // in English, to stand after its basis
  readonly basis: string; // the notice that prescribes it
  readonly years: FormYears;
  readonly sections: readonly FormSection[];
  readonly tables: readonly FormTable[];
  readonly parts: Readonly<Record<Head<Id>, Words>>; // names of its tables, by the first part of their fields
  readonly identities: readonly Identity<Id>[];
  readonly ratios: readonly FormRatio<Id>[];
  readonly prose: ProseFields<Id>;
  readonly feeds: readonly Feed<Id>[]; // in the order of the panel
  readonly breaks: readonly Break<Id>[];
  readonly yearLaws: readonly YearLaw<Id>[];
  readonly addedUp: readonly Id[]; // by a report that covers the bodies below it
  readonly applications: readonly Id[]; // by which two tables of applications are found to be the same
  /** What the number of a field counts, in words of our own. */
  meaning(field: Id): Meaning;
}

/** One number that the form asks for. */
export interface Field<Id extends string = string> {
  readonly id: Id;
  readonly column: string; // in reports.csv: at most 32 ASCII characters
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly kind: ValueKind;
}

/** The fields of a form in printed order: tables, then rows, then columns. */
export function fieldsOf(form: Form): readonly Field[] {
  return form.tables.flatMap(fieldsOfTable);
}

/** The fields of one table in printed order. */
export function fieldsOfTable(table: FormTable): readonly Field[] {
  switch (table.type) {
    case 'blocks':
      return table.blocks.flatMap(block =>
        block.rows.flatMap(row =>
          block.columns.map(column => fieldAt(table.prefix, 'disc', ': ', row, column)),
        ),
      );
    case 'matrix':
      return table.rows.flatMap(row =>
        table.columns.map(column => fieldAt(table.prefix, 'app', ', ', row, column)),
      );
    case 'single-row':
      return table.columns.map(({ id, short, zh, label, en, unit, kind }) => ({
        id,
        column: short,
        zh: zh ?? label,
        en,
        unit,
        kind,
      }));
    case 'indicators':
      return table.rows.map(({ id, short, zh, label, en, unit, kind }) => ({
        id: `${table.prefix}.${id}`,
        column: `${table.short}_${short}`,
        zh: zh ?? label,
        en,
        unit,
        kind,
      }));
  }
}

/** The field ids of each printed row of a table, in printed order. */
export function rowsOfTable(table: FormTable): readonly (readonly string[])[] {
  switch (table.type) {
    case 'blocks':
      return table.blocks.flatMap(({ rows, columns }) =>
        rows.map(row => columns.map(column => fieldId(table.prefix, row, column))),
      );
    case 'matrix':
      return table.rows.map(row => table.columns.map(column => fieldId(table.prefix, row, column)));
    case 'single-row':
      return [table.columns.map(({ id }) => id)];
    case 'indicators':
      return table.rows.map(({ id }) => [`${table.prefix}.${id}`]);
  }
}

/** The id of the field where a row and a column of a table meet. */
export function fieldId(
  prefix: string,
  row: { readonly id: string },
  column: { readonly id: string },
): string {
  return `${prefix}.${row.id}.${column.id}`;
}

function fieldAt(prefix: string, short: string, joint: string, row: FormRow, column: FormColumn): Field {
  return {
    id: fieldId(prefix, row, column),
    column: `${short}_${row.short}_${column.short}`,
    zh: `${row.zh ?? row.label} / ${column.label}`,
    en: `${row.en}${joint}${column.en}`,
    unit: column.unit,
    kind: column.kind,
  };
}

// ── ids computed from the declaration: a misspelt field does not compile ──

type IdsOfBlock<P extends string, B> = B extends {
  readonly rows: readonly { readonly id: infer R extends string }[];
  readonly columns: readonly { readonly id: infer C extends string }[];
}
  ? `${P}.${R}.${C}`
  : never;

type IdsOfTable<T> = T extends {
  readonly type: 'blocks';
  readonly prefix: infer P extends string;
  readonly blocks: readonly (infer B)[];
}
  ? B extends unknown
    ? IdsOfBlock<P, B>
    : never
  : T extends { readonly type: 'matrix'; readonly prefix: infer P extends string }
    ? IdsOfBlock<P, T>
    : T extends {
          readonly type: 'single-row';
          readonly columns: readonly { readonly id: infer C extends string }[];
        }
      ? C
      : T extends {
            readonly type: 'indicators';
            readonly prefix: infer P extends string;
            readonly rows: readonly { readonly id: infer R extends string }[];
          }
        ? `${P}.${R}`
        : never;

/** The union of the field ids that a list of declared tables asks for. */
export type FieldIds<Tables extends readonly unknown[]> = IdsOfTable<Tables[number]>;

/** The first part of field ids. */
export type Head<Id extends string> = Id extends `${infer H}.${string}` ? H : Id;
type Tail<Id extends string, H extends string> = Id extends `${H}.${infer T}` ? T : never;

/** What field ids begin with, up to a dot: `a.` and `a.b.` of `a.b.c`. */
export type Beginning<Id extends string> = Id extends `${infer H}.${infer T}`
  ? `${H}.` | `${H}.${Beginning<T>}`
  : never;

/** Field ids unfolded into nested objects: `a.b` becomes `{ a: { b } }`. */
export type Nested<Id extends string> = {
  readonly [H in Head<Id>]: [Tail<Id, H>] extends [never] ? number | null : Nested<Tail<Id, H>>;
};
