import { describe, expect, it } from 'vitest';
import { generate } from '../made/pages/generate.ts';
import { LAYOUTS } from '../made/pages/layouts/index.ts';
import { convertNow } from '../made/read.ts';

const layoutNamed = (name: string) => LAYOUTS.find(layout => layout.name === name)!;
const made = (layout: string, agency: string, year: number, seed = `${agency}${year}`) =>
  generate(seed, layoutNamed(layout), 'form_2021', [], { agency, year });

const read = (text: string, name = 'page.html') => convertNow(new TextEncoder().encode(text), { name });
const facts = (text: string, name?: string) =>
  read(text, name).reports.map(({ record: { agency, year, part } }) => [agency, year, part]);

/** The article of one page put behind that of another. */
function appended(first: string, second: string): string {
  const [, article] = /<div class="article">([\s\S]*?)<\/div>\s*<div class="footer">/.exec(second)!;
  return first.replace(/<\/div>\s*<div class="footer">/, end => `${article}${end}`);
}

const HTML = 'html-plain';
const BUREAU = '青石县统计局';
const ARCHIVE = '青石县档案馆';

describe('divideDocument', () => {
  const own = made(HTML, BUREAU, 2023);

  it("gives last year's report, printed behind this year's, a record of its own", () => {
    const before = made(HTML, BUREAU, 2022);
    const { reports, problems } = read(appended(own.text, before.text));
    expect(problems).toEqual([]);
    expect(reports.map(({ record }) => [record.agency, record.year, record.part])).toEqual([
      [BUREAU, 2023, 1],
      [BUREAU, 2022, 2],
    ]);
    const [one, two] = reports.map(({ cells }) => Object.fromEntries(cells.map(c => [c.field, c.value])));
    expect(one).toEqual(own.expected.cells);
    expect(two).toEqual(before.expected.cells);
  });

  it('tells their ids apart, and leaves that of the first as it is alone', () => {
    const { reports } = read(appended(own.text, made(HTML, BUREAU, 2022).text));
    const [first, second] = reports.map(({ record }) => record.id);
    expect(first).toMatch(/^r[0-9a-f]{12}$/);
    expect(second).toBe(`${first}.2`);
  });

  it('takes the year of a title without a body as one of the same body', () => {
    const before = made(HTML, BUREAU, 2022).text.replaceAll(`${BUREAU}2022年`, '2022年');
    expect(facts(appended(own.text, before))).toEqual([
      [BUREAU, 2023, 1],
      [BUREAU, 2022, 2],
    ]);
  });

  it('gives two bodies two records, in flattened text too', () => {
    for (const layout of [HTML, 'cell-line', 'row-pipes', 'tabs']) {
      const [one, other] = [made(layout, BUREAU, 2023), made(layout, ARCHIVE, 2023)];
      const text = layout === HTML ? appended(one.text, other.text) : `${one.text}\n\n${other.text}`;
      const { reports } = read(text, layout === HTML ? 'page.html' : 'page.txt');
      expect(
        reports.map(({ record }) => record.agency),
        layout,
      ).toEqual([BUREAU, ARCHIVE]);
      reports.forEach(({ cells }, i) => {
        const values = Object.fromEntries(cells.map(({ field, value }) => [field, value]));
        expect(values, layout).toEqual([one, other][i]!.expected.cells);
      });
    }
  });

  it.each([
    ['a list of links', (title: string) => `<li><a href="1.html">${title}</a></li>`],
    ['the neighbours in a list', (title: string) => `<p>上一篇：${title}</p><p>下一篇：${title}</p>`],
    ['titles in plain text', (title: string) => `<p>${title}</p>`],
  ])('is not led astray by %s', (_, line) => {
    const titles = [2020, 2021, 2022]
      .map(year => line(`${BUREAU}${year}年政府信息公开工作年度报告`))
      .join('');
    for (const text of [
      own.text.replace('<div class="footer">', `<div class="footer">${titles}`),
      own.text.replace('<body>', `<body>${titles}`),
    ])
      expect(facts(text)).toEqual([[BUREAU, 2023, null]]);
  });

  it('keeps a report together that says its title or prints its tables twice', () => {
    const again = own.text.replace(
      '<div class="article">',
      `<div class="article"><p>${BUREAU}2023年政府信息公开工作年度报告</p>`,
    );
    expect(facts(again)).toEqual([[BUREAU, 2023, null]]);
    expect(facts(appended(own.text, own.text))).toEqual([[BUREAU, 2023, null]]);
  });

  it('leaves out the tables of a part of the body without a title, and says so', () => {
    const other = made(HTML, ARCHIVE, 2023, 'other').text;
    const bare = other.match(/<table border[\s\S]*?<\/table>/g)!.join('\n');
    const text = own.text.replace(
      /<\/div>\s*<div class="footer">/,
      end => `<p>青石县普查中心</p>${bare}${end}`,
    );
    const { reports } = read(text);
    expect(reports).toHaveLength(1);
    const [{ record, cells }] = reports as [(typeof reports)[0]];
    expect(Object.fromEntries(cells.map(c => [c.field, c.value]))).toEqual(own.expected.cells);
    expect(record.problems).toContainEqual(
      expect.objectContaining({
        code: 'recognise/part-left-out',
        message: expect.stringContaining('青石县普查中心'),
      }),
    );
  });

  it("reads no table that sets bodies, or years that are not the report's, side by side", () => {
    const table = (head: readonly string[], ...rows: readonly (readonly string[])[]) =>
      `<table>${[head, ...rows].map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const bodies = table(
      ['单位', '行政许可', '行政处罚'],
      ['青石县水务局', '3', '4'],
      ['青石县民政局', '5', '6'],
    );
    const years = table(
      ['', '2018年', '2019年'],
      ['行政许可', '3', '4'],
      ['行政处罚', '5', '6'],
      ['行政强制', '7', '8'],
    );
    for (const extra of [bodies, years]) {
      const page = `<h1>青石县政府信息公开情况对比</h1>${extra}<p>一、总体情况</p><p>全县各单位依法公开。</p><p>五、存在的主要问题及改进情况</p><p>仍有不足。</p>`;
      const { reports, problems } = read(page);
      expect(reports.flatMap(({ cells }) => cells).filter(({ value }) => value !== null)).toEqual([]);
      const told = [...problems, ...reports.flatMap(({ record }) => record.problems)].map(({ code }) => code);
      if (reports.length > 0) expect(told).toContain('recognise/compared-table');
    }
  });
});
