import { expect, it } from 'vitest';
import { findLinks } from '../../src/find/find-links.ts';

const LIST = {
  body: 'x',
  entry: 'http://a.test/gknb/index.html',
  kind: 'list',
  year: null,
  pattern: null,
  line: 1,
} as const;

it.each([
  ['关于做好2021年政府信息公开工作年度报告编…', '关于做好2021年政府信息公开工作年度报告编制工作的通知', 0],
  ['白河市统计局2021年政府信息公开工作年…', '白河市统计局2021年政府信息公开工作年度报告', 1],
  ['白河市统计局2021年政府信息公开工作年度报告', '点击查看', 1],
])('judges a link by its full title: %s', (text, title, count) => {
  const page = `<ul><li><a href="1.html" title="${title}">${text}</a><span>2022-01-20</span></li></ul>`;
  const found = findLinks({ address: LIST.entry, text: page }, LIST).value.reports;
  expect(found).toHaveLength(count);
});
