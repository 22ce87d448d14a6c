import { escapeHtml } from '../escape.ts';
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

/** Loads the library that has the scales: only this page needs them. */
export async function loadPlots(): Promise<Plots> {
  const { scaleBand, scaleLinear, scaleSymlog } = await import('d3-scale');

  return {
    statuses(groups) {
      const labels = groups.map(([label]) => label);
      const height = 26 + ROW * groups.length;
      const [left, right, top, bottom] = [10 + Math.max(...labels.map(widthOf)), WIDTH - 16, 4, height - 22];
      const x = scaleLinear([0, 100], [left, right]);
      const y = scaleBand(labels, [top, bottom]).round(true).padding(0.2);
      const bars = groups.flatMap(([label, { cells }]) => {
        const total = sum(STATUSES.map(status => cells[status]));
        return STATUSES.filter(status => cells[status] > 0).map((status, i, own) => {
          const from = (100 * sum(own.slice(0, i).map(before => cells[before]))) / total;
          const to = from + (100 * cells[status]) / total;
          const title = `${label}: ${STATUS_WORDS[status].zh} ${status} ${plain(cells[status])}`;
          const span = { x: x(from), y: y(label)!, width: x(to) - x(from), height: y.bandwidth() };
          return element('rect', { ...span, fill: STATUS_COLOURS[status] }, titled(title));
        });
      });
      return drawing(height, [
        group(
          { 'text-anchor': 'end' },
          labels.map(label => text({ x: left - 9, y: y(label)! + y.bandwidth() / 2, dy: MIDDLE }, label)),
        ),
        group(
          { stroke: 'currentColor' },
          QUARTERS.map(share => line(x(share), bottom, x(share), bottom + 6)),
        ),
        group(
          NUMBERS,
          QUARTERS.map(share => text({ x: x(share), y: bottom + 9, dy: BELOW }, String(share))),
        ),
        group({ stroke: '#fff', 'stroke-width': 0.75 }, bars),
      ]);
    },

    distribution(years) {
      const domain = axisOf(years.map(({ year }) => year));
      const step = Math.ceil(domain.length / MOST_LABELS);
      const labelled = domain.filter((_, i) => (domain.length - 1 - i) % step === 0);
      const [lowest, highest] = [
        Math.min(0, ...years.map(({ p5 }) => p5)),
        Math.max(0, ...years.map(({ p95 }) => p95)),
      ];
      const left = 12 + widthOf(plain(Math.max(...years.map(({ p95 }) => p95))));
      const [right, top, bottom] = [WIDTH - 4, 10, HEIGHT - 24];
      const x = scaleBand(domain, [left, right]).round(true).padding(0.25);
      const isLog = isLogarithmic(years);
      const y = (isLog ? scaleSymlog() : scaleLinear()).domain([lowest, highest]).range([bottom, top]).nice();
      const ticks = isLog ? decadesOf(years) : y.ticks(5);
      const across = (value: number) => line(left, y(value), right, y(value));
      const middle = (year: number) => x(year)! + x.bandwidth() / 2;
      const boxes = years.map(({ year, n, q1, median, q3 }) => {
        const box = { x: x(year)!, y: y(q3), width: x.bandwidth(), height: y(q1) - y(q3) };
        return element(
          'rect',
          box,
          titled(`${year}: n ${n}, ${plain(q1)} – ${plain(median)} – ${plain(q3)}`),
        );
      });
      return drawing(HEIGHT, [
        group({ stroke: 'currentColor', 'stroke-opacity': 0.1 }, ticks.map(across)),
        group(
          { ...NUMBERS, 'text-anchor': 'end' },
          ticks.map(tick => text({ x: left - 9, y: y(tick), dy: MIDDLE }, plain(tick))),
        ),
        group(
          {},
          labelled.map(year => text({ x: middle(year), y: bottom + 9, dy: BELOW }, String(year))),
        ),
        group({ stroke: 'currentColor', 'stroke-opacity': 0.4 }, [across(0)]),
        group(
          { stroke: BAR_LINE },
          years.map(({ year, p5, p95 }) => line(middle(year), y(p5), middle(year), y(p95))),
        ),
        group({ fill: BAR_FILL, stroke: BAR_LINE }, boxes),
        group(
          { stroke: '#111', 'stroke-width': 2.5 },
          years.map(({ year, median }) => line(x(year)!, y(median), x(year)! + x.bandwidth(), y(median))),
        ),
      ]);
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const QUARTERS = [0, 25, 50, 75, 100]; // per cent
const NUMBERS = { 'font-variant': 'tabular-nums' };
const MIDDLE = '0.32em'; // of a line of text, below its place
const BELOW = '0.71em'; // its whole height

type Attributes = Readonly<Record<string, string | number>>;

function drawing(height: number, parts: readonly Html[]): Html {
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  const font = { 'font-family': 'system-ui, sans-serif', 'font-size': 11, 'text-anchor': 'middle' };
  return element(
    'svg',
    { 'aria-hidden': 'true', class: 'plot', ...size, fill: 'currentColor', ...font },
    parts.join(''),
  );
}

function group(attributes: Attributes, parts: readonly Html[]): Html {
  return element('g', attributes, parts.join(''));
}

function line(x1: number, y1: number, x2: number, y2: number): Html {
  return element('line', { x1, y1, x2, y2 });
}

function text(attributes: Attributes, label: string): Html {
  return element('text', attributes, escapeHtml(label));
}

function titled(title: string): Html {
  return `<title>${escapeHtml(title)}</title>`;
}

/** Coordinates to a tenth. */
function element(name: string, attributes: Attributes, content: Html = ''): Html {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? Number(value.toFixed(1)) : escapeHtml(value)}"`,
  );
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
}
