import { fieldsOfForm } from '../../src/recognise/forms/index.ts';
import { pageFor } from './build.ts';
import { utf8 } from './damage/charset.ts';
import type { Damage } from './damage/damage.ts';
import { DAMAGES } from './damage/index.ts';
import type { FigureOptions } from './figures.ts';
import { LAYOUTS } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';
import type { FormId } from './numbers.ts';
import { mergedFields, printedFigures } from './page.ts';
import { type Random, randomFrom } from './random.ts';

/** A page as bytes, and what a careful reader would record of it. */
export interface GeneratedPage {
  readonly name: string; // layout, damages, form and number
  readonly bytes: Uint8Array;
  readonly text: string; // before encoding
  readonly layout: Layout;
  readonly damages: readonly string[];
  readonly expected: Expected;
}

export interface Expected {
  readonly form: FormId | null;
  readonly agency: string | null;
  readonly year: number;
  readonly published: string | null;
  readonly doubtful: readonly string[]; // of agency and published: right or absent
  readonly cells: Readonly<Record<string, number | null>>; // every field of the form; {} without tables
  readonly leftOut: Readonly<Record<string, number>>; // numbers that the sums are made of although the page prints none
  readonly open: ReadonlySet<string>; // fields that the page no longer places: right or absent
}

export interface GenerateOptions {
  readonly seed: string;
  readonly count: number; // pages of each layout without damage, as many with one damage, as many with several
  readonly layout?: string; // only this one
}

/** Each layout alone, each damage alone on some layouts, and mixtures of both. The same seed gives the same pages. */
export function* pages({ seed, count, layout: only }: GenerateOptions): Generator<GeneratedPage> {
  for (const layout of LAYOUTS.filter(({ name }) => only === undefined || name === only)) {
    for (let i = 0; i < count; i++) {
      const form = i % 2 === 0 ? '2021' : '2019';
      yield generate(`${seed}/${layout.name}/clean/${i}`, layout, form, []);
      const random = randomFrom(`${seed}/${layout.name}/damages/${i}`);
      yield generate(`${seed}/${layout.name}/one/${i}`, layout, form, mixture(random, layout, form, 1));
      yield generate(
        `${seed}/${layout.name}/more/${i}`,
        layout,
        form,
        mixture(random, layout, form, random.int(2, 3)),
      );
    }
  }
  if (only !== undefined) return;
  for (const damage of DAMAGES) {
    for (let i = 0; i < count; i++) {
      const name = `${seed}/${damage.name}/${i}`;
      const random = randomFrom(name);
      const form = damage.name === 'split-services' || i % 2 === 1 ? '2019' : '2021';
      const layout = random.pick(LAYOUTS.filter(each => each.loses !== 'tables' && fits(damage, each, form)));
      yield generate(name, layout, form, [damage]);
    }
  }
}

/** One page. Damages happen in the order of the list of all. */
export function generate(
  seed: string,
  layout: Layout,
  form: FormId,
  damages: readonly Damage[],
  options?: FigureOptions,
): GeneratedPage {
  const random = randomFrom(seed);
  const page = damages.reduce(
    (before, damage) => damage.page?.(before, random.fork(damage.name)) ?? before,
    pageFor(seed, form, { ...(layout.filling === undefined ? {} : { filling: layout.filling }), ...options }),
  );
  const { text, open } = layout.render(page, random.fork(layout.name));
  const encode = damages.find(({ bytes }) => bytes !== undefined)?.bytes ?? utf8;
  const figures = printedFigures(page);
  const lost = layout.loses === 'tables';
  return {
    name: [layout.name, ...damages.map(({ name }) => name), form, seed.split('/').at(-1)].join('-'),
    bytes: encode(text, layout, random.fork('bytes')),
    text,
    layout,
    damages: damages.map(({ name }) => name),
    expected: {
      form: lost ? null : form,
      agency: page.agency,
      year: page.year,
      published: page.published,
      doubtful: page.doubtful,
      cells: lost
        ? {}
        : Object.fromEntries(fieldsOfForm(form).map(({ id }) => [id, figures.get(id)?.value ?? null])),
      leftOut: Object.fromEntries(
        [...figures].flatMap(([id, figure]) => (figure.leftOut === undefined ? [] : [[id, figure.leftOut]])),
      ),
      open: new Set(lost ? [] : [...open, ...mergedFields(page)]),
    },
  };
}

function mixture(random: Random, layout: Layout, form: FormId, count: number): readonly Damage[] {
  const chosen: Damage[] = [];
  for (const damage of random.some(
    DAMAGES.filter(each => fits(each, layout, form)),
    3 * count,
  )) {
    if (chosen.length === count) break;
    const alone = damage.kind === 'script' || damage.kind === 'charset';
    if (!alone || !chosen.some(({ kind }) => kind === damage.kind || kind === 'script' || kind === 'charset'))
      chosen.push(damage);
  }
  return DAMAGES.filter(damage => chosen.includes(damage));
}

function fits(damage: Damage, layout: Layout, form: FormId): boolean {
  return damage.fits?.(layout, form) ?? true;
}
