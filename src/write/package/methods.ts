import type { CellStatus } from '../../types.ts';
import { type Facts, printCount, printRange } from './facts.ts';
import { STATUS } from './value-labels.ts';

/** METHODS.md: a paragraph for a paper, in English and in Chinese, with the versions and counts of this run. */
export function methodsMd(facts: Facts): string {
  return ['# Methods', '', english(facts), '', '# 方法', '', chinese(facts), ''].join('\n');
}

function english({ version, tally, years, published }: Facts): string {
  const { reported, derived, ...others } = tally.cells;
  const all = Object.values(tally.cells).reduce((sum, count) => sum + count, 0);
  return [
    `The figures were read from ${count(tally.inputs.converted, 'page')} of annual open-government reports`,
    '(政府信息公开工作年度报告) of Chinese agencies',
    years === null ? '' : `for ${printRange(years)}`,
    published === null
      ? ''
      : `, published between ${published.from} and ${published.to} where a date is printed,`,
    `by gongkai ${version}.`,
    `${count(tally.reports, 'report')} ${tally.reports === 1 ? 'was' : 'were'} found (${formsOf(tally.forms, 'without a table')}).`,
    `Of ${printCount(all)} cells that their forms ask for, ${printCount(reported)} hold a printed number;`,
    `${printCount(derived)} were not readable and are the only whole number of 0 or more that the form's sums allow`,
    '(status derived, left out of reports.csv);',
    `the others have no number: ${statuses(others, 'en')}.`,
    `Failing sums were reported and never used to change a printed number (${count(tally.codes['validate/sum-fails'] ?? 0, 'sum')} failed).`,
    'A blank was never taken as zero.',
  ]
    .filter(part => part !== '')
    .join(' ')
    .replaceAll(' ,', ',');
}

function chinese({ version, tally, years, published }: Facts): string {
  const { reported, derived, ...others } = tally.cells;
  const all = Object.values(tally.cells).reduce((sum, count) => sum + count, 0);
  return [
    `数据由 gongkai ${version} 从${printCount(tally.inputs.converted)}个页面读取，`,
    `来源为中国行政机关的政府信息公开工作年度报告${years === null ? '' : `（${printRange(years)}年度）`}`,
    published === null ? '。' : `，印有日期者公布于${published.from}至${published.to}。`,
    `共有报告${printCount(tally.reports)}份（${formsOf(tally.forms, '无表格')}）。`,
    `各格式要求的${printCount(all)}个单元格中，${printCount(reported)}个印有数字；`,
    `${printCount(derived)}个无法直接读取，但勾稽关系只容许一个非负整数（状态 derived，不列入 reports.csv）；`,
    `其余没有数字：${statuses(others, 'zh')}。`,
    `不成立的勾稽关系只作报告（${printCount(tally.codes['validate/sum-fails'] ?? 0)}处），从不据以更改印出的数字。`,
    '空白从不作0处理。',
  ].join('');
}

function count(number: number, noun: string): string {
  return `${printCount(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function formsOf(forms: Readonly<Record<string, number>>, none: string): string {
  return Object.entries(forms)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, number]) => `${form === 'none' ? none : form}: ${printCount(number)}`)
    .join(', ');
}

function statuses(cells: Readonly<Partial<Record<CellStatus, number>>>, language: 'en' | 'zh'): string {
  return STATUS.flatMap(({ value, [language]: words }) => {
    const number = cells[value as CellStatus];
    return number === undefined ? [] : [`${printCount(number)} ${value} (${words})`];
  }).join(language === 'en' ? ', ' : '、');
}
