import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { repairDocument } from '../../src/normalise/repair.ts';
import { REPORT_WORDS } from '../../src/normalise/report-words.ts';
import { KNOWN_WORDS } from '../../src/recognise/known-words.ts';
import type { Document } from '../../src/types.ts';
import { splitBytes } from '../made/pages/damage/split-bytes.ts';
import { convertNow } from '../made/read.ts';

const documentOf = (text: string) => readDocument(text).value;
const repair = (text: string) => repairDocument(documentOf(text), KNOWN_WORDS);
const codes = (text: string) => repair(text).problems.map(({ code }) => code);
const read = (text: string) => convertNow(new TextEncoder().encode(text), { name: 'page.txt' });

describe('repairDocument', () => {
  it.each([
    '怎样申请?;先填表，后交表。\n公开了吗?！公开了。',
    '一 | 二 | 三\n? 0 | ?; 0 | 1',
    '<table><tr><td>还有问题?!</td><td>0</td></tr></table>',
  ])('gives back the document itself where nothing was damaged: %s', text => {
    const document = documentOf(text);
    expect(repairDocument(document, KNOWN_WORDS).value).toBe(document);
    expect(codes(text)).toEqual([]);
  });

  it('says what was printed, what it reads and where', () => {
    expect(repair('一\n公開工作經?;?、制度化，落实三审三?！睓C制。').problems).toEqual([
      {
        code: 'normalise/split-bytes',
        place: { line: 2, column: 6 },
        data: { before: '?;?', after: '常化' },
      },
      {
        code: 'normalise/split-bytes',
        place: { line: 2, column: 19 },
        data: { before: '?！睓C', after: '校”機' },
      },
    ]);
  });

  it('keeps the printed text', () => {
    const text = '4.?；さ谌胶戏ㄈㄒ? | 1 | 2';
    expect(textsOf(repair(text).value)).toEqual(textsOf(documentOf(text)));
  });

  it('marks what stays open on a damaged page, and leaves the same spot alone elsewhere', () => {
    const doubtful = '检查院?！?';
    expect(codes(doubtful)).toEqual([]);
    expect(codes(`公开工作经?;?、制度化。\n${doubtful}`)).toEqual([
      'normalise/split-bytes',
      'normalise/split-bytes-open',
    ]);
    expect(codes('公开工作经?;?、制度化。\n是吗?;不是。')).toEqual([
      'normalise/split-bytes',
      'normalise/split-bytes-open',
    ]);
  });

  const word = fc.constantFrom(
    ...REPORT_WORDS,
    '，',
    '“',
    '”',
    '（一）',
    '2021年',
    '：',
    '12件',
    '我镇',
    '的',
  );
  const sentence = fc.array(word, { minLength: 2, maxLength: 7 }).map(parts => `${parts.join('')}。`);

  it('mends or marks every damaged line of a page that certainly is', () => {
    fc.assert(
      fc.property(sentence, line => {
        const damaged = splitBytes(line);
        const { value, problems } = repair(`公开工作经?;?、制度化。\n${damaged}`);
        if (damaged === line) expect(problems).toHaveLength(1);
        else if (/\?[！；。、]/.test(damaged)) expect(problems.length).toBeGreaterThan(1);
        expect(textsOf(value)[1]).toBe(damaged);
      }),
      { numRuns: 3000, seed: 20233 },
    );
  });
});

describe('a damaged page', () => {
  const table = [
    '二、主动公开政府信息情况',
    '第二十条第（一）项',
    '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
    '规章 | 0 | 0 | 0',
    '行政规范性文件 | 1 | 2 | 3',
  ];

  it('has its prose mended in the sections, and nothing else altered', () => {
    const page = ['白河市统计局2023年政府信息公开工作年度报告', '一、总体情况'];
    const prose = '公开工作经?;?、制度化，嚴格落實“三審三?!睓C制。有问题吗?有的;没有?。';
    const { reports } = read([...page, prose, ...table].join('\n'));
    expect(reports[0]!.record.sections.overview).toBe(
      '公开工作经常化、制度化，严格落实“三审三校”机制。有问题吗?有的;没有?。',
    );
  });

  it('has its labels found exactly, and printed as they are', () => {
    const rows = [
      '三、收到和处理政府信息公开申请情况',
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况',
      '自然人 | 法人或其他组织 | 总计',
      '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他',
      '一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1',
      '3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0',
      '4.?；さ谌胶戏ㄈㄒ? | 1 | 0 | 0 | 0 | 0 | 0 | 1',
      '5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    ];
    const { reports } = read(['白河市统计局2023年政府信息公开工作年度报告', ...table, ...rows].join('\n'));
    const cell = reports[0]!.cells.find(
      ({ field }) => field === 'applications.refused.third_party_rights.natural_person',
    );
    expect(cell).toMatchObject({ value: 1, label: '4.?；さ谌胶戏ㄈㄒ?' });
    expect(cell!.how).toContain('label exact');
    expect(reports[0]!.record.problems.map(({ code }) => code)).toContain('normalise/split-bytes');
    expect(reports[0]!.record.problems.map(({ code }) => code)).not.toContain('recognise/tolerant-label');
  });
});

function textsOf({ blocks }: Document): readonly string[] {
  return blocks.flatMap(block =>
    block.type === 'line' ? [block.text] : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );
}
