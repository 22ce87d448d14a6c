/** A line of a list page. */
export interface ListItem {
  readonly title: string;
  readonly path: string; // from the host's root
  readonly date: string; // ISO
}

/** A family of site systems: where it puts its pages and how it writes a list of links over several of them. */
export interface System {
  readonly name: string;
  readonly folder: (body: number) => string;
  readonly entry: string; // file name of the first page
  /** Every page of the list by its file name, with `?…` where the system asks so. */
  readonly pages: (list: List) => ReadonlyMap<string, string>;
}

export interface List {
  readonly name: string; // of the body
  readonly origin: string; // of the host, for systems that write whole addresses
  readonly folder: string;
  readonly items: readonly ListItem[];
}

const ITEMS_A_PAGE = 4;

/** index.html, index_1.html …; the script that writes the pager is given the number of pages. */
const CREATE_PAGE: System = {
  name: 'create-page',
  folder: body => `/zwgk/b${body}/gknb/`,
  entry: 'index.html',
  pages: list =>
    paged(list, (items, at, count) => [
      at === 0 ? 'index.html' : `index_${at}.html`,
      frame(
        list,
        `<ul class="list">${items.map(({ title, path, date }) => `\n<li><a href=".${path.slice(list.folder.length - 1)}" title="${title}">${short(title)}</a><span>${date}</span></li>`).join('')}\n</ul>
<div class="page"><script>createPageHTML(${count}, ${at}, "index", "html");</script></div>`,
      ),
    ]),
};

/** list.html, list_2.html …, with a link to the next page and one to each. */
const NUMBERED: System = {
  name: 'numbered',
  folder: body => `/col/c${body}/`,
  entry: 'list.html',
  pages: list =>
    paged(list, (items, at, count) => {
      const file = (n: number) => (n === 0 ? 'list.html' : `list_${n + 1}.html`);
      const numbers = Array.from({ length: count }, (_, n) => `<a href="${file(n)}">${n + 1}</a>`);
      return [
        file(at),
        frame(
          list,
          `<table>${items.map(({ title, path, date }) => `\n<tr><td><a href="${path}" target="_blank">${title}</a></td><td>[${date}]</td></tr>`).join('')}\n</table>
<p>共${count}页 ${numbers.join(' ')} ${at + 1 < count ? `<a href="${file(at + 1)}">下一页</a>` : '<span>下一页</span>'}</p>`,
        ),
      ];
    }),
};

/** One page whose records lie in an XML island, each as a piece of HTML. */
const RECORDS: System = {
  name: 'records',
  folder: body => `/col/col${1000 + body}/`,
  entry: 'index.html',
  pages: list =>
    new Map([
      [
        'index.html',
        frame(
          list,
          `<div id="${list.items.length}"><script type="text/xml"><datastore>
<totalrecord>${list.items.length}</totalrecord><totalpage>1</totalpage><recordset>${list.items
            .map(
              ({ title, path, date }) =>
                `<record><![CDATA[<li><a title="${title}" href="${path}">${title}</a><b>${date}</b></li>]]></record>`,
            )
            .join('\n')}</recordset></datastore></script></div>`,
        ),
      ],
    ]),
};

/** The page is a query; whole addresses. */
const QUERY: System = {
  name: 'query',
  folder: body => `/govsite/${body}/`,
  entry: 'list.do?cid=nb',
  pages: list =>
    paged(list, (items, at, count) => [
      at === 0 ? 'list.do?cid=nb' : `list.do?cid=nb&page=${at + 1}`,
      frame(
        list,
        `<dl>${items.map(({ title, path, date }) => `\n<dt><a href="${list.origin}${path}">${title}</a></dt><dd>${date.replaceAll('-', '/')}</dd>`).join('')}\n</dl>
${at + 1 < count ? `<a class="next" href="list.do?cid=nb&amp;page=${at + 2}">下一页&gt;</a>` : ''}`,
      ),
    ]),
};

/** The entry is the front page of the body, which links to the column, which has the list. */
const COLUMN: System = {
  name: 'column',
  folder: body => `/dept${body}/`,
  entry: 'index.htm',
  pages: list =>
    new Map([
      [
        'index.htm',
        frame(
          list,
          '<ul><li><a href="zfxxgkzn.htm">政府信息公开指南</a></li><li><a href="nb.htm">政府信息公开年报</a></li><li><a href="ml.htm">政府信息公开目录</a></li></ul>',
        ),
      ],
      ['zfxxgkzn.htm', frame(list, '<p>本指南说明怎样获取信息。</p>')],
      ['ml.htm', frame(list, '<p>目录正在整理。</p>')],
      [
        'nb.htm',
        frame(
          list,
          `<div>${list.items.map(({ title, path, date }) => `<p><a href="${path}">${title}</a> ${date}</p>`).join('\n')}</div>`,
        ),
      ],
    ]),
};

/** Links are written by a script, each with its date. */
const SCRIPTED: System = {
  name: 'scripted',
  folder: body => `/n${body}/`,
  entry: 'index.html',
  pages: list =>
    paged(list, (items, at, count) => [
      at === 0 ? 'index.html' : `index_${at + 1}.html`,
      frame(
        list,
        `<ul>${items.map(({ title, path, date }) => `\n<li><script>document.write('<a href="${path}">${title}</a><i>${date}</i>');</script></li>`).join('')}\n</ul>
<div>${at + 1 < count ? `<a href="index_${at + 2}.html">下一页</a>` : ''} <a href="index${count > 1 ? `_${count}` : ''}.html">尾页</a></div>`,
      ),
    ]),
};

export const SYSTEMS: readonly System[] = [CREATE_PAGE, NUMBERED, RECORDS, QUERY, COLUMN, SCRIPTED];

function paged(
  { items }: List,
  page: (items: readonly ListItem[], at: number, count: number) => readonly [file: string, html: string],
): ReadonlyMap<string, string> {
  const count = Math.max(1, Math.ceil(items.length / ITEMS_A_PAGE));
  return new Map(
    Array.from({ length: count }, (_, at) =>
      page(items.slice(at * ITEMS_A_PAGE, (at + 1) * ITEMS_A_PAGE), at, count),
    ),
  );
}

/** What a narrow column shows of a long title. */
function short(title: string): string {
  return title.length > 24 ? `${title.slice(0, 22)}…` : title;
}

function frame({ name }: List, body: string): string {
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>政府信息公开年报_${name}</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/hd/index.html">互动交流</a></div>
${body}
<div class="foot"><a href="mailto:webmaster@example.invalid">联系我们</a> <a href="javascript:void(0)">加入收藏</a></div>
</body></html>`;
}
