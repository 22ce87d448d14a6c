import { describe, expect, it } from 'vitest';
import { DIVISIONS } from '../../src/acquire/divisions.ts';
import { toSimplified } from '../../src/normalise/script.ts';
import { toMainlandProse } from '../../src/normalise/taiwan.ts';
import { understand } from '../../src/normalise/understood.ts';

describe('names that only look traditional', () => {
  it('stay as the division data have them', () => {
    const names = [...DIVISIONS.revisions.flatMap(({ rows }) => rows()), ...DIVISIONS.towns()];
    const changed = new Set(
      names.map(([, name]) => name).filter(name => toSimplified(`${name}關於`) !== `${name}关于`),
    );
    expect([...changed]).toEqual([]);
  });

  it.each([
    ['乾安縣財政局關於公開的說明', '乾安县财政局关于公开的说明'],
    ['鬥門區乾務鎮、德清縣乾元鎮', '斗门区乾务镇、德清县乾元镇'],
    ['臨安區於潛鎮屬於轉發', '临安区於潜镇属于转发'],
    ['餘姚、范縣、里耶和後河的乾旱', '余姚、范县、里耶和后河的干旱'],
  ])('%s', (printed, simplified) => expect(toSimplified(printed)).toBe(simplified));
});

describe('wording of a converted page', () => {
  it.each([
    ['行政规范性档案', '行政规范性文件', 2],
    ['在网路上释出资讯', '在网络上发布信息', 6],
    ['流程最佳化，档案馆的档案管理照旧', '流程优化，档案馆的档案管理照旧', 3],
    ['信息公开', '信息公开', 0],
  ])('%s', (simplified, text, touched) => expect(toMainlandProse(simplified)).toEqual({ text, touched }));
});

describe('a printed text as a mainland reader would have it', () => {
  it('has no glosses, and counts what was touched', () => {
    expect(understand({ text: '統(tǒng)計(jì)局发布3條' }, false)).toEqual({
      text: '统计局发布3条',
      touched: 13,
    });
  });

  it('keeps its own repairs', () => {
    const repairs = [{ offset: 1, length: 4, before: '?;?、', after: '常化、' }];
    expect(understand({ text: '经?;?、制度化', repairs }, false)).toEqual({
      text: '经常化、制度化',
      touched: 4,
    });
  });

  it('is left where nothing is to be done', () => {
    const text = '（一）主动公开“三审三校”,共１２条。';
    expect(understand({ text }, true)).toEqual({ text, touched: 0 });
  });
});
