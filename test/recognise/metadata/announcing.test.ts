import { describe, expect, it } from 'vitest';
import { readAnnounced } from '../../../src/recognise/metadata/announcing.ts';
import { PageLine } from '../../../src/recognise/metadata/page-lines.ts';

const read = (text: string) =>
  readAnnounced([new PageLine(text, null, { line: 1, column: 1 })]).map(({ type, name, year, isOwn }) =>
    [type, name, year, ...(isOwn ? ['own'] : [])].join(' '),
  );

const SENTENCES: readonly [sentence: string, found: readonly string[]][] = [
  ['现公布区统计局2023年政府信息公开工作年度报告。', ['report 区统计局 2023']],
  ['现将青石镇2022年政府信息公开工作年度报告进行公开', ['report 青石镇 2022']],
  ['特向社会公布2010年度青石市统计局政府信息公开工作年度报告。', ['report 青石市统计局 2010']],
  ['按照要求，松村镇政府编制2020年政府信息公开年度报告。', ['report 松村镇政府 2020']],
  ['由青石市东城区南门街道编制的2010年度政府信息公开年度报告。', ['report 青石市东城区南门街道 2010']],
  ['发布《青石市审计局2021年政府信息公开工作年度报告》。', ['report 青石市审计局 2021']],
  ['汇总2016年度青石镇人民政府的政务公开年度报告编制而成。', ['report 青石镇人民政府 2016']],
  ['完善机制，并形成2020年度马岭镇政府信息公开年度报告。', ['report 马岭镇 2020']],
  [
    '现公布青石市文化广电局（以下简称市文广局）2021年政府信息公开工作年度报告。',
    ['report 青石市文化广电局 2021'],
  ],
  ['现發布將樂縣林業局2021年度政府信息公開工作年度報告。', ['report 将乐县林业局 2021']],
  ['青石镇2020年政府信息公开工作年度报告 2020年，青石镇公开信息。', ['report 青石镇 2020']],
  ['特公布青石镇人民政府2022年度报告，统计期限如下。', ['report 青石镇人民政府 2022']],
  ['编制本机关政府信息公开工作年度报告。', ['report   own']],
  ['现将2019年我县政府信息公开工作情况报告如下：', ['report  2019 own']],
  [
    '根据《青石县人民政府办公室关于做好2021年度政府信息公开工作年度报告编制工作的通知》要求，',
    ['notice 青石县人民政府办公室 2021'],
  ],
  ['以及2010年度青石县各乡镇人民政府、县直有关单位的政府信息公开年度报告编制。', []],
  ['网站公开了青石市文化局2020年政府信息公开工作年度报告、2020年网站报表。', []],
  ['按照《政府信息公开工作年度报告格式》的要求，', []],
];

describe('readAnnounced', () => {
  it.each(SENTENCES)('reads %s', (sentence, found) => expect(read(sentence)).toEqual(found));
});
