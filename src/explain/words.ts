import type { CellStatus, Language } from '../types.ts';

/** What an explanation says in one language. */
export interface Words {
  readonly heads: Readonly<
    Record<'field' | 'status' | 'place' | 'text' | 'label' | 'notes' | 'sums', string>
  >; // of one width each
  readonly statuses: Readonly<Record<CellStatus, string>>;
  readonly none: string;
  readonly noPlace: string;
  readonly noForm: string;
  readonly notReport: string;
  readonly legend: string;
  readonly failing: string; // a cell in a sum that fails
  readonly repaired: string;
  readonly problems: string;
  readonly fields: string;
  readonly page: string;
  readonly comma: string;
  label(label: string, how: string): string;
  meaning(zh: string, en: string): string;
  overview(form: string, reported: number, fields: number, grade: string): string;
  form(form: string): string;
  sums(held: number, failed: number, open: number): string;
  holds(sums: string): string;
  fails(sums: string, expected: number, found: number, relation: 'equal' | 'at-least'): string;
  is(field: string, status: CellStatus): string;
  readonly ifBlanksAre0: Readonly<Record<'held' | 'failed', string>>;
  notAssessable(reasons: readonly string[], others: number): string;
}

const EN: Words = {
  heads: {
    status: 'status',
    place: 'place ',
    label: 'label ',
    notes: 'notes ',
    sums: 'sums  ',
    text: 'text  ',
    field: 'field ',
  },
  statuses: {
    reported: 'reported',
    blank: 'blank',
    dash: 'dash',
    words: 'words',
    unread: 'unread',
    absent: 'absent',
    derived: 'derived',
  },
  none: 'none',
  noPlace: 'none on the page',
  noForm: 'no form',
  notReport: 'no report',
  legend: 'Legend',
  failing: 'in a sum that fails',
  repaired: 'repaired text',
  problems: 'Findings',
  fields: 'Fields',
  page: 'The page as it was read',
  comma: ', ',
  label: (label, how) => `${label === '' ? 'none found' : `"${label}"`}; ${how}`,
  meaning: (zh, en) => `${zh}; ${en}`,
  overview: (form, reported, fields, grade) =>
    `${form}, ${reported} of ${fields} fields reported, grade ${grade}`,
  form: form => `form of ${form}`,
  sums: (held, failed, open) => `sums: ${held} held, ${failed} failed, ${open} not assessable`,
  holds: sums => `${sums} holds`,
  fails: (sums, expected, found, relation) =>
    `${sums} fails: expected ${relation === 'equal' ? '' : 'at least '}${expected}, found ${found}, ` +
    (found > expected ? `${found - expected} too many` : `${expected - found} too few`),
  is: (field, status) => `${field} is ${status === 'dash' ? 'a dash' : status}`,
  ifBlanksAre0: { held: 'holds if blanks are 0', failed: 'fails if blanks are 0' },
  notAssessable: (reasons, others) =>
    `not assessable: ${reasons.join(', ')}${others > 0 ? ` and ${others} more` : ''}`,
};

const ZH: Words = {
  heads: {
    status: '状态',
    place: '位置',
    label: '标目',
    notes: '说明',
    sums: '勾稽',
    text: '原文',
    field: '字段',
  },
  statuses: {
    reported: '原文数字',
    blank: '空白',
    dash: '划线',
    words: '文字',
    unread: '未能识读',
    absent: '页面没有',
    derived: '推得',
  },
  none: '无',
  noPlace: '页面上没有',
  noForm: '没有认出格式',
  notReport: '不是年度报告',
  legend: '图例',
  failing: '所在勾稽关系不成立',
  repaired: '修复的文字',
  problems: '发现',
  fields: '字段',
  page: '读出的页面',
  comma: '，',
  label: (label, how) => `${label === '' ? '没有找到' : `“${label}”`}；${sayHow(how)}`,
  meaning: zh => zh,
  overview: (form, reported, fields, grade) =>
    `${form}，${fields} 个字段中有原文数字 ${reported} 个，等级 ${grade}`,
  form: form => `${form} 年格式`,
  sums: (held, failed, open) => `勾稽关系：成立 ${held}，不成立 ${failed}，无从核对 ${open}`,
  holds: sums => `${sums}，成立`,
  fails: (sums, expected, found, relation) =>
    `${sums}，不成立：应${relation === 'equal' ? '为' : '不少于'} ${expected}，实为 ${found}，` +
    (found > expected ? `多 ${found - expected}` : `少 ${expected - found}`),
  is: (field, status) => `${field} 为${ZH.statuses[status]}`,
  ifBlanksAre0: { held: '若空白为0则成立', failed: '若空白为0则不成立' },
  notAssessable: (reasons, others) =>
    `无从核对：${reasons.join('，')}${others > 0 ? `，另有 ${others} 个` : ''}`,
};

/** What `how` says, in Chinese; ids of sums and anything else stay as they are. */
function sayHow(how: string): string {
  return how
    .split('; ')
    .map(part => HOW.reduce((text, [pattern, chinese]) => text.replace(pattern, chinese), part))
    .join('；');
}

const HOW: readonly (readonly [RegExp, string])[] = [
  [/^label exact$/, '标目一致'],
  [/^label alias$/, '标目为常见异写'],
  [/^label tolerant$/, '标目近似'],
  [/^label order$/, '仅凭位置认出'],
  [/^cell (\d+) of (\d+)$/, '$2 格中第 $1 格'],
  [/^no cell behind it$/, '其后没有单元格'],
  [/^one cell for (\d+) fields$/, '一格对应 $1 个字段'],
  [/^(\d+) values for (\d+) fields$/, '$2 个字段有 $1 个值'],
  [/^glued$/, '数字连写'],
  [/^gaps$/, '凭空行定位'],
  [/^no such row found$/, '没有找到这一行'],
  [/^no such table found$/, '没有找到这张表'],
];

export const WORDS: Readonly<Record<Language, Words>> = { en: EN, zh: ZH };
