import { z } from 'zod';
import { SEVERITIES } from '../problems.ts';
import { BODY_FIELDS } from '../recognise/body/fields.ts';
import { BODY_KINDS } from '../recognise/body/kinds.ts';
import type { Field, Form } from '../recognise/forms/form.ts';
import { FORMS, fieldsOfForm } from '../recognise/forms/index.ts';
import type { TablePart } from '../recognise/forms/list.ts';
import { AGENCY_TRUST } from '../recognise/metadata/agency.ts';
import { YEAR_TRUST } from '../recognise/metadata/year.ts';
import { TOPICS, type TopicId } from '../recognise/prose/topics.ts';
import type { AgencyEvidence, Figures, ProblemCode, ReportRecord, YearEvidence } from '../types.ts';
import { GRADE_RULE } from '../validate/summary.ts';

/** The schema of one record of reports.jsonl: a report of a known form, or one without statutory tables or that fits several forms. */
export const REPORT_SCHEMA = z.union([
  withoutForm(),
  ...FORMS.map(withForm),
]) satisfies z.ZodType<ReportRecord>;

/** The same as JSON Schema (2020-12). */
export function reportJsonSchema(): object {
  return z.toJSONSchema(REPORT_SCHEMA, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly; // says how TypeScript sees it, not what is in the file
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

function pageShape() {
  const text = z.string().nullable();
  return {
    id: z
      .string()
      .regex(/^r[0-9a-f]{12}(?:\.\d+)?(?:-\d+)?$/)
      .meta({ description: 'from source path and bytes; `.2` behind it for the second report of a file' }),
    source: z.strictObject({
      path: z.string().meta({ description: 'below the folder given' }),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      bytes: z.int().min(0),
      charset: z.enum(['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be']),
      charset_from: z.enum(['bom', 'bytes', 'declared', 'ascii', 'guess']),
      copy: z.enum(['original', 'unofficial copy']).meta({
        description: 'original: nothing on the page shows that it is a copy',
      }),
      copy_evidence: z.array(z.string()).readonly().meta({ description: 'empty for an original' }),
      address: z
        .string()
        .exactOptional()
        .meta({ description: 'of a page from an archive: where it was fetched' }),
      captured: z.iso
        .datetime()
        .exactOptional()
        .meta({ description: 'of a page from an archive: when, in UTC' }),
    }),
    part: z
      .int()
      .min(1)
      .nullable()
      .meta({ description: 'which report of a file that holds several; null for the only one' }),
    title: text,
    agency: text,
    agency_evidence: z
      .array(z.enum(Object.keys(AGENCY_TRUST) as AgencyEvidence[]))
      .readonly()
      .meta({ description: 'what names it, most trusted first' }),
    year: z.int().nullable().meta({ description: 'the year reported on' }),
    year_evidence: z
      .array(z.enum(Object.keys(YEAR_TRUST) as YearEvidence[]))
      .readonly()
      .meta({ description: 'what says so, most trusted first' }),
    published: z.iso.date().nullable(),
    period_from: z.iso.date().nullable(),
    period_to: z.iso.date().nullable().meta({ description: 'the last day covered' }),
    body: bodyShape(),
    complete: z.boolean().meta({ description: 'no field is absent, unread or derived' }),
    summary: summaryShape(),
    statuses: z
      .record(z.string(), z.enum(['blank', 'dash', 'words', 'unread', 'absent', 'derived']))
      .readonly()
      .meta({ description: 'of every field that is not reported: why there is no printed number' }),
    sections: z.strictObject({
      overview: text,
      disclosure: text,
      applications: text,
      review_litigation: text,
      problems: text,
      other_matters: text,
    }),
    section_facts: z
      .strictObject({
        overview: sectionShape(),
        disclosure: sectionShape(),
        applications: sectionShape(),
        review_litigation: sectionShape(),
        problems: sectionShape(),
        other_matters: sectionShape(),
      })
      .meta({ description: 'of each section: its heading, and how much of its text was touched' }),
    mentions: z.array(mentionShape()).readonly().meta({ description: 'figures that the prose states' }),
    problems: z
      .array(
        z.strictObject({
          code: z.enum(Object.keys(SEVERITIES) as ProblemCode[]),
          severity: z.enum(['unusable', 'doubtful', 'note']),
          field: z.string(),
          place: z.string(),
          message: z.string(),
        }),
      )
      .readonly(),
  };
}

function sectionShape() {
  return z
    .strictObject({
      heading: z.string().meta({ description: 'as printed' }),
      place: placeShape().meta({ description: 'of the heading' }),
      touched: z.number().min(0).max(1).meta({
        description: 'share of the printed characters that were mended, changed or taken out',
      }),
    })
    .nullable();
}

function bodyShape() {
  const text = z.string().nullable();
  const code = z.string().regex(/^(?:\d{6}|\d{9})$/);
  return z.strictObject({
    name: text.meta({ description: 'the agency in simplified characters, half width, without blanks' }),
    region_code: code
      .nullable()
      .meta({ description: 'GB/T 2260; nine digits for a town; null where it is not certain' }),
    province: text,
    city: text,
    county: text,
    level: z.enum(['national', 'provincial', 'city', 'county', 'township']).nullable(),
    kind: z.enum(BODY_KINDS.map(([kind]) => kind)).nullable(),
    field: z.enum(BODY_FIELDS.map(([field]) => field)).nullable(),
    register_id: text.meta({ description: 'of the register given with --agencies' }),
    evidence: z
      .array(
        z.enum([
          ...(['title', 'field', 'breadcrumb', 'signature', 'contact', 'notice'] as const),
          ...(['host', 'text', 'hint', 'sibling'] as const),
        ]),
      )
      .readonly()
      .meta({ description: 'what decided the region' }),
    candidates: z
      .array(z.strictObject({ region_code: code, name: z.string() }))
      .readonly()
      .meta({ description: 'the places that fit where none is certain' }),
  });
}

function mentionShape() {
  const topic = z.enum(TOPICS.map(({ id }) => id) as [TopicId, ...TopicId[]]);
  return z.strictObject({
    topic,
    value: z.number().min(0),
    unit: z.string(),
    period: z.enum(['year', 'cumulative', 'last-year']),
    exactness: z.enum(['exact', 'about']),
    parent: topic.nullable().meta({ description: 'of a list: what the figure is part of' }),
    raw: z.string(),
    words: z.string(),
    sentence: z.string().meta({ description: 'simplified; as printed with --script printed' }),
    place: placeShape(),
  });
}

function placeShape() {
  const count = z.int().min(1);
  return z.strictObject({
    line: count,
    column: count,
    table: z.exactOptional(count),
    row: z.exactOptional(count),
    cell: z.exactOptional(count),
  });
}

function summaryShape() {
  const count = z.int().min(0);
  const rule = Object.entries(GRADE_RULE).map(([grade, words]) => `${grade}: ${words}`);
  return z.strictObject({
    reported: count,
    blank: count,
    dash: count,
    words: count,
    unread: count,
    absent: count,
    derived: count,
    unchecked: count.meta({
      description: 'printed numbers that no sum, no sentence and no second print confirms',
    }),
    identities: z.strictObject({
      held: count,
      failed: count,
      not_assessable: count.meta({ description: 'some cell is not reported' }),
      held_if_blanks_are_0: count.meta({ description: 'of those not assessable: a weaker verdict' }),
    }),
    grade: z.enum(['A', 'B', 'C', 'D']).meta({ description: `the first that fits. ${rule.join('; ')}` }),
  });
}

function withoutForm() {
  const shared = figuresSchema(fieldsOfSeveralForms(), '', 'some');
  return z.strictObject({
    ...pageShape(),
    form: z.null(),
    ...(shared as Record<TablePart, z.ZodExactOptional<z.ZodType<Figures>>>),
  });
}

/** What a page gives that fits several forms: the fields found that all of them have. */
function fieldsOfSeveralForms(): readonly Field[] {
  const fields = new Map<string, Field>();
  const shared = new Map<string, Field>();
  for (const field of FORMS.flatMap(({ id }) => fieldsOfForm(id))) {
    if (fields.has(field.id)) shared.set(field.id, field);
    fields.set(field.id, field);
  }
  return [...shared.values()];
}

function withForm(form: Form) {
  const tables = figuresSchema(fieldsOfForm(form.id), '', 'all');
  return z
    .strictObject({
      ...pageShape(),
      form: z.literal(form.id),
      ...(tables as Record<TablePart, z.ZodType<Figures>>),
    })
    .meta({ title: form.title, description: form.basis });
}

/** Field ids unfolded: one schema for each part below a prefix. */
function figuresSchema(
  fields: readonly Field[],
  prefix: string,
  there: 'all' | 'some', // of the fields
): Record<string, z.ZodType<number | null | Figures>> {
  const optional = <T extends z.ZodType>(schema: T) => (there === 'all' ? schema : z.exactOptional(schema));
  const heads = [...new Set(fields.map(({ id }) => id.slice(prefix.length).split('.')[0]!))];
  return Object.fromEntries(
    heads.map(head => {
      const path = prefix + head;
      const leaf = fields.find(({ id }) => id === path);
      if (leaf !== undefined) return [head, optional(figureSchema(leaf))];
      const below = `${path}.`;
      return [
        head,
        optional(
          z.strictObject(
            figuresSchema(
              fields.filter(({ id }) => id.startsWith(below)),
              below,
              there,
            ),
          ),
        ),
      ];
    }),
  );
}

function figureSchema({ zh, unit, kind }: Field): z.ZodType<number | null> {
  const number = kind === 'money' ? z.number() : z.int();
  return number.nullable().meta({ description: unit === '' ? zh : `${zh} (${unit})` });
}

// ── the zod types and those of types.ts agree, or this does not compile ──

type Page = z.output<ReturnType<typeof withoutForm>>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export type SchemaAgrees = [
  Same<Omit<Page, 'form'>, Omit<ReportRecord, 'form' | TablePart>>,
  Same<keyof z.output<ReturnType<typeof withForm>>, keyof ReportRecord>,
] extends [true, true]
  ? true
  : never;
export const SCHEMA_AGREES: SchemaAgrees = true;
