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

const MORE_REPORTS: readonly [name: string, text: string][] = [
  [
    'a body on one line',
    '青石乡2020年政府信息公开工作报告\n现将2020年政府信息公开工作报告如下: 一、工作完成情况 (一)机构建设。成立了领导小组。 (二)主动公开。2020年，我乡共公开260余条。 (三)依申请公开。未收到申请。',
  ],
  [
    'title and body on one line',
    '青石县水利局2023年政府信息公开工作年度报告 2023年，青石县水利局落实条例。 一、总体情况 公开20条。 二、主动公开政府信息情况 略。',
  ],
  [
    'a report of an education bureau on its schools',
    '青石市教育局\n2022年政府信息公开工作年度报告\n一、总体情况\n2022年，市教育局落实《高等学校信息公开办法》，公开3条。',
  ],
  [
    'a report sent to the government',
    '青石县商务局关于2021年度政府信息公开工作情况的报告\n县政府办公室：\n现将我局2021年度政府信息公开工作情况报告如下：\n一、主动公开情况\n公开25条。\n二、依申请公开情况\n无。',
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
  [
    'a report on other work',
    '青石县2023年度法治政府建设情况报告\n发布时间：2024-03-05\n一、总体情况\n全年收到申请25件，行政复议12件。\n二、主要做法\n完成。\n三、存在的主要问题\n有差距。',
  ],
  [
    'an evaluation',
    '2023年度青石市民政局部门整体支出绩效自评报告\n一、基本情况\n收入。\n二、存在的主要问题\n推进信息公开不够。',
  ],
  [
    'a summary of the work',
    '青石县2022年政务公开工作总结\n一、总体情况\n2022年公开300条。\n二、存在的主要问题\n不足。',
  ],
  [
    'points for the year',
    '2023年政务公开工作要点任务分工\n一、主动公开\n2023年公开规划。\n二、依申请公开\n规范。\n三、存在问题整改\n无。',
  ],
  [
    'an inspection of itself',
    '根据通知要求，我局认真自查。现自查报告如下：\n一、组织领导\n成立小组。\n二、主动公开情况\n2009年公开政府信息90条。\n三、存在的主要问题和改进措施\n不够。',
  ],
  [
    'rules for such reports',
    '青石市人民政府办公厅政府信息公开年度报告制度(试行)\n更新时间：2021-11-16\n第一条 为不断提高水平，制定本制度。\n第二条 年度报告应当包括主动公开情况。',
  ],
  [
    'a guide',
    '青石市水利局政府信息公开指南\n为更好地提供服务，编制本指南。\n一、主动公开\n公开范围如下。\n二、依申请公开\n受理机构为办公室。',
  ],
  [
    'a model',
    '政府信息公开年度工作报告范文\n本年度报告是根据条例要求，由市区编制。\n一、概述\n截至年底公开5928条。\n二、主动公开政府信息情况\n公开2110条。',
  ],
  [
    'a model without title',
    '本年度报告根据《政府信息公开条例》要求，由XX镇人民政府编制。统计期限自2020年1月1日起至2020年12月31日止。\n一、概述\n2020年公开48条。\n二、主动公开政府信息情况\n48条。',
  ],
  [
    'a school year',
    '青石学院2020-2021学年信息公开工作年度报告\n一、概述\n坚持公开。\n二、主动公开情况\n公开200条。\n三、依申请公开情况\n无。',
  ],
  [
    'a university',
    '为落实《高等学校信息公开办法》，现将我校2022年度信息公开工作情况报告如下：\n一、概述\n2022年公开500条。\n二、主动公开情况\n公开。',
  ],
  ['news', '青石镇召开会议\n会议强调要做好工作。'],
];

const verdict = (text: string) => {
  const document = page(text);
  return isReport(document, readMetadata(document).value, []);
};

describe('isReport', () => {
  it.each([...REPORTS, ...MORE_REPORTS])('takes %s', (_, text) => expect(verdict(text)).toBeNull());
  it.each(OTHERS)('leaves %s', (_, text) => expect(verdict(text)?.code).toBe('recognise/not-a-report'));
});
