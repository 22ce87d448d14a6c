import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/recognise/metadata/metadata.ts';
import type { Problem } from '../../../src/types.ts';
import { page } from './page.ts';

const read = (title: string, ...sentences: string[]) =>
  readMetadata(page([title, '一、总体情况', ...sentences, '二、主动公开政府信息情况'].join('\n')));
const conflicts = (problems: readonly Problem[]) => problems.filter(({ code }) => code.endsWith('-conflict'));
const TITLE = '青石镇2020年政府信息公开工作年度报告';

describe('readPeriod', () => {
  it.each([
    ['统计期限为2020年1月1日至2020年12月31日。', '2020-01-01', '2020-12-31'],
    ['本报告所列数据的统计期限从2020年1月1日起，至2020年12月31日止。', '2020-01-01', '2020-12-31'],
    ['统计时限：2020年1月1日至12月31日', '2020-01-01', '2020-12-31'],
    ['统计时间为2020年1月1日到当年12月31日。', '2020-01-01', '2020-12-31'],
    ['数据核定时间：2020.01.01-2020.12.31', '2020-01-01', '2020-12-31'],
    ['数据统计时间2020-01-01至2020-12-31。', '2020-01-01', '2020-12-31'],
    ['統計期限為２０２０年１月１日至２０２０年１２月３１日。', '2020-01-01', '2020-12-31'],
    ['统计期限为二〇二〇年1月1日至二〇二〇年12月31日。', '2020-01-01', '2020-12-31'],
    ['我镇在2020年1月1日至2020年12月31日主动公开信息28条。', '2020-01-01', '2020-12-31'],
    // signs lost beside digits, digits repeated
    ['统计期限为20201月1日起至202012月31日。', '2020-01-01', '2020-12-31'],
    ['统计期限为202011日至20201231日。', '2020-01-01', '2020-12-31'],
    ['统计期限为2020年11日至20201231日。', '2020-01-01', '2020-12-31'],
    ['统计期限为2020年1月1日至202020年12月31日。', '2020-01-01', '2020-12-31'],
    // not a whole year
    ['本报告所列数据的统计期限自2020年5月1日起至2020年12月31日止。', '2020-05-01', '2020-12-31'],
    ['统计期限为2019年12月1日至2020年11月30日。', '2019-12-01', '2020-11-30'],
  ])('reads %s', (sentence, from, to) => {
    const { value, problems } = read(TITLE, sentence);
    expect([value.period, conflicts(problems)]).toEqual([{ from, to }, []]);
  });

  it.each([
    '2020年6月1日至2020年6月30日开展宣传。',
    '2020年3月1日至2020年12月31日开放查阅点。',
    '统计期限为一年。',
    '统计期限为2020年13月1日至2020年12月31日。',
    '统计期限为2020年1月1日至2020年2月31日。',
    '统计期限为2020年12月31日至2020年1月1日。',
    '规划期限为2016年1月1日至2020年12月31日。',
    '与2019年1月1日至2019年12月31日相比有所增加，2020年更多。',
  ])('finds none in %s', sentence => expect(read(TITLE, sentence).value.period).toBe(null));

  it('says where the title names another year', () => {
    const { value, problems } = read(TITLE, '统计期限为2021年1月1日至2021年12月31日。');
    expect(value).toMatchObject({ year: 2021, period: { from: '2021-01-01', to: '2021-12-31' } });
    expect(conflicts(problems)).toMatchObject([
      { code: 'recognise/year-conflict', data: { used: 2021, other: 2020 } },
    ]);
  });

  it('gives none where two sentences disagree, and says so', () => {
    const { value, problems } = read(
      TITLE,
      '统计期限为2020年1月1日至2020年12月31日。',
      '统计期限为2020年5月1日至2020年12月31日。',
    );
    expect(value.period).toBe(null);
    expect(conflicts(problems)).toMatchObject([
      {
        code: 'recognise/period-conflict',
        data: { used: '2020-01-01 – 2020-12-31', other: '2020-05-01 – 2020-12-31' },
      },
    ]);
  });
});

describe('readClues', () => {
  it('keeps the texts that may begin with a place, and where they stand', () => {
    const { clues } = readMetadata(
      page(
        [
          '当前位置：首页 > 青石县 > 统计局 > 年报',
          '发布机构：青石县人民政府 发布日期：2021-01-12',
          '2020年統(tǒng)計局政府信息公開工作年度報告',
          '一、总体情况',
          '略。',
          '六、其他需要报告的事项',
          '无。',
          '青石县统计局',
          '2021年1月12日',
        ].join('\n'),
      ),
    ).value;
    expect(clues.title).toContain('统计局');
    expect(clues.field).toEqual(['青石县人民政府']);
    expect(clues.breadcrumb).toEqual(['青石县', '统计局']);
    expect(clues.signature).toContain('青石县统计局');
  });
});
