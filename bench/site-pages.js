import { charsetOf, makePage } from './pages.js';

/** A report within the page of a site as sites build it: menus, lists of other documents and scripts around it: 95 to 155 KB. */
export function makeSitePage(seed) {
  const year = 2019 + (seed % 6);
  const head = `<script src="/js/jquery.min.js"></script>\n${scripts(seed)}`;
  return makePage(seed)
    .replace(/<style>[\s\S]*?<\/style>/, STYLES)
    .replace(
      /<div class="nav">[\s\S]*?<\/ul><\/div>/,
      `${head}${menus(seed)}${trail()}<div class="main clearfix">`,
    )
    .replace('</div></body>', `</div>${beside(seed, year)}</div>${footer(seed)}</body>`)
    .replaceAll(/ style="text-indent[^"]*"/g, ' style="text-indent:2em"');
}

export { charsetOf };

const STYLES = `<link rel="stylesheet" href="/css/common.css"><style type="text/css">
.clearfix:after{content:"";display:block;clear:both}
.share{float:right}.share a{display:inline-block;width:24px;height:24px}
</style>`;

const CHANNELS = [
  '政务公开',
  '办事服务',
  '互动交流',
  '本地概况',
  '专题专栏',
  '新闻动态',
  '数据开放',
  '机构职能',
];
const COLUMNS = [
  ...['法定主动公开内容', '政策文件', '规划信息', '统计信息', '行政许可', '行政处罚', '财政信息', '重大项目'],
  ...['公共资源', '人事任免', '应急管理', '民生信息', '会议公开', '建议提案', '公开指南', '公开年报'],
];

function menus(seed) {
  const entries = CHANNELS.map((channel, c) => {
    const columns = COLUMNS.map(
      (column, i) =>
        `<li class="sub-item"><a href="/col/col${1000 + 16 * c + i}/index.html" target="_blank" title="${column}">${column}</a></li>`,
    );
    return `<li class="item"><a href="/col/col${c}/index.html" target="_blank">${channel}</a>\r\n<ul class="sub">\r\n${columns.join('\r\n')}\r\n</ul></li>`;
  });
  return `<div class="header"><div class="top"><a href="/">第${seed}样板镇人民政府门户网站</a> | <a href="javascript:void(0)" onclick="setHome(this)">设为首页</a></div><ul class="nav clearfix">\r\n${entries.join('\r\n')}</ul></div>\r\n`;
}

function trail() {
  return '<div class="position">您当前的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/nb/">公开年报</a></div>\r\n';
}

/** The lists beside a report: those of other years and bodies, and what else the site has put out. */
function beside(seed, year) {
  const reports = Array.from({ length: 20 + (seed % 20) }, (_, i) =>
    entry(`第${seed + i + 1}样板镇人民政府${year - (i % 4)}年政府信息公开工作年度报告`, year, i),
  );
  const news = Array.from({ length: 40 + 4 * (seed % 25) }, (_, i) =>
    entry(`关于印发《第${seed}样板镇第${i + 1}号工作方案》的通知`, year, i),
  );
  return `<div class="right"><h3 class="tit">相关信息</h3><ul class="list">\r\n${reports.join('\r\n')}\r\n</ul><h3 class="tit">最新公开</h3><ul class="list">\r\n${news.join('\r\n')}\r\n</ul></div>\r\n`;
}

function entry(title, year, i) {
  const date = `${year}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
  return `<li><span class="date">${date}</span><a href="/art/${year}/${i % 12}/${i % 28}/art_${1000 + i}_${20000 + i}.html" target="_blank" title="${title}">${title}</a></li>`;
}

function scripts(seed) {
  return `<script type="text/javascript">
var _hmt = _hmt || [];
(function () { var hm = document.createElement("script"); hm.src = "\\/stat\\/hm.js?${seed}"; document.head.appendChild(hm); })();
$(function () { $(".nav .item").hover(function () { $(this).find(".sub").stop().slideDown(200); }, function () { $(this).find(".sub").hide(); }); });
</script>\n`.repeat(6);
}

function footer(seed) {
  const sites = Array.from(
    { length: 80 },
    (_, i) => `<option value="http://site${i}.example.cn/">第${i + 1}样板镇政府网站</option>`,
  );
  return `<div class="footer"><select onchange="window.open(this.value)">${sites.join('')}</select><p>主办：第${seed}样板镇人民政府　网站标识码：${1000000000 + seed}</p><p><a href="http://beian.example.cn/">备案号：样ICP备${10000000 + seed}号</a></p></div>`;
}
