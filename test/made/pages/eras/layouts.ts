import type { Random } from '../random.ts';
import type { EraRow } from './figures.ts';
import type { EraList } from './list.ts';

/** One way in which such a table comes out, as lines of a page. */
export interface EraLayout {
  readonly name: string;
  readonly kind: 'html' | 'text';
  readonly losesBlanks: boolean; // a blank cell may leave no trace
  readonly lines: (list: EraList, random: Random) => readonly string[];
}

/** The cells of each line, header first. */
function cells(list: EraList): readonly (readonly string[])[] {
  const header = [
    ...(list.hasIndex ? ['序号'] : []),
    '统计指标',
    ...(list.hasUnit ? ['单位'] : []),
    ...list.columns.names,
    ...(list.hasRemarks ? ['备注'] : []),
  ];
  return [header, ...list.rows.map((row, i) => cellsOf(list, row, i + 1))];
}

function cellsOf(list: EraList, { label, unit, figures, lacks }: EraRow, number: number): readonly string[] {
  return [
    ...(list.hasIndex ? [String(number)] : []),
    label,
    ...(list.hasUnit && lacks !== 'unit' ? [unit] : []),
    ...figures.slice(lacks === 'figure' ? 1 : 0).map(({ text }) => text),
    ...(list.hasRemarks ? [''] : []),
  ];
}

const BREAK = /(?<=^.{6,})(?=公开|申请)/;

function tr(row: readonly string[], attributes = ''): string {
  return `<tr>${row.map(text => `<td${attributes}>${text === '' ? '&nbsp;' : text}</td>`).join('')}</tr>`;
}

export const ERA_LAYOUTS: readonly EraLayout[] = [
  {
    name: 'html',
    kind: 'html',
    losesBlanks: false,
    lines: list => ['<table border="1">', ...cells(list).map(row => tr(row)), '</table>'],
  },
  {
    name: 'html-word',
    kind: 'html',
    losesBlanks: false,
    lines: list => [
      '<table>',
      ...cells(list).map(row =>
        tr(row.map(text => `<p class="MsoNormal"><span>${text || '&nbsp;'}</span></p>`)),
      ),
      '</table>',
    ],
  },
  {
    name: 'html-chapters', // a column of chapters, each cell over all of its rows
    kind: 'html',
    losesBlanks: false,
    lines: list => {
      const [header, ...rows] = cells(list);
      const out = [tr(['类别', ...header!])];
      for (let at = 0; at < rows.length; at += 7) {
        const piece = rows.slice(at, at + 7);
        piece.forEach((row, i) => {
          const chapter = i === 0 ? `<td rowspan="${piece.length}">第${at / 7 + 1}部分</td>` : '';
          out.push(tr(row).replace('<tr>', `<tr>${chapter}`));
        });
      }
      return ['<table>', ...out, '</table>'];
    },
  },
  {
    name: 'html-pieces', // a page break: the header again, or not
    kind: 'html',
    losesBlanks: false,
    lines: (list, random) => {
      const [header, ...rows] = cells(list);
      const half = Math.floor(rows.length / 2);
      const again = random.chance(0.5) ? [tr(header!)] : [];
      const table = (body: readonly string[]) => ['<table>', ...body, '</table>'];
      const tail = random.chance(0.5);
      const first = [header!, ...rows.slice(0, half)].map(row => tr(row));
      const second = [...again, ...rows.slice(half).map(row => tr(row))];
      return tail
        ? [...table(first), '<p>- 4 -</p>', ...table(second)]
        : table([...first, ...again, ...second.slice(again.length)]);
    },
  },
  {
    name: 'pipes',
    kind: 'text',
    losesBlanks: false,
    lines: list => cells(list).map(row => `${row.join(' | ')} |`),
  },
  {
    name: 'framed-pipes',
    kind: 'text',
    losesBlanks: false,
    lines: list => {
      const [header, ...rows] = cells(list).map(row => `| ${row.join(' | ')} |`);
      return [header!, `|${' --- |'.repeat(cells(list)[0]!.length)}`, ...rows];
    },
  },
  {
    name: 'cell-lines',
    kind: 'text',
    losesBlanks: true,
    lines: list =>
      cells(list)
        .flat()
        .filter(text => text !== ''),
  },
  {
    name: 'cell-paragraphs',
    kind: 'text',
    losesBlanks: true,
    lines: (list, random) =>
      cells(list).flatMap(row =>
        row.flatMap(text =>
          text === ''
            ? ['']
            : BREAK.test(text) && random.chance(0.1)
              ? [...text.split(BREAK), '']
              : [text, ''],
        ),
      ),
  },
  {
    name: 'cell-pipes',
    kind: 'text',
    losesBlanks: false,
    lines: list => cells(list).flatMap(row => row.map(text => `${text} |`.trim())),
  },
  {
    name: 'blanks',
    kind: 'text',
    losesBlanks: true,
    lines: list => cells(list).map(row => row.join(' ').replace(/ +/g, ' ').trim()),
  },
  {
    name: 'page-numbers',
    kind: 'text',
    losesBlanks: true,
    lines: list =>
      cells(list).flatMap((row, i) => [
        ...(i > 0 && i % 20 === 0 ? [`- ${i / 20} -`, ...cells(list)[0]!] : []),
        ...row.filter(text => text !== ''),
      ]),
  },
];

/** Layouts that lose numbers: nothing need be given, and nothing wrong may be. */
export const LOSSY_LAYOUTS: readonly EraLayout[] = [
  {
    name: 'lost-repeats', // every line that repeats an earlier one is dropped
    kind: 'text',
    losesBlanks: true,
    lines: list => [...new Set(cells(list).flat())].filter(text => text !== ''),
  },
  {
    name: 'glued',
    kind: 'text',
    losesBlanks: true,
    lines: list => cells(list).map(row => row.join('')),
  },
  {
    name: 'one-line',
    kind: 'text',
    losesBlanks: true,
    lines: list => [
      cells(list)
        .flat()
        .filter(text => text !== '')
        .join(' '),
    ],
  },
];
