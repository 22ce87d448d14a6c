import { printPlaceInChinese } from '../../problems/place.ts';
import { printPlace, printProblem } from '../../problems.ts';
import { plainNumber, printNumber } from '../number.ts';
import type { Summary } from './collect.ts';
import type { FailingSum, SumTerm } from './failing-sums.ts';
import { count, dataTable, type Html, say, source, table, text } from './html.ts';
import { mostShown, WORDS } from './words.ts';

/** The sums that do not come out, the largest difference first: each a line that opens to its numbers and places. */
export function sumsSection({ sums: { count: all, largest, byIdentity } }: Summary): Html {
  if (all === 0) return `<p>${say(WORDS.sumsNone)}</p>`;
  const more = all > largest.length ? `<p>${say(mostShown(largest.length, all))}</p>` : '';
  return [
    `<p>${say(WORDS.sumsNote)}</p>`,
    more,
    `<div class="sums">\n${largest.map(printSum).join('\n')}\n</div>`,
    dataTable(say(WORDS.data), DATA_COLUMNS, largest.map(dataRow)),
    `<h3>${say(WORDS.sumsBy)}</h3>`,
    table(
      [{ head: say(WORDS.form) }, { head: say(WORDS.sum) }, { head: say(WORDS.count), isNumber: true }],
      byIdentity.map(([key, failed]) => {
        const at = key.indexOf(' ');
        return [text(key.slice(0, at)), text(key.slice(at + 1)), count(failed)];
      }),
    ),
  ].join('\n');
}

/** A line with what, who and when; below it why, the numbers of both sides, and the way to the page. */
function printSum(sum: FailingSum, i: number): Html {
  const { problem, terms, year, agency, href, source: name, form } = sum;
  const { data } = problem;
  const id = `sum-${i + 1}`;
  const { zh, en } = terms.find(({ field }) => field === problem.field)!;
  return [
    `<details id="${id}"><summary><a href="#${id}"><b class="off">${signed(data.difference)}</b></a> ` +
      `<span>${agency === '' ? say(WORDS.noAgency) : text(agency)} ${year ?? ''}</span> ` +
      `<small>${say({ zh, en })}</small></summary>`,
    `<p>${say({ zh: printProblem(problem, 'zh').message, en: printProblem(problem, 'en').message })}</p>`,
    table(
      [
        { head: say(WORDS.term) },
        { head: say(WORDS.number), isNumber: true },
        { head: say(WORDS.printedAs) },
        { head: say(WORDS.where) },
      ],
      [
        ...side(terms, 1, say(WORDS.expectedSide), data.expected),
        ...side(terms, -1, say(WORDS.foundSide), data.found),
      ],
      'terms',
    ),
    `<p>${source(name, href)} <small>${say(WORDS.form)} ${text(form)} · <code>${text(data.identity)}</code></small><br>` +
      `<small>${say(WORDS.seePage)}</small> <code>gongkai explain ${text(shellWord(pathOf(sum)))} ${text(problem.field ?? '')}</code></p>`,
    '</details>',
  ].join('\n');
}

/** The terms of one sign, below what they come to. */
function side(terms: readonly SumTerm[], sign: 1 | -1, head: Html, total: number): readonly Html[][] {
  const own = terms.filter(({ coefficient }) => Math.sign(coefficient) === sign);
  return [
    [`<b>${head}</b>`, `<b>${plainNumber(total)}</b>`, '', ''],
    ...own.map(({ coefficient, zh, en, cell }) => [
      `${Math.abs(coefficient) === 1 ? '' : `${Math.abs(coefficient)} × `}${say({ zh, en })}`,
      printNumber(cell.value),
      text(cell.raw),
      cell.place === null ? '' : say({ zh: printPlaceInChinese(cell.place), en: printPlace(cell.place) }),
    ]),
  ];
}

const DATA_COLUMNS = [
  { head: say(WORDS.difference), isNumber: true },
  { head: say(WORDS.expectedSide), isNumber: true },
  { head: say(WORDS.foundSide), isNumber: true },
  { head: say(WORDS.sum) },
  { head: say(WORDS.body) },
  { head: say(WORDS.year) },
  { head: 'report_id' },
  { head: say(WORDS.input) },
];

function dataRow({ problem: { data }, year, agency, reportId, source: name }: FailingSum): readonly Html[] {
  return [
    plainNumber(data.difference),
    plainNumber(data.expected),
    plainNumber(data.found),
    text(data.identity),
    text(agency),
    String(year ?? ''),
    text(reportId),
    text(name),
  ];
}

function signed(difference: number): Html {
  return difference > 0 ? `+${plainNumber(difference)}` : `−${plainNumber(-difference)}`;
}

/** From the output folder, as the link has it; for a page without one, its name. */
function pathOf({ href, source: name }: FailingSum): string {
  return href === null || href.startsWith('file:') ? name : decodeURIComponent(href);
}

/** A name as one word of a command line. */
function shellWord(name: string): string {
  return /^[\w./\-\u4e00-\u9fff]+$/.test(name) && !name.startsWith('-')
    ? name
    : `'${name.replaceAll("'", "'\\''")}'`;
}
