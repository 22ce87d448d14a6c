import type { Keyed, Summary } from './collect.ts';
import { STATUS_COLOURS } from './colours.ts';
import { GRADES, type Group, STATUSES } from './group.ts';
import { type Column, count, dataTable, type Html, say, source, table, text } from './html.ts';
import { LAYOUTS, type Layout } from './layout.ts';
import type { Plots } from './plots.ts';
import { type Both, LAYOUT_WORDS, mostShown, STATUS_WORDS, WORDS } from './words.ts';

/** What became of the inputs, and of the fields of the reports among them: by year, by form, by layout. */
export function readSection(summary: Summary, plots: Plots): Html {
  const { byYear, byForm, byLayout } = summary;
  return [
    inputsTable(summary),
    othersTable(summary),
    `<p>${say(WORDS.readNote)}</p>`,
    legend(),
    '<div class="plots">',
    breakdown(
      WORDS.byYear,
      WORDS.year,
      named(byYear, year => year || WORDS.noYear),
      plots,
    ),
    breakdown(
      WORDS.byForm,
      WORDS.form,
      named(byForm, form => form || WORDS.noForm),
      plots,
    ),
    breakdown(WORDS.byLayout, WORDS.layout, byKind(byLayout), plots),
    '</div>',
  ].join('\n');
}

/** Swatches with their words, for all plots of statuses. */
export function legend(): Html {
  const items = STATUSES.map(status => `<li>${swatch(status)} ${say(STATUS_WORDS[status])}</li>`);
  return `<ul class="legend">${items.join('')}</ul>`;
}

export function swatch(status: (typeof STATUSES)[number]): Html {
  return `<i class="swatch" style="background:${STATUS_COLOURS[status]}"></i>`;
}

function inputsTable({ inputs, withoutReport, all }: Summary): Html {
  const rows = [
    [WORDS.withReport, inputs.converted - withoutReport],
    [WORDS.withoutReport, withoutReport],
    [WORDS.skipped, inputs.skipped],
    [WORDS.unreadable, inputs.unreadable],
    [WORDS.failed, inputs.failed],
  ] as const;
  const shown = rows.filter(([, files], i) => files > 0 || (i === 0 && all.reports === 0));
  return table(
    [{ head: say(WORDS.inputs) }, { head: say(WORDS.files), isNumber: true }],
    shown.map(([words, files]) => [say(words), count(files)]),
    'few',
  );
}

function othersTable({ others, otherCount }: Summary): Html {
  if (otherCount === 0) return '';
  const rows = others.map(({ source: name, href, why }) => [source(name, href), text(why)]);
  const more = otherCount > others.length ? `<p>${say(mostShown(others.length, otherCount))}</p>` : '';
  return [
    `<h3>${say(WORDS.others)}</h3>\n<p>${say(WORDS.othersNote)}</p>`,
    table([{ head: say(WORDS.input) }, { head: say(WORDS.why) }], rows),
    more,
  ].join('\n');
}

type Named = readonly (readonly [label: Both | string, group: Group])[];

function named(groups: Keyed, nameOf: (key: string) => Both | string): Named {
  return groups.map(([key, group]) => [nameOf(key), group]);
}

function byKind(groups: Keyed): Named {
  const all = new Map(groups);
  return LAYOUTS.flatMap((layout: Layout) => {
    const group = all.get(layout);
    return group === undefined ? [] : [[LAYOUT_WORDS[layout], group] as const];
  });
}

function breakdown(title: Both, head: Both, groups: Named, plots: Plots): Html {
  const hasFields = groups.some(([, { cells }]) => STATUSES.some(status => cells[status] > 0));
  const plot = hasFields ? inBothLanguages(groups, plots) : '';
  const table = dataTable(say(WORDS.data), columnsOf(head), groups.map(rowOf));
  return `<figure>\n<figcaption>${say(title)} <small>${say(WORDS.share)}</small></figcaption>\n${plot}\n${table}\n</figure>`;
}

/** Once where no label has words. */
function inBothLanguages(groups: Named, plots: Plots): Html {
  const draw = (language: keyof Both) =>
    plots.statuses(
      groups.map(([label, group]) => [
        `${typeof label === 'string' ? label : label[language]} (${count(group.reports)})`,
        group,
      ]),
    );
  if (groups.every(([label]) => typeof label === 'string')) return draw('en');
  return `<div class="zh">${draw('zh')}</div><div class="en">${draw('en')}</div>`;
}

function columnsOf(head: Both): readonly Column[] {
  const numbers = [
    WORDS.reports,
    ...GRADES.map(grade => ({ zh: `${grade} 级`, en: `grade ${grade}` })),
    ...STATUSES.map(status => STATUS_WORDS[status]),
    WORDS.sumsHeld,
    WORDS.sumsFailed,
    WORDS.sumsOpen,
    WORDS.sumsHeldIfBlank,
    WORDS.unchecked,
  ];
  return [{ head: say(head) }, ...numbers.map(words => ({ head: say(words), isNumber: true }))];
}

function rowOf([label, { reports, grades, cells, sums, unchecked }]: Named[number]): readonly Html[] {
  const numbers = [
    reports,
    ...GRADES.map(grade => grades[grade]),
    ...STATUSES.map(status => cells[status]),
    sums.held,
    sums.failed,
    sums.not_assessable,
    sums.held_if_blanks_are_0,
    unchecked,
  ];
  return [say(label), ...numbers.map(number => String(number))];
}
