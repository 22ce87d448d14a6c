import { FORMS } from '../../recognise/forms/index.ts';

/** What the page says, in both languages: it holds both, and shows one. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

const both = (zh: string, en: string): Both => ({ zh, en });

export const WORDS = {
  title: both('读取结果概览', 'What was read'),
  language: both('语言', 'Language'),
  contents: both('目录', 'Contents'),

  reports: both('报告', 'reports'),
  bodies: both('机关', 'bodies'),
  numbers: both('原文数字', 'printed numbers'),
  noNumber: both('原文无数字', 'printed without a number'),
  unchecked: both('数字无处印证', 'numbers that nothing checks'),
  notGiven: both('未能识读或页面没有', 'unread or absent'),
  sumsFail: both('勾稽关系不成立', 'sums that fail'),

  read: both('读了什么，没读什么', 'What was read and what not'),
  readNote: both(
    '每个字段恰有一种状态。只有“原文数字”和“推得”有数值；空白、划线、文字是原文如此。',
    'Every field has one status. Only “reported” and “derived” have a number; blank, dash and words are what the page prints.',
  ),
  inputs: both('输入文件', 'Inputs'),
  input: both('文件', 'input'),
  files: both('文件数', 'files'),
  withReport: both('已读，是年度报告', 'read, an annual report'),
  withoutReport: both('已读，不是年度报告', 'read, no annual report'),
  skipped: both('跳过：不读的文件类型', 'skipped: kinds of files that are not read'),
  unreadable: both('无法读取', 'unreadable'),
  failed: both('程序错误', 'internal error'),
  others: both('没有给出报告的文件', 'Inputs that gave no report'),
  othersNote: both(
    '不含按类型跳过的文件。全部见 run.json 和 problems.csv。',
    'Without those skipped by kind. All are in run.json and problems.csv.',
  ),
  why: both('原因', 'why'),
  byYear: both('按年份', 'By year'),
  byForm: both('按格式', 'By form'),
  byLayout: both('按版式', 'By layout'),
  year: both('年份', 'year'),
  form: both('格式', 'form'),
  layout: both('版式', 'layout'),
  noYear: both('无年份', 'no year'),
  noForm: both('无格式', 'no form'),
  share: both('字段占比，%', 'Share of fields, %'),
  grade: both('等级', 'grade'),
  sumsHeld: both('勾稽成立', 'sums held'),
  sumsFailed: both('不成立', 'sums failed'),
  sumsOpen: both('无从核对', 'not assessable'),
  sumsHeldIfBlank: both('其中空白作0则成立', 'of these, hold if blanks are 0'),

  coverage: both('覆盖：机关 × 年份', 'Coverage: bodies × years'),
  coverageBodies: both(
    '每格一个机关一年，自首次至末次出现的年份，与 coverage.csv 相同。',
    'A cell is a body and a year, from the first to the last that is seen of it, as in coverage.csv.',
  ),
  body: both('机关', 'body'),
  place: both('地区', 'place'),
  atCity: both('市级合计', 'by city'),
  noRegion: both('没有行政区划代码', 'without a region code'),
  nobody: both('没有可列入的报告：缺少机关或年份。', 'No report has both a body and a year.'),

  cells: both('单元格状态', 'Cells by status'),
  status: both('状态', 'status'),
  meaning: both('含义', 'meaning'),
  fields: both('字段数', 'fields'),
  percent: both('占比', 'share'),
  byTable: both('按表格', 'By table'),
  table: both('表格', 'table'),

  sums: both('不成立的勾稽关系', 'Sums that fail'),
  sumsNone: both('没有不成立的勾稽关系。', 'No sum fails.'),
  sumsNote: both(
    '差额大的在前。点开一行，看所涉数字及其在页面上的位置。数字从不改动：可能是机关算错，也可能是转载损坏。',
    'Largest difference first. Open a line for its numbers and where each stands. No number is changed: the agency may have added wrongly, or a copy be damaged.',
  ),
  sumsBy: both('按勾稽关系', 'By sum'),
  sum: both('勾稽关系', 'sum'),
  difference: both('差额', 'difference'),
  expectedSide: both('应为', 'expected'),
  foundSide: both('实为', 'found'),
  term: both('项', 'term'),
  number: both('数字', 'number'),
  printedAs: both('原文', 'as printed'),
  where: both('位置', 'place'),
  seePage: both('在本页所在的文件夹运行：', 'More, from the folder of this page:'),
  noAgency: both('机关不详', 'agency unknown'),

  main: both('主要变量的分布', 'Main variables'),
  mainNote: both(
    '每年一柱：柱为中间一半（四分位距），粗线为中位数，细线为第 5 至第 95 百分位。只用原文数字及其相加；同一机关同一年份的多份报告只取一份，与 panel.csv 相同。数据表中 p5、q1、q3、p95 是百分位（第 5、25、75、95），n 是数字个数。',
    'A bar a year: the bar is the middle half (quartiles), the thick line the median, the thin line the 5th to the 95th percentile. Printed numbers and their sums only; of several reports of one body and year one counts, as in panel.csv. In the data, p5, q1, q3 and p95 are percentiles (5, 25, 75, 95), and n is how many numbers there are.',
  ),
  any: both('任一变量', 'Any variable'),
  choose: both('选择变量', 'Choose a variable'),
  noVariables: both(
    '没有数字可画：报告缺少机关、年份或表格。',
    'There are no numbers to draw: no report has a body, a year and tables.',
  ),
  noScript: both(
    '本页脚本未运行，因此列出全部变量。',
    'The script of this page does not run, so every variable is listed.',
  ),
  allZero: both('原文数字全部为 0。', 'Every printed number is 0.'),
  onlyOne: both('只有一个数字，不画图。', 'There is one number only, and so no plot.'),
  logarithmic: both('对数刻度', 'logarithmic scale'),
  unit: both('单位', 'unit'),
  forms: both('来自格式', 'from forms'),
  break: both('口径变化', 'break'),

  findings: both('发现', 'Findings'),
  findingsNote: both(
    '每条见 problems.csv 和 across.csv。“不可用”没有数字，“存疑”宜人工查看，“提示”备查。',
    'Each is in problems.csv or across.csv. “Unusable” gives no numbers, “doubtful” wants a look, a “note” is for the record.',
  ),
  code: both('代码', 'code'),
  severity: both('程度', 'severity'),
  count: both('次数', 'count'),
  none: both('无', 'none'),

  data: both('数据', 'Data'),
  copy: both('复制数据', 'Copy the data'),
} as const;

export const STATUS_WORDS = {
  reported: both('原文数字', 'reported'),
  derived: both('推得', 'derived'),
  blank: both('空白', 'blank'),
  dash: both('划线', 'dash'),
  words: both('文字', 'words'),
  unread: both('未能识读', 'unread'),
  absent: both('页面没有', 'absent'),
} as const;

export const STATUS_MEANINGS = {
  reported: both('页面上印有数字。', 'A number is printed.'),
  derived: both(
    '不能直接读出，但勾稽关系只容许这一个数。',
    'Not readable directly; the sums leave only this number.',
  ),
  blank: both('单元格在，里面是空的。', 'The cell is there and empty.'),
  dash: both('表示没有的符号或词，如 /、-、无。', 'A sign or word for none, such as / or 无.'),
  words: both('其他文字。', 'Other words.'),
  unread: both('印有内容，但不能确定地读出。', 'Something is printed that could not be read with certainty.'),
  absent: both('页面上没有找到这个单元格。', 'No such cell was found on the page.'),
} as const;

export const LAYOUT_WORDS = {
  tables: both('网页表格', 'tables of a page'),
  lines: both('文本行', 'lines of text'),
  'one-line': both('连成一行', 'run together'),
  none: both('没有表格', 'no tables'),
} as const;

/** The tables of all forms, by the first part of their fields: those of the newest form first. */
export const PART_WORDS: Readonly<Record<string, Both>> = Object.assign(
  {},
  ...FORMS.map(({ parts }) => parts),
);

export const COVERAGE_WORDS = {
  found: both('有报告', 'report found'),
  late: both('有报告，逾期发布', 'report found, published late'),
  no_tables: both('有报告，无表格', 'report without tables'),
  not_a_report: both('有页面，不是报告', 'a page that is no report'),
  missing: both('缺', 'missing'),
} as const;

export const SEVERITY_WORDS = {
  unusable: both('不可用', 'unusable'),
  doubtful: both('存疑', 'doubtful'),
  note: both('提示', 'note'),
} as const;

export const mostShown = (shown: number, all: number): Both =>
  both(`共 ${all} 个，这里列出前 ${shown} 个。`, `${all} in all; the first ${shown} are shown.`);

export const aggregated = (bodies: number, most: number, at: 'city' | 'province'): Both =>
  both(
    `机关有 ${bodies} 个，多于 ${most} 个，故按${at === 'city' ? '市' : '省'}合并：每格为有报告的机关年份数 / 应有数。逐个机关见 coverage.csv。`,
    `There are ${bodies} bodies, more than ${most}, so they are put together by ${at === 'city' ? 'city' : 'province'}: a cell has how many have a report, of how many. Each body is in coverage.csv.`,
  );

export const lastYears = (shown: number, all: number): Both =>
  both(`共 ${all} 年，这里是最近 ${shown} 年。`, `${all} years in all; the last ${shown} are shown.`);
