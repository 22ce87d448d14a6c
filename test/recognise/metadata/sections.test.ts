import { describe, expect, it } from 'vitest';
import { metadataOf } from './page.ts';

const NONE = {
  overview: null,
  disclosure: null,
  applications: null,
  review_litigation: null,
  problems: null,
  other_matters: null,
};

const CASES: readonly [name: string, text: string, sections: object][] = [
  [
    'plain headings',
    '一、总体情况\n甲。\n乙。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n丙。\n六、其他需要报告的事项\n无。\n【打印】 【关闭】\n主办：青石镇',
    {
      overview: '甲。\n乙。',
      disclosure: '',
      applications: '',
      review_litigation: '',
      problems: '丙。',
      other_matters: '无。',
    },
  ],
  [
    'no numbers',
    '总体情况\n甲。\n主动公开政府信息情况\n乙。',
    { ...NONE, overview: '甲。', disclosure: '乙。' },
  ],
  [
    'rows that look like headings',
    '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n0\n三、本年度办理结果\n四、结转下年度继续办理\n0\n四、政府信息公开行政复议、行政诉讼情况\n略。',
    { ...NONE, applications: '', review_litigation: '略。' },
  ],
  [
    'numbers repeated in section one',
    '一、总体情况\n一、主动公开情况。甲。\n二、依申请公开情况。乙。\n三、平台建设。丙。\n二、主动公开政府信息情况\n丁。\n三、收到和处理政府信息公开申请情况\n戊。',
    {
      ...NONE,
      overview: '一、主动公开情况。甲。\n二、依申请公开情况。乙。\n三、平台建设。丙。',
      disclosure: '丁。',
      applications: '戊。',
    },
  ],
  [
    'damaged headings',
    '一(yī),、總體(tǐ)情況\n甲。\n二、主动公开老虎机情况\n三、收到和处理飞禽走兽老虎机申请情况\n四、飞禽走兽行政复议、行政诉讼情况\n五、存在主要问题和改进\n乙。',
    { ...NONE, overview: '甲。', disclosure: '', applications: '', review_litigation: '', problems: '乙。' },
  ],
  [
    'a page on one line',
    '青石镇编制。 一、总体情况 甲。 二、主动公开政府信息情况 规章 0 三、收到和处理政府信息公开申请情况 乙。',
    { ...NONE, overview: '甲。', disclosure: '规章 0', applications: '乙。' },
  ],
  [
    'text behind the heading',
    '一、总体情况 2020年公开6条。\n甲。',
    { ...NONE, overview: '2020年公开6条。\n甲。' },
  ],
  [
    'tables one cell a line',
    '二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年新\n制作数量\n规章\n0\n增1558\n2601.953875万\n行政许可 0 0 12\n第二十条第（八）项\n无\n表后有说明，共2项。\n三、收到和处理政府信息公开申请情况',
    { ...NONE, disclosure: '表后有说明，共2项。', applications: '' },
  ],
  [
    'tables with rows',
    '二、主动公开政府信息情况\n规章 | 0 | 0 | 0\n说明见后。\n三、收到和处理政府信息公开申请情况\n无申请。\n自然人 | 1',
    { ...NONE, disclosure: '说明见后。', applications: '无申请。' },
  ],
  [
    'a list of contents before the text',
    '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n一、总体情况\n甲。\n二、主动公开政府信息情况\n乙。\n三、收到和处理政府信息公开申请情况\n丙。',
    { ...NONE, overview: '甲。', disclosure: '乙。', applications: '丙。' },
  ],
  [
    'words in the earlier order, and headings of other things between',
    '一、概述\n甲。\n二、政府信息主动公开情况\n乙。\n三、政府信息依申请公开情况\n丙。\n四、人员和经费情况\n丁。\n五、咨询处理情况\n戊。\n六、行政复议和行政诉讼情况\n己。\n七、主要问题和改进措施\n庚。\n八、附表',
    {
      ...NONE,
      overview: '甲。',
      disclosure: '乙。',
      applications: '丙。',
      review_litigation: '己。',
      problems: '庚。',
    },
  ],
  [
    'such words below a heading of the form',
    '一、总体情况\n（一）主动公开情况\n甲。\n（二）政府信息依申请公开情况\n乙。\n二、主动公开政府信息情况\n丙。',
    { ...NONE, overview: '（一）主动公开情况\n甲。\n（二）政府信息依申请公开情况\n乙。', disclosure: '丙。' },
  ],
  [
    'a signature',
    '六、其他需要报告的事项\n无。\n青石镇人民政府\n2021年1月9日',
    { ...NONE, other_matters: '无。' },
  ],
];

describe('the six sections', () => {
  it.each(CASES)('are read with %s', (_, text, sections) =>
    expect(metadataOf(text).sections).toEqual(sections),
  );
});
