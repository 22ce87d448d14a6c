import type { ProblemCode } from '../../../src/types.ts';
import { convertNow } from '../read.ts';
import { type GeneratedPage, generate } from './generate.ts';
import { LAYOUTS } from './layouts/index.ts';
import { randomFrom } from './random.ts';

/** What would show that a repair touched a page that needs none. */
export interface Meddling {
  readonly page: string;
  readonly what: string;
}

const REPAIRS: readonly ProblemCode[] = [
  'normalise/split-bytes',
  'normalise/split-bytes-open',
  'normalise/traditional-script',
  'normalise/pinyin-gloss',
  'normalise/doubled-punctuation',
  'recognise/spam-words',
  'recognise/uncertain-row',
  'validate/derived',
  'validate/other-reading',
];

/** Layouts of which some numbers are left out so far: blanks at the ends of stacks, figures struck out by their style. */
const UNFINISHED: readonly string[] = ['html-stacked'];

/** All of it, over many pages. */
export function* meddled(seed: string, count: number): Generator<Meddling> {
  for (const page of undamagedPages(seed, count)) yield* meddlingWith(page);
}

/** Undamaged reports in layouts that lose nothing, with figures that add up. */
function* undamagedPages(seed: string, count: number): Generator<GeneratedPage> {
  const layouts = LAYOUTS.filter(({ loses, name }) => loses === 'nothing' && !UNFINISHED.includes(name));
  for (let i = 0; i < count; i++) {
    const name = `${seed}/undamaged/${i}`;
    const random = randomFrom(name);
    const form = random.pick(['form_2021', 'form_2019'] as const);
    yield generate(name, random.pick(layouts), form, [], { agencyError: false });
  }
}

/** Repairs reported, cells worked out and numbers that are not the printed ones. */
function meddlingWith({ name, bytes, expected }: GeneratedPage): readonly Meddling[] {
  const [report] = convertNow(bytes, { name }).reports;
  const problems = (report?.record.problems ?? []).filter(({ code }) => REPAIRS.includes(code));
  const found = new Map((report?.cells ?? []).map(cell => [cell.field, cell]));
  return [
    ...problems.map(({ code, field }) => `${code} ${field}`),
    ...[...found.values()]
      .filter(({ status }) => status === 'derived')
      .map(({ field }) => `derived ${field}`),
    ...Object.entries(expected.cells)
      .filter(([field, value]) => (found.get(field)?.value ?? null) !== value)
      .map(([field, value]) => `${field}: ${found.get(field)?.value ?? null} for ${value}`),
  ].map(what => ({ page: name, what }));
}
