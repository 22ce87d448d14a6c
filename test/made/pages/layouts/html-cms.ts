import { escapeText, htmlLayout, rowsHtml, spans } from './html-page.ts';

/** A content system of old: layout tables around everything, cells full of `<p>`, links and side columns beside the text. */
export const HTML_CMS = htmlLayout('html-cms', {
  paragraph: text => `<p style="text-indent: 2em;">&nbsp;&nbsp;&nbsp;&nbsp;${escapeText(text)}</p>`,
  table: grid =>
    `<table cellspacing="0" cellpadding="0" width="640"><tbody>\n${rowsHtml(grid, cell => `<td ${spans(cell)} valign="center"><p align="center"><span style="font-family: 宋体">${cell.text === '' ? '&nbsp;' : escapeText(cell.text)}</span></p></td>`)}\n</tbody></table>`,
  frame: ({
    title,
    before,
    content,
    after,
  }) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>${title}</title></head>
<body><table width="1000" align="center"><tr><td colspan="2"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/hd">互动交流</a></li></ul></td></tr>
<tr><td width="200" valign="top"><table><tr><td><a href="/zn">信息公开指南</a></td></tr><tr><td><a href="/ml">信息公开目录</a></td></tr><tr><td><a href="/nb">信息公开年报</a></td></tr></table></td>
<td><table width="100%"><tr><td>${before}</td></tr><tr><td class="content">
${content}
</td></tr></table></td></tr>
<tr><td colspan="2" align="center">${after}</td></tr></table></body></html>
`,
});
