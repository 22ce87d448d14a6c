import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/document/document.ts';
import { readMetadata } from '../../../src/recognise/metadata/metadata.ts';
import type { Metadata } from '../../../src/types.ts';

const BODY = '<p>一、总体情况</p><p>2022年工作平稳。</p>';
const OTHERS = `<ul><li><a href="1.html">河口县水利局2022年政府信息公开工作年度报告</a><span>2023-02-01</span></li>
  <li><a href="2.html">白河市司法局2022年政府信息公开工作年度报告</a><span>2023-02-02</span></li></ul>`;
const TITLE = '青石县民政局2022年政府信息公开工作年度报告';
const BARE = '2022年政府信息公开工作年度报告';

const CASES: readonly [name: string, html: string, facts: Partial<Metadata>][] = [
  [
    'other reports before a title on two lines',
    `${OTHERS}<h1>青石县民政局<br>${BARE}</h1>${BODY}`,
    { title: TITLE, agency: '青石县民政局' },
  ],
  [
    'other reports before a title without a year',
    `${OTHERS}<h1>青石县民政局政府信息公开工作年度报告</h1>${BODY}`,
    { title: '青石县民政局政府信息公开工作年度报告', agency: '青石县民政局' },
  ],
  [
    'other reports and a title in the head alone',
    `<title>${TITLE}_青石县人民政府</title>${OTHERS}${BODY}`,
    { title: TITLE, agency: '青石县民政局' },
  ],
  [
    'other reports in a layout table',
    `<table><tr><td>${OTHERS}</td><td><table><tr><td><p>青石县民政局政府信息公开工作年度报告</p></td></tr></table>${BODY}</td></tr></table>`,
    { agency: '青石县民政局' },
  ],
  ['nothing but links', `${OTHERS}<p>2022年政府信息公开</p>${BODY}`, { title: null, agency: null }],
  [
    'other reports, the title without a name',
    `${OTHERS}<h1>${BARE}</h1>${BODY}`,
    { title: BARE, agency: null },
  ],
  [
    'a list with the report itself',
    `<p><a href="0.html">${TITLE}</a></p>${OTHERS}<p>${TITLE}</p>${BODY}`,
    { title: TITLE, agency: '青石县民政局' },
  ],
  [
    'the name of the site as a heading',
    `<h1 class="logo">青石县人民政府</h1><h1>${BARE}</h1><p>来源：青石县水利局</p>${BODY}`,
    { title: BARE, agency: '青石县水利局' },
  ],
  [
    'the name of the site as a heading and no other name',
    `<h1>黑水藏族羌族自治县人民政府</h1><p>${BARE}</p>${BODY}`,
    { title: BARE, agency: null },
  ],
  [
    'the name of the site in a banner above the heading',
    `<div>青石县人民政府</div><h1>${BARE}</h1><p>来源：青石县水利局</p>${BODY}`,
    { title: BARE, agency: '青石县水利局' },
  ],
  [
    'a title over two headings',
    `<h2>青石镇人民政府</h2><h2>${BARE}</h2><p>来源：青石县人民政府</p>${BODY}`,
    { title: `青石镇人民政府${BARE}`, agency: '青石镇人民政府' },
  ],
  [
    'the owner of the site and a signature',
    `<meta name="publisher" content="青石县人民政府"><h1>${BARE}</h1>${BODY}<p>六、其他需要报告的事项</p><p>无。</p><p>青石县水利局</p><p>2023年1月9日</p>${OTHERS}`,
    { agency: '青石县水利局', published: '2023-01-09' },
  ],
  [
    'dates in lists of links',
    `<ul><li><a href="3.html">召开会议的通知</a><p>2023-03-03</p></li></ul><h1>${TITLE}</h1>${BODY}<ul><li><span>2023-04-04</span> <a href="4.html">河口县水利局年报</a></li></ul>`,
    { agency: '青石县民政局', published: null },
  ],
  [
    'a name in a paragraph above the title',
    `<p>青石县民政局</p><p>${BARE}</p>${BODY}`,
    { title: TITLE, agency: '青石县民政局' },
  ],
  [
    'a source in the head',
    `<meta name="ContentSource" content="青石县水利局"><h1>${BARE}</h1>${BODY}`,
    { agency: '青石县水利局' },
  ],
  [
    'a linked name above the title',
    `<p><a href="/">青石县民政局</a></p><p>${BARE}</p>${BODY}`,
    { title: BARE, agency: null },
  ],
];

describe('marks', () => {
  it.each(CASES)('tell what to read with %s', (_, html, facts) => {
    expect(readMetadata(readDocument(`<html>${html}</html>`).value).value).toMatchObject(facts);
  });
});
