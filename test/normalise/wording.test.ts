import fc from 'fast-check';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { withArabicYears, withoutThousandsCommas } from '../../src/normalise/digits.ts';
import { glossSpans, withoutGlosses } from '../../src/normalise/glosses.ts';
import { tidyPunctuation } from '../../src/normalise/punctuation.ts';
import { firstTraditional, toSimplified } from '../../src/normalise/script.ts';
import { normaliseText } from '../../src/normalise/text.ts';
import { toHalfWidth } from '../../src/normalise/width.ts';

const CASES: readonly [(text: string) => string, from: string, to: string][] = [
  [toSimplified, '行政規範性文件', '行政规范性文件'],
  [toSimplified, '採購總金額', '采购总金额'],
  [toSimplified, '行政規范性文件', '行政规范性文件'],
  [toSimplified, '收到和處理政府信息公開申請情況', '收到和处理政府信息公开申请情况'],
  [toSimplified, '乾县人民政府', '乾县人民政府'],
  [toSimplified, '乾縣人民政府', '乾县人民政府'],
  [toSimplified, '於都县', '於都县'],
  [toHalfWidth, '（一）１２，５％　Ａ\u00a0b', '(一)12,5% A b'],
  [toHalfWidth, '一、总体情况。', '一、总体情况。'],
  [withoutGlosses, '統(tǒng)計局', '統計局'],
  [withoutGlosses, '一(yī)、總體(tǐ)情況', '一、總體情況'],
  [withoutGlosses, '(一(yī))规（guī）章', '(一)规章'],
  [withoutGlosses, '我们的(de)镇（zhen）', '我们的镇'],
  [withoutGlosses, '啊(a)', '啊(a)'],
  [withoutGlosses, '是(shì)啊(a)', '是啊'],
  [withoutGlosses, '绿(lǜ)色', '绿色'],
  [withoutGlosses, '公开(app)指南(pdf)（html）', '公开(app)指南(pdf)（html）'],
  [withoutGlosses, 'word (de) 文(WTO)', 'word (de) 文(WTO)'],
  [withArabicYears, '（二○二一年度）', '（2021年度）'],
  [withArabicYears, '二〇一九年', '2019年'],
  [withArabicYears, '二0二零年', '2020年'],
  [withArabicYears, '二十年', '二十年'],
  [withoutThousandsCommas, '1,113', '1113'],
  [withoutThousandsCommas, '共1,234,567件', '共1234567件'],
  [withoutThousandsCommas, '1,2,3和12,34', '1,2,3和12,34'],
  [tidyPunctuation, '一,、總體情況', '一、總體情況'],
  [tidyPunctuation, '公开,。准确，、及时。。', '公开。准确、及时。'],
  [tidyPunctuation, '“三安全一稳定”', '"三安全一稳定"'],
  [tidyPunctuation, '﹝2019﹞60号', '〔2019〕60号'],
  [normaliseText, '一(yī),、總體(tǐ)情況', '一、总体情况'],
];

describe('wording made comparable', () => {
  it.each(CASES)('%o %s → %s', (normalise, from, to) => expect(normalise(from)).toBe(to));

  const pieces = fc.string({
    unit: fc.constantFrom(...'一二〇年章統規計后乾於縣（(guīde)）,，、。；“」﹝ 123０１Ａ\u3000.'),
    maxLength: 30,
  });
  it.each(
    [toSimplified, toHalfWidth, withoutGlosses, withArabicYears, withoutThousandsCommas, tidyPunctuation].map(
      normalise => [normalise.name, normalise] as const,
    ),
  )('%s twice is once', (_, normalise) => {
    fc.assert(
      fc.property(pieces, text => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps the length where offsets are to stay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const normalise of [toSimplified, toHalfWidth, withArabicYears]) {
          expect(normalise(text).length).toBe(text.length);
        }
      }),
    );
  });

  it('says where glosses stood', () => {
    expect(glossSpans('項(xiàng)目')).toEqual([{ start: 1, end: 8 }]);
  });
});

describe('toSimplified', () => {
  const converter = Converter({ from: 't', to: 'cn' });
  const ideograph = fc.integer({ min: 0x4e00, max: 0x9fff }).map(unit => String.fromCharCode(unit));

  it('agrees with the converter on traditional text', () => {
    fc.assert(
      fc.property(fc.array(ideograph, { maxLength: 40 }), chars => {
        const text = `規${chars.join('')}`;
        const expected = converter(converter(text)); // 薴 → 苧 → 苎
        if (expected.length === text.length) expect(toSimplified(text)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('is idempotent on every ideograph', () => {
    for (let unit = 0x3400; unit <= 0x9fff; unit++) {
      const once = toSimplified(String.fromCharCode(unit));
      expect(toSimplified(once)).toBe(once);
    }
  });

  it('finds the first character that only traditional script has', () => {
    expect(firstTraditional('总体情況')).toBe(3);
    expect(firstTraditional('总体情况')).toBe(-1);
  });
});
