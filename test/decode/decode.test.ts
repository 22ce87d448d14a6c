import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/decode/decode.ts';

const LINE = '本年共收到申请三件，均已在法定期限内办结。二、主动公开政府信息情况\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap(part => [...part]));

/** Encodes with the inverse of a decoder's double-byte table. */
function encodeAs(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap(char => (char < '\x80' ? [char.charCodeAt(0)] : table.get(char)!)),
  );
}

const gbk = (text: string) => encodeAs('gb18030', text);
const big5 = (text: string) => encodeAs('big5', text);
function utf16(text: string, little: boolean): Uint8Array {
  const units = [...Array(text.length).keys()].map(at => text.charCodeAt(at));
  return Uint8Array.from(units.flatMap(unit => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

const BIG5_LINE = '本年度收到政府資訊公開申請三件,均已辦結。\n';
const meta = (charset: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;

const CASES: readonly [
  name: string,
  bytes: Uint8Array,
  charset: string,
  from: string,
  text: string,
  codes: string[],
][] = [
  ['nothing', utf8(''), 'utf-8', 'ascii', '', []],
  ['ASCII', utf8('<p>0</p>'), 'utf-8', 'ascii', '<p>0</p>', []],
  ['ASCII declared as GBK', utf8(meta('gbk')), 'utf-8', 'ascii', meta('gbk'), []],
  ['UTF-8', utf8(LINE), 'utf-8', 'bytes', LINE, []],
  [
    'UTF-8 read as Windows-1252 and encoded again',
    utf8(new TextDecoder('windows-1252').decode(utf8(LINE))),
    'utf-8',
    'bytes',
    LINE,
    ['decode/double-encoding'],
  ],
  [
    'UTF-8 read as Latin-1 and encoded again',
    utf8(String.fromCharCode(...utf8(`<p>2</p>${LINE}`))),
    'utf-8',
    'bytes',
    `<p>2</p>${LINE}`,
    ['decode/double-encoding'],
  ],
  [
    'UTF-8 read as GBK and encoded again',
    utf8(new TextDecoder('gb18030').decode(utf8('政府信息公开'))),
    'utf-8',
    'bytes',
    '政府信息公开',
    ['decode/double-encoding'],
  ],
  ['such letters quoted', utf8(`${LINE}å¹´`), 'utf-8', 'bytes', `${LINE}å¹´`, []],
  ['UTF-8 read as GBK with losses', utf8('鏀垮簻淇℃伅鍏紑锛?'), 'utf-8', 'bytes', '鏀垮簻淇℃伅鍏紑锛?', []],
  ['UTF-8 with BOM', join([0xef, 0xbb, 0xbf], utf8(LINE)), 'utf-8', 'bom', LINE, []],
  [
    'UTF-8 BOM before GBK',
    join([0xef, 0xbb, 0xbf], gbk(LINE)),
    'gb18030',
    'guess',
    LINE,
    ['decode/charset-contradicted'],
  ],
  [
    'UTF-8 declared as GB2312',
    utf8(meta('gb2312') + LINE),
    'utf-8',
    'bytes',
    meta('gb2312') + LINE,
    ['decode/charset-contradicted'],
  ],
  [
    'UTF-8 declared by XML',
    utf8(`<?xml version="1.0" encoding="utf-8"?>${LINE}`),
    'utf-8',
    'bytes',
    `<?xml version="1.0" encoding="utf-8"?>${LINE}`,
    [],
  ],
  ['GBK', gbk(LINE), 'gb18030', 'guess', LINE, ['decode/charset-guessed']],
  ['GBK declared', gbk(meta('GBK') + LINE), 'gb18030', 'declared', meta('GBK') + LINE, []],
  [
    'GBK declared in short',
    gbk(`<meta charset=gb2312>${LINE}`),
    'gb18030',
    'declared',
    `<meta charset=gb2312>${LINE}`,
    [],
  ],
  [
    'GBK declared as UTF-8',
    gbk(meta('utf-8') + LINE),
    'gb18030',
    'guess',
    meta('utf-8') + LINE,
    ['decode/charset-contradicted'],
  ],
  [
    'GBK declared as Big5',
    gbk(meta('big5') + LINE),
    'gb18030',
    'bytes',
    meta('big5') + LINE,
    ['decode/charset-contradicted'],
  ],
  [
    'traditional GBK',
    gbk('張掖市統計局政府信息公開'),
    'gb18030',
    'guess',
    '張掖市統計局政府信息公開',
    ['decode/charset-guessed'],
  ],
  [
    'GBK that happens to be UTF-8',
    gbk(`${meta('gbk')}联通`),
    'gb18030',
    'declared',
    `${meta('gbk')}联通`,
    [],
  ],
  ['Latin letters in UTF-8', utf8('Zürich, Besançon'), 'utf-8', 'bytes', 'Zürich, Besançon', []],
  ['Big5', big5(BIG5_LINE), 'big5', 'guess', BIG5_LINE, ['decode/charset-guessed']],
  ['Big5 declared', big5(meta('big5') + BIG5_LINE), 'big5', 'declared', meta('big5') + BIG5_LINE, []],
  [
    'Big5 declared as GBK',
    big5(meta('gbk') + BIG5_LINE),
    'big5',
    'bytes',
    meta('gbk') + BIG5_LINE,
    ['decode/charset-contradicted'],
  ],
  ['UTF-16 LE with BOM', join([0xff, 0xfe], utf16(LINE, true)), 'utf-16le', 'bom', LINE, []],
  ['UTF-16 BE with BOM', join([0xfe, 0xff], utf16(LINE, false)), 'utf-16be', 'bom', LINE, []],
  ['UTF-16 LE', utf16(LINE.repeat(9), true), 'utf-16le', 'bytes', LINE.repeat(9), []],
  ['UTF-16 BE', utf16(LINE.repeat(9), false), 'utf-16be', 'bytes', LINE.repeat(9), []],
  ['GB18030 with BOM', join([0x84, 0x31, 0x95, 0x33], gbk(LINE)), 'gb18030', 'bom', LINE, []],
  [
    'four-byte GB18030',
    join(gbk(LINE), [0x95, 0x32, 0x82, 0x36]),
    'gb18030',
    'guess',
    `${LINE}𠀀`,
    ['decode/charset-guessed'],
  ],
  [
    'UTF-8 cut off',
    utf8(LINE).slice(0, -2),
    'utf-8',
    'bytes',
    `${LINE.slice(0, -2)}\ufffd`,
    ['decode/replacement-characters'],
  ],
  [
    'a bad byte in UTF-8',
    join(utf8(LINE), [0xff], utf8(LINE)),
    'utf-8',
    'bytes',
    `${LINE}\ufffd${LINE}`,
    ['decode/replacement-characters'],
  ],
  [
    'a bad byte declared as GBK',
    join(utf8(meta('gbk') + LINE), [0xff]),
    'utf-8',
    'bytes',
    `${meta('gbk')}${LINE}\ufffd`,
    ['decode/charset-contradicted', 'decode/replacement-characters'],
  ],
];

describe('decode', () => {
  it.each(CASES)('reads %s', (_, bytes, charset, charsetFrom, text, codes) => {
    const { value, problems } = decode(bytes);
    expect(value).toEqual({ text, charset, charsetFrom });
    expect(problems.map(problem => problem.code)).toEqual(codes);
  });

  it('says where the first character was replaced', () => {
    const { problems } = decode(join(utf8(`${LINE}第二行`), [0xff], utf8(LINE)));
    expect(problems).toEqual([
      { code: 'decode/replacement-characters', place: { line: 2, column: 4 }, data: { count: 1 } },
    ]);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const { value } = decode(bytes);
        expect(value.text.length).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back whatever was written as UTF-8 with a Chinese line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const clean = text.replaceAll('\0', '');
        expect(decode(utf8(LINE + clean)).value.text).toBe(LINE + clean);
      }),
    );
  });
});
