import { BRANDS, OUT_OF_PLACE } from '../spam-words.ts';

/** What a site's name goes on with, and brackets such as （中国） before it: they go with the word. */
const SITE =
  '(?:[(（][\\u3400-\\u9fff]{2,4}[)）])?(?:官方|免费|线上|在线|娱乐|投注|资料|导航|手机|亚洲){0,4}(?:网站|官网|网址|网(?=[^络点格约办])|平台|入口|app|中心)?';
const BEFORE = '(?:手机|线上|香港|澳门){0,2}';
const SPAM = new RegExp(`${BEFORE}(?:${OUT_OF_PLACE}|${BRANDS})${SITE}`, 'gi');

/** A name and the spam in it. */
export interface Despammed {
  readonly rest: string; // its last part of two characters or more
  readonly before: string; // what stands before the first spam word
  readonly behind: string; // … and behind the last
  readonly spam: readonly string[];
}

/** What is left of a name when spam words, and what a first one leaves of the name before it, are taken out. */
export function withoutSpam(name: string): Despammed {
  const spam = name.match(SPAM) ?? [];
  if (spam.length === 0) return { rest: name, before: name, behind: '', spam };
  const parts = name.split(SPAM).map(part => part.replace(/[\s_¥【】\-,]+/g, ''));
  return {
    rest: parts.filter(part => part.length >= 2).at(-1) ?? '',
    before: parts[0]!,
    behind: parts.at(-1)!,
    spam,
  };
}

export function hasSpam(text: string): boolean {
  SPAM.lastIndex = 0;
  return SPAM.test(text);
}
