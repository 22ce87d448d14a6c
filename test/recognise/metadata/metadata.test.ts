import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/recognise/metadata/metadata.ts';
import { nameInTitle } from '../../../src/recognise/metadata/name-in-title.ts';
import { metadataOf, page } from './page.ts';

const TITLES: readonly [text: string, title: string | null, agency: string | null, year: number | null][] = [
  ['青石镇2022年政府信息公开工作年度报告', '青石镇2022年政府信息公开工作年度报告', '青石镇人民政府', 2022],
  [
    '2020年青石县林业局政府信息公开工作年度报告',
    '2020年青石县林业局政府信息公开工作年度报告',
    '青石县林业局',
    2020,
  ],
  ['青石县林业局2019年政务公开年报', '青石县林业局2019年政务公开年报', '青石县林业局', 2019],
  [
    '青石市司法局\n2021年度政府信息公开工作年度报告',
    '青石市司法局2021年度政府信息公开工作年度报告',
    '青石市司法局',
    2021,
  ],
  [
    '青石县文化局2013年度信息公开工作\n年度报告',
    '青石县文化局2013年度信息公开工作年度报告',
    '青石县文化局',
    2013,
  ],
  [
    '青石县人民政府办公室\n政府信息公开工作年度报告\n（二○二一年度）',
    '青石县人民政府办公室政府信息公开工作年度报告（二○二一年度）',
    '青石县人民政府办公室',
    2021,
  ],
  [
    '青石縣統(tǒng)計局2023年政府信息公開工作年度報告',
    '青石縣統(tǒng)計局2023年政府信息公開工作年度報告',
    '青石县统计局',
    2023,
  ],
  [
    '标题：青石乡2020年政府信息公开工作年度报告',
    '青石乡2020年政府信息公开工作年度报告',
    '青石乡人民政府',
    2020,
  ],
  [
    'Page 3 - 青石市医保局2022年政府信息公开工作年度报告',
    '青石市医保局2022年政府信息公开工作年度报告',
    '青石市医保局',
    2022,
  ],
  [
    '关于公布青石县2020年政府信息公开工作年度报告的公告',
    '关于公布青石县2020年政府信息公开工作年度报告的公告',
    '青石县人民政府',
    2020,
  ],
  [
    '2021年度青石乡飞禽走兽老虎机工作年度报告',
    '2021年度青石乡飞禽走兽老虎机工作年度报告',
    '青石乡人民政府',
    2021,
  ],
  ['首页 > 信息公开年报 > 正文', null, null, null],
  [
    '青石县供销社2022年度政府信息公开工作报告',
    '青石县供销社2022年度政府信息公开工作报告',
    '青石县供销社',
    2022,
  ],
  [
    '青石高新区（经开区）管委会2022年政府信息公开工作年度报告',
    '青石高新区（经开区）管委会2022年政府信息公开工作年度报告',
    '青石高新区（经开区）管委会',
    2022,
  ],
];

const NAMES: readonly [title: string, name: string][] = [
  ['青石县公安局关于2021年政府信息公开工作的年度报告', '青石县公安局'],
  ['青石县信息公开办公室2019年政府信息公开工作年度报告', '青石县信息公开办公室'],
  ['青石县行政审批和政务信息管理局2022年政府信息公开工作年度报告', '青石县行政审批和政务信息管理局'],
  ['青石县办公室关于印发《关岭乡2020年政府信息公开工作年度报告》的通知', '关岭乡'],
  ['2020年政府信息公开工作年度报告（青石县民政局）', '青石县民政局'],
  ['【年报】青石县残联政府信息公开2019年年度报告', '青石县残联'],
];

const AGENCIES: readonly [name: string, text: string, agency: string | null][] = [
  [
    'the sentence that presents it',
    '现将青石县水利局2022年政府信息公开工作年度报告公布如下。',
    '青石县水利局',
  ],
  ['who made it', '本报告由青石镇人民政府党政办公室编制。', '青石镇人民政府'],
  ['the first sentence', '一、总体情况\n2022年，青石街道办事处主动公开信息12条。', '青石街道办事处'],
  ['we alone', '一、总体情况\n2022年，我局主动公开信息12条。', null],
  ['our bureau up to a date', '一、总体情况\n截至2022年12月31日我局发布信息。', null],
  ['the source', '2022年政府信息公开工作年度报告\n来源：青石镇 发布日期：2023-01-05', '青石镇人民政府'],
  ['a site as source', '2022年政府信息公开工作年度报告\n来源：青石政务网 发布日期：2023-01-05', null],
  ['the trail of links', '首页 > 乡镇公开 > 青石乡 > 年报\n2022年政府信息公开工作年度报告', '青石乡人民政府'],
  [
    'the signature',
    '2022年政府信息公开工作年度报告\n一、总体情况\n平稳。\n六、其他需要报告的事项\n无。\n青石县财政局\n2023年1月9日',
    '青石县财政局',
  ],
  [
    'the title before the publisher',
    '发布机构：青石县人民政府\n青石乡2022年政府信息公开工作年度报告',
    '青石乡人民政府',
  ],
  [
    'a fuller name for a place',
    '青石乡2022年政府信息公开工作年度报告\n青石乡人民政府编制本报告。',
    '青石乡人民政府',
  ],
  [
    'a fuller name with the region',
    '水利局2022年政府信息公开工作年度报告\n来源：青石县水利局',
    '青石县水利局',
  ],
  ['a district named like a capital', '北京街道2022年政府信息公开工作年度报告', '北京街道办事处'],
  ['a town named like a province', '湖南镇人民政府2022年政府信息公开工作年度报告', '湖南镇人民政府'],
  [
    'spam before the name',
    '一、总体情况\n2022年，新葡京博彩官网区人民政府青石街道办事处主动公开信息6条。',
    '区人民政府青石街道办事处',
  ],
  [
    'the source with the next label glued to it',
    '2022年政府信息公开工作年度报告\n信息来源：青石县水利局发布日期：2023-01-05 10:20分享到：',
    '青石县水利局',
  ],
  [
    'the signature with the site below it',
    `2022年政府信息公开工作年度报告\n一、总体情况\n平稳。\n六、其他需要报告的事项\n无。\n青石县财政局\n2023年1月9日\n上一条：会议通知\n${'友情链接一则\n'.repeat(20)}主办：青石县人民政府办公室\n青石县人民政府`,
    '青石县财政局',
  ],
  [
    'no signature in what the site prints below',
    '2022年政府信息公开工作年度报告\n一、总体情况\n平稳。\n扫一扫在手机打开当前页面\n青石县人民政府',
    null,
  ],
  ['the title with spam behind the year', '青石县水利局2022年真人博彩网址工作年度报告', '青石县水利局'],
  [
    'the title with spam behind the year, not the source',
    '青石县河西街道2022年开云棋牌下载工作年度报告\n来源：青石县人民政府',
    '青石县河西街道办事处',
  ],
  [
    'the title without a year and with spam, not the source',
    '青石县水利局真人博彩网址工作年度报告\n来源：青石县人民政府',
    '青石县水利局',
  ],
  ['nothing where a system is named behind the year', '青石县2022年卫生系统政府信息公开工作年度报告', null],
  ['laws that name other bodies', '根据《国务院办公厅关于报送的通知》，现编制本报告。', null],
];

const YEARS: readonly [name: string, text: string, year: number | null][] = [
  ['the period', '统计期限自2021年1月1日起至2021年12月31日止。', 2021],
  [
    'the period against the title',
    '青石镇2022年政府信息公开工作年度报告\n统计期限为2021年1月1日至12月31日。',
    2021,
  ],
  ['year and month signs lost', '统计期限为20201月1日起至202012月31日。', 2020],
  ['more signs lost', '数据的统计期限为201711日至20171231日。', 2017],
  ['digits printed twice', '统计期限为202020年1月1日至202020年12月31日。', 2020],
  ['points for signs', '统计时限：2019.1.1-2019.12.31', 2019],
  ['numerals', '二○一九年政府信息公开工作年度报告', 2019],
  ['document numbers', '一、总体情况\n根据〔20191号和国办函〔2021〕30号，2022年公开8条。', 2022],
  ['a law of another year', '一、总体情况\n按照2019年新修订的条例，2020年公开8条。', 2020],
  ['the first year of section one', '一、总体情况\n2020年公开5条，比2019年多2条。', 2020],
  ['the year before publication', '政府信息公开工作年度报告\n发布日期：2021-01-20', 2020],
  ['an index number', '索引号：GC20221/2023-0005\n一、总体情况\n信息公开平稳。', null],
];

const DATES: readonly [name: string, text: string, published: string | null][] = [
  ['a byline', '发布日期:2023-01-16 20:34 来源:青石镇', '2023-01-16'],
  ['blanks in the label', '发 布 日 期 ： 2023/1/6', '2023-01-06'],
  ['signing only', '成文日期: 2020-01-15', '2020-01-15'],
  ['signing and publication', '成文日期 2022-01-08 发布日期 2022-09-06', '2022-09-06'],
  [
    'fields run together',
    '索引号：A1发布机构：青石镇成文日期：2022-01-08发布日期：2022-01-10文号：',
    '2022-01-10',
  ],
  ['a list of labels and values', '• 发文字号\n• 发布日期\n• 2021-04-16\n• 主题分类', '2021-04-16'],
  ['a table of two labels a row', '发布机构 | 青石镇 | 发文日期 | 2018年2月26日', '2018-02-26'],
  ['a date and a counter', '日期: 2020-01-23 浏览量:526', '2020-01-23'],
  ['a bare byline', '2020-01-23 10:15 来源：青石镇', '2020-01-23'],
  ['the end', '一、总体情况\n平稳。\n青石镇人民政府\n2014年3月25日', '2014-03-25'],
  [
    'the end with a table behind it',
    `一、总体情况\n平稳。\n青石镇人民政府\n2014年3月25日\n${'规章 | 0 | 0 | 0\n'.repeat(20)}`,
    '2014-03-25',
  ],
  ['the end in numerals', '一、总体情况\n平稳。\n二〇二一年一月二十五日', '2021-01-25'],
  [
    'a label glued to the value before it',
    '信息来源：青石县水利局发布日期：2023-01-05 10:20分享到：',
    '2023-01-05',
  ],
  ['words that end like a label', '来源：青石县水利局关于办理时间：2021-03-04', null],
  ['no date', '访问量：20200101\n2020年1月1日起施行。', null],
  ['an impossible date', '发布日期：2021-02-30', null],
];

describe('readMetadata', () => {
  it.each(TITLES)('reads the title %j', (text, title, agency, year) => {
    expect(metadataOf(text)).toMatchObject({ title, agency, year });
  });
  it.each(NAMES)('finds the name in %s', (title, name) => expect(nameInTitle(title)).toBe(name));
  it.each(AGENCIES)('finds the agency by %s', (_, text, agency) =>
    expect(metadataOf(text).agency).toBe(agency),
  );
  it.each(YEARS)('finds the year by %s', (_, text, year) => expect(metadataOf(text).year).toBe(year));
  it.each(DATES)('finds the date by %s', (_, text, published) =>
    expect(metadataOf(text).published).toBe(published),
  );

  it('takes the title from the head where the page prints none', () => {
    const meta = [
      { name: 'title', content: '青石镇2020年政府信息公开工作年度报告_青石县人民政府网' },
      { name: 'pubdate', content: '2021-01-04 09:00' },
    ];
    expect(metadataOf('一、总体情况\n平稳。', meta)).toMatchObject({
      title: '青石镇2020年政府信息公开工作年度报告',
      agency: '青石镇人民政府',
      year: 2020,
      published: '2021-01-04',
    });
  });

  it('takes what a service says beside the page that it answers', () => {
    const meta = [
      { name: 'publishtime', content: '1705281000000' },
      { name: 'title', content: '青石镇2023年政府信息公开工作年度报告' },
    ];
    expect(metadataOf('一、总体情况\n2022年结转1件。', meta)).toMatchObject({
      agency: '青石镇人民政府',
      year: 2023,
      published: '2024-01-15',
    });
  });

  it('reads any lines without complaint', () => {
    const piece = fc.constantFrom(
      ...[
        '一、',
        '总体情况',
        '2021',
        '年',
        '1月1日',
        '至',
        '12月31日',
        '政府信息公开',
        '工作',
        '年度报告',
        '青石镇',
        '人民政府',
        '，',
        '。',
        '\n',
        ' | ',
        '：',
      ],
      ...[
        '发布日期',
        '来源',
        '（',
        '）',
        '(yī)',
        '?',
        '由',
        '编制',
        '现将',
        '博彩',
        '二、主动公开政府信息情况',
        '>',
        '统计期限',
        'x',
        '0',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), parts => void metadataOf(parts.join(''))),
      { numRuns: 500 },
    );
  });

  it('says what it did not find and what contradicts', () => {
    const { problems } = readMetadata(
      page('青石镇2022年政府信息公开工作年度报告\n统计期限为2021年1月1日至2021年12月31日。'),
    );
    expect(problems).toEqual([
      {
        code: 'recognise/place-for-agency',
        field: 'agency',
        data: { found: '青石镇', used: '青石镇人民政府' },
      },
      {
        code: 'recognise/year-conflict',
        field: 'year',
        place: { line: 1, column: 1 },
        data: {
          used: 2021,
          one: 2021,
          oneFrom: 'period',
          onePlace: { line: 2, column: 1 },
          other: 2022,
          otherFrom: 'title',
        },
      },
    ]);
    expect(readMetadata(page('信息')).problems.map(problem => problem.code)).toEqual([
      'recognise/missing-agency',
      'recognise/missing-year',
    ]);
    expect(readMetadata(page('2021年度青石乡飞禽走兽老虎机工作年度报告')).problems).toEqual([
      { code: 'recognise/spam-words', field: 'agency', data: { found: '飞禽走兽' } },
      {
        code: 'recognise/place-for-agency',
        field: 'agency',
        data: { found: '青石乡', used: '青石乡人民政府' },
      },
    ]);
  });
});
