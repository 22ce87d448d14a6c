import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { normaliseDocument } from '../../src/normalise/normalise.ts';
import { copyEvidence } from '../../src/recognise/copy.ts';
import { KNOWN_WORDS } from '../../src/recognise/known-words.ts';

function evidence(text: string): readonly string[] {
  const { value, problems } = normaliseDocument(readDocument(text).value, KNOWN_WORDS);
  return copyEvidence(value, problems);
}

const ORIGINAL = [
  '福利彩票和体育彩票销售管理，非法捕鱼专项执法，澳门来客接待',
  '查获老虎机12台',
  '公共娱乐场所检查，体育彩票网点公开竞猜',
  '郫(pí)县、亳(bó)州两地交流',
  '专家：陳國華',
  '网址为www.example.com，邮箱gk@126.com，官网www.example.net',
  '申请怎么办理?;请先填表',
];

const COPIES: readonly [text: string, evidence: readonly string[]][] = [
  ['统(tǒng)计(jì)局(jú)', ['pinyin glosses (3)']],
  [
    '一、總體情況 二、主動公開政府信息情況 三、收到和處理政府信息公開申請情況 四、行政訴訟情況 規範性檔案',
    ['machine-made traditional script (16 of 44 characters)', 'Taiwan wording (1): 规范性档案'],
  ],
  ['推动公开工作经?;?、制度化', ['split bytes (1)']],
  ['新葡京2020年度报告\n老虎机主动公开', ['spam words (2): 葡京']],
  ['网站为某某六宝典资料免费网站，负责公开', ['spam words (1): 六宝典']],
  ['由bet365亚洲官网 规划局编制', ['spam words (1): bet365']],
  ['主动公开政府信www.example.com息', ['foreign domain written into the text: www.example.com']],
];

describe('copyEvidence', () => {
  it.each(ORIGINAL)('finds none in %s', text => expect(evidence(text)).toEqual([]));

  it.each(COPIES)('finds some in %s', (text, found) => expect(evidence(text)).toEqual(found));
});
