import { FORMS, fieldsOfForm } from '../../src/recognise/forms/index.ts';
import type { MadeReport } from './made-report.ts';
import { randomFrom } from './pages/random.ts';

export const YEARS = Array.from({ length: 10 }, (_, i) => 2015 + i);
export const PARENTS = 10; // bodies 0–9; each has nine of the bodies 10–99 below it
export const BODIES = 200;

const APPLICANTS = [
  'natural_person',
  'enterprise',
  'research_institution',
  'public_interest_org',
  'legal_service_org',
  'other_org',
];

type Random = () => number;

/** From 0 to 1, the same for the same seed. */
export function randomOf(seed: number): Random {
  const { int } = randomFrom(String(seed));
  return () => int(0, 2 ** 31 - 1) / 2 ** 31;
}

/** 200 bodies over ten years in which every law holds: what is carried over, what is in force, what parents add up. */
export function consistentPanel(seed: number): MadeReport[] {
  const random = randomOf(seed);
  const children = Array.from({ length: BODIES - PARENTS }, (_, i) => bodyYears(i + PARENTS, random));
  const parents = Array.from({ length: PARENTS }, (_, parent) =>
    parentYears(parent, children.slice(parent * 9, parent * 9 + 9), random),
  );
  return [...parents, ...children].flat();
}

/** Who is below whom, by id. */
export const REGISTER = Array.from({ length: 100 }, (_, body) => ({
  id: String(body),
  parent: body < PARENTS ? null : String(Math.floor((body - PARENTS) / 9)),
}));

export const nameOf = (body: number): string => `白河市第${body}局`;
export const keyOf = (body: number): string => (body < 100 ? `register:${body}` : `130100 ${nameOf(body)}`);
export const pathOf = (body: number, year: number): string => `${String(body).padStart(3, '0')}/${year}.html`;

export function about(
  body: number,
  year: number,
): Omit<MadeReport, 'numbers' | 'prose'> & Required<Pick<MadeReport, 'body'>> & { form: string } {
  const isParent = body < PARENTS;
  return {
    path: pathOf(body, year),
    agency: nameOf(body),
    body: {
      name: nameOf(body),
      region_code: '130100',
      kind: isParent ? 'government' : 'bureau',
      level: 'city',
      ...(body < 100 ? { register_id: String(body) } : {}),
    },
    year,
    published: `${year + 1}-01-${isParent ? 30 : 20}`,
    form: year < 2021 ? 'form_2019' : 'form_2021',
  };
}

function bodyYears(body: number, random: Random): MadeReport[] {
  const stock = prose(random, 400);
  const size = 20 + Math.floor(random() * 80);
  const below = (limit: number) => Math.floor(random() * limit);
  let open = APPLICANTS.map(() => below(6));
  let inForce = { regulations: 20 + below(30), normative_documents: 100 + below(60) };
  return YEARS.map(year => {
    const numbers: Record<string, number> = {};
    const outcomes = outcomesOf(about(body, year).form);
    const next = APPLICANTS.map(() => below(6));
    APPLICANTS.forEach((applicant, a) => {
      const received = 6 + (a === 0 ? size + below(size) : below(12));
      const handled = received + open[a]! - next[a]!;
      numbers[`applications.received.${applicant}`] = received;
      numbers[`applications.carried_in.${applicant}`] = open[a]!;
      numbers[`applications.handled.${applicant}`] = handled;
      numbers[`applications.carried_out.${applicant}`] = next[a]!;
      for (const outcome of outcomes) numbers[`applications.${outcome}.${applicant}`] = 0;
      numbers[`applications.granted.${applicant}`] = handled - Math.floor(handled / 4);
      numbers[`applications.refused.state_secret.${applicant}`] = Math.floor(handled / 4);
    });
    open = next;
    for (const row of ['received', 'carried_in', 'handled', 'carried_out', ...outcomes])
      numbers[`applications.${row}.total`] = sum(APPLICANTS.map(a => numbers[`applications.${row}.${a}`]!));
    for (const group of ['review', 'litigation.direct', 'litigation.after_review']) {
      const parts = ['upheld', 'corrected', 'other', 'pending'].map(result => {
        numbers[`${group}.${result}`] = below(9);
        return numbers[`${group}.${result}`]!;
      });
      numbers[`${group}.total`] = sum(parts);
    }
    for (const field of fieldsOfForm(about(body, year).form))
      numbers[field.id] ??= field.kind === 'change' ? 0 : 50 + below(size);
    if (year >= 2021) {
      for (const row of ['regulations', 'normative_documents'] as const) {
        const [issued, repealed] = [below(9), below(6)];
        numbers[`disclosure.${row}.issued`] = issued;
        numbers[`disclosure.${row}.repealed`] = repealed;
        inForce = { ...inForce, [row]: inForce[row] + issued - repealed };
        numbers[`disclosure.${row}.in_force`] = inForce[row];
      }
    }
    return { ...about(body, year), numbers, prose: stock + prose(random, 600) };
  });
}

/** A report that adds up those below it in every number. */
function parentYears(
  parent: number,
  children: readonly (readonly MadeReport[])[],
  random: Random,
): MadeReport[] {
  return YEARS.map((year, y) => {
    const fields = Object.keys(children[0]![y]!.numbers);
    const numbers = Object.fromEntries(
      fields.map(field => [field, sum(children.map(child => child[y]!.numbers[field]!))]),
    );
    return { ...about(parent, year), numbers, prose: prose(random, 900) };
  });
}

const OUTCOMES = new Map(
  FORMS.map(({ id }) => [
    id,
    [
      ...new Set(
        fieldsOfForm(id)
          .map(field => field.id.split('.'))
          .filter(parts => parts[0] === 'applications')
          .map(parts => parts.slice(1, -1).join('.')),
      ),
    ].filter(row => !['received', 'carried_in', 'handled', 'carried_out'].includes(row)),
  ]),
);

function outcomesOf(form: string): readonly string[] {
  return OUTCOMES.get(form)!;
}

/** So many characters, of no meaning. */
export function prose(random: Random, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) text += String.fromCharCode(0x4e00 + Math.floor(random() * 2000));
  return text;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
