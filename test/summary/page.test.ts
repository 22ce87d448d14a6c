import { createHash } from 'node:crypto';
import { load } from 'cheerio/slim';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/write/escape.ts';
import { summaryPage } from '../../src/write/summary/page.ts';
import type { Plots } from '../../src/write/summary/plots.ts';
import { madeReport, pageOf, summaryOf } from '../made/made-run.ts';
import { consistentPanel } from '../made/seeded-panel.ts';

const HOSTILE = `"><script>alert(1)</script><img src=http://x.cn/a onerror=alert(1)> ' & \u0000\ud800 =cmd()`;

const reports = consistentPanel(7)
  .filter((_, i) => i % 40 === 0)
  .map((made, i) => ({
    ...made,
    numbers: { ...made.numbers, 'review.total': made.numbers['review.total']! + (i % 3) },
  }));

/** Draws nothing: what the plots hold is none of the input's text. */
const NO_PLOTS: Plots = { statuses: () => '', distribution: () => '', isLogarithmic: () => false };

describe('summaryPage', async () => {
  const { summary } = summaryOf(reports);
  const page = await pageOf(summary);
  const $ = load(page);

  it('has one script, and a policy that lets no other run', () => {
    const script = $('script').text();
    const hash = createHash('sha256').update(script).digest('base64');
    expect($('script').length).toBe(1);
    expect($('meta[http-equiv=Content-Security-Policy]').attr('content')).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('names nothing elsewhere', () => {
    expect($('[src], link, base, iframe, object, form, [action], image').length).toBe(0);
    expect($('style').text()).not.toMatch(/url\(|@import/);
    const outside = $('[href]')
      .toArray()
      .map(node => $(node).attr('href')!)
      .filter(href => !/^(?:#[\w-]+|\.\.\/in\/[\w.%]+)$/.test(href));
    expect(outside).toEqual([]);
  });

  it('has no id twice, and a target for every link within', () => {
    const ids = $('[id]')
      .toArray()
      .map(node => $(node).attr('id')!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const node of $('[href^="#"]').toArray()) expect(ids).toContain($(node).attr('href')!.slice(1));
  });

  it('says everything in both languages', () => {
    expect($('.zh').length).toBe($('.en').length);
    expect($('.zh').length).toBeGreaterThan(100);
    for (const node of $('span.zh').toArray()) expect($(node).next().attr('class')).toBe('en');
    expect(page).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has the data of every plot beside it', () => {
    const figures = $('figure:has(svg)').toArray();
    expect(figures.length).toBeGreaterThan(50);
    for (const figure of figures) expect($(figure).find('details.data tbody tr').length).toBeGreaterThan(0);
  });

  it('has an option and a figure for every variable', () => {
    const options = $('#variable option')
      .toArray()
      .map(node => $(node).attr('value'));
    const figures = $('.choice')
      .toArray()
      .map(node => $(node).attr('id'));
    expect(options).toEqual(figures);
    expect(options.length).toBe(summary.distributions.length);
  });

  it('is the same again', async () => {
    expect(await pageOf(summaryOf(reports).summary)).toBe(page);
  });

  it('opens in the language of the run', async () => {
    const chinese = load(summaryPage(summaryOf(reports, { language: 'zh' }).summary, NO_PLOTS));
    expect([$('html').attr('lang'), chinese('html').attr('lang')]).toEqual(['en', 'zh-CN']);
    expect([$('input[checked]').attr('id'), chinese('input[checked]').attr('id')]).toEqual(['en', 'zh']);
  });

  it('is a page also of nothing', async () => {
    const empty = load(await pageOf(summaryOf([]).summary));
    expect(empty('section').length).toBe(7);
    expect(empty('.facts b').first().text()).toBe('0');
  });
});

describe('what the input holds', () => {
  const RESULTS = { 'review.upheld': 1, 'review.corrected': 1, 'review.other': 1, 'review.pending': 1 };
  const pageWith = (text: string) =>
    summaryPage(
      summaryOf(
        [
          madeReport({
            path: text,
            agency: text,
            body: { name: text, region_code: '130100', province: text, city: text },
            numbers: { ...RESULTS, 'review.total': 9 },
          }),
        ],
        {
          others: [
            {
              source: text,
              conversion: {
                reports: [],
                problems: [
                  {
                    code: 'recognise/not-a-report',
                    severity: 'unusable',
                    field: '',
                    place: '',
                    message: text,
                  },
                ],
              },
            },
          ],
        },
      ).summary,
      NO_PLOTS,
    );
  const tagsOf = (page: string) =>
    load(page)('*')
      .toArray()
      .map(node => ('attribs' in node ? `${node.name} ${Object.keys(node.attribs).join(' ')}` : node.type));

  it('is text in it', () => {
    const page = pageWith(HOSTILE);
    expect(page).toContain(escapeHtml(HOSTILE));
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/[\u0000-\u0008]|\p{Surrogate}/u);
  });

  it('never makes markup', () => {
    const plain = tagsOf(pageWith('x'));
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '<script>',
      '<!--',
      ']]>',
      '&#60;',
      '=',
      '\n',
      'x',
      '县',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), parts => {
        const text = `局${parts.join('')}`;
        expect(tagsOf(pageWith(text))).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});
