import { describe, expect, it } from 'vitest';
import { isReport } from '../../../src/recognise/metadata/gate.ts';
import { readMetadata } from '../../../src/recognise/metadata/metadata.ts';
import { page } from './page.ts';

const SECTIONS =
  '一、总体情况\n全年共公开12条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n人手不足。\n六、其他需要报告的事项\n无。';

const REPORTS: readonly [name: string, text: string][] = [
  ['a whole report', `青石镇2021年政府信息公开工作年度报告\n${SECTIONS}`],
  ['a report under a covering title', `关于公布青石镇2021年政府信息公开工作年度报告的公告\n${SECTIONS}`],
  ['nothing but section one', '一、总体情况\n2021年公开3条。'],
  [
    'no headings',
    '青石镇2012年政府信息公开工作年度报告\n本镇全年在网站公开信息二百余条，内容涵盖各项工作。\n本年没有收到申请，也没有发生复议和诉讼方面的案件。',
  ],
];

const OTHERS: readonly [name: string, text: string][] = [
  ['a reading', `《青石镇2021年政府信息公开工作年度报告》解读\n${SECTIONS}`],
  [
    'half a year',
    '青石镇2021年上半年政府信息公开工作报告\n一、总体情况\n2021年上半年公开3条。\n二、存在问题\n人手不足。',
  ],
  ['a quarter', '青石镇2021年第一季度政府信息公开情况统计报表\n公开3条。'],
  [
    'a covering letter',
    '关于报送青石镇2021年政府信息公开工作年度报告的函\n县政府办公室：\n现将我镇报告随函报上，请审阅。',
  ],
  [
    'a notice',
    '关于印发政府信息公开工作年度报告格式的通知\n各单位：\n现将格式印发，请遵照执行，按时报送，并请注意填写说明。\n报告应当在每年1月31日前公布，数据应当准确无误，不得漏填。',
  ],
  [
    'a blank form',
    '政府信息公开工作年度报告（格式）\n一、总体情况\n二、主动公开政府信息情况\n规章 | | |\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况',
  ],
  [
    'a list of reports',
    '政府信息公开年报\n青石镇2021年政府信息公开工作年度报告\n青石镇2020年政府信息公开工作年度报告\n青石镇2019年政府信息公开工作年度报告\n下一页',
  ],
  ['news', '青石镇召开会议\n会议强调要做好工作。'],
];

const verdict = (text: string) => {
  const document = page(text);
  return isReport(document, readMetadata(document).value, []);
};

describe('isReport', () => {
  it.each(REPORTS)('takes %s', (_, text) => expect(verdict(text)).toBeNull());
  it.each(OTHERS)('leaves %s', (_, text) => expect(verdict(text)?.code).toBe('recognise/not-a-report'));
});
