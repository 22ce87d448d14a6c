import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRepairs, openSpots } from '../../src/normalise/damage.ts';
import { mendedText } from '../../src/normalise/mended.ts';
import { REPORT_WORDS } from '../../src/normalise/report-words.ts';
import { KNOWN_WORDS } from '../../src/recognise/known-words.ts';
import { splitBytes } from '../made/pages/damage/split-bytes.ts';

const CASES: readonly [damaged: string, repaired: string][] = [
  ['工作的經?;?、制度化', '工作的經常化、制度化'],
  ['落实三审三?！睓C制', '落实三审三校”機制'],
  ['落實三審三?!睓C制', '落實三審三校”機制'],
  ['4.?；さ谌胶戏ㄈㄒ?', '4.保护第三方合法权益'],
  ['?。ㄒ唬┲鲃庸_', '□（一）主動公開'],
  ['?；鶎诱', '□基層□'],
];

const UNTOUCHED = [
  '做了吗?;另外，我们也做了。',
  '真的?!我们都去',
  '怎样申请?！看这里',
  'a?;b',
  '? 0 | ?; 0',
  '如何获取?。',
  '?、?、',
  '健全?、?',
  '12月31日?;?',
  '第三方合法权益?;?',
  '发布日?;?。期',
];

const word = fc.constantFrom(
  ...REPORT_WORDS,
  ...['，', '“', '”', '（一）', '2021年', '：', '12件', '我镇', '的', '和', '在', '31日'],
);
const sentence = fc.array(word, { minLength: 2, maxLength: 7 }).map(parts => `${parts.join('')}。`);
const label = fc.constantFrom(...KNOWN_WORDS);

const QUESTIONS = [
  '?',
  '？',
  '!',
  '；',
  ';',
  '！',
  '。',
  '、',
  '?;',
  '?!',
  '?；',
  '?！',
  '?。',
  '?、',
  '??',
  '?;?',
  '?!?',
];

describe('findRepairs', () => {
  it.each(CASES)('%s → %s', (damaged, mended) => expect(mend(damaged)).toBe(mended));

  it.each(UNTOUCHED)('leaves %s', text => {
    expect(findRepairs(text, KNOWN_WORDS)).toEqual([]);
  });

  it('says what stood there and what it reads', () => {
    expect(findRepairs('经?;?、', KNOWN_WORDS)).toEqual([
      { offset: 1, length: 3, before: '?;?', after: '常化' },
    ]);
  });

  it('gives back what was damaged, or marks the place', () => {
    const tally = { whole: 0, same: 0, alike: 0, marked: 0, left: 0, wrong: [] as string[] };
    fc.assert(
      fc.property(sentence, text => {
        const damaged = splitBytes(text);
        const repairs = findRepairs(damaged, KNOWN_WORDS, true);
        const mended = mendedText({ text: damaged, repairs });
        if (damaged === text) {
          expect(repairs).toEqual([]);
          tally.whole += 1;
        } else if (mended === text) tally.same += 1;
        else if (mended.includes('□')) tally.marked += 1;
        else if (openSpots(damaged, repairs).length > 0) tally.left += 1;
        else if (splitBytes(mended) === damaged) tally.alike += 1;
        else tally.wrong.push(`${text} ⇒ ${damaged} ⇒ ${mended}`);
      }),
      { numRuns: 6000, seed: 20231 },
    );
    expect(tally.wrong).toEqual([]);
    expect(tally.same / (tally.marked + tally.left)).toBeGreaterThan(0.25); // whole sentences; most others keep one □
    expect(tally.alike / tally.same).toBeLessThan(0.1); // another text that is damaged to the same characters
  });

  it.each([
    ['words and marks', fc.array(fc.oneof(word, fc.constantFrom(...QUESTIONS)), { maxLength: 20 })],
    [
      'sentences with questions',
      fc
        .array(fc.tuple(sentence, fc.constantFrom(...QUESTIONS)), { maxLength: 4 })
        .map(parts => parts.flat()),
    ],
    ['labels with questions', fc.array(fc.oneof(label, fc.constantFrom(...QUESTIONS)), { maxLength: 8 })],
  ])('leaves text alone that was never damaged: %s', (_, parts) => {
    for (const seed of [1, 7, 20231, 20240, 99_991]) {
      fc.assert(
        fc.property(parts, pieces => {
          expect(findRepairs(pieces.join(''), KNOWN_WORDS)).toEqual([]);
        }),
        { numRuns: 700, seed },
      );
    }
  });
});

function mend(text: string): string {
  return mendedText({ text, repairs: findRepairs(text, KNOWN_WORDS) });
}
