import { BAR_FILL, BAR_LINE, STATUS_COLOURS } from './colours.ts';
import type { YearQuantiles } from './distributions.ts';
import { type Group, STATUSES } from './group.ts';
import type { Html } from './html.ts';
import { STATUS_WORDS } from './words.ts';

/** Draws SVG that needs no script. Every plot has its numbers in a table beside it, so it is hidden from screen readers. */
export interface Plots {
  /** The fields of each group by status, as shares. */
  readonly statuses: (groups: readonly (readonly [label: string, group: Group])[]) => Html;
  readonly distribution: (years: readonly YearQuantiles[]) => Html;
  readonly isLogarithmic: (years: readonly YearQuantiles[]) => boolean;
}

const WIDTH = 340; // the width of a phone: larger screens show plots beside each other
const ROW = 22; // height of a bar of statuses
const HEIGHT = 190; // of a distribution
const MOST_LABELS = 8; // years along an axis that fit beside each other
const LONGEST_AXIS = 25; // years, with a place also for those without numbers

/** Loads the library that draws, and the document that it draws in: a third of a second, and so only for this page. */
export async function loadPlots(): Promise<Plots> {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const base = { document, className: 'plot', width: WIDTH, style: { fontSize: '11px' } };

  return {
    statuses(groups) {
      const labels = groups.map(([label]) => label);
      const bars = groups.flatMap(([label, { cells }]) =>
        STATUSES.filter(status => cells[status] > 0).map(status => ({ label, status, count: cells[status] })),
      );
      const longest = Math.max(...labels.map(widthOf));
      return svgOf(
        Plot.plot({
          ...base,
          height: 26 + ROW * groups.length,
          marginLeft: 10 + longest,
          marginRight: 16,
          marginTop: 4,
          marginBottom: 22,
          x: { percent: true, label: null, ticks: [0, 25, 50, 75, 100], domain: [0, 100] },
          y: { domain: labels, label: null, tickSize: 0, padding: 0.2 },
          color: { domain: STATUSES, range: STATUSES.map(status => STATUS_COLOURS[status]) },
          marks: [
            Plot.barX(bars, {
              x: 'count',
              y: 'label',
              fill: 'status',
              order: [...STATUSES],
              offset: 'normalize',
              stroke: '#fff',
              strokeWidth: 0.75,
              title: ({ label, status, count }: (typeof bars)[number]) =>
                `${label}: ${STATUS_WORDS[status].zh} ${status} ${plain(count)}`,
            }),
          ],
        }),
      );
    },

    distribution(years) {
      const domain = axisOf(years.map(({ year }) => year));
      const step = Math.ceil(domain.length / MOST_LABELS);
      const ticks = domain.filter((_, i) => (domain.length - 1 - i) % step === 0);
      const isLog = isLogarithmic(years);
      const scale = isLog ? { type: 'symlog' as const, ticks: decadesOf(years) } : { ticks: 5 };
      return svgOf(
        Plot.plot({
          ...base,
          height: HEIGHT,
          marginLeft: 12 + widthOf(plain(Math.max(...years.map(({ p95 }) => p95)))),
          marginRight: 4,
          marginTop: 10,
          marginBottom: 24,
          x: { type: 'band', domain, ticks, tickFormat: String, tickSize: 0, label: null, padding: 0.25 },
          y: { label: null, grid: true, zero: true, nice: true, tickSize: 0, tickFormat: plain, ...scale },
          marks: [
            Plot.ruleY([0], { strokeOpacity: 0.4 }),
            Plot.ruleX(years, { x: 'year', y1: 'p5', y2: 'p95', stroke: BAR_LINE }),
            Plot.barY(years, {
              x: 'year',
              y1: 'q1',
              y2: 'q3',
              fill: BAR_FILL,
              stroke: BAR_LINE,
              title: ({ year, n, q1, median, q3 }: YearQuantiles) =>
                `${year}: n ${n}, ${plain(q1)} – ${plain(median)} – ${plain(q3)}`,
            }),
            Plot.tickY(years, { x: 'year', y: 'median', stroke: '#111', strokeWidth: 2.5 }),
          ],
        }),
      );
    },

    isLogarithmic,
  };
}

const SKEWED = 40; // the upper end above the typical median so many times: a plain scale would show a line at 0

/** Counts of requests differ by decades between a ministry and a town. */
function isLogarithmic(years: readonly YearQuantiles[]): boolean {
  const top = Math.max(...years.map(({ p5, p95 }) => Math.max(Math.abs(p5), Math.abs(p95))));
  const middle = years.map(({ median }) => Math.abs(median)).sort((a, b) => a - b)[years.length >> 1]!;
  return top > SKEWED * Math.max(1, middle);
}

/** …, −10, −1, 0, 1, 10, … as far as the numbers go. */
function decadesOf(years: readonly YearQuantiles[]): readonly number[] {
  const top = Math.max(...years.map(({ p95 }) => p95));
  const bottom = Math.min(...years.map(({ p5 }) => p5));
  const up = Array.from({ length: 12 }, (_, i) => 10 ** i);
  return [
    ...up
      .filter(tick => -tick >= bottom)
      .map(tick => -tick)
      .reverse(),
    0,
    ...up.filter(tick => tick <= top),
  ];
}

/** Every year from the first to the last, or only those that are there where one is far off. */
function axisOf(years: readonly number[]): readonly number[] {
  const first = years[0]!;
  const length = years.at(-1)! - first + 1;
  return length > LONGEST_AXIS ? years : Array.from({ length }, (_, i) => first + i);
}

/** As wide as 11 px text is, or a little less: Chinese characters are square. */
function widthOf(label: string): number {
  return [...label].reduce((sum, character) => sum + (character > '\u2e80' ? 11 : 6.2), 0);
}

/** A number in groups of three, as in every language of the page. */
function plain(number: number): string {
  const [whole, fraction] = String(number).split('.');
  const grouped = whole!.replace(/\B(?=(?:\d{3}){1,6}$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Coordinates to a tenth, and without the style and labels that each plot brings: the page has them once. */
function svgOf(plot: { readonly outerHTML: string }): Html {
  return plot.outerHTML
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ aria-(?:label|hidden)="[^"]*"/g, '')
    .replace(/="[^"]*\.\d{4}[^"]*"/g, attribute =>
      attribute.replace(/(?<!\d)\d+\.\d{2,}/g, number => String(Number(Number(number).toFixed(1)))),
    )
    .replace(/^<svg /, '<svg aria-hidden="true" ');
}
