import type { GridCell } from '../page.ts';
import { escapeText, htmlLayout, rowsHtml, spans } from './html-page.ts';

const FONT = `style='font-size:12.0pt;font-family:仿宋;mso-bidi-font-family:宋体;mso-font-kerning:0pt'`;

/** Pasted from Word: spans in spans, `<o:p>`, conditional comments, a last row of cells without content. */
export const HTML_WORD = htmlLayout('html-word', {
  paragraph: text =>
    `<p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt'><span ${FONT}>${escapeText(text)}<span lang=EN-US><o:p></o:p></span></span></p>`,
  table: grid => `<div align=center>
<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
${rowsHtml(grid, wordCell)}
<![if !supportMisalignedColumns]>
<tr height=0>${"<td width=60 style='border:none'></td>".repeat(grid.columns)}</tr>
<![endif]>
</table>
</div>`,
});

function wordCell(cell: GridCell): string {
  return `<td width=91 ${spans(cell)} style='width:68.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>
<p class=MsoNormal align=center style='text-align:center'>${cell.text === '' ? `<span lang=EN-US ${FONT}><o:p>&nbsp;</o:p></span>` : runs(cell.text)}</p></td>`;
}

/** Word breaks a text into runs wherever its author touched it. */
function runs(text: string): string {
  const cut = Math.ceil(text.length / 2);
  const parts = [text.slice(0, cut), text.slice(cut)].filter(Boolean);
  return `${parts.map(part => `<span ${/\d/.test(part) ? 'lang=EN-US ' : ''}${FONT}>${escapeText(part)}</span>`).join('')}<span lang=EN-US ${FONT}><o:p></o:p></span>`;
}
