import type { Grid, GridCell, Page } from '../page.ts';
import type { Random } from '../random.ts';
import type { Layout } from './layout.ts';

/** How a saved page marks up its tables and paragraphs. */
export interface HtmlStyle {
  table(grid: Grid, random: Random, page: Page): string;
  paragraph?(text: string): string;
  frame?(parts: HtmlParts, page: Page): string;
}

export interface HtmlParts {
  readonly title: string;
  readonly before: string;
  readonly content: string;
  readonly after: string;
}

export function htmlLayout(name: string, { table, paragraph = p, frame = plainFrame }: HtmlStyle): Layout {
  return {
    name,
    kind: 'html',
    ending: 'html',
    loses: 'nothing',
    render: (page, random) => {
      const content = [
        `<h1>${page.title.map(escapeText).join('<br>')}</h1>`,
        ...page.byline.map(text => `<div class="info">${escapeText(text)}</div>`),
        ...page.opening.map(paragraph),
        ...page.sections.flatMap(section => [
          paragraph(section.heading),
          ...section.paragraphs.map(paragraph),
          ...(section.grid === undefined ? [] : [table(section.grid, random.fork(section.grid.id), page)]),
        ]),
      ].join('\n');
      const parts = {
        title: escapeText(page.title.join('')),
        before: page.before.map(text => `<div class="position">${escapeText(text)}</div>`).join('\n'),
        content,
        after: page.after.map(text => `<p>${escapeText(text)}</p>`).join('\n'),
      };
      return { text: frame(parts, page), open: [] };
    },
  };
}

export function plainFrame({ title, before, content, after }: HtmlParts): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>td { border: 1px solid #333 } .hide { display: none }</style>
<script>var year = 2009; document.write("<table><tr><td>1</td></tr></table>");</script>
</head>
<body>
${before}
<div class="article">
${content}
</div>
<div class="footer">
${after}
</div>
</body>
</html>
`;
}

/** A table as its own rows and cells, each cell printed by `cell`. */
export function tableHtml(grid: Grid, cell: (cell: GridCell, row: number) => string = plainCell): string {
  return `<table border="1">\n${rowsHtml(grid, cell)}\n</table>`;
}

export function rowsHtml(grid: Grid, cell: (cell: GridCell, row: number) => string): string {
  return grid.rows
    .map(({ cells }, row) => `<tr>${cells.map(each => cell(each, row)).join('')}</tr>`)
    .join('\n');
}

export function plainCell(cell: GridCell): string {
  return `<td${spans(cell)}>${cell.text === '' ? '&nbsp;' : escapeText(cell.text)}</td>`;
}

export function spans({ width, height }: GridCell): string {
  return `${width > 1 ? ` colspan="${width}"` : ''}${height > 1 ? ` rowspan="${height}"` : ''}`;
}

export function p(text: string): string {
  return `<p>${escapeText(text)}</p>`;
}

export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br />');
}
