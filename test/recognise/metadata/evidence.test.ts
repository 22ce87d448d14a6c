import { describe, expect, it } from 'vitest';
import { weigh } from '../../../src/recognise/metadata/evidence.ts';
import { readMetadata } from '../../../src/recognise/metadata/metadata.ts';
import { fullest, isSameBody } from '../../../src/recognise/metadata/same-body.ts';
import { page } from './page.ts';

const read = (text: string) => {
  const { value, problems } = readMetadata(page(text));
  const { agency, agencyEvidence, year, yearEvidence } = value;
  return {
    agency,
    year,
    from: [agencyEvidence.join(' '), yearEvidence.join(' ')],
    conflicts: problems
      .filter(({ code }) => code.endsWith('-conflict'))
      .map(({ code, data }) => ({ code, data })),
  };
};

describe('weigh', () => {
  it('counts each kind once and puts the heaviest first', () => {
    const place = null;
    const found = [
      { kind: 'weak', value: 1, place },
      { kind: 'weak', value: 1, place },
      { kind: 'strong', value: 2, place },
      { kind: 'middle', value: 1, place },
    ] as const;
    const cases = weigh(found, { weak: 1, middle: 2, strong: 2.5 }, (a, b) => a === b);
    expect(cases.map(({ value, weight }) => [value, weight])).toEqual([
      [1, 3],
      [2, 2.5],
    ]);
  });
});

describe('isSameBody', () => {
  it.each([
    ['青石市水利局', '市水利局', true],
    ['青石市南湖区水利局', '区水利局', true],
    ['青石市文化广电旅游体育局', '市文广旅体局', true],
    ['开河市沙塘镇人民政府', '沙塘镇政府', true],
    ['青石县人民政府', '青石县', true],
    ['青石市公安局城东分局', '青石市公安局', false],
    ['青石市南湖区水利局', '市水利局', false],
    ['青石县水务局', '县水利局', false],
    ['青石县人民政府办公室', '青石县人民政府', false],
    ['国家文化和旅游部', '文化和旅游部', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(isSameBody(one, other)).toBe(isSame);
    expect(isSameBody(other, one)).toBe(isSame);
  });

  it('prefers the whole name', () => {
    expect(fullest(['市文广旅体局', '青石市文化广电旅游体育局'])).toBe('青石市文化广电旅游体育局');
  });
});

describe('what names agency and year', () => {
  it('is weighed together', () => {
    expect(
      read(
        '来源：青石县人民政府办公室\n现公布青石县公安局2021年政府信息公开工作年度报告。\n一、总体情况\n2021年，县公安局公开50条。',
      ),
    ).toMatchObject({
      agency: '青石县公安局',
      year: 2021,
      from: ['announcing subject', 'announcing prose'],
      conflicts: [],
    });
  });

  it('lets no other document in section one say the year', () => {
    const text =
      '发布日期：2022-01-28\n根据条例规定，现公布青石市审计局2021年政府信息公开工作年度报告。\n一、总体情况\n公开了2020年度市级预算执行审计情况等8条审计结果，以及2022年部门预算。';
    expect(read(text)).toMatchObject({ year: 2021, from: ['announcing', 'announcing published'] });
  });

  it('lets the others decide between a period and what the prose tells', () => {
    const text =
      '现公布青石县公安局2021年政府信息公开工作年度报告。统计期限自2020年1月1日至2020年12月31日。\n一、总体情况\n2021年，我局公开信息50条。2021年，全局收到申请2件。';
    const { year, conflicts } = read(text);
    expect(year).toBe(2021);
    expect(conflicts[0]).toMatchObject({
      code: 'recognise/year-conflict',
      data: { used: 2021, one: 2021, oneFrom: 'announcing', other: 2020, otherFrom: 'period' },
    });
  });

  it('takes no year where two weigh the same', () => {
    const { year, conflicts } = read(
      '现公布青石县公安局2021年政府信息公开工作年度报告。\n一、总体情况\n2020年，我局公开信息50条。',
    );
    expect(year).toBeNull();
    expect(conflicts).toHaveLength(1);
  });

  it('says where title and sentence name different bodies', () => {
    const { agency, conflicts } = read(
      '青石县水利局2021年政府信息公开工作年度报告\n现公布青石县林业局2021年政府信息公开工作年度报告。\n一、总体情况\n2021年公开5条。',
    );
    expect(agency).toBe('青石县水利局');
    expect(conflicts).toMatchObject([
      {
        code: 'recognise/agency-conflict',
        data: {
          one: '青石县水利局',
          oneFrom: 'title',
          onePlace: { line: 1, column: 1 },
          other: '青石县林业局',
          otherFrom: 'announcing',
          isUsed: true,
        },
      },
    ]);
  });

  it.each([
    [
      '为认真做好青石市卫生健康局政府信息公开工作，特编制报告。\n一、总体情况\n市卫生健康局积极配合。',
      '青石市卫生健康局',
    ],
    ['本年度报告由市教育局编制。如有疑问，请与开河市教育局办公室联系（电话：1）。', '开河市教育局'],
    ['一、总体情况\n2025年东门街道积极推动信息公开。', '东门街道办事处'],
    ['本报告由青石市人民政府信息公开工作领导小组办公室根据条例编制。', '青石市人民政府'],
    ['来源：青石县人民政府办公室\n一、总体情况\n2021年，我局公开3条，我局认真落实。', null],
    ['青石市生态环境局环球国际(中国)官方网站 分局2020年政府信息公开工作年度报告', null],
    ['2022年，手机彩票网文化和旅游局主动公开信息3条。', '文化和旅游局'],
  ])('%s', (text, agency) => expect(read(text).agency).toBe(agency));

  it('notes prose that counts what another year brought', () => {
    const { problems } = readMetadata(
      page(
        '青石镇2022年政府信息公开工作年度报告\n一、总体情况\n2022年，我镇公开5条。\n三、收到和处理政府信息公开申请情况\n截至2021年底未收到申请。2023年计划公开8条。',
      ),
    );
    expect(problems.filter(({ code }) => code === 'recognise/other-year')).toEqual([
      {
        code: 'recognise/other-year',
        field: 'year',
        place: { line: 5, column: 1 },
        data: { found: 2021, used: 2022, usedPlace: { line: 1, column: 1 } },
      },
    ]);
  });
});
