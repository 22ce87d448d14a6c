import { describe, expect, it } from 'vitest';
import { findLinks, findLinksFor } from '../../src/find/find-links.ts';
import type { Source } from '../../src/types.ts';
import { sourceAt } from '../made/crawl.ts';

const LIST = 'http://www.baihe.gov.cn/zfxxgk/zfxxgknb/';
const TITLE = '白河市统计局2023年政府信息公开工作年度报告';

function find(text: string, changes: Partial<Source> = {}, address = LIST, status = 200) {
  return findLinks({ address, text, status }, sourceAt(LIST, changes));
}

function reportsIn(text: string, changes: Partial<Source> = {}, address = LIST) {
  return find(text, changes, address).value.reports.map(report => [
    report.address.replace('http://www.baihe.gov.cn', ''),
    report.year,
    report.evidence,
  ]);
}

function page(body: string, title = '政府信息公开年报'): string {
  return `<html><head><title>${title}</title></head><body>${body}</body></html>`;
}

describe('reports', () => {
  it('are told with body, year, date and place on the page', () => {
    const { value } = find(
      page(`<li><a href="./202401/t20240130_7.html">${TITLE}</a><b>2024-01-31</b></li>`),
    );
    expect(value.reports).toEqual([
      {
        address: `${LIST}202401/t20240130_7.html`,
        year: 2023,
        title: TITLE,
        agency: '白河市统计局',
        published: '2024-01-31',
        isDocument: false,
        evidence: 'text',
      },
    ]);
  });

  it.each([
    ['behind the link', `<li><a href="/a/1.html">${TITLE}</a> (2024/1/30)</li>`],
    ['before it', `<li><i>2024年1月30日</i><a href="/a/1.html">${TITLE}</a></li>`],
    ['in it', `<a href="/a/1.html"><h3>${TITLE}</h3><p>2024-01-30</p></a>`],
    ['in another cell', `<tr><td><a href="/a/1.html">${TITLE}</a></td><td>2024-01-30</td></tr>`],
    ['in a paragraph of its item', `<li><h4><a href="/a/1.html">${TITLE}</a></h4><p>2024-01-30</p></li>`],
    ['in the second half of a pair', `<dl><dt><a href="/a/1.html">${TITLE}</a></dt><dd>2024-01-30</dd></dl>`],
    ['in the next block', `<div><a href="/a/1.html">${TITLE}</a><div>2024-01-30</div></div>`],
    [
      'printed by a script',
      `<li><a href="/a/1.html">${TITLE}</a><script>document.write("2024-01-30 08:00".substr(0,10))</script></li>`,
    ],
    ['in the address', `<a href="/art/2024/1/30/art_12_34.html">${TITLE}</a>`],
    ['in the address, whole', `<a href="/a/202401/t20240130_1.html">${TITLE}</a>`],
    ['as a clock counts', JSON.stringify([{ title: TITLE, url: '/a/1.html', publishTime: 1706601600000 }])],
  ])('have their date %s', (_, list) =>
    expect(find(list).value.reports.map(({ published }) => published)).toEqual(['2024-01-30']),
  );

  it('have the date of their own block, before or behind, and not a neighbour’s', () => {
    const titles = [2021, 2022].map(year => TITLE.replace('2023', `${year}`));
    const before = titles.map(
      (title, at) => `<div><i>202${at}-01-30</i><a href="/a/${at}.html">${title}</a></div>`,
    );
    const behind = titles.map(
      (title, at) => `<div><a href="/a/${at}.html">${title}</a><i>202${at}-01-30</i></div>`,
    );
    for (const rows of [before, behind])
      expect(find(page(rows.join(''))).value.reports.map(({ published }) => published)).toEqual([
        '2020-01-30',
        '2021-01-30',
      ]);
    const one = `<div><a href="/a/0.html">${titles[0]}</a><i>2020-01-30</i></div><div><a href="/a/1.html">${titles[1]}</a></div>`;
    expect(find(page(one)).value.reports.map(({ published }) => published)).toEqual(['2020-01-30', null]);
  });

  it.each([
    ['a base element', `<base href="http://www.baihe.gov.cn/a/"><a href="1.html">${TITLE}</a>`],
    ['an attribute of the system', `<a href="javascript:;" data-url="/a/1.html">${TITLE}</a>`],
    ['a call in the link', `<a href="javascript:openDoc('/a/1.html')">${TITLE}</a>`],
    ['a call beside the link', `<a href="#" onclick="window.open('/a/1.html','_blank')">${TITLE}</a>`],
    ['a picture in the link', `<a href="/a/1.html"><img alt="${TITLE}"></a>`],
    ['an image map', `<map><area href="/a/1.html" alt="${TITLE}"></map>`],
    ['a list in a script', `<script>var list = [{"title":"${TITLE}","linkUrl":"/a/1.html"}];</script>`],
    ['markup in a script', `<script>document.write("<a href=\\"\\/a\\/1.html\\">${TITLE}<\\/a>")</script>`],
    ['a JSON answer', JSON.stringify({ data: { rows: [{ docTitle: TITLE, docPubUrl: '/a/1.html' }] } })],
    ['a JSON answer to a call', `cb({"rows":[{"title":"${TITLE}","url":"/a/1.html"}]});`],
    ['markup in a JSON answer', JSON.stringify({ html: `<li><a href='/a/1.html'>${TITLE}</a></li>` })],
    ['a session', `<a href="/a/1.html;jsessionid=0A1B">${TITLE}</a>`],
    ['a hidden tab', `<div style="display:none"><a href="/a/1.html">${TITLE}</a></div>`],
  ])('are found through %s', (_, list) => expect(reportsIn(list)).toEqual([['/a/1.html', 2023, 'text']]));

  it('linked twice are one, whatever the scheme, a `www.` or a fragment', () => {
    const written = ['/a/1.html', 'http://baihe.gov.cn/a/1.html', 'https://www.baihe.gov.cn/a/1.html#top'];
    const links = written.map(address => `<a href="${address}">${TITLE}</a>`).join('');
    expect(reportsIn(page(links))).toEqual([['/a/1.html', 2023, 'text']]);
  });

  it('may be documents', () => {
    const { value } = find(page(`<a href="files/nb2023.pdf">${TITLE}</a>`));
    expect(value.reports).toMatchObject([{ address: `${LIST}files/nb2023.pdf`, isDocument: true }]);
    expect(value.attachments).toEqual([]);
  });

  it.each([
    ['a report of a body and a year', '<a href="/a/1.html">白河市统计局2023年度报告</a>', 2023],
    ['a year with a date', '<li><a href="/a/1.html">2023年</a><i>2024-01-30</i></li>', 2023],
    ['a report with a date alone', '<li><a href="/a/1.html">年度报告</a><i>2024-01-30</i></li>', null],
    ['a body under a heading with the year', '<h3>2022年度</h3><a href="/a/1.html">白河市教育局</a>', 2022],
  ])('are known by the column where they stand: %s', (_, list, year) => {
    expect(reportsIn(page(list))).toEqual([['/a/1.html', year, 'column']]);
    expect(reportsIn(page(list, '通知公告'), {}, 'http://www.baihe.gov.cn/tzgg/')).toEqual([]);
  });

  it('may have their year from the heading above them', () => {
    const list = '<h3>2021年</h3><li><a href="/a/1.html">白河市教育局政府信息公开工作年度报告</a></li>';
    expect(reportsIn(page(list))).toEqual([['/a/1.html', 2021, 'text']]);
  });

  it('may have their year from the column that they are in', () => {
    const list =
      '<li><a href="/a/1.html">白河市教育局政府信息公开工作年度报告</a></li><a href="/a/2.html">白河市民政局</a>';
    expect(reportsIn(page(list, '2021年政府信息公开年报'))).toEqual([
      ['/a/1.html', 2021, 'text'],
      ['/a/2.html', 2021, 'column'],
    ]);
  });

  it('may have documents beside them', () => {
    const row = (year: number, more: string) =>
      `<li><a href="/a/${year}.html">${TITLE.replace('2023', `${year}`)}</a> ${more}</li>`;
    const list = `${row(2021, '<a href="/f/1.doc">Word下载</a>') + row(2022, '')}<li><a href="/f/2.pdf">下载</a></li>`;
    const { value } = find(page(list));
    expect(value.attachments).toEqual([{ address: 'http://www.baihe.gov.cn/f/1.doc', title: 'Word下载' }]);
    expect(value.reports).toHaveLength(2);
  });

  it('are told apart where their links do not end', () => {
    const list = [2021, 2022].map(year => `<a href="/a/${year}.html">${TITLE.replace('2023', `${year}`)}`);
    expect(reportsIn(page(list.join(' ')))).toEqual([
      ['/a/2021.html', 2021, 'text'],
      ['/a/2022.html', 2022, 'text'],
    ]);
  });

  it('have no documents beside them where all the page is one row', () => {
    const list = [2021, 2022].map(
      year => `<p><a href="/a/${year}.html">${TITLE.replace('2023', `${year}`)}</a></p>`,
    );
    const text = page(`<table><tr><td>${list.join('')}<a href="/f/1.pdf">下载</a></td></tr></table>`);
    expect(find(text).value).toMatchObject({ reports: [{ year: 2021 }, { year: 2022 }], attachments: [] });
  });

  it('of another year than the source wants are left out', () => {
    const list = [2021, 2022].map(
      year => `<a href="/a/${year}1.html">${TITLE.replace('2023', `${year}`)}</a>`,
    );
    expect(reportsIn(page(list.join('')), { year: 2022 })).toEqual([['/a/20221.html', 2022, 'text']]);
  });

  it('fit a pattern whatever the script of their title', () => {
    const list = `<a href="/a/1.html">白河市統計局2023年政府信息公開工作年度報告</a>`;
    expect(reportsIn(page(list), { pattern: '统计局' })).toHaveLength(1);
  });

  it.each([
    ['白河市统计局*年', ['/a/1.html']],
    ['/b/', ['/b/2.html']],
    ['统计局 | 教育局', ['/a/1.html', '/b/2.html']],
    ['教育局*a', []],
  ])('fit the pattern %s', (pattern, expected) => {
    const list = `<a href="/a/1.html">${TITLE}</a><a href="/b/2.html">白河市教育局2023年政府信息公开年报</a>`;
    expect(reportsIn(page(list), { pattern }).map(([address]) => address)).toEqual(expected);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<p>x</p>',
    'ftp://www.baihe.gov.cn/1.html',
    'file:///etc/passwd',
    'http://user:secret@www.baihe.gov.cn/1.html',
    'http://[::bad/1.html',
    `/${'a'.repeat(3000)}`,
    '{{item.url}}',
    '#',
    '',
  ])('are never at %s', address => expect(reportsIn(page(`<a href="${address}">${TITLE}</a>`))).toEqual([]));
});

describe('other sites', () => {
  const link = (address: string) => page(`<a href="${address}">${TITLE}</a>`);

  it.each([
    'http://tjj.baihe.gov.cn/1.html',
    'https://baihe.gov.cn/1.html',
    '//www.baihe.gov.cn:8080/1.html',
  ])('share a registered name no more than %s does', address =>
    expect(find(link(address)).value.reports).toHaveLength(1),
  );

  it.each([
    'https://mp.weixin.qq.com/s/abc',
    'http://www.qinghe.gov.cn/1.html',
    'http://baihe.gov.cn.example.com/1',
  ])('are not followed, and a note names %s', address => {
    const { value, problems } = find(link(address));
    expect(value.reports).toEqual([]);
    expect(problems).toEqual([
      { code: 'acquire/leaves-site', data: { found: new URL(address).host, title: TITLE } },
    ]);
  });

  it('are followed where the pattern names their address', () => {
    const pattern = 'https://xxgk.other.cn/nb/*';
    expect(find(link('https://xxgk.other.cn/nb/1.html'), { pattern }).value.reports).toHaveLength(1);
    expect(find(link('https://xxgk.other.cn/zc/1.html'), { pattern }).value.reports).toHaveLength(0);
  });

  it('are told apart by port where there is no name', () => {
    const text = link('http://127.0.0.1:8001/1.html');
    const at = (entry: string) => findLinks({ address: entry, text }, sourceAt(entry)).value.reports.length;
    expect([at('http://127.0.0.1:8001/'), at('http://127.0.0.1:8002/')]).toEqual([1, 0]);
  });
});

describe('columns', () => {
  const titles = (text: string, changes: Partial<Source> = {}) =>
    find(text, changes).value.columns.map(({ title, leadsTo, year }) => [title, leadsTo, year]);

  it('of reports are followed, and those above them only from a site', () => {
    const nav =
      '<a href="/xxgk/">政府信息公开</a><a href="/gk/">政务公开</a><a href="/zn/">政府信息公开指南</a>';
    expect(titles(page(nav, '首页'), { kind: 'site' })).toEqual([
      ['政府信息公开', 'disclosure', null],
      ['政务公开', 'disclosure', null],
    ]);
    expect(titles(page(nav, '首页'), { kind: 'list' })).toEqual([]);
    const both = page(`${nav}<a href="/xxgk/nb/">政府信息公开年报</a>`, '首页');
    expect(titles(both, { kind: 'site' })).toEqual([['政府信息公开年报', 'reports', null]]);
  });

  it('may be for one year', () => {
    const list = page('<a href="2023/">2023年</a><a href="/nb/2022/index.html">2022年政府信息公开年报</a>');
    expect(titles(list)).toEqual([
      ['2023年', 'reports', 2023],
      ['2022年政府信息公开年报', 'reports', 2022],
    ]);
    expect(titles(list, { year: 2022 })).toEqual([['2022年政府信息公开年报', 'reports', 2022]]);
  });

  it('are those of the page’s own host where it has some', () => {
    const list = (own: string) =>
      page(`<a href="http://xxgk.baihe.gov.cn/nb/">市政府年报</a>${own}`, '白河市统计局');
    expect(titles(list(''))).toEqual([['市政府年报', 'reports', null]]);
    expect(titles(list('<a href="/nb/">政府信息公开年报</a>'))).toEqual([
      ['政府信息公开年报', 'reports', null],
    ]);
  });

  it.each([
    ['a refresh', '<meta http-equiv="refresh" content="0; url=/xxgk/index.shtml">'],
    ['a script', '<script>window.location.href = "/xxgk/index.shtml";</script>'],
    ['a call', '<script>top.location.replace("/xxgk/index.shtml")</script>'],
    ['a frame', '<iframe src="/xxgk/index.shtml"></iframe>'],
    ['a set of frames', '<frameset><frame src="/xxgk/index.shtml"></frameset>'],
  ])('may be elsewhere: %s', (_, text) => {
    const { value, problems } = find(text, { kind: 'site' });
    expect(value.columns.map(({ address }) => address)).toEqual(['http://www.baihe.gov.cn/xxgk/index.shtml']);
    expect(problems).toEqual([]);
  });

  it('are not looked for elsewhere where the page has reports', () => {
    const text = page(`<a href="/a/1.html">${TITLE}</a><iframe src="/weather.html"></iframe>`);
    expect(titles(text)).toEqual([]);
  });

  it('may have numbers, of which the entry may name one', () => {
    const text = `<script>window._CONFIG={SID:'20',TREE:[{"id":3,"name":"工作动态"},{"id":7,"name":"政府信息公开年报"}],X:1}</script>`;
    const address = 'http://www.baihe.gov.cn/tjj/gkmlpt/index';
    const columns = (entry: string) =>
      findLinks({ address, text }, sourceAt(entry)).value.columns.map(column => column.address);
    const api = 'http://www.baihe.gov.cn/tjj/gkmlpt/api/all';
    expect(columns(address)).toEqual([`${api}/7?page=1&sid=20`]);
    expect(columns(`${address}#99`)).toEqual([`${api}/99?page=1&sid=20`, `${api}/7?page=1&sid=20`]);
  });
});

describe('paging', () => {
  const next = (text: string, address = `${LIST}index.html`) =>
    find(page(`<a href="/a/1.html">${TITLE}</a>${text}`), {}, address).value.next.map(each =>
      each.replace('http://www.baihe.gov.cn/zfxxgk/zfxxgknb/', ''),
    );

  it.each([
    ['createPageHTML(3, 0, "index", "html")', ['index_1.html', 'index_2.html']],
    ["createPageHTML('page_div',3, 1,'index','html',41);", ['index_2.html', 'index_3.html']],
    ['var n=3; var p = "index"; createPageHTML(n, 0, p, "html");', ['index_1.html', 'index_2.html']],
    ["Pager({size:3, current:0, prefix:'index',suffix:'html'});", ['index_1.html', 'index_2.html']],
    ["createPageHTML('paging',3,1,'list','shtml',41)", ['list.shtml', 'list_2.shtml', 'list_3.shtml']],
    ['createPageHTML(1, 0, "index", "html")', []],
    ['function createPageHTML(_nPageCount, _nCurrIndex, _sPageName, _sPageExt){ }', []],
    ['showPage("index", "html")', []],
    ['createPageHTML(3, 0, "javascript:alert(1)//", "html")', []],
  ])('reads %s', (script, expected) => expect(next(`<script>${script}</script>`)).toEqual(expected));

  it('goes back to the first page from a later one', () => {
    const script = '<script>createPageHTML(3, 2, "index", "html")</script>';
    expect(next(script, `${LIST}index_2.html`)).toEqual(['index.html', 'index_1.html']);
  });

  it.each([
    ['<a href="index_2.html">下一页</a><a href="/">首页</a>', ['index_2.html']],
    [
      '<a href="index_2.html">2</a><a href="index_3.html">[3]</a><a href="/rl/5.html">5</a>',
      ['index_2.html', 'index_3.html'],
    ],
    ['<a href="?page=2">下页 ></a>', ['index.html?page=2']],
    ['<select><option value="index_2.html">第2页</option></select>', ['index_2.html']],
    ['<a href="index.html">1</a><a href="javascript:void(0)">下一页</a>', []],
    ['<a href="2023/">2023</a>', []],
  ])('follows %s', (links, expected) => expect(next(links)).toEqual(expected));

  it('asks for the rest of a list by what its script would send', () => {
    const script = `<script>var param = {"col":"1","appid":"1","webid":"9","path":"/","columnid":"77","unitid":"30","webname":"白河","permissiontype":"0"};
      $("#30").jpage({totalRecord:100,perPage:15,groupSize:3,proxyUrl:'/module/jpage/dataproxy.jsp',proxyData:param})</script>`;
    const sent =
      'col=1&appid=1&webid=9&path=%2F&columnid=77&unitid=30&webname=%E7%99%BD%E6%B2%B3&permissiontype=0';
    expect(next(script)).toEqual([
      `http://www.baihe.gov.cn/module/jpage/dataproxy.jsp?startrecord=46&endrecord=90&perpage=15&${sent}`,
      `http://www.baihe.gov.cn/module/jpage/dataproxy.jsp?startrecord=91&endrecord=100&perpage=15&${sent}`,
    ]);
  });

  it('ends, however many pages a script claims', () => {
    const { value, problems } = find(page('<script>createPageHTML(999999999, 0, "index", "html")</script>'));
    expect(value.next).toHaveLength(200);
    expect(problems).toEqual([
      { code: 'acquire/limited', data: { noun: 'pages', found: 999999999, used: 200 } },
    ]);
  });

  it.each([`javascript:__doPostBack('pager','2')`, 'javascript:goPage(2)'])(
    'says of %s that it needs a browser',
    href => {
      const { problems } = find(page(`<a href="/a/1.html">${TITLE}</a><a href="${href}">下一页</a>`));
      expect(problems).toEqual([{ code: 'acquire/needs-browser', data: { found: `下一页 ${href}` } }]);
    },
  );
});

describe('a report itself', () => {
  const own = `${LIST}202401/t20240130_7.html`;
  const prose = `<p>${'本局依法公开信息，及时回应关切。'.repeat(20)}</p>`;
  const report = (more: string, text = prose) =>
    page(`<h1>${TITLE}</h1>${text}${more}`, `${TITLE}_白河市统计局`);

  it.each([
    ['one that names the report', `<a href="/files/1.pdf">${TITLE}.pdf</a>`, '/files/1.pdf'],
    ['one called an attachment', '<p>附件：<a href="/files/1.docx">统计数据</a></p>', '/files/1.docx'],
    ['one in its folder', '<a href="P02024.xlsx">情况表</a>', '/zfxxgk/zfxxgknb/202401/P02024.xlsx'],
    ['a frame', '<iframe src="/files/1.pdf"></iframe>', '/files/1.pdf'],
    [
      'a viewer in a frame',
      '<iframe src="/pdf/web/viewer.html?file=%2Ffiles%2F1.pdf"></iframe>',
      '/files/1.pdf',
    ],
    ['an embedded one', '<embed src="/files/1.pdf">', '/files/1.pdf'],
    ['one that a script shows', `<script>PDFObject.embed("/files/1.pdf", "#pdf")</script>`, '/files/1.pdf'],
  ])('has its documents: %s', (_, more, address) => {
    const { value } = find(report(more), {}, own);
    expect(value).toMatchObject({ isReport: true, reports: [] });
    expect(value.attachments.map(each => each.address)).toEqual([`http://www.baihe.gov.cn${address}`]);
  });

  it('has no other documents of the site', () => {
    const more = '<a href="/nj/2023.pdf">白河统计年鉴</a><a href="/sqb.doc">政府信息公开申请表</a>';
    expect(find(report(more), {}, own).value.attachments).toEqual([]);
  });

  it('may have its title in a line of its text alone', () => {
    const text = page(`<p><b>${TITLE}</b></p>${prose}`, '白河市统计局');
    expect(find(text, {}, own).value.isReport).toBe(true);
  });

  it('may be nothing but a document', () => {
    const { value } = find(report('<a href="P1.pdf">点击下载</a>', ''), {}, own);
    expect(value).toMatchObject({ isReport: true, attachments: [{ address: `${LIST}202401/P1.pdf` }] });
  });

  it('may link others of the same column', () => {
    const { value } = find(
      report(`<a href="t20230130_6.html">${TITLE.replace('2023', '2022')}</a>`),
      {},
      own,
    );
    expect(value).toMatchObject({ isReport: true, reports: [{ year: 2022 }] });
  });

  it('leads nowhere else where the source is that report', () => {
    const more = `<a href="t6.html">${TITLE.replace('2023', '2022')}</a><a href="/f/1.pdf">附件</a>`;
    const { value } = find(report(more), { kind: 'report' }, own);
    expect(value).toMatchObject({ reports: [], next: [], columns: [], attachments: [{ title: '附件' }] });
  });

  it.each([
    [
      'a list for one year',
      page(
        `<h1>2023年政府信息公开年报</h1><a href="/a/1.html">${TITLE}</a><a href="/a/2.pdf">白河市教育局2023年政府信息公开年报</a>`,
      ),
    ],
    ['a reading', page(`<h1>${TITLE}解读</h1>${prose}`)],
    ['a notice', page(`<h1>关于编制2023年政府信息公开工作年度报告的通知</h1>${prose}`, '通知')],
  ])('is not %s', (_, text) => expect(find(text, {}, own).value.isReport).toBe(false));
});

describe('obstacles', () => {
  it.each([
    [
      'a cookie set by script',
      '<script>document.cookie="__jsl_clearance_s=1";location.reload()</script>',
      521,
      '__jsl_clearance',
    ],
    ['an obfuscated gate', '<script>$_ts=window["$_ts"];</script>', 412, '$_ts='],
    ['a slider', '<title>滑动验证页面</title><div>请拖动滑块完成安全验证</div>', 200, '滑动验证'],
    ['a firewall by its title', '<title>创宇盾</title><p>请求被阻断</p>', 405, '创宇盾'],
    ['a status with a script alone', '<script>eval(function(p,a){})</script>', 412, '412'],
  ])('%s is a challenge, and nothing on the page is followed', (_, text, status, found) => {
    const withLink = `${text}<a href="/a/1.html">${TITLE}</a>`;
    const { value, problems } = find(withLink, {}, LIST, status);
    expect(value).toEqual({ reports: [], next: [], columns: [], attachments: [], isReport: false });
    expect(problems).toEqual([{ code: 'acquire/challenge', data: { found } }]);
  });

  it.each([
    ['a place to mount a page', '<div id="app"></div><script src="/js/app.js"></script>', '<div id="app'],
    ['a template', '<ul><li v-for="item in list">{{ item.title }}</li></ul>', 'v-for="item in list'],
    [
      'a list asked for later',
      '<script>$.ajax({url:"/api/articleList"})</script>',
      '$.ajax({url:"/api/article',
    ],
  ])('%s needs a browser', (_, text, found) =>
    expect(find(text).problems).toEqual([{ code: 'acquire/needs-browser', data: { found } }]),
  );

  it('are none where the page has what is looked for', () => {
    const text = page(
      `<div id="app"><a href="/a/1.html">${TITLE}</a></div><script>$.ajax({url:"/list"})</script><p>${'安全验证是本局的工作。'.repeat(80)}</p>`,
    );
    expect(find(text)).toMatchObject({ value: { reports: [{ year: 2023 }] }, problems: [] });
  });

  it('are none where a page is only without reports', () => {
    expect(find(page(`<p>${'本栏目暂无内容。'.repeat(30)}</p>`)).problems).toEqual([]);
  });
});

describe('findLinksFor', () => {
  it('gives each of several sources what it would get alone', () => {
    const text = page(
      [2021, 2022].map(year => `<a href="/a/${year}.html">${TITLE.replace('2023', `${year}`)}</a>`).join(''),
    );
    const sources = [{}, { year: 2021 }, { pattern: '教育局' }].map(changes => sourceAt(LIST, changes));
    const fetched = { address: LIST, text };
    expect(findLinksFor(fetched, sources)).toEqual(sources.map(source => findLinks(fetched, source)));
  });
});

describe('large pages', () => {
  it('have no more links read than a list can have', () => {
    const text = `<a href="/a/1.html">${TITLE}</a>`.repeat(10_001);
    const { value, problems } = find(text);
    expect(value.reports).toHaveLength(1);
    expect(problems).toEqual([
      { code: 'acquire/limited', data: { noun: 'links', found: 10_001, used: 10_000 } },
    ]);
  });

  it('have no more variables searched for than a call can have', () => {
    const names = Array.from({ length: 140 }, (_, i) => String.fromCharCode(97 + (i % 26)));
    const calls = (values: string) => `showPage(1,${values});`.repeat(40);
    const time = (values: string) => {
      const text = `<script>${calls(values)}${'x=1;'.repeat(100_000)}</script>`;
      const start = process.cpuUsage();
      find(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000; // milliseconds
    };
    time('1'); // compiled
    expect(time(names.join())).toBeLessThan(10 * Math.max(time('1'), 20));
  });

  it('are not read where their elements nest without end', () => {
    const { value, problems } = find(`<a href="/a/1.html">${TITLE}</a>${'<div>'.repeat(400_000)}`);
    expect(value.reports).toHaveLength(1);
    expect(problems).toEqual([
      { code: 'acquire/limited', data: { noun: 'levels', found: 20_001, used: 20_000 } },
    ]);
    expect(find(`${'<p>x<br>'.repeat(30_000)}<a href="/a/1.html">${TITLE}</a>`).problems).toEqual([]);
  });

  it.each([
    ['open links', '<a href="x">', 8_000],
    ['quotes in a script', `"'/a`, 60_000],
    ['brackets in a script', '[{"', 60_000],
    ['calls in a script', 'page(a,b,', 20_000],
    ['blanks after a call', ') ', 60_000],
    ['sections that never end', '<![CDATA[', 30_000],
    ['years', '2023年', 60_000],
    ['titles', '政府信息公开年度报告', 20_000],
  ])('of %s are read in time that grows with their size', (_, piece, count) => {
    const time = (times: number) => {
      const wrapped = [`<script>${piece.repeat(times)}`, `<a href="/1.html">${piece.repeat(times)}`];
      const start = process.cpuUsage();
      for (const text of [...wrapped, piece.repeat(times)]) find(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000; // milliseconds
    };
    time(count / 10); // compiled
    // Quadratic work would take a hundred times as long.
    expect(time(count)).toBeLessThan(40 * Math.max(time(count / 10), 5));
  });
});
