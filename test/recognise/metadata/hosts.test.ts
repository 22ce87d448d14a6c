import { describe, expect, it } from 'vitest';
import { DIVISIONS } from '../../../src/acquire/divisions.ts';
import { readDocument } from '../../../src/document/document.ts';
import { hostsOf } from '../../../src/recognise/metadata/hosts.ts';
import { convertNow } from '../../made/read.ts';

const page = (head: string, body = '<p>正文</p>', top = '') =>
  `${top}<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const addressesOf = (text: string) => readDocument(text).value.addresses;

describe('the addresses that a page states as its own', () => {
  it.each<[string, string[]]>([
    [page('<base href="http://www.a.gov.cn/">'), ['http://www.a.gov.cn/']],
    [page('<link rel="canonical" href="https://a.gov.cn/b.html">'), ['https://a.gov.cn/b.html']],
    [page('<META NAME="Url" CONTENT=" //www.a.gov.cn/b.html ">'), ['//www.a.gov.cn/b.html']],
    [page('<meta property="og:url" content="http://a.gov.cn/">'), ['http://a.gov.cn/']],
    [page('', '', '<!-- saved from url=(0024)http://www.a.gov.cn/b/ -->\n'), ['http://www.a.gov.cn/b/']],
    [
      page('', '', '<!--\n Page saved with SingleFile \n url: https://a.gov.cn/ \n saved date: x\n-->'),
      ['https://a.gov.cn/'],
    ],
    [
      page('<base href="http://a.gov.cn/"><link rel="canonical" href="http://a.gov.cn/">'),
      ['http://a.gov.cn/'],
    ],
    // other pages' addresses
    [page('<link rel="alternate" href="http://m.a.gov.cn/">'), []],
    [page('<link rel="stylesheet" href="http://a.gov.cn/a.css">'), []],
    [page('<meta http-equiv="refresh" content="0;url=http://a.gov.cn/">'), []],
    [page('<meta name="SiteDomain" content="a.gov.cn"><meta name="SiteIDCode" content="1">'), []],
    [page('', '<a href="http://a.gov.cn/">甲</a>'), []],
    [page('', `<p>${'文'.repeat(5000)}</p><!-- saved from url=(0018)http://a.gov.cn/ -->`), []],
    ['http://a.gov.cn/ 只有文字', []],
  ])('of %s are %j', (text, addresses) => {
    expect(addressesOf(text)).toEqual(addresses);
  });

  it('have hosts', () => {
    const written = [
      'HTTP://WWW.A.gov.cn/b?c=http://d.gov.cn/',
      '//b.gov.cn',
      'https://c.gov.cn.:8080/',
      'http://d.gov.cn@evil.example/',
      '/e.gov.cn/',
      'f.gov.cn',
      'file:///C:/g.gov.cn/',
      'about:internet',
    ];
    expect(hostsOf(written)).toEqual(['www.a.gov.cn', 'b.gov.cn', 'c.gov.cn', 'evil.example']);
  });

  it('decide where a body without a place in its name is', () => {
    const report = `<h1>县林业局2021年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>本报告由县林业局编制，统计期限为2021年1月1日至2021年12月31日。</p>
<p>二、主动公开政府信息情况</p><p>无。</p><p>三、收到和处理政府信息公开申请情况</p><p>无。</p>
<p>四、政府信息公开行政复议、行政诉讼情况</p><p>无。</p><p>五、存在的主要问题及改进情况</p><p>无。</p><p>六、其他需要报告的事项</p><p>无。</p>`;
    const read = (head: string) =>
      convertNow(new TextEncoder().encode(page(`<meta charset="utf-8">${head}`, report)), {
        name: 'page.html',
        divisions: () => DIVISIONS,
      }).reports[0]?.record.body;
    expect(read('')).toMatchObject({ name: '县林业局', region_code: null, evidence: [] });
    expect(read('<base href="http://www.pishan.gov.cn/">')).toMatchObject({
      region_code: '653223',
      level: 'county',
      evidence: ['host'],
    });
  });
});
