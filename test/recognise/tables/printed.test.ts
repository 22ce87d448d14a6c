import { describe, expect, it } from 'vitest';
import type { ValueKind } from '../../../src/recognise/forms/form.ts';
import { looksLikeValue, readPrinted } from '../../../src/recognise/tables/words/printed.ts';

type Case = readonly [text: string, kind: ValueKind, status: string, value: number | null, unit?: string];

const CASES: readonly Case[] = [
  ['0', 'count', 'reported', 0],
  ['1,113', 'count', 'reported', 1113],
  ['1,13', 'count', 'unread', null],
  ['31批次', 'count', 'reported', 31],
  ['? 0', 'count', 'reported', 0],
  ['??12', 'count', 'reported', 12],
  ['?', 'count', 'blank', null],
  ['', 'count', 'blank', null],
  ['/', 'count', 'dash', null],
  ['——', 'count', 'dash', null],
  ['无', 'count', 'dash', null],
  ['不涉及', 'count', 'dash', null],
  ['本单位未制作规章', 'count', 'words', null],
  ['1 1', 'count', 'unread', null],
  ['1\n2', 'count', 'unread', null],
  ['1?5', 'count', 'unread', null],
  ['007', 'count', 'unread', null],
  ['260余', 'count', 'unread', null],
  ['12万元', 'count', 'unread', null],
  ['零', 'count', 'reported', 0],
  ['未增未减', 'change', 'reported', 0],
  ['未增未减', 'count', 'words', null],
  ['+3', 'change', 'reported', 3],
  ['-14', 'change', 'reported', -14],
  ['增1558', 'change', 'reported', 1558],
  ['减 38', 'change', 'reported', -38],
  ['减0', 'change', 'reported', 0],
  ['251000元', 'money', 'reported', 25.1, '万元'],
  ['184719元', 'money', 'reported', 18.4719, '万元'],
  ['79000.1元', 'money', 'reported', 7.90001, '万元'],
  ['43.788万元', 'money', 'reported', 43.788, '万元'],
  ['2601.953875万', 'money', 'reported', 2601.953875, '万元'],
  ['1.2亿元', 'money', 'reported', 12000, '万元'],
  ['149.673874', 'money', 'reported', 149.673874, ''],
  ['8040', 'money', 'reported', 8040, ''],
  ['￥1,234.5', 'money', 'reported', 0.12345, '万元'],
  ['2.5千万元', 'money', 'reported', 2500, '万元'],
  ['人民币300元', 'money', 'reported', 0.03, '万元'],
  ['30仟元', 'money', 'reported', 3, '万元'],
  ['300美元', 'money', 'unread', null],
  ['0件', 'money', 'reported', 0],
  ['12 件/次', 'count', 'reported', 12],
  ['7.8万', 'count', 'reported', 78000],
  ['1.5', 'count', 'unread', null],
  ['12.00', 'count', 'unread', null],
  ['十二', 'count', 'reported', 12],
  ['一百零三件', 'count', 'reported', 103],
  ['○', 'count', 'reported', 0],
  ['一', 'count', 'unread', null], // or a dash
  ['一二', 'count', 'unread', null],
  ['-14', 'count', 'unread', null],
  ['减38', 'count', 'unread', null],
  ['−3', 'change', 'reported', -3],
  ['↓3', 'change', 'reported', -3],
  ['↑3', 'change', 'reported', 3],
  ['\\-3', 'change', 'reported', -3],
  ['▲3', 'change', 'unread', null],
  ['△3', 'change', 'unread', null],
  ['(3)', 'change', 'unread', null],
  ['3O', 'count', 'unread', null],
  ['l2', 'count', 'unread', null],
  ['5l', 'count', 'unread', null],
  ['O', 'count', 'unread', null],
  ['1e3', 'count', 'unread', null],
  ['9007199254740993', 'count', 'unread', null],
  ['0/0', 'count', 'unread', null],
  ['- 4 -', 'count', 'unread', null],
  ['P4', 'count', 'unread', null],
];

const BESIDE: readonly (readonly [text: string, value: number, beside: string])[] = [
  ['12(3.4%)', 12, '(3.4%)'],
  ['24(0)', 24, '(0)'],
  ['3*', 3, '*'],
  ['0※', 0, '※'],
  ['7①', 7, '①'],
  ['7(注1)', 7, '(注1)'],
  ['7[注]', 7, '[注]'],
  ['15 件(占2%)', 15, '(占2%)'],
];

describe('readPrinted', () => {
  for (const [text, kind, status, value, unit = ''] of CASES) {
    it(`${JSON.stringify(text)} as ${kind} is ${status}`, () => {
      expect(readPrinted(text, kind)).toEqual({ status, value, unit });
    });
  }
});

describe('a number with something beside it', () => {
  it.each(BESIDE)('%j is %d', (text, value, beside) => {
    expect(readPrinted(text, 'count')).toEqual({ status: 'reported', value, unit: '', beside });
  });
});

describe('looksLikeValue', () => {
  it.each(['0', '-3', '/', '无', '增5', '12件', '251000元', '? 0'])('accepts %j', text => {
    expect(looksLikeValue(text)).toBe(true);
  });
  it.each(['规章', '1.属于国家秘密', '2023年', '0 0', '第二十条', '3.其他'])('refuses %j', text => {
    expect(looksLikeValue(text)).toBe(false);
  });
});
