import type { Summary } from './collect.ts';
import { type Group, STATUSES } from './group.ts';
import { copyButton, count, type Html, say, table } from './html.ts';
import { swatch } from './read-section.ts';
import { PART_WORDS, STATUS_MEANINGS, STATUS_WORDS, WORDS } from './words.ts';

/** How many fields have each status, with what it means; then the same for each table of the forms. */
export function cellsSection({ all, byPart }: Summary): Html {
  const fields = fieldsOf(all);
  const rows = STATUSES.map(status => [
    `${swatch(status)} ${say(STATUS_WORDS[status])}`,
    count(all.cells[status]),
    percent(all.cells[status], fields),
    say(STATUS_MEANINGS[status]),
  ]);
  const columns = [
    { head: say(WORDS.status) },
    { head: say(WORDS.fields), isNumber: true },
    { head: say(WORDS.percent), isNumber: true },
    { head: say(WORDS.meaning) },
  ];
  const order = Object.keys(PART_WORDS);
  const inOrder = [...byPart].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const parts = inOrder.map(([part, group]) => [
    say(PART_WORDS[part] ?? part),
    ...STATUSES.map(status => count(group.cells[status])),
  ]);
  const heads = STATUSES.map(status => ({ head: say(STATUS_WORDS[status]), isNumber: true }));
  return [
    `<div class="copied">${copyButton()}${table(columns, rows, 'statuses')}</div>`,
    parts.length === 0
      ? ''
      : `<h3>${say(WORDS.byTable)}</h3>\n<div class="copied">${copyButton()}${table([{ head: say(WORDS.table) }, ...heads], parts)}</div>`,
  ].join('\n');
}

export function fieldsOf({ cells }: Pick<Group, 'cells'>): number {
  return STATUSES.reduce((sum, status) => sum + cells[status], 0);
}

function percent(part: number, all: number): Html {
  return all === 0 ? '' : `${((100 * part) / all).toFixed(1)}%`;
}
