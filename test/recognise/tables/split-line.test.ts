import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../src/recognise/forms/index.ts';
import { scriptsOf } from '../../../src/recognise/tables/labels/script.ts';
import { lexiconOf } from '../../../src/recognise/tables/words/lexicon.ts';
import { splitLine } from '../../../src/recognise/tables/words/split-line.ts';

const LEXICON = lexiconOf(scriptsOf(FORMS));
const split = (line: string) =>
  splitLine(line, LEXICON)?.map(({ type, start, end }) => `${type[0]}:${line.slice(start, end)}`) ?? null;

describe('splitLine', () => {
  it('takes time that grows with the length of a line without blanks', () => {
    const time = (times: number) => {
      const start = process.cpuUsage();
      splitLine('行政许可1'.repeat(times), LEXICON);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000; // milliseconds
    };
    time(2000); // compiled
    // Quadratic work would take a hundred times as long.
    expect(time(40_000)).toBeLessThan(40 * Math.max(time(4000), 5));
  });

  it.each<readonly [line: string, parts: readonly string[] | null]>([
    ['规章 0 12 0', ['l:规章', 'v:0', 'v:12', 'v:0']],
    ['规章000', ['l:规章', 'v:000']],
    [
      '行政许可 10 23 其他对外管理服务事项 5',
      ['l:行政许可', 'v:10', 'v:23', 'l:其他对外管理服务事项', 'v:5'],
    ],
    [
      '1.属于国家秘密00000002.其他法律行政法规禁止公开0',
      ['l:1.属于国家秘密', 'v:0000000', 'l:2.其他法律行政法规禁止公开', 'v:0'],
    ],
    [
      '信息内容本年制发件数本年废止件数现行有效件数',
      ['l:信息内容', 'l:本年制发件数', 'l:本年废止件数', 'l:现行有效件数'],
    ],
    ['商业 企业 科研 机构 社会公益组织', ['l:商业 企业', 'l:科研 机构', 'l:社会公益组织']],
    ['一、本年新收政府信息公开申请数量 3 / 3', ['l:一、本年新收政府信息公开申请数量', 'v:3', 'v:/', 'v:3']],
    ['4.?；さ谌胶戏 0 0 1', ['t:4.?；さ谌胶戏', 'v:0', 'v:0', 'v:1']],
    ['0 0 15 0', ['v:0', 'v:0', 'v:15', 'v:0']],
    ['规章制度不断健全', null],
    ['全年主动公开规章13件，行政许可5项。', null],
    ['规章', null],
  ])('%s', (line, parts) => {
    expect(split(line)).toEqual(parts);
  });
});
