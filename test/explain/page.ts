/** A flattened page with a failing sum, a row of which blanks were lost, and a blank cell. */
export const PAGE = `示范县统计局2023年政府信息公开工作年度报告
二、主动公开政府信息情况
第二十条第（一）项
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | 0 | 12
行政规范性文件 | 3 | 0 | 4
第二十条第（五）项
信息内容 | 本年处理决定数量
行政许可 | /
三、收到和处理政府信息公开申请情况
申请人情况
自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
一、本年新收政府信息公开申请数量 | 3 | 1 | 0 | 0 | 0 | 0 | 3
二、上年结转政府信息公开申请数量 | 1 | 1
三、本年度办理结果 | （一）予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2
四、结转下年度继续办理 | 0 |  | 0 | 0 | 0 | 0 | 0
`;

/** The same as HTML. */
export const HTML = PAGE.replace(/(?:^.* \| .*\n|^第.*项\n)+/gm, rows => {
  const lines = rows.trimEnd().split('\n');
  return `<table>${lines.map(line => `<tr><td>${line.split(/ \|(?: |$)/).join('<td>')}`).join('')}</table>`;
}).replace(/^[^<\n]+$/gm, line => `<p>${line}</p>`);
