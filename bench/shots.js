import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { convert } from '../dist/index.js';

/** Takes the picture of the README: a page as a browser shows it, beside the rows that come of it. After `npm run -s build`. */
const PICTURE = fileURLToPath(new URL('../docs/page-and-rows.png', import.meta.url));
const BROWSERS = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];

const PAGE = `
<h1>白河市统计局2023年政府信息公开工作年度报告</h1>
<h2>二、主动公开政府信息情况</h2>
<table>
<tr><td colspan="4">第二十条第（一）项</td></tr>
<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>0</td><td>0</td><td></td></tr>
<tr><td>行政规范性文件</td><td>2</td><td>1</td><td>12</td></tr>
<tr><td colspan="4">第二十条第（五）项</td></tr>
<tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
<tr><td>行政许可</td><td colspan="3">3 1</td></tr>
<tr><td colspan="4">第二十条第（六）项</td></tr>
<tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr>
<tr><td>行政处罚</td><td colspan="3">38</td></tr>
<tr><td>行政强制</td><td colspan="3">/</td></tr>
<tr><td colspan="4">第二十条第（八）项</td></tr>
<tr><td>信息内容</td><td colspan="3">本年收费金额（单位：万元）</td></tr>
<tr><td>行政事业性收费</td><td colspan="3">12.5</td></tr>
</table>`;

const COLOURS = { reported: '#d7ead9', blank: '#e6e6e6', dash: '#d9e4f5', unread: '#f7d9b8' };

const STYLE = `
body { margin: 0; padding: 16px; display: flex; gap: 20px; width: max-content; background: #fff; color: #222;
  font: 13px/1.35 'Noto Sans CJK SC', 'Noto Serif CJK SC', sans-serif; }
h1 { font-size: 15px; text-align: center; margin: 0 0 8px; } h2 { font-size: 13px; margin: 0 0 6px; }
table { border-collapse: collapse; } td, th { padding: 3px 8px; text-align: center; }
.page { border: 1px solid #bbb; padding: 14px 16px; }
.page td { border: 1px solid #555; }
.rows { align-self: center; font-family: 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace; font-size: 12px; }
.rows td, .rows th { text-align: left; border-bottom: 1px solid #ddd; padding: 5px 8px; }
.rows td:nth-child(2) { text-align: right; }
${Object.entries(COLOURS)
  .map(([status, colour]) => `.${status} { background: ${colour}; }`)
  .join('\n')}`;

const { reports } = await convert(new TextEncoder().encode(PAGE), { name: 'page.html' });
const shown = reports[0].cells.filter(({ place }) => place !== null);
const row = ({ field, value, unit, status, place }) =>
  `<tr class="${status}"><td>${field}</td><td>${value ?? ''}</td><td>${unit}</td><td>${status}</td>
   <td>row ${place.row}, cell ${place.cell}</td></tr>`;
const html = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<div class="page">${PAGE}</div>
<table class="rows"><tr><th>field</th><th>value</th><th>unit</th><th>status</th><th>place</th></tr>
${shown.map(row).join('')}</table>`;

const executablePath = BROWSERS.find(path => path !== '' && existsSync(path));
if (executablePath === undefined) throw new Error('missing browser: set CHROMIUM to its path');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 1.5, viewport: { width: 1200, height: 600 } });
  await page.setContent(html);
  await page.evaluate(
    marked => {
      const { rows } = document.querySelector('.page table');
      for (const { status, place } of marked) rows[place.row - 1].cells[place.cell - 1].classList.add(status);
    },
    shown.map(({ status, place }) => ({ status, place })),
  );
  await page.locator('body').screenshot({ path: PICTURE });
} finally {
  await browser.close();
}
console.log(`${PICTURE}: ${Math.round(statSync(PICTURE).size / 1000)} KB, ${shown.length} cells`);
