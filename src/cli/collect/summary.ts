import type { Language } from '../../types.ts';
import { grouped } from '../progress.ts';
import type { Collected } from './collect-once.ts';

/** What a pass came to, in a few lines. */
export function collectedSummary(
  collected: Collected,
  folder: string,
  language: Language,
  state: 'state.db' | 'database' = 'state.db',
): string {
  const { requests, captures, unchanged, failures, changes, seconds, message, covered } = collected;
  const words = WORDS[language];
  const by = (status: string) => grouped(covered.filter(each => each.status === status).length);
  const lines = [
    words.asked(grouped(requests), seconds.toFixed(1)),
    words.kept(grouped(captures), grouped(unchanged), grouped(failures)),
    words.reports(grouped(message.found.length), grouped(message.gone.length), grouped(changes)),
    words.coverage(by('found'), by('late'), by('missing'), by('gone')),
    message.stopped.length > 0 ? words.stopped(message.stopped) : '',
    words.written(folder, state === 'state.db' ? 'archive, state.db' : 'archive'),
  ];
  return lines
    .filter(line => line !== '')
    .map(line => `${line}\n`)
    .join('');
}

const WORDS: Readonly<
  Record<
    Language,
    {
      asked(requests: string, seconds: string): string;
      kept(captures: string, unchanged: string, failures: string): string;
      reports(found: string, gone: string, cells: string): string;
      coverage(found: string, late: string, missing: string, gone: string): string;
      stopped(hosts: readonly string[]): string;
      written(folder: string, most: string): string;
    }
  >
> = {
  en: {
    asked: (requests, seconds) => `asked     ${requests} addresses in ${seconds} s`,
    kept: (captures, unchanged, failures) =>
      `kept      ${captures} pages, ${unchanged} unchanged, ${failures} to be tried again`,
    reports: (found, gone, cells) => `reports   ${found} new, ${gone} gone, ${cells} cells changed`,
    coverage: (found, late, missing, gone) =>
      `coverage  ${found} found, ${late} late, ${missing} missing, ${gone} gone`,
    stopped: hosts => `stopped   ${hosts.join(', ')}`,
    written: (folder, most) => `written   ${folder}: ${most}, changes.jsonl, coverage.csv, log.jsonl`,
  },
  zh: {
    asked: (requests, seconds) => `请求　　${requests} 个网址，用时 ${seconds} 秒`,
    kept: (captures, unchanged, failures) =>
      `保存　　${captures} 个页面，未变 ${unchanged}，待重试 ${failures}`,
    reports: (found, gone, cells) => `报告　　新增 ${found} 份，消失 ${gone} 份，变动 ${cells} 格`,
    coverage: (found, late, missing, gone) =>
      `覆盖　　已有 ${found}，逾期 ${late}，缺失 ${missing}，消失 ${gone}`,
    stopped: hosts => `已停止　${hosts.join('、')}`,
    written: (folder, most) =>
      `已写入　${folder}：${most.replace(', ', '、')}、changes.jsonl、coverage.csv、log.jsonl`,
  },
};
