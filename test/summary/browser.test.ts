import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, openBrowser } from '../chromium.ts';
import { pageOf, summaryOf } from '../made/made-run.ts';
import { consistentPanel } from '../made/seeded-panel.ts';
import { needs } from '../needs.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

if (process.env['ALL_PROGRAMS'])
  it('a browser is there', () => {
    expect(CHROMIUM).toBeDefined();
  });

describe('summary.html in a browser', needs('Chromium', CHROMIUM !== undefined), () => {
  let browser: Browser;
  let folder = '';
  let url: string;
  let faults: string[]; // of the page that was opened last

  beforeAll(async () => {
    const reports = consistentPanel(7)
      .filter((_, i) => i % 30 < 9 && i < 600)
      .map((made, i) => ({
        ...made,
        agency: i === 3 ? `=1+1 ${made.agency}` : made.agency,
        numbers: { ...made.numbers, 'review.total': made.numbers['review.total']! + (i % 3) },
      }));
    folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
    const path = join(folder, 'summary.html');
    writeFileSync(path, await pageOf(summaryOf(reports).summary));
    url = pathToFileURL(path).href;
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(options: BrowserContextOptions = {}, hash = ''): Promise<Page> {
    const context = await browser.newContext({ viewport: DESKTOP, ...options });
    const page = await context.newPage();
    faults = [];
    page.on('console', message => faults.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', error => faults.push(error.message));
    page.on('request', request => {
      if (request.url().split('#')[0] !== url) faults.push(`request: ${request.url()}`);
    });
    await page.goto(url + hash);
    return page;
  }

  const heading = (page: Page) => page.locator('h1').innerText();

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
    ['small phone', { width: 320, height: 600 }],
  ])('fits a %s in both languages, silently', async (_, viewport) => {
    const page = await open({ viewport });
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    for (const name of ['中文', 'English']) {
      await page.getByText(name, { exact: true }).click();
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(wide).toBeLessThanOrEqual(0);
    }
    expect(faults).toEqual([]);
  });

  it('switches its language', async () => {
    const page = await open();
    expect(await heading(page)).toBe('What was read');
    await page.getByText('中文', { exact: true }).click();
    expect(await heading(page)).toBe('读取结果概览');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('#variable option').first().textContent()).toMatch(/[\u4e00-\u9fff]/);
    expect(faults).toEqual([]);
  });

  it('shows the variable that is chosen', async () => {
    const page = await open();
    await page.selectOption('#variable', 'v-7');
    const shown = page.locator('.choice:visible');
    expect(await shown.count()).toBe(1);
    expect(await shown.getAttribute('id')).toBe('v-7');
    expect(await shown.locator('svg').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('opens the sum that a link names', async () => {
    const page = await open({}, '#sum-2');
    expect(await page.locator('#sum-2 table').isVisible()).toBe(true);
    expect(await page.locator('#sum-1 table').isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  it('copies the data of a plot, and nothing that a spreadsheet would run', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const clipboard = () => page.evaluate<string>('navigator.clipboard.readText()');
    const figure = page.locator('#main figure').first();
    await figure.locator('summary').click();
    await figure.getByRole('button').click();
    const [head, ...rows] = (await clipboard()).trimEnd().split('\n');
    expect(head).toBe('year\tn\tmin\tp5\tq1\tmedian\tq3\tp95\tmax');
    expect(rows.map(row => row.split('\t').slice(0, 2))).toEqual(
      await figure
        .locator('tbody tr')
        .evaluateAll(all => all.map(row => [...row.children].slice(0, 2).map(cell => cell.textContent))),
    );
    await page.locator('#sums details.data > summary').click();
    await page.locator('#sums details.data button').click();
    expect(await clipboard()).toContain("\t'=1+1 白河市");
    await page.locator('#coverage button').click();
    expect(await clipboard()).toMatch(/\tfound\tfound\t/);
    expect(faults).toEqual([]);
  });

  it('shows all without scripts', async () => {
    const page = await open({ javaScriptEnabled: false });
    const figures = page.locator('.choice');
    expect(await page.locator('.choice:visible').count()).toBe(await figures.count());
    expect(await page.locator('button:visible, select:visible').count()).toBe(0);
    await page.getByText('中文', { exact: true }).click();
    expect(await heading(page)).toBe('读取结果概览');
  });

  it('prints without what only a screen can use', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav:visible, button:visible, select:visible').count()).toBe(0);
    expect(await page.locator('#main svg:visible').count()).toBeGreaterThan(5);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    expect(faults).toEqual([]);
  });
});
