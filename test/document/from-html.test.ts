import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { TableBlock } from '../../src/types.ts';

const read = (html: string) => readDocument(`<html><body>${html}</body></html>`);
const tablesOf = (html: string) =>
  read(html).value.blocks.filter((block): block is TableBlock => block.type === 'table');
const textsOf = (table: TableBlock) => table.rows.map(row => row.cells.map(cell => cell.text));
const linesOf = (html: string) =>
  read(html).value.blocks.flatMap(block => (block.type === 'line' ? [block.text] : []));

describe('fromHtml', () => {
  it('gives cells grid columns past spans from above', () => {
    const [table] = tablesOf(
      '<table><tr><td rowspan="2">组</td><td>一</td><td>1</td></tr><tr><td>二</td><td>2</td></tr></table>',
    );
    expect(table!.rows[1]!.cells.map(({ text, column }) => [text, column])).toEqual([
      ['二', 1],
      ['2', 2],
    ]);
  });

  it.each([
    ['a span of words', 'colspan="zwei"', 1],
    ['a span of nothing', 'colspan=""', 1],
    ['a negative span', 'colspan="-3"', 3],
    ['a huge span', 'colspan="100000"', 60],
    ['quotes left from JSON', 'colspan=\\"3\\"', 3],
  ])('clamps %s', (_, attribute, width) => {
    const [table] = tablesOf(`<table><tr><td ${attribute}>规章</td><td>0</td></tr></table>`);
    expect(table!.rows[0]!.cells[0]!.width).toBe(width);
  });

  it('ends a rowspan at the last row', () => {
    const [table] = tablesOf('<table><tr><td rowspan="99">规章</td><td>0</td></tr></table>');
    expect(table!.rows[0]!.cells[0]!.height).toBe(1);
  });

  it('keeps line breaks inside a cell and tells blank cells', () => {
    const [table] = tablesOf(
      '<table><tr><td><p>本年新<br>制作数量</p></td><td>&nbsp;</td><td><p>　0 </p></td></tr></table>',
    );
    expect(table!.rows[0]!.cells.map(({ kind, text }) => [kind, text])).toEqual([
      ['cell', '本年新\n制作数量'],
      ['blank', ''],
      ['cell', '0'],
    ]);
  });

  it('leaves out what the page hides', () => {
    const hidden = '<tr><td>规章</td><td>9</td></tr></table>';
    const html = `<!-- <table>${hidden} --><div style="display: none"><table>${hidden}</div>
      <script>var t = '<b>x</b>'</script><table hidden>${hidden}<table><tr><td>规章</td><td>1</td></tr></table>`;
    expect(tablesOf(html).map(textsOf)).toEqual([[['规章', '1']]]);
    expect(read(html).problems.map(({ code }) => code)).toContain('document/hidden-table');
  });

  it('turns the cells of a layout table into lines', () => {
    const html =
      '<table><tr><td>首页</td><td><p>正文</p><table><tr><td>规章</td><td>1</td></tr></table></td></tr></table>';
    expect(linesOf(html)).toEqual(['首页', '正文']);
    expect(tablesOf(html).map(textsOf)).toEqual([[['规章', '1']]]);
  });

  it('reads a table whose row and cell tags are never closed', () => {
    const [table] = tablesOf('<table><tr><td>规章<td>1<td>2<tr><td>行政许可<td>3</table>');
    expect(textsOf(table!)).toEqual([
      ['规章', '1', '2'],
      ['行政许可', '3'],
    ]);
  });

  it('reads markup escaped inside a JSON string', () => {
    const outcome = readDocument(
      '{"c":"<table border=\\"1\\"><tr><td colspan=\\"2\\">规章<\\/td><td>7<\\/td><\\/tr><\\/table>"}',
    );
    const table = outcome.value.blocks.find(block => block.type === 'table') as TableBlock;
    expect(textsOf(table)).toEqual([['规章', '7']]);
    expect(outcome.problems.map(({ code }) => code)).toEqual(['document/json-escaped']);
  });

  it('reads a table that a script holds when the page shows none', () => {
    const markup = `<table><tr><td>规章</td><td>7</td></tr></table>${' '.repeat(200)}`;
    const html = `<p>报告</p><script>var page = ${JSON.stringify({ body: markup })}</script>`;
    expect(tablesOf(html).map(textsOf)).toEqual([[['规章', '7']]]);
  });

  it('keeps the texts of links and headings, at any depth', () => {
    const { links, headings } = read(
      '<h1>青石镇<br>2022年报</h1><a name="x">甲</a><h3><a href="1">乙<b>丙</b></a></h3><a href="2" hidden>丁</a>',
    ).value;
    expect({ links, headings }).toEqual({ links: ['乙丙'], headings: ['青石镇2022年报', '乙丙'] });
    expect(read('<a href="x">甲'.repeat(20000)).value.links.length).toBeGreaterThan(0);
  });

  it.each([
    ['a figure that another replaces', '<del>15</del><ins>9</ins>', '9'],
    ['the same with other tags', '<p><s>15</s>9</p>', '9'],
    ['all that a cell holds', '<s>15</s>', '15'],
    ['the same by its style', '<span style="text-decoration: line-through">15</span>9', '9'],
    ['the mark of a note', '25<sup>1</sup>', '25'],
    ['a link to a note', '25<a href="#n1">[1]</a>', '25'],
    ['a link that is all of it', '<a href="#n1">25</a>', '25'],
    ['blanks that were escaped twice', '&amp;nbsp;7', '7'],
  ])('reads a cell without what is struck out: %s', (_, markup, text) => {
    const [table] = tablesOf(`<table><tr><td>规章</td><td>${markup}</td></tr></table>`);
    expect(table!.rows[0]!.cells[1]!.text).toBe(text);
  });

  it('reads no table of a script where the page shows figures of its own', () => {
    const figures = '<li>0</li>'.repeat(15);
    const held = `<table><tr><td>规章</td><td>7</td></tr></table>${' '.repeat(200)}`;
    expect(tablesOf(`<ul>${figures}</ul><script>var page = ${JSON.stringify({ held })}</script>`)).toEqual(
      [],
    );
  });

  it('walks markup that nests without end', () => {
    expect(linesOf(`${'<div>'.repeat(19_000)}规章`)).toEqual(['规章']);
  });

  it('reads a fragment with all its elements at the top, in a time that grows with their number', () => {
    const { value } = readDocument(`<title>年报</title>${'<p>全年公开信息若干。</p>\n'.repeat(100_000)}`);
    expect(value.blocks).toHaveLength(100_000);
    expect(value.meta).toEqual([{ name: 'title', content: '年报' }]);
  });

  it('stops where elements nest too deep, and says so', () => {
    const { value, problems } = readDocument(`<p>规章</p>${'<div>'.repeat(20_001)}甲`);
    expect(value.blocks.map(block => block.type === 'line' && block.text)).toEqual(['规章']);
    expect(problems).toEqual([{ code: 'document/cut-where-deep', data: { levels: 20_000 } }]);
  });

  it('gives each cell its place', () => {
    const { value } = readDocument(
      '<html><body>\n<table><tr><td>甲</td>\n<td>乙</td></tr></table></body></html>',
    );
    const table = value.blocks[0] as TableBlock;
    expect(table.rows[0]!.cells[1]!.place).toEqual({ line: 3, column: 1, table: 1, row: 1, cell: 2 });
  });
});
