import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Markup, TableBlock } from '../../src/types.ts';

const read = (html: string) => readDocument(`<html><body>${html}</body></html>`);
const tablesOf = (html: string) =>
  read(html).value.blocks.filter((block): block is TableBlock => block.type === 'table');
const textsOf = (table: TableBlock) => table.rows.map(row => row.cells.map(cell => cell.text));
const linesOf = (html: string) =>
  read(html).value.blocks.flatMap(block => (block.type === 'line' ? [block.text] : []));
const markupOf = (html: string) => {
  const [line] = read(html).value.blocks;
  return line?.type === 'line' ? line.markup : undefined;
};
const piecesOf = (markup: Markup | undefined) =>
  markup?.pieces?.map(({ text, ...marks }) => [text, ...Object.keys(marks)]);

const MOBILE = '.y{display:none} @media (max-width: 600px){.x{display:none}.y{display:inline}}';

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

  it.each([
    ['a part that a rule of the page hides', '<b class="x">7</b>71', '.x{DISPLAY:none}', '71', undefined],
    ['a rule for paper only', '<b class="x">7</b>71', '@media print{.x{display:none}}', '771', undefined],
    ['a rule for telephones', '<i class="x">71</i><i class="y">71</i>', MOBILE, '71', undefined],
    ['a rule that is not known', '<b class="x">7</b>71', '.x:has(i){display:none}', '7 71', '71 | 7 71'],
    [
      'copies for two screens without a sheet',
      '<i class="pc">5</i><i class="mobile">5</i>',
      '',
      '5',
      undefined,
    ],
    ['copies that differ', '<i class="pc">5</i><i class="mobile">6</i>', '', '5', '5 | 6'],
    ['a class that is well known', '<i class="sr-only">7</i>71', '', '71', undefined],
    ['a tip', '71<i class="tooltip">7</i>', '', '717', '71 | 717'],
    ['nothing but what is hidden', '<i hidden>7</i>', '', '7', '7'],
    ['a field', '<input value="71">', '', '71', undefined],
    ['an empty field with a hint', '<input placeholder="0">', '', '0', '0'],
    ['a choice', '<select><option>1<option selected>2</select>', '', '2', undefined],
    ['an image', '<img alt="71">', '', '71', '71'],
    ['an image beside a number', '71<img src="up.png">', '', '71', undefined],
    ['a drawing', '<svg><text>71</text></svg>', '', '71', '71'],
    ['a script', '<script>show(5)</script>', '', 'show(5)', 'show(5)'],
    ['what a rule writes', '<i></i>', 'i:before{content:"5"}', '5', '5'],
    [
      'two numbers side by side',
      '<i class="x">1</i><i class="x">22</i>',
      '.x{float:left}',
      '1 22',
      undefined,
    ],
    ['an image between', '1<img src="a.png">2', '', '1 2', undefined],
    ['two links', '<a href="1">1</a><a href="2">2</a>', '', '1 2', undefined],
    ['letters in other fonts', '<font>1</font><span lang="en" class="font5">2</span>', '', '12', undefined],
    ['a lowered mark', '22<sub>1</sub>', '', '22', undefined],
    ['a mark that is raised by its style', '22<i style="vertical-align:super">1</i>', '', '22', undefined],
    ['a lowered number', '2<sub>123</sub>', '', '2123', '2 | 2123'],
    ['letters that run the other way', '<bdo dir="rtl">17</bdo>', '', '17', '17 | 71'],
    ['comments as browsers end them', '<!-- 5 --!>71<![CDATA[9]]>', '', '71', undefined],
  ])('reads what a cell shows: %s', (_, html, rules, text, undecided) => {
    const [table] = tablesOf(`<style>${rules}</style><table><tr><td>甲</td><td>${html}</td></tr></table>`);
    const cell = table!.rows[0]!.cells[1]!;
    expect([cell.kind, cell.text, cell.undecided]).toEqual(['cell', text, undecided]);
  });

  it('keeps the place of a cell whose text is not seen', () => {
    const html = '<table><tr><td>甲</td><td style="visibility:hidden">1</td><td>2</td></tr></table>';
    expect(tablesOf(html)[0]!.rows[0]!.cells.map(({ undecided }) => undecided)).toEqual([
      undefined,
      '1',
      undefined,
    ]);
  });

  it('reads tables that only rules hide where the page shows no other', () => {
    const html =
      '<style>.tab{display:none}</style><div class="tab"><table><tr><td>甲</td></tr></table></div>';
    expect(tablesOf(html).map(textsOf)).toEqual([[['甲']]]);
  });

  it('says that a page ends within a number', () => {
    const { value, problems } = readDocument('<html><body><table><tr><td>甲</td><td>57');
    const [table] = value.blocks.filter(block => block.type === 'table');
    expect(table!.rows[0]!.cells[1]!.undecided).toBe('57…');
    expect(problems.map(({ code }) => code)).toContain('document/cut-off');
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

  it.each([
    ['a line without marks', '<p>甲<b>乙</b></p>', undefined],
    ['a link', '<a href="1">通知<b>公告</b></a>', { linked: 1 }],
    ['no link but its name', '<a name="x">通知公告</a>', undefined],
    ['a link too short to count', '甲乙<a href="1">丙丁</a>', [['甲乙'], ['丙丁', 'isLink']]],
    ['a heading', '<h3>青石镇年报</h3>', { heading: 3 }],
    ['a heading that is a link', '<h1><a href="1">青石镇</a></h1>', { heading: 1, linked: 1 }],
    [
      'a struck text that something replaces',
      '<p>共<s>十五</s>九件</p>',
      [['共'], ['十五', 'isStruck', 'isLeftOut'], ['九件']],
    ],
    ['a struck text that is all there is', '<p><s>九件</s></p>', [['九件', 'isStruck']]],
    ['a hidden text', '<p>共<i hidden>十</i>九件</p>', [['共'], ['十', 'isHidden', 'isLeftOut'], ['九件']]],
    ['a raised text', '<p>九件<sup>注</sup></p>', [['九件'], ['注', 'isRaised', 'isLeftOut']]],
  ])('carries what the markup says of %s', (_, html, expected) => {
    const seen = markupOf(html);
    expect(Array.isArray(expected) ? piecesOf(seen) : seen).toEqual(expected);
    const [table] = tablesOf(`<table><tr><td>${html}</td><td>0</td></tr></table>`);
    expect(table!.rows[0]!.cells[0]!.markup).toEqual(seen);
  });

  it('gives the share that links have in a line, and no heading to a line that is a part of one', () => {
    expect(markupOf('共享<a href="1">通知公告</a>二〇')!.linked).toBeCloseTo(4 / 7);
    const { blocks } = read('<h1>青石镇<br>年报</h1>').value;
    expect(blocks.map(block => block.type === 'line' && (block.markup?.heading ?? 0))).toEqual([0, 0]);
    expect(read('<a href="x">甲'.repeat(20000)).value.blocks).toHaveLength(1);
  });

  it('gives the lines of a layout table their marks', () => {
    const inner = '<table><tr><td>规章</td><td>1</td></tr></table>';
    const html = `<table><tr><td>甲<p><a href="1">通知公告</a></p><h2>年报</h2>${inner}</td></tr></table>`;
    const lines = read(html).value.blocks.filter(({ type }) => type === 'line');
    expect(lines.map(line => 'markup' in line && line.markup)).toEqual([
      false,
      { linked: 1 },
      { heading: 2 },
    ]);
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
