import { type Grid, type GridCell, isNumberCell } from '../page.ts';
import type { Random } from '../random.ts';
import { type Layout, rowsWithGaps } from './layout.ts';
import { firstOwnRow, HEADS, wrapped } from './pdf.ts';
import { body, head, onOneLine } from './text-page.ts';

/** The text of a PDF with narrow columns: a row's numbers stand beside one line of its label, and groups run downwards. */
export const PDF_WRAPPED: readonly Layout[] = (['first', 'middle', 'last'] as const).map(line => ({
  name: `pdf-numbers-${line}`,
  kind: 'text',
  ending: 'txt',
  loses: 'blanks',
  render: (page, random) => ({
    text: `${[...head(page), ...body(wrapped(page), grid => tableLines(grid, line, random.fork(grid.id))), ...page.after].join('\n')}\n`,
    open: rowsWithGaps(page),
  }),
}));

type NumberLine = 'first' | 'middle' | 'last';

function tableLines(grid: Grid, line: NumberLine, random: Random): readonly string[] {
  const rows = grid.rows.slice(firstOwnRow(grid));
  const pieces = downwards(rows);
  const broken = random.chance(0.8) ? random.int(0, rows.length - 1) : -1; // at the end of a sheet of paper
  return [
    ...(HEADS[grid.id] ?? []),
    ...rows.flatMap(({ cells, lineAfter }, at) => {
      const labels = cells.filter(cell => !isNumberCell(cell) && !isDownward(cell));
      const values = cells.filter(cell => isNumberCell(cell) && cell.text !== '').map(({ text }) => text);
      const text = labels.map(cell => onOneLine(cell.text)).join(' ');
      const lines = around(text, values.join(' '), line);
      const number = at === broken && lines.length > 1 ? '- 4 -' : '';
      return [lines[0], number, ...lines.slice(1), lineAfter ?? '', ...pieces[at]!].filter(
        Boolean,
      ) as string[];
    }),
  ];
}

const WIDTH = 9; // characters of a label on one line

function around(label: string, values: string, line: NumberLine): readonly string[] {
  if (values === '') return label.match(/.{1,20}/gu) ?? [];
  const lines: string[] = label.match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? [''];
  const between = line === 'middle' && lines.length % 2 === 0;
  if (between) return lines.toSpliced(lines.length / 2, 0, values);
  const at = { first: 0, middle: (lines.length - 1) / 2, last: lines.length - 1 }[line];
  return lines.with(at, `${lines[at]} ${values}`.trim());
}

/** A label that spans several rows: narrow, and printed in pieces. */
function isDownward({ height }: GridCell): boolean {
  return height > 1;
}

/** The pieces of such labels that are printed after each row. */
function downwards(rows: Grid['rows']): readonly (readonly string[])[] {
  const after = rows.map((): string[] => []);
  rows.forEach(({ cells }, from) => {
    for (const { text, height } of cells.filter(cell => !isNumberCell(cell) && isDownward(cell))) {
      const pieces = onOneLine(text).match(/.{1,3}/gu) ?? [];
      pieces.forEach((piece, i) => {
        const at = from + Math.floor(((i + 1) * (height - 1)) / (pieces.length + 1));
        after[Math.min(at, rows.length - 1)]!.push(piece);
      });
    }
  });
  return after;
}
