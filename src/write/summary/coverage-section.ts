import type { Summary } from './collect.ts';
import { type GridCell, type GridRow, MOST_ROWS } from './coverage-grid.ts';
import { copyButton, type Html, say, table, text } from './html.ts';
import { aggregated, type Both, COVERAGE_WORDS, lastYears, WORDS } from './words.ts';

type Covered = keyof typeof COVERAGE_WORDS;

/** Told by shape and shade as well as by colour. */
const MARKS: Readonly<Record<Covered, string>> = {
  found: '●',
  late: '◐',
  no_tables: '○',
  not_a_report: '△',
  missing: '×',
};

/** Bodies by years, or what they come to by city or province where a grid of bodies would be too long to read. */
export function coverageSection({ grid }: Summary): Html {
  const { level, years, allYears, bodies, rows } = grid;
  if (rows.length === 0) return `<p>${say(WORDS.nobody)}</p>`;
  const columns = [
    { head: say(level === 'body' ? WORDS.body : WORDS.place) },
    ...years.map(year => ({ head: String(year) })),
  ];
  const print = level === 'body' ? printBodyCell : printPlaceCell;
  return [
    `<p>${say(level === 'body' ? WORDS.coverageBodies : aggregated(bodies, MOST_ROWS, level))}</p>`,
    years.length < allYears ? `<p>${say(lastYears(years.length, allYears))}</p>` : '',
    level === 'body' ? legend() : '',
    `<div class="copied">${copyButton()}`,
    table(
      columns,
      rows.map(row => [nameOf(row), ...row.cells.map(cell => (cell === null ? '' : print(cell)))]),
      'grid',
    ),
    '</div>',
  ].join('\n');
}

function legend(): Html {
  const items = (Object.keys(MARKS) as Covered[]).map(
    kind => `<li>${mark(kind)} ${say(COVERAGE_WORDS[kind])}</li>`,
  );
  return `<ul class="legend">${items.join('')}</ul>`;
}

function nameOf({ code, name }: GridRow): Html {
  const shown: Both | string = name === '' ? (code === '' ? WORDS.noRegion : code) : name;
  return `${say(shown)}${code === '' || shown === code ? '' : ` <small>${text(code)}</small>`}`;
}

/** `data-copy` is what the copied table has: a word in place of the mark. */
function printBodyCell(cell: GridCell): Html {
  if (cell.missing > 0) return mark('missing');
  if (cell.not_a_report > 0) return mark('not_a_report');
  if (cell.no_tables > 0) return mark('no_tables');
  return mark(cell.late > 0 ? 'late' : 'found');
}

function mark(kind: Covered): Html {
  const { zh, en } = COVERAGE_WORDS[kind];
  return `<b class="${kind}" title="${zh} ${en}" data-copy="${kind}">${MARKS[kind]}</b>`;
}

/** How many of the bodies have a report, on a ground that is darker the more they are. */
function printPlaceCell(cell: GridCell): Html {
  const found = cell.found + cell.no_tables;
  const all = found + cell.not_a_report + cell.missing;
  const step = found === 0 ? 0 : Math.max(1, Math.floor((4 * found) / all));
  return `<b class="part-${step}">${found}/${all}</b>`;
}
