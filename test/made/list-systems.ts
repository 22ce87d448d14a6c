import { HOST, type Item, type System } from './list-site.ts';
import type { Random } from './pages/random.ts';

/** How eight common site systems lay out a list: paging written in links, in a script's call, or behind an address of data. */
export const SYSTEMS = {
  // createPageHTML(count, index from 0, name, ending); articles by month
  counted: {
    addressOf: (year, number) => `/zfxxgk/zfxxgknb/${year}01/t${year}0120_${number}.html`,
    pages: lists => {
      const name = (page: number) => `${HOST}/zfxxgk/zfxxgknb/index${page === 0 ? '' : `_${page}`}.html`;
      return {
        entry: `${HOST}/zfxxgk/zfxxgknb/`,
        pages: lists.map((items, page) => [
          page === 0 ? `${HOST}/zfxxgk/zfxxgknb/` : name(page),
          listPage(
            rows(items, '/zfxxgk/zfxxgknb/'),
            `<script>var currentPage = ${page};var countPage = ${lists.length};
             createPageHTML(countPage, currentPage, "index", "html");</script>`,
          ),
        ]),
      };
    },
  },
  // createPageHTML('holder', count, page from 1, name, ending, rows)
  held: {
    addressOf: (year, number) => `/tjj/nb/${year}02/${number}abcdef0123456789.shtml`,
    pages: lists => {
      const name = (page: number) => `${HOST}/tjj/nb/xxgk_list${page === 0 ? '' : `_${page + 1}`}.shtml`;
      return {
        entry: name(0),
        pages: lists.map((items, page) => [
          name(page),
          listPage(
            rows(items),
            `<div id="page_div"></div><script>createPageHTML('page_div',${lists.length}, ${page + 1},'xxgk_list','shtml',${lists.flat().length});</script>`,
          ),
        ]),
      };
    },
  },
  // rows in CDATA, further groups from dataproxy.jsp
  stored: {
    addressOf: (year, number) => `/art/${year}/1/20/art_1229_${number}.html`,
    pages: (lists, random) => {
      const proxy = '/module/web/jpage/dataproxy.jsp';
      const query = (page: number) =>
        `${proxy}?page=${page}&appid=1&webid=67&path=/&columnid=77&unitid=30&permissiontype=0`;
      const group = (items: readonly Item[], next: number) =>
        `<datastore><totalrecord>${lists.flat().length}</totalrecord><totalpage>${lists.length}</totalpage>${
          next < lists.length
            ? `<nextgroup><![CDATA[<a href="${random.chance(0.5) && next > 1 ? `./dataproxy.jsp${query(next).slice(proxy.length)}` : query(next)}"></a>]]></nextgroup>`
            : ''
        }<recordset>${items.map(item => `<record><![CDATA[${row(item)}]]></record>`).join('')}</recordset></datastore>`;
      return {
        entry: `${HOST}/col/col77/index.html`,
        pages: lists.map((items, page) =>
          page === 0
            ? [
                `${HOST}/col/col77/index.html`,
                listPage(`<div id="30"><script type="text/xml">${group(items, 1)}</script></div>`, ''),
              ]
            : [HOST + query(page), group(items, page + 1)],
        ),
      };
    },
  },
  // the last page has number 1 and lies in the list's folder; only 下页 leads on
  reversed: {
    addressOf: (_, number) => `/info/1071/${number}.htm`,
    pages: lists => {
      const name = (page: number) =>
        page === 0 ? `${HOST}/xxgk/gknb.htm` : `${HOST}/xxgk/gknb/${lists.length - page}.htm`;
      const relative = (from: number, to: number) =>
        from === 0 ? `gknb/${lists.length - to}.htm` : to === 0 ? '../gknb.htm' : `${lists.length - to}.htm`;
      return {
        entry: name(0),
        pages: lists.map((items, page) => [
          name(page),
          listPage(
            `<table>${items.map(({ title, address, date }) => `<tr><td>·</td><td><a href="${address}" title="${title}">${title}</a></td><td>${date.replaceAll('-', '/')}</td></tr>`).join('')}</table>`,
            `${page > 0 ? `<a href="${relative(page, page - 1)}">上页</a>` : '<span>上页</span>'}${
              page + 1 < lists.length ? `<a href="${relative(page, page + 1)}">下页</a>` : '<span>下页</span>'
            }<a href="/rl/2024/1.htm">1</a>`,
          ),
        ]),
      };
    },
  },
  // addresses in attributes beside a script's call, dates before the links
  called: {
    addressOf: (year, number) => `/tiaofasi/${number}/${year}/index.html?doc=${number}`,
    pages: lists => {
      const name = (page: number) =>
        `${HOST}/zhengwugongkai/4081330/${page === 0 ? 'index' : `6a8b-${page + 1}`}.html`;
      return {
        entry: name(0),
        pages: lists.map((items, page) => [
          name(page),
          listPage(
            `<ul>${items.map(item => `<li><span>[${item.date}]</span> <a href="javascript:void(0)" onclick="window.open('${item.address}')" title="${item.title}">${item.shown}</a></li>`).join('')}</ul>`,
            lists
              .map((_, to) => to)
              .filter(to => Math.abs(to - page) <= 2)
              .map(
                to =>
                  `<a tagname="${name(to).slice(HOST.length)}" onclick="queryArticleByCondition(this,'${name(to).slice(HOST.length)}')" style="cursor:pointer">${to + 1}</a>`,
              )
              .join('\n'),
          ),
        ]),
      };
    },
  },
  // a tree of columns in the page, lists as JSON
  numbered: {
    addressOf: (_, number) => `/tjj/gkmlpt/content/9/963/post_${number}.html`,
    pages: lists => {
      const api = (page: number) => `${HOST}/tjj/gkmlpt/api/all/721?page=${page + 1}&sid=200025`;
      const config = `window._CONFIG = { SID: '200025', TREE: [{"id":1,"name":"政府信息公开指南","children":[]},{"id":9,"name":"法定主动公开内容","children":[{"id":721,"name":"政府信息公开年报","children":[]},{"id":722,"name":"统计信息","children":[]}]}], SERVICE_AREA_ID: 3 };`;
      // Every answer but the last is full, as the platform has it.
      const all = lists.flat();
      const size = lists[0]!.length;
      const answers = Array.from(
        { length: Math.ceil(all.length / size) },
        (_, page) =>
          [
            api(page),
            JSON.stringify({
              articles: all.slice(page * size, (page + 1) * size).map(({ title, address, date }, at) => ({
                id: at,
                title,
                url: HOST + address,
                created_at: `${date} 09:00:00`,
              })),
              classify: { id: 721, name: '政府信息公开年报', post_count: all.length },
            }),
          ] as const,
      );
      return {
        entry: `${HOST}/tjj/gkmlpt/index`,
        pages: [
          [
            `${HOST}/tjj/gkmlpt/index`,
            `<html><head><title>信息公开目录</title></head><body><div id="app"></div><script>${config}</script></body></html>`,
          ],
          ...answers,
        ],
      };
    },
  },
  // a folder a year, whose links may leave the year out
  yearly: {
    addressOf: (year, number) => `/gk/nb/${year - 1}/content_${number}.html`,
    pages: lists => {
      const years = new Map<number, Item[]>();
      for (const item of lists.flat()) {
        const year = Number(item.date.slice(0, 4)) - 1;
        years.set(year, [...(years.get(year) ?? []), item]);
      }
      const tabs = [...years.keys()].map(year => `<a href="/gk/nb/${year}/">${year}年</a>`).join('');
      const page = (list: string, title: string) =>
        listPage(list, '').replace('<title>政府信息公开年报_', `<title>${title}_`);
      return {
        entry: `${HOST}/gk/nb/`,
        pages: [
          [`${HOST}/gk/nb/`, page(tabs, '政府信息公开年报')],
          ...[...years].map(([year, items]) => {
            const bare = items.map(item => ({ ...item, shown: item.title }));
            return [`${HOST}/gk/nb/${year}/`, page(tabs + rows(bare), `${year}年政府信息公开年报`)] as const;
          }),
        ],
      };
    },
  },
  // numbers with a query, rows without a list's tags
  queried: {
    addressOf: (_, number) => `/xxgk/show.aspx?id=${number}`,
    pages: lists => {
      const name = (page: number) => `${HOST}/xxgk/list.aspx?cid=12${page === 0 ? '' : `&page=${page + 1}`}`;
      return {
        entry: name(0),
        pages: lists.map((items, page) => [
          name(page),
          listPage(
            items
              .map(
                item => `<div class="r"><a href="${item.address}">${item.title}</a><i>${item.date}</i></div>`,
              )
              .join('\n'),
            lists
              .map((_, to) =>
                to === page
                  ? `<b>${to + 1}</b>`
                  : `<a href="list.aspx?cid=12${to === 0 ? '' : `&amp;page=${to + 1}`}">${to + 1}</a>`,
              )
              .join(' '),
          ),
        ]),
      };
    },
  },
} as const satisfies Record<string, System>;

function rows(items: readonly Item[], folder = ''): string {
  return `<ul class="list">${items.map(item => row(item, folder)).join('\n')}</ul>`;
}

/** Addresses below the list's folder are written from there. */
function row({ title, shown, address, date }: Item, folder = ''): string {
  const written = folder !== '' && address.startsWith(folder) ? `./${address.slice(folder.length)}` : address;
  return `<li><a href="${written}" target="_blank" title="${title}">${shown}</a><span>${date}</span></li>`;
}

/** A list within what stands around it on every page of the site. */
function listPage(list: string, paging: string): string {
  return `<!DOCTYPE html><html><head><title>政府信息公开年报_白河市统计局</title>
<meta name="SiteName" content="白河市统计局"><meta name="ColumnName" content="政府信息公开年报"></head><body>
<div class="nav"><a href="/">首页</a><a href="/zwdt/">政务动态</a><a href="/xxgk/zfxxgkzn/">政府信息公开指南</a><a href="/hdjl/">互动交流</a></div>
<div>当前位置：<a href="/">首页</a> &gt; <a href="/zfxxgk/">政府信息公开</a> &gt; 政府信息公开年报</div>
${list}
<div class="page">${paging}</div>
<div class="footer"><a href="http://www.baihe.gov.cn/">白河市人民政府</a> <a href="http://czj.baihe.gov.cn/">白河市财政局</a> <a href="mailto:a@b.cn">联系我们</a><a href="/files/nj.pdf">白河统计年鉴</a></div></body></html>`;
}

export type { Random };
