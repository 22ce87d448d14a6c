import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairSplitBytes } from '../../src/normalise/damage.ts';
import { decodeGbk, encodeGbk } from '../../src/normalise/gbk.ts';
import { REPORT_WORDS } from '../../src/normalise/report-words.ts';

const MARKS: readonly (readonly [mark: string, first: number, second: number])[] = [
  ['！', 0xa3, 0xa1],
  ['；', 0xa3, 0xbb],
  ['。', 0xa1, 0xa3],
  ['、', 0xa1, 0xa2],
];

/** What the mirrors' software does: splits at the marks' bytes wherever they stand, decodes each piece by itself. */
function damage(text: string, kinds = MARKS): string {
  return damageBytes(bytesOf(text), kinds);
}

function damageBytes(bytes: readonly number[], kinds: typeof MARKS): string {
  const [kind, ...others] = kinds;
  if (kind === undefined) return decodePiece(bytes);
  const [mark, first, second] = kind;
  const pieces: number[][] = [[]];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === first && bytes[at + 1] === second) {
      pieces.push([]);
      at += 1;
    } else pieces.at(-1)!.push(bytes[at]!);
  }
  return pieces.map(piece => damageBytes(piece, others)).join(mark);
}

function decodePiece(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) text += String.fromCharCode(lead);
    else {
      const trail = bytes[++at];
      text += trail === undefined || trail < 0x40 ? '?' : decodeGbk(lead, trail);
    }
  }
  return text;
}

function bytesOf(text: string): readonly number[] {
  return [...text].flatMap(char => {
    const code = encodeGbk(char);
    return code < 0 ? [char.charCodeAt(0)] : [code >> 8, code & 0xff];
  });
}

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
];

describe('repairSplitBytes', () => {
  it.each(CASES)('%s → %s', (damaged, repaired) =>
    expect(repairSplitBytes(damaged, REPORT_WORDS).text).toBe(repaired),
  );

  it.each(UNTOUCHED)('leaves %s', text => {
    expect(repairSplitBytes(text, REPORT_WORDS)).toEqual({ text, repairs: [] });
  });

  it('says what stood there and what it reads', () => {
    expect(repairSplitBytes('经?;?、', REPORT_WORDS).repairs).toEqual([
      { offset: 1, length: 3, before: '?;?', after: '常化' },
    ]);
  });

  const word = fc.constantFrom(
    ...REPORT_WORDS,
    '，',
    '“',
    '”',
    '（一）',
    '2021年',
    '：',
    '12件',
    '我镇',
    '的',
    '和',
    '在',
  );
  const sentence = fc.array(word, { minLength: 2, maxLength: 7 }).map(parts => `${parts.join('')}。`);

  it('gives back what was damaged, or marks the place', () => {
    const tally = { whole: 0, same: 0, alike: 0, marked: 0, left: 0, wrong: [] as string[] };
    fc.assert(
      fc.property(sentence, text => {
        const damaged = damage(text);
        const { text: repaired, repairs } = repairSplitBytes(damaged, REPORT_WORDS);
        if (damaged === text) {
          expect(repairs).toEqual([]);
          tally.whole += 1;
        } else if (repaired === text) tally.same += 1;
        else if (repaired.includes('□')) tally.marked += 1;
        else if (/\?[！；。、]/.test(repaired)) tally.left += 1;
        else if (damage(repaired) === damaged) tally.alike += 1;
        else tally.wrong.push(`${text} ⇒ ${damaged} ⇒ ${repaired}`);
      }),
      { numRuns: 4000, seed: 20231 },
    );
    expect(tally.wrong).toEqual([]);
    expect(tally.same / (tally.marked + tally.left)).toBeGreaterThan(0.25); // whole sentences; most others keep one □
  });

  it('leaves text alone that was never damaged', () => {
    const loose = fc.array(fc.oneof(word, fc.constantFrom('?', '？', '!', '；', ';', '！', '。', '、')), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(loose, parts => {
        const text = parts.join('');
        expect(repairSplitBytes(text, REPORT_WORDS)).toEqual({ text, repairs: [] });
      }),
      { numRuns: 5000 },
    );
  });
});
