import type { Stages } from '../convert.ts';
import { printPlace, printProblem } from '../problems.ts';
import type { Field } from '../recognise/forms/form.ts';
import type { Block, CellStatus, FieldCell, Language } from '../types.ts';
import { escapeHtml } from '../write/escape.ts';
import { type Item, type Located, locateCells, type Spot } from './locate.ts';
import { PAGE_STYLE } from './page-style.ts';
import { sayCell, sayReport } from './say.ts';
import { WORDS, type Words } from './words.ts';

/**
 * The document as it was read, with every recognised cell marked: one HTML page without scripts or anything from
 * elsewhere. Whatever the document holds is text in it.
 */
export function explainPage(
  stages: Stages,
  name: string,
  fields: readonly Field[],
  language: Language = 'en',
): string {
  const words = WORDS[language];
  const { document, recognised, validated, metadata } = stages;
  const cells = stages.isReport ? validated.cells : [];
  const located = locateCells(document.blocks, cells, recognised.loose);
  const marking: Marking = {
    words,
    marks: marksOf(cells, located),
    fields: new Map(fields.map(field => [field.id, field])),
    failing: failingFields(stages),
  };
  const title = metadata.title ?? name;
  return [
    `<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>`,
    `<header>\n<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(sayReport(stages, words))}</p>\n<p class="soft">${escapeHtml(name)}</p>`,
    legend(cells, located, marking),
    '</header>',
    `<main>\n<h2>${words.page}</h2>`,
    ...document.blocks.map(block => printBlock(block, marking)),
    '</main>',
    findings(stages, words, language),
    fieldTable(cells, marking),
    '</body>\n</html>\n',
  ].join('\n');
}

interface Mark extends Spot {
  readonly id: string;
  readonly cells: FieldCell[]; // several where one printed cell stands for several fields
}

interface Marking {
  readonly words: Words;
  readonly marks: ReadonlyMap<Item, readonly Mark[]>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly failing: ReadonlySet<string>; // fields in a sum that fails
}

/** Spots by item, in order and without overlaps: what overlaps an earlier one joins it. */
function marksOf(cells: readonly FieldCell[], { spots }: Located): ReadonlyMap<Item, readonly Mark[]> {
  const marks = new Map<Item, Mark[]>();
  let count = 0;
  const all = cells.flatMap(cell => (spots.get(cell.field) ?? []).map(spot => ({ cell, spot })));
  for (const { cell, spot } of all.sort((a, b) => a.spot.start - b.spot.start)) {
    const own = marks.get(spot.item) ?? [];
    const last = own.at(-1);
    if (last !== undefined && (spot.start < last.end || spot.start === last.start)) last.cells.push(cell);
    else own.push({ ...spot, id: `at-${++count}`, cells: [cell] });
    marks.set(spot.item, own);
  }
  return marks;
}

function failingFields({ validated }: Stages): ReadonlySet<string> {
  const failed = validated.checks.filter(({ verdict }) => verdict === 'failed');
  return new Set(failed.flatMap(({ identity }) => identity.terms.map(([, field]) => field)));
}

function legend(cells: readonly FieldCell[], { rows }: Located, { words, failing }: Marking): string {
  const repaired = rows.flat().reduce((sum, { repairs = [] }) => sum + repairs.length, 0);
  const statuses = Object.keys(words.statuses) as CellStatus[];
  const items = statuses.map(status => {
    const count = cells.filter(cell => cell.status === status).length;
    return `<li><span class="mark ${status}">${count}</span> ${words.statuses[status]}</li>`;
  });
  return `<ul class="legend" aria-label="${words.legend}">${items.join('')}<li><span class="mark failing">${failing.size}</span> ${words.failing}</li><li><ins>${repaired}</ins> ${words.repaired}</li></ul>`;
}

function printBlock(block: Block, marking: Marking): string {
  if (block.type === 'line') return `<p>${printItem(block, marking)}</p>`;
  const rows = block.rows.map(({ cells }) => {
    const slots = cells.map(cell => {
      const spans = `${cell.width > 1 ? ` colspan="${cell.width}"` : ''}${cell.height > 1 ? ` rowspan="${cell.height}"` : ''}`;
      return `<td${spans}>${printItem(cell, marking)}</td>`;
    });
    return `<tr>${slots.join('')}</tr>`;
  });
  return `<div class="wide"><table>\n${rows.join('\n')}\n</table></div>`;
}

function printItem(item: Item, marking: Marking): string {
  let html = '';
  let from = 0;
  for (const mark of marking.marks.get(item) ?? []) {
    html += printText(item, from, mark.start) + printMark(item, mark, marking);
    from = Math.max(from, mark.end);
  }
  return html + printText(item, from, item.text.length);
}

/** Part of an item between marks; where its bytes were split, the printed characters stay and the title has the mended. */
function printText({ text, repairs = [] }: Item, from: number, to: number): string {
  let html = '';
  let at = from;
  for (const { offset, length, before, after } of repairs) {
    if (offset < at || offset + length > to) continue;
    const title = escapeHtml(`${before} → ${after}`);
    html += `${escapeHtml(text.slice(at, offset))}<ins title="${title}">${escapeHtml(text.slice(offset, offset + length))}</ins>`;
    at = offset + length;
  }
  return html + escapeHtml(text.slice(at, to));
}

function printMark(item: Item, { id, cells, start, end }: Mark, { words, fields, failing }: Marking): string {
  const [first] = cells;
  const title = cells.map(cell => {
    const { zh = '', en = '' } = fields.get(cell.field) ?? {};
    const about = [
      cell.field,
      words.meaning(zh, en),
      sayCell(cell, words),
      words.label(cell.label, cell.how),
    ];
    return about.join('\n');
  });
  const wrong = cells.some(({ field }) => failing.has(field)) ? ' failing' : '';
  return (
    `<a class="mark ${first!.status}${wrong}" id="${id}" href="#of-${first!.field}" ` +
    `title="${escapeHtml(title.join('\n\n'))}">${escapeHtml(item.text.slice(start, end))}</a>`
  );
}

function findings({ problems }: Stages, words: Words, language: Language): string {
  const items = problems.map(problem => {
    const { severity, code, place, message, field } = printProblem(problem, language);
    const about = [code, place, field].filter(part => part !== '').join(', ');
    return `<li><span class="${severity}">${severity}</span> ${escapeHtml(message)} <small>${escapeHtml(about)}</small></li>`;
  });
  const list =
    items.length === 0 ? `<p>${words.none}</p>` : `<ul class="findings">\n${items.join('\n')}\n</ul>`;
  return `<section>\n<h2>${words.problems}</h2>\n${list}\n</section>`;
}

/** Every field in form order, also those that the page does not show: on a screen without a pointer, this tells what the titles tell. */
function fieldTable(cells: readonly FieldCell[], { words, fields, marks }: Marking): string {
  if (cells.length === 0) return '';
  const { heads } = words;
  const anchors = new Map<string, string>();
  for (const { id, cells: marked } of [...marks.values()].flat()) {
    for (const { field } of marked) if (!anchors.has(field)) anchors.set(field, id);
  }
  const rows = cells.map(cell => {
    const { zh = '', en = '' } = fields.get(cell.field) ?? {};
    const anchor = anchors.get(cell.field);
    const place = cell.place === null ? words.noPlace : printPlace(cell.place);
    const columns = [
      `${escapeHtml(cell.field)}<br><small>${escapeHtml(words.meaning(zh, en))}</small>`,
      `<span class="mark ${cell.status}">${escapeHtml(sayCell(cell, words))}</span>`,
      anchor === undefined ? place : `<a href="#${anchor}">${place}</a>`,
      escapeHtml(words.label(cell.label, cell.how)),
    ];
    return `<tr id="of-${cell.field}">${columns.map(column => `<td>${column}</td>`).join('')}</tr>`;
  });
  const head = [heads.field, heads.status, heads.place, heads.label].map(name => `<th>${name.trim()}</th>`);
  return (
    `<section>\n<h2>${words.fields}</h2>\n<div class="wide"><table class="fields">\n<tr>${head.join('')}</tr>\n` +
    `${rows.join('\n')}\n</table></div>\n</section>`
  );
}
