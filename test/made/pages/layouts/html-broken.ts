import type { Grid, GridCell } from '../page.ts';
import type { Random } from '../random.ts';
import { escapeText, htmlLayout, plainCell, plainFrame, rowsHtml, spans, tableHtml } from './html-page.ts';

/** Spans that overrun the table, mean nothing or are missing. */
export const HTML_BAD_SPANS = htmlLayout('html-bad-spans', {
  table: (grid, random) =>
    tableHtml(grid, cell =>
      badCell(cell, random.weighted({ right: 6, overrun: 1, nonsense: 1, missing: 1 })),
    ),
});

function badCell(cell: GridCell, fault: 'right' | 'overrun' | 'nonsense' | 'missing'): string {
  if (cell.width === 1 && cell.height === 1) return plainCell(cell);
  const attribute = {
    right: spans(cell),
    overrun: cell.height > 1 ? ` colspan="${cell.width}" rowspan="99"` : ` colspan="${cell.width + 5}"`,
    nonsense: cell.height > 1 ? ` colspan="${cell.width}" rowspan="${cell.height};"` : ' colspan="0"',
    missing: '',
  }[fault];
  return `<td${attribute}>${cell.text === '' ? '' : escapeText(cell.text)}</td>`;
}

/** Rows and cells begin and never end; tags in capitals, attributes without quotes. */
export const HTML_UNCLOSED = htmlLayout('html-unclosed', {
  paragraph: text => `<P>${escapeText(text)}`,
  table: grid =>
    `<TABLE BORDER=1>\n${grid.rows.map(({ cells }) => `<TR>${cells.map(unclosedCell).join('')}`).join('\n')}\n</TABLE>`,
});

function unclosedCell(cell: GridCell): string {
  return `<TD${spans(cell).toUpperCase().replaceAll('"', '')}>${cell.text === '' ? '&nbsp' : escapeText(cell.text)}`;
}

/** An extra column with nothing in it. */
export const HTML_EXTRA_COLUMN = htmlLayout('html-extra-column', {
  table: (grid, random) => tableHtml(withExtraColumn(grid, random)),
});

function withExtraColumn(grid: Grid, random: Random): Grid {
  const empty: GridCell = { text: '', width: 1, height: 1, fields: [] };
  const atEnd = random.chance(0.6);
  return {
    ...grid,
    columns: grid.columns + 1,
    rows: grid.rows.map(row => ({ ...row, cells: atEnd ? [...row.cells, empty] : [empty, ...row.cells] })),
  };
}

/** The article as a string taken out of JSON: quotes, slashes and line ends still escaped. */
export const HTML_JSON = htmlLayout('html-json', {
  table: grid =>
    `<table class="t" border="1">\n<tbody>${rowsHtml(grid, cell => `<td${spans(cell)} style="width:80px"><p align="center">${cell.text === '' ? '&nbsp;' : escapeText(cell.text)}</p></td>`)}</tbody></table>`,
  frame: ({ title, before, content, after }) =>
    `<p style="text-align:center">${title}</p>${before}${content.replace(/<h1>.*?<\/h1>/s, '')}${after}`
      .replaceAll('"', '\\"')
      .replaceAll('/', '\\/')
      .replaceAll('\n', '\\n'),
});

/** Header cells, sections of the table, a caption, and no paragraphs around it but divisions. */
export const HTML_PLAIN = htmlLayout('html-plain', { table: grid => tableHtml(grid), frame: plainFrame });

export const HTML_SECTIONS = htmlLayout('html-thead', {
  paragraph: text => `<div>${escapeText(text)}</div>`,
  table: grid => {
    const first = grid.rows.findIndex(({ cells }) => cells.some(({ fields }) => fields.length > 0));
    const cut = grid.id === 'disclosure' ? 1 : first;
    const head = rowsHtml({ ...grid, rows: grid.rows.slice(0, cut) }, cell =>
      plainCell(cell).replaceAll('td', 'th'),
    );
    return `<table><caption></caption><thead>${head}</thead><tbody>${rowsHtml({ ...grid, rows: grid.rows.slice(cut) }, plainCell)}</tbody></table>`;
  },
});
