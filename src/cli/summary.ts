import { yearOfForm } from '../recognise/forms/index.ts';
import type { Language } from '../types.ts';
import type { Tally } from '../write/tally.ts';
import type { ConvertPlan } from './convert-plan.ts';
import { grouped } from './progress.ts';

/** What a run found, in a few lines. */
export function summary(
  tally: Tally,
  seconds: number,
  { folder, formats, xlsxMost, language }: Pick<ConvertPlan, 'folder' | 'formats' | 'xlsxMost' | 'language'>,
  files: readonly string[],
): string {
  const { inputs, cells, severities, forms } = tally;
  const words = WORDS[language];
  const workbooks = files.filter(file => file.endsWith('.xlsx')).length;
  const byForm = Object.keys(forms)
    .sort()
    .map(form => words.form(form, count(forms[form]!)));
  const lines = [
    words.reports(count(tally.reports), byForm, count(inputs.converted), seconds.toFixed(1)),
    tally.empty > 0 ? words.empty(count(tally.empty)) : '',
    words.numbers(count(cells.reported), count(cells.derived)),
    words.others(
      count(cells.blank),
      count(cells.dash),
      count(cells.words),
      count(cells.unread),
      count(cells.absent),
    ),
    words.findings(
      count(tally.codes['validate/sum-fails'] ?? 0),
      count(severities.unusable),
      count(severities.doubtful),
      count(severities.note),
    ),
    inputs.skipped > 0 ? words.skipped(count(inputs.skipped)) : '',
    inputs.unreadable + inputs.failed > 0
      ? words.unreadable(count(inputs.unreadable), count(inputs.failed))
      : '',
    words.written(folder, files),
    workbooks > 1 ? words.split(count(workbooks)) : '',
    workbooks === 0 && xlsxMost !== null && formats.includes('xlsx') ? words.noWorkbook(count(xlsxMost)) : '',
  ];
  return lines
    .filter(line => line !== '')
    .map(line => `${line}\n`)
    .join('');
}

const count = grouped;

interface Words {
  form(form: string, n: string): string;
  reports(n: string, byForm: readonly string[], files: string, seconds: string): string;
  empty(n: string): string;
  numbers(reported: string, derived: string): string;
  others(blank: string, dash: string, words: string, unread: string, absent: string): string;
  findings(sums: string, unusable: string, doubtful: string, notes: string): string;
  skipped(n: string): string;
  unreadable(unreadable: string, failed: string): string;
  written(folder: string, files: readonly string[]): string;
  split(workbooks: string): string;
  noWorkbook(most: string): string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    form: (form, n) => (form === 'none' ? `without tables: ${n}` : `form of ${yearOfForm(form)}: ${n}`),
    reports: (n, byForm, files, seconds) =>
      `reports   ${n}${byForm.length === 0 ? '' : ` (${byForm.join(', ')})`} from ${files} files in ${seconds} s`,
    empty: n => `no report ${n} files`,
    numbers: (reported, derived) => `numbers   ${reported} reported, ${derived} derived`,
    others: (blank, dash, words, unread, absent) =>
      `no number ${blank} blank, ${dash} dash, ${words} words, ${unread} unread, ${absent} absent`,
    findings: (sums, unusable, doubtful, notes) =>
      `findings  ${sums} sums that fail; ${unusable} unusable, ${doubtful} doubtful, ${notes} notes`,
    skipped: n => `skipped   ${n} files of kinds that are not read here`,
    unreadable: (unreadable, failed) => `failed    ${unreadable} files unreadable, ${failed} internal errors`,
    written: (folder, files) => `written   ${folder}: ${files.join(', ')}`,
    split: workbooks => `split     XLSX into ${workbooks} workbooks, each of about 500 reports`,
    noWorkbook: most => `left out  XLSX, of more than ${most} reports: ask for it with --format xlsx`,
  },
  zh: {
    form: (form, n) => (form === 'none' ? `无表格 ${n} 份` : `${yearOfForm(form)} 年格式 ${n} 份`),
    reports: (n, byForm, files, seconds) =>
      `报告　　${n} 份${byForm.length === 0 ? '' : `（${byForm.join('，')}）`}，来自 ${files} 个文件，用时 ${seconds} 秒`,
    empty: n => `非报告　${n} 个文件`,
    numbers: (reported, derived) => `数字　　原文 ${reported} 个，推得 ${derived} 个`,
    others: (blank, dash, words, unread, absent) =>
      `无数字　空白 ${blank}，划线 ${dash}，文字 ${words}，未能识读 ${unread}，页面没有 ${absent}`,
    findings: (sums, unusable, doubtful, notes) =>
      `发现　　不平衡 ${sums} 处；不可用 ${unusable}，存疑 ${doubtful}，提示 ${notes}`,
    skipped: n => `已跳过　${n} 个不支持的文件`,
    unreadable: (unreadable, failed) => `失败　　无法读取 ${unreadable} 个，程序错误 ${failed} 个`,
    written: (folder, files) => `已写入　${folder}：${files.join('、')}`,
    split: workbooks => `已分册　XLSX 分为 ${workbooks} 个工作簿，每个约 500 份报告`,
    noWorkbook: most => `未写出　超过 ${most} 份报告时不写 XLSX；需要时请用 --format xlsx`,
  },
};
