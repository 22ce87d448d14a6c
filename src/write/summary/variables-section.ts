import { groupBy } from '../../validate/across/group-by.ts';
import { plainNumber } from '../number.ts';
import type { Distribution, YearQuantiles } from './distributions.ts';
import { dataTable, type Html, say, text } from './html.ts';
import type { Plots } from './plots.ts';
import { MAIN_VARIABLES } from './variables.ts';
import { PART_WORDS, WORDS } from './words.ts';

/** The main variables, each with a plot. */
export function mainSection(distributions: readonly Distribution[], plots: Plots): Html {
  const main = distributions
    .filter(({ isMain }) => isMain)
    .sort((a, b) => MAIN_VARIABLES.indexOf(a.id) - MAIN_VARIABLES.indexOf(b.id));
  if (main.length === 0) return `<p>${say(WORDS.noVariables)}</p>`;
  const figures = main.map(each => figure(each, plots, ''));
  return `<p>${say(WORDS.mainNote)}</p>\n<div class="plots">\n${figures.join('\n')}\n</div>`;
}

/** Every variable that has a number, one shown at a time; all of them where scripts do not run. */
export function anySection(distributions: readonly Distribution[], plots: Plots): Html {
  if (distributions.length === 0) return `<p>${say(WORDS.noVariables)}</p>`;
  const parts = groupBy([...distributions.entries()], ([, { part }]) => part);
  const options = [...parts].map(([part, own]) => {
    const words = PART_WORDS[part] ?? { zh: part, en: part };
    const items = own.map(([i, { id, label }]) => option(`v-${i}`, label, id));
    return `<optgroup ${inLanguages('label', words)}>${items.join('')}</optgroup>`;
  });
  const figures = [...parts.values()]
    .flat()
    .map(([i, each]) => figure(each, plots, ` id="v-${i}" class="choice"`));
  return [
    `<p class="scripted" hidden><label for="variable">${say(WORDS.choose)}</label> <select id="variable">${options.join('\n')}</select></p>`,
    `<noscript><p>${say(WORDS.noScript)}</p></noscript>`,
    `<div class="choices">\n${figures.join('\n')}\n</div>`,
  ].join('\n');
}

function option(value: string, label: Distribution['label'], id: string): Html {
  return `<option value="${value}" title="${text(id)}" ${inLanguages('text', label)}>${text(label.en)}</option>`;
}

/** Options cannot hold both languages: the script takes the words from here. */
function inLanguages(kind: 'label' | 'text', { zh, en }: Distribution['label']): Html {
  const shown = kind === 'label' ? `label="${text(en)}" ` : '';
  return `${shown}data-zh="${text(zh)}" data-en="${text(en)}"`;
}

function figure(variable: Distribution, plots: Plots, attributes: string): Html {
  const { id, label, unit, years, rows } = variable;
  const numbers = years.reduce((sum, { n }) => sum + n, 0);
  const isZero = years.every(({ least, most }) => least === 0 && most === 0);
  const notes = [
    unit === '' ? '' : `${say(WORDS.unit)} ${text(unit)}`,
    `${say(WORDS.forms)} ${rows.map(({ form }) => text(form)).join(', ')}`,
    isZero || numbers < 2 || !plots.isLogarithmic(years) ? '' : say(WORDS.logarithmic),
  ];
  const breaks = [...new Set(rows.map(row => row.break).filter(each => each !== ''))];
  const drawing =
    numbers < 2
      ? `<p class="soft">${say(WORDS.onlyOne)}</p>`
      : isZero
        ? `<p class="soft">${say(WORDS.allZero)}</p>`
        : plots.distribution(years);
  return [
    `<figure${attributes}>\n<figcaption>${say(label)}<br><small>${notes.filter(note => note !== '').join(' · ')}</small></figcaption>`,
    drawing,
    breaks.length === 0
      ? ''
      : `<p class="soft"><small>${say(WORDS.break)}: ${text(breaks.join('; '))}</small></p>`,
    dataTable(`${say(WORDS.data)} <code>${text(id)}</code>`, COLUMNS, years.map(rowOf)),
    '</figure>',
  ]
    .filter(part => part !== '')
    .join('\n');
}

/** The names that statistics programs give; they are what a copied table is read by. */
const COLUMNS = [
  { head: 'year' },
  ...['n', 'min', 'p5', 'q1', 'median', 'q3', 'p95', 'max'].map(head => ({ head, isNumber: true })),
];

function rowOf({ year, n, least, p5, q1, median, q3, p95, most }: YearQuantiles): readonly Html[] {
  return [String(year), ...[n, least, p5, q1, median, q3, p95, most].map(plainNumber)];
}
