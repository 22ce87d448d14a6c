import { fieldsOfForm, formById } from '../dist/index.js';

/** The official wording, in the markup that Word leaves behind: about 100 KB a page, nine tenths of it styling. */
export function makePage(seed) {
  const form = formById(seed % 3 === 0 ? 'form_2019' : 'form_2021');
  const figures = figuresOf(form, seed);
  const town = `第${seed}样板镇`;
  const year = 2019 + (seed % 6);
  const [disclosure, applications, review] = form.tables;
  return `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charsetOf(seed) === 'gb18030' ? 'gb2312' : 'utf-8'}">
<title>${town}人民政府${year}年政府信息公开工作年度报告</title>
<meta name="ArticleTitle" content="${town}人民政府${year}年政府信息公开工作年度报告">
<style>${'.MsoNormal{mso-style-parent:"";margin:0cm;text-align:justify;font-family:"Times New Roman"}\n'.repeat(30)}</style></head><body>
<div class="nav"><ul>${'<li><a href="/zwgk/index.html" title="政务公开" target="_blank">政务公开</a></li>'.repeat(60)}</ul></div>
<div class="article"><h1>${town}人民政府${year}年政府信息公开工作年度报告</h1>
${prose(`本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`)}
${prose('一、总体情况')}${prose('这一段写全年公开工作的大概，句子只为占去篇幅。').repeat(4)}
${prose('二、主动公开政府信息情况')}${blocksTable(disclosure, figures)}
${prose('三、收到和处理政府信息公开申请情况')}${matrixTable(applications, figures)}
${prose('四、政府信息公开行政复议、行政诉讼情况')}${reviewTable(review, figures)}
${prose('五、存在的主要问题及改进情况')}${prose('这一段写不足之处与打算，句子只为占去篇幅。').repeat(4)}
${prose('六、其他需要报告的事项')}${prose('无其他事项。')}
</div></body></html>`;
}

/** Half the pages are UTF-8, half GBK. */
export function charsetOf(seed) {
  return seed % 2 === 0 ? 'utf-8' : 'gb18030';
}

/** Figures that add up: each outcome is 0, what came in is what was handled. */
function figuresOf(form, seed) {
  const figures = new Map(
    fieldsOfForm(form.id).map(({ id, kind }, at) => [id, kind === 'change' ? 0 : (seed * 7 + at * 13) % 97]),
  );
  const [, { prefix, rows, columns }] = form.tables;
  columns.forEach((column, c) => {
    const set = (row, value) => figures.set(`${prefix}.${row}.${column.id}`, value);
    const count = column.id === 'total' ? 6 * (seed % 5) + 15 : (seed % 5) + c;
    for (const { id } of rows) set(id, 0);
    for (const id of ['received', 'granted', 'handled']) set(id, count);
  });
  for (const group of ['review', 'litigation.direct', 'litigation.after_review']) {
    for (const id of ['upheld', 'corrected', 'other', 'pending', 'total'])
      figures.set(`${group}.${id}`, id === 'upheld' || id === 'total' ? seed % 4 : 0);
  }
  for (const row of ['regulations', 'normative_documents']) {
    if (figures.has(`disclosure.${row}.total_disclosed`))
      figures.set(`disclosure.${row}.total_disclosed`, 97);
  }
  return figures;
}

function blocksTable({ prefix, blocks }, figures) {
  const widest = 4;
  return table(
    blocks.flatMap(({ label, columns, rows }) => [
      row([cell(label, `colspan="${widest}"`)]),
      row([
        cell('信息内容'),
        ...columns.map(column => cell(column.label, `colspan="${columns.length === 1 ? 3 : 1}"`)),
      ]),
      ...rows.map(line =>
        row([
          cell(line.label),
          ...columns.map(column =>
            cell(
              figures.get(`${prefix}.${line.id}.${column.id}`),
              `colspan="${columns.length === 1 ? 3 : 1}"`,
            ),
          ),
        ]),
      ),
    ]),
  );
}

function matrixTable({ prefix, columns, rows, groups, headings }, figures) {
  const [hint, applicants, organisations] = headings;
  const head = [
    row([cell(hint.label, 'colspan="3" rowspan="3"'), cell(applicants.label, 'colspan="7"')]),
    row([
      cell('自然人', 'rowspan="2"'),
      cell(organisations.label, 'colspan="5"'),
      cell('总计', 'rowspan="2"'),
    ]),
    row(columns.slice(1, -1).map(column => cell(column.label))),
  ];
  const inGroup = id => id.split('.')[0];
  const results = rows.filter(line => !['received', 'carried_in', 'carried_out'].includes(line.id));
  const body = rows.map(line => {
    const labels = [];
    if (line === results[0]) labels.push(cell('三、本年度办理结果', `rowspan="${results.length}"`));
    const group = groups.find(({ before, label }) => before === line.id && !label.startsWith('三、'));
    const members = results.filter(({ id }) => id.includes('.') && inGroup(id) === inGroup(line.id));
    if (group !== undefined) labels.push(cell(group.label, `rowspan="${members.length}"`));
    const span = results.includes(line) ? (members.length > 1 ? 1 : 2) : 3;
    labels.push(cell(line.label, `colspan="${span}"`));
    return row([...labels, ...columns.map(column => cell(figures.get(`${prefix}.${line.id}.${column.id}`)))]);
  });
  return table([...head, ...body]);
}

function reviewTable({ columns }, figures) {
  const results = columns.slice(0, 5);
  return table([
    row([cell('行政复议', 'colspan="5" rowspan="2"'), cell('行政诉讼', 'colspan="10"')]),
    row([cell('未经复议直接起诉', 'colspan="5"'), cell('复议后起诉', 'colspan="5"')]),
    row([0, 1, 2].flatMap(() => results.map(({ label }) => cell(label)))),
    row(columns.map(({ id }) => cell(figures.get(id)))),
  ]);
}

function table(rows) {
  return `<div align="center"><table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt">\n${rows.join('\n')}\n</table></div>`;
}

function row(cells) {
  return `<tr style="mso-yfti-irow:1;height:17.0pt;mso-height-rule:exactly">${cells.join('\n')}</tr>`;
}

function cell(text, spans = '') {
  return `<td ${spans} style="border:solid windowtext 1.0pt;padding:0cm 5.4pt;height:17pt"><p class="MsoNormal" align="center" style="text-align:center;line-height:16.0pt"><span lang="EN-US" style="font-size:10.5pt;font-family:宋体;color:black;mso-font-kerning:0pt">${text}<o:p></o:p></span></p></td>`;
}

function prose(text) {
  return `<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt"><span style="font-size:16.0pt;font-family:仿宋_GB2312">${text}</span></p>\n`;
}
