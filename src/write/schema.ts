import { z } from 'zod';
import { SEVERITIES } from '../problems.ts';
import type { Field, Form } from '../recognise/forms/form.ts';
import { FORMS, fieldsOfForm } from '../recognise/forms/index.ts';
import type { Figures, ProblemCode, ReportRecord } from '../types.ts';
import { GRADE_RULE } from '../validate/summary.ts';

/** The schema of one record of reports.jsonl: a report of a known form, or one without statutory tables. */
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
      .regex(/^r[0-9a-f]{12}(?:-\d+)?$/)
      .meta({ description: 'from source path and bytes' }),
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
    }),
    title: text,
    agency: text,
    year: z.int().nullable().meta({ description: 'the year reported on' }),
    published: z.iso.date().nullable(),
    complete: z.boolean().meta({ description: 'no field is absent, unread or derived' }),
    summary: summaryShape(),
    sections: z.strictObject({
      overview: text,
      disclosure: text,
      applications: text,
      review_litigation: text,
      problems: text,
      other_matters: text,
    }),
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
    identities: z.strictObject({
      held: count,
      failed: count,
      not_assessable: count.meta({ description: 'some cell is not reported' }),
    }),
    grade: z.enum(['A', 'B', 'C', 'D']).meta({ description: `the first that fits. ${rule.join('; ')}` }),
  });
}

function withoutForm() {
  return z.strictObject({ ...pageShape(), form: z.null() });
}

function withForm(form: Form) {
  const tables = figuresSchema(fieldsOfForm(form.id), '');
  return z
    .strictObject({
      ...pageShape(),
      form: z.literal(form.id),
      ...(tables as Record<Part, z.ZodType<Figures>>),
    })
    .meta({ title: form.title, description: form.basis });
}

type Part = 'disclosure' | 'applications' | 'review' | 'litigation' | 'stat' | 'local';

/** Field ids unfolded: one schema for each part below a prefix. */
function figuresSchema(
  fields: readonly Field[],
  prefix: string,
): Record<string, z.ZodType<number | null | Figures>> {
  const heads = [...new Set(fields.map(({ id }) => id.slice(prefix.length).split('.')[0]!))];
  return Object.fromEntries(
    heads.map(head => {
      const path = prefix + head;
      const leaf = fields.find(({ id }) => id === path);
      if (leaf !== undefined) return [head, figureSchema(leaf)];
      const below = `${path}.`;
      return [
        head,
        z.strictObject(
          figuresSchema(
            fields.filter(({ id }) => id.startsWith(below)),
            below,
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
  Same<Omit<Page, 'form'>, Omit<ReportRecord, 'form' | Part>>,
  Same<keyof z.output<ReturnType<typeof withForm>>, keyof ReportRecord>,
] extends [true, true]
  ? true
  : never;
export const SCHEMA_AGREES: SchemaAgrees = true;
