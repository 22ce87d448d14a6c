import { fieldsOfForm, formById } from '../../../src/recognise/forms/index.ts';
import { type PageOptions, pageFor } from './build.ts';
import { utf8 } from './damage/charset.ts';
import type { Damage } from './damage/damage.ts';
import { DAMAGES } from './damage/index.ts';
import { TABLES } from './damage/tables.ts';
import type { Figure, Figures } from './figures.ts';
import { LAYOUTS } from './layouts/index.ts';
import { allFields, isBlank, type Layout } from './layouts/layout.ts';
import type { FormId } from './numbers.ts';
import { gridsOf, isNumberCell, mergedFields, type OtherReading, type Page, printedFigures } from './page.ts';
import { type Random, randomFrom } from './random.ts';

/** A page as bytes, and what a careful reader would record of it. */
export interface GeneratedPage {
  readonly name: string; // layout, damages, form and number
  readonly bytes: Uint8Array;
  readonly text: string; // before encoding
  readonly page: Page; // before it was laid out
  readonly honest: boolean; // every sum that is printed, or was before damage, is right
  readonly layout: Layout;
  readonly damages: readonly string[];
  readonly subject?: string; // the damage that the page was made to show
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
  readonly lost: Readonly<Record<string, number | null>>; // what the page said before damage, of fields that it no longer prints
  readonly disguised: ReadonlySet<string>; // fields of rows that look whole although they are not: no reader can tell
  readonly shifted: OtherReading | null; // a problem should name it
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
      const form = i % 2 === 0 ? 'form_2021' : 'form_2019';
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
      const form = damage.name === 'split-services' || i % 2 === 1 ? 'form_2019' : 'form_2021';
      const layout = random.pick(LAYOUTS.filter(each => each.loses !== 'tables' && fits(damage, each, form)));
      yield generate(name, layout, form, [damage]);
    }
  }
}

/** Each damage of tables on layouts of all kinds: alone, and among other damages. */
export function* pagesWithTableDamage({
  seed,
  count,
  layout: only,
}: GenerateOptions): Generator<GeneratedPage> {
  for (const damage of TABLES) {
    for (let i = 0; i < 2 * count; i++) {
      const name = `${seed}/tables/${damage.name}/${i}`;
      const random = randomFrom(name);
      const form = random.pick(['form_2021', 'form_2019'] as const);
      const layouts = LAYOUTS.filter(
        each =>
          each.loses !== 'tables' &&
          each.loses !== 'repeats' &&
          fits(damage, each, form) &&
          (only === undefined || each.name === only),
      );
      if (layouts.length === 0) continue;
      const layout = random.pick(layouts);
      const others =
        i % 2 === 0 ? [] : mixture(random, layout, form, random.int(1, 2), [...TABLES, ...DAMAGES]);
      yield { ...generate(name, layout, form, inOrder([damage, ...others])), subject: damage.name };
    }
  }
}

function inOrder(damages: readonly Damage[]): readonly Damage[] {
  return [...TABLES, ...DAMAGES].filter(damage => damages.includes(damage));
}

/** One page. Damages happen in the order of the list of all. */
export function generate(
  seed: string,
  layout: Layout,
  form: FormId,
  damages: readonly Damage[],
  options?: PageOptions,
): GeneratedPage {
  const random = randomFrom(seed);
  const needed = damages.map(({ name, figures }) => figures?.(random.fork(`${name}/figures`)));
  const filling = layout.filling === undefined ? {} : { filling: layout.filling };
  const whole = pageFor(seed, form, Object.assign({}, filling, ...needed, options));
  const page = damages.reduce(
    (before, damage) => damage.page?.(before, random.fork(damage.name)) ?? before,
    whole,
  );
  const { text, open } = layout.render(page, random.fork(layout.name));
  const encode = damages.find(({ bytes }) => bytes !== undefined)?.bytes ?? utf8;
  const figures = printedFigures(page);
  const lost = layout.loses === 'tables';
  return {
    name: [layout.name, ...damages.map(({ name }) => name), form, seed.split('/').at(-1)].join('-'),
    bytes: encode(text, layout, random.fork('bytes')),
    text,
    page,
    honest:
      sumsHold(form, printedFigures(whole)) &&
      damages.every(({ name }) => name !== 'agency-error' && name !== 'digits-shifted'),
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
      open: new Set(lost ? [] : [...open, ...page.open, ...mergedFields(page)]),
      lost: Object.fromEntries(
        [...printedFigures(whole)].flatMap(([id, { value, leftOut }]) =>
          lost || figures.has(id) ? [] : [[id, value ?? leftOut ?? null]],
        ),
      ),
      disguised: new Set(layout.loses === 'blanks' ? disguisedFields(page, damages) : []),
      shifted: page.shifted ?? null,
    },
  };
}

function mixture(
  random: Random,
  layout: Layout,
  form: FormId,
  count: number,
  from: readonly Damage[] = DAMAGES,
): readonly Damage[] {
  const chosen: Damage[] = [];
  for (const damage of random.some(
    from.filter(each => fits(each, layout, form)),
    3 * count,
  )) {
    if (chosen.length === count) break;
    const alone = damage.kind === 'script' || damage.kind === 'charset';
    if (!alone || !chosen.some(({ kind }) => kind === damage.kind || kind === 'script' || kind === 'charset'))
      chosen.push(damage);
  }
  return inOrder(chosen);
}

function sumsHold(form: FormId, figures: Figures): boolean {
  const numberOf = ({ value, leftOut }: Figure) => leftOut ?? value ?? 0;
  return formById(form).identities.every(
    ({ type, terms }) =>
      type !== 'equal' ||
      terms.reduce((sum, [factor, field]) => sum + factor * numberOf(figures.get(field)!), 0) === 0,
  );
}

/** A blank that leaves no trace beside a number too many; totals that leave none under a header that lost a label. */
function disguisedFields(page: Page, damages: readonly Damage[]): readonly string[] {
  const has = (wanted: string) => damages.some(({ name }) => name === wanted);
  if (has('column-lost') && has('totals-missing')) return allFields(page);
  return gridsOf(page).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => {
      const numbers = cells.filter(isNumberCell);
      const more = numbers.some(({ extra, text }) => extra || text.includes('\n'));
      return more && numbers.some(isBlank) ? numbers.flatMap(({ fields }) => fields) : [];
    }),
  );
}

function fits(damage: Damage, layout: Layout, form: FormId): boolean {
  return damage.fits?.(layout, form) ?? true;
}
