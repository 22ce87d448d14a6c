/** An input of about so many characters. */
export type Kind = (length: number) => string;

const TITLE = '青石县林业局2023年政府信息公开工作年度报告';
const PAGE = `<html><head><meta charset="utf-8"><title>${TITLE}</title></head><body><h1>${TITLE}</h1>`;
const TEXT = `${TITLE}\n一、总体情况\n`;
const TABLE =
  '<table><tr><td colspan="2">第二十条第（五）项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>3</td></tr></table>';
const REQUESTS = '三、收到和处理政府信息公开申请情况';
const SECTION = `${PAGE}<h2>${REQUESTS}</h2>`;
const SECTION_TEXT = `${TITLE}\n${REQUESTS}\n`;

/** Kinds of input that have taken, or could take, time that grows faster than they do. */
export const KINDS: Readonly<Record<string, Kind>> = {
  // markup inside itself
  ...run('tables in tables', PAGE, '<table><tr><td>', TABLE),
  ...run('struck text and divisions', PAGE, '<s>x</s><div>'),
  ...run('hidden tables', PAGE, '<div style="display:none"><table>'),
  ...run('struck text in struck text', PAGE, '<s>甲'),
  ...run('hidden spans', PAGE, '<span style="display:none">甲'),
  ...run('lists in lists', PAGE, '<ul><li>规章 1'),
  ...run('headings in headings', PAGE, '<h1>通知'),
  ...run('heads of tables', PAGE, '<table><thead><tr><th>规章'),
  ...run('tables in a field', `${PAGE}<textarea>`, '<table><tr><td>1', '</textarea>'),
  ...run('tables as text', `${PAGE}<div>`, '&lt;table&gt;&lt;tr&gt;&lt;td&gt;1', '</div>'),
  ...run('escaped tables', `${PAGE}<div>`, '\\u003ctable\\u003e\\u003ctr\\u003e\\u003ctd\\u003e1'),
  ...run('tables in a script', `${PAGE}<script>`, 'var a={"content":"<table><tr><td>1', '</script>'),
  // tables
  ...run('cells', `${PAGE}<table>`, `<tr>${'<td>1</td>'.repeat(100)}</tr>`),
  ...run(
    'endless spans',
    `${PAGE}<table>`,
    `<tr>${'<td rowspan=999999999 colspan=999999999>1</td>'.repeat(3)}</tr>`,
  ),
  ...run('wide cells', `${PAGE}<table>`, '<tr><td colspan=50>规章</td><td rowspan=50>1</td></tr>'),
  ...run('odd spans', `${PAGE}<table>`, '<tr><td colspan=-5 rowspan=0>1</td><td>2</td></tr>'),
  ...run('struck cells', `${PAGE}<table>`, '<tr><td>行政许可</td><td><s>1</s>2</td></tr>'),
  ...run('long labels', `${SECTION}<table>`, `<tr><td>${'予以公开不予'.repeat(50)}</td><td>1</td></tr>`),
  ...run('an open hint', `${SECTION}<table><tr><td>(`, ' 1', 'x</td><td>1</td></tr>'),
  ...run('rows of totals', `${SECTION}<table>`, `<tr><td>总计</td>${'<td>1</td>'.repeat(7)}</tr>`),
  ...run('lines of totals', SECTION_TEXT, '（七）总计 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n'),
  ...run('unknown labels', `${SECTION}<table>`, '<tr><td>林木采伐事项</td><td>5</td></tr>'),
  ...run('unknown lines', SECTION_TEXT, '林木采伐事项 | 5 | 2 |\n'),
  ...run(
    'indicators',
    `${PAGE}<table>`,
    '<tr><td>主动公开信息数</td><td>条</td><td>1</td></tr><tr><td>依申请公开信息数</td><td>件</td><td>1</td></tr>',
  ),
  ...run(
    'indicators with parts',
    `${PAGE}<table>`,
    '<tr><td>（一）主动公开政府信息数</td><td>条</td><td>5</td></tr><tr><td>其中：主动公开规范性文件数</td><td>条</td><td>1</td></tr>',
  ),
  ...run(
    'digits of indicators',
    `${PAGE}<table><tr><td>（一）主动公开政府信息数</td><td>条</td><td>`,
    '1',
    '字1字</td></tr></table>',
  ),
  ...run(
    'tables of forms',
    TEXT,
    '第二十条第（五）项\n信息内容 | 本年处理决定数量 |\n行政许可 | 0 |\n行政处罚 | 1 |\n行政强制 | 2 |\n',
  ),
  ...run('headers', TEXT, '自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n'),
  ...run(
    'reviews',
    `${PAGE}<table>`,
    '<tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr><tr><td>1</td><td>0</td><td>0</td><td>0</td><td>1</td></tr>',
  ),
  ...run('dashes in cells', `${PAGE}<table>`, '<tr><td>规章</td><td>—</td></tr>'),
  ...run('tables', PAGE, '<table><tr><td>规章</td><td>1</td></tr></table>'),
  ...run('one cell', `${PAGE}<table><tr><td>`, '行政许可 5 ', '</td></tr></table>'),
  ...run('glued rows', SECTION_TEXT, '予以公开1 2 3 4 5 6 7部分公开'),
  ...run(
    'glued digits',
    `${SECTION_TEXT}一、本年新收政府信息公开申请数量`,
    '12',
    '二、上年结转政府信息公开申请数量',
  ),
  ...run('lone pipes', TEXT, '|\n1\n\n'),
  ...run('a rule', `${TEXT}|`, '-', 'x'),
  ...run('lines of numbers', PAGE, '<p>12</p>'),
  // prose
  ...run('one paragraph', `${PAGE}<p>`, '全局今年公开林业信息12条。'),
  ...run('paragraphs', PAGE + TABLE, `<p>${'全局今年公开林业信息12条。'.repeat(10)}</p>\n`),
  ...run('clauses', `${PAGE}<p>`, '今年收到依申请公开12件，其中予以公开3件，不予公开4件，'),
  ...run('a list of parts', `${PAGE}<p>收到申请12件，其中`, '自然人3件、'),
  ...run('parts of parts', `${PAGE}<p>公开信息9条，`, '其中政策类2条，'),
  ...run('lists of parts', PAGE, '<p>其中：行政许可3件，行政处罚2件，其他1件。</p>'),
  ...run('periods', `${PAGE}<p>`, '2023年1月1日至12月31日'),
  ...run('years', `${PAGE}<p>`, '2023年度'),
  ...run('lines of years', TEXT, '2023\n'),
  ...run('years in numerals', TEXT, '二〇二三年'),
  ...run('numbers and blanks', `${PAGE}<p>`, '12 '),
  ...run('digits', TEXT, '1'),
  ...run('brackets', `${PAGE}<p>`, '（'),
  ...run('dots', TEXT, '一.'),
  ...run('ellipses', `${PAGE}<p>`, '……'),
  ...run('dashes', TEXT, '2023-'),
  ...run('notes', `${PAGE}<p>`, '甲<a href=#>1</a>'),
  ...run('pinyin', `${PAGE}<p>`, '統(tǒng)計(jì)局(jú)'),
  ...run('split bytes', `${PAGE}<p>`, '政?府?信?息?公?开?'),
  ...run('lost characters', `${PAGE}<p>`, '政\ufffd府\ufffd'),
  ...run('traditional script', `${PAGE}<p>`, '政府信息公開年報'),
  // blanks
  ...run('blanks', TEXT, ' ', 'x'),
  ...run('blanks behind a date', `${TEXT}统计期限自2023年1月1日`, ' ', 'x'),
  ...run('blanks behind a figure', `${TEXT}全年公开信息12`, ' ', 'x'),
  ...run('blanks behind a label', `${SECTION_TEXT}予以公开`, ' ', '1'),
  ...run('blanks behind a year', `${PAGE}<p>2023`, '&nbsp;', 'x'),
  // who, when and where
  ...run('the way to the page', `${PAGE}<p>您现在的位置：`, '首页 > '),
  ...run('sources', TEXT, '来源：'),
  ...run('a long source', `${PAGE}<p>来源：`, '青石县'),
  ...run('editors', `${PAGE}<p>`, '由青石县林业局编制，'),
  ...run('signatures', PAGE + TABLE, '<p>青石县林业局</p><p>2024年1月5日</p>'),
  ...run('a long title', '<title>', '青石县林业局', `2023年政府信息公开工作年度报告</title>${TABLE}`),
  ...run('a title in pieces', '<title>', '报告 ', `</title>${TABLE}`),
  ...run('a title of years', '<title>', '(2023年)', '年度报告</title>'),
  ...run('headings', PAGE, '<h2>一、总体情况</h2><p>内容</p><h2>二、主动公开政府信息情况</h2><p>内容</p>'),
  ...run('titles', PAGE, `<h1>${TITLE}</h1>`),
  ...run('short titles', PAGE, '<h1>通知</h1>'),
  ...run('a long heading', `${PAGE}<h2>`, '申请', '</h2>'),
  ...run('links', PAGE, '<a href="/a/1.html">2022年年报</a> '),
  ...run('domains', `${PAGE}<p>字`, 'a.', 'x字'),
  ...run('words of advertising', `${PAGE}<p>`, '官网'),
  ...run('facts of the page', '<head>', '<meta name="ArticleTitle" content="青石县报告">', `</head>${PAGE}`),
  // what no page should have
  ...run('empty paragraphs', PAGE, '<p></p>'),
  ...run('tags without an end', TEXT, '<aaaaaaaaaaaaaaaaaaaaa'),
  ...run('comments of saved pages', '', '<!--saved from url=(0014)', PAGE),
  ...run('sections of data', PAGE, '<![CDATA['),
  ...run('instructions', PAGE, '<?'),
  ...run('entities', `${PAGE}<p>`, '&amp;'),
  ...run('words of a style', `${PAGE}<div style="`, 'display:', `">${TABLE}`),
  ...run('rules of style', `${PAGE}<style>`, '.a{display:none}', '</style><p class=a>1</p>'),
  ...run('classes', PAGE, '<div class="a a a a">x</div>'),
  ...run('lists of JSON', '', '['),
  ...run('objects of JSON', '', '{"content":'),
  ...run('escapes of JSON', '{"content":"', '\\'),
};

/** One piece over and over, between what stands before and behind it. */
function run(name: string, before: string, piece: string, behind = ''): Readonly<Record<string, Kind>> {
  return {
    [name]: length => before + piece.repeat(Math.max(1, Math.ceil(length / piece.length))) + behind,
  };
}
