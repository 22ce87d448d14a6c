import { encodeDoubleByte } from '../made/pages/double-byte.ts';
import type { Random } from '../made/pages/random.ts';

/** Changes a page; `other` is another one. Pages are strings of bytes, one character each: what is cut may be half of one. */
export type Mutation = (page: string, random: Random, other: string) => string;

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  truncated: (page, random) => page.slice(0, random.int(0, page.length)),
  beheaded: (page, random) => page.slice(random.int(0, page.length)),
  holed: (page, random) => replaced(page, random, random.int(1, 2000), () => ''),
  flipped: (page, random) =>
    repeated(random, 20, page, text => replaced(text, random, 1, () => byte(random))),
  spliced: (page, random, other) =>
    page.slice(0, random.int(0, page.length)) + other.slice(random.int(0, other.length)),
  inserted: (page, random, other) =>
    replaced(page, random, 0, () => {
      const from = random.int(0, other.length);
      return other.slice(from, from + random.int(1, 3000));
    }),
  doubled: (page, random) => replaced(page, random, random.int(1, 3000), part => part + part),
  run: (page, random) =>
    replaced(page, random, 0, () => random.pick(RUNS).repeat(random.int(1, random.chance(0.1) ? 4000 : 60))),
  tagsDeleted: (page, random) => someTags(page, random, () => ''),
  tagsDoubled: (page, random) => someTags(page, random, tag => tag + tag),
  tagsSwapped: (page, random) => someTags(page, random, () => random.pick(TAGS)),
  spans: (page, random) =>
    someTags(page, random, tag =>
      /^<t[dh]\b/i.test(tag) ? `<td ${random.pick(['rowspan', 'colspan'])}=${random.pick(SPANS)}>` : tag,
    ),
  linesShuffled: (page, random) => withParts(page, '\n', parts => random.some(parts, parts.length)),
  linesSome: (page, random) => withParts(page, '\n', parts => parts.filter(() => random.chance(0.8))),
  rowsShuffled: (page, random) => withParts(page, '<tr', parts => random.some(parts, parts.length)),
  cellsSome: (page, random) => withParts(page, '<td', parts => parts.filter(() => random.chance(0.93))),
  pipesSome: (page, random) => withParts(page, '|', parts => parts.filter(() => random.chance(0.93))),
  joined: (page, random) => page.replace(/\n/g, () => (random.chance(0.3) ? ' ' : '\n')),
  entities: (page, random) =>
    page.replace(/\d/g, digit => (random.chance(0.1) ? `&#${digit.charCodeAt(0)};` : digit)),
  numbers: (page, random) =>
    page.replace(/\d+/g, digits => (random.chance(0.1) ? latin(random.pick(NUMBERS)) : digits)),
  blanks: (page, random) =>
    page.replace(/>\s*\d+\s*</g, cell => (random.chance(0.3) ? `>${random.pick(EMPTY)}<` : cell)),
  charset: (page, random) => page.replace(/charset=["']?[\w-]+/i, `charset=${random.pick(CHARSETS)}`),
  recoded: (page, random) => recode(page, random),
  escaped: (page, random) => {
    const text = Buffer.from(page, 'latin1').toString('utf8');
    return latin(
      random.chance(0.5)
        ? JSON.stringify({ data: { content: text } })
        : `<textarea>${text.replaceAll('<', '&lt;')}</textarea>`,
    );
  },
};

/** The mutant of a page: one to four changes, so that a chain of harmless ones meets what none of them finds. */
export function mutate(page: string, random: Random, other: string): string {
  let text = page;
  for (let i = random.int(1, 4); i > 0; i--) text = MUTATIONS[random.pick(NAMES)]!(text, random, other);
  return text.slice(0, LONGEST);
}

const NAMES = Object.keys(MUTATIONS);
const LONGEST = 200_000; // bytes
const RUNS = [
  ...[' ', '\t', '\n', '|', '-', '.', '(', '1', '0 ', '<b>', '<table><tr><td>', '<div>', '</td>', '&nbsp;'],
  ...['、', '　', '（', '2023年', '其中：', '总计', '一、', '行政许可 1 ', '<h1>报告'].map(latin),
];
const TAGS = ['<td>', '</td>', '<tr>', '</tr>', '<table>', '</table>', '<p>', '<br>', '<s>', '</s>', '<!--'];
const SPANS = ['0', '-1', '2', '7', '15', '1000', '1e9', 'x', '"3"'];
const NUMBERS = [
  '',
  '-',
  '/',
  '０',
  '３',
  '1 2',
  '1,234',
  '12.5',
  '约3',
  '无',
  '零',
  '-4',
  '一',
  '1?',
  '999999999999',
];
const EMPTY = ['', ' ', '&nbsp;', '-', '/', '<br>', '?'];
const CHARSETS = ['utf-8', 'gbk', 'gb2312', 'big5', 'utf-16le', 'iso-8859-1', 'x'];

function latin(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function byte(random: Random): string {
  return String.fromCharCode(random.int(0, 255));
}

function repeated(random: Random, most: number, page: string, change: (text: string) => string): string {
  let text = page;
  for (let i = random.int(1, most); i > 0; i--) text = change(text);
  return text;
}

function replaced(page: string, random: Random, length: number, by: (part: string) => string): string {
  const from = random.int(0, page.length);
  return page.slice(0, from) + by(page.slice(from, from + length)) + page.slice(from + length);
}

function someTags(page: string, random: Random, by: (tag: string) => string): string {
  const share = random.pick([0.005, 0.03, 0.2]);
  return page.replace(/<[^<>]{1,300}>/g, tag => (random.chance(share) ? by(tag) : tag));
}

/** Some neighbouring parts between separators, put together another way. */
function withParts(
  page: string,
  by: string,
  change: (parts: readonly string[]) => readonly string[],
): string {
  const [first, ...parts] = page.split(by);
  return [first, ...change(parts)].join(by);
}

function recode(page: string, random: Random): string {
  const bytes = Buffer.from(page, 'latin1');
  const text = bytes.toString('utf8');
  switch (random.pick(['utf-16le', 'gb18030', 'bom', 'twice'] as const)) {
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le').toString('latin1');
    case 'gb18030':
      return Buffer.from(encodeDoubleByte('gb18030', text)).toString('latin1');
    case 'bom':
      return latin('\ufeff') + page;
    default:
      return latin(page);
  }
}
