import { mendedText } from '../normalise/mended.ts';
import { toSimplified } from '../normalise/script.ts';
import type { Document, Problem, ProblemCode, ProblemData } from '../types.ts';
import { BRANDS } from './spam-words.ts';

/**
 * What shows that a page is no agency's own, in words for a person; [] where nothing does. No agency prints pinyin
 * behind its characters, has its bytes split, advertises gambling or writes another site's address into a word.
 * Little is no evidence: a rare name may be glossed, old characters and one odd word occur anywhere.
 */
export function copyEvidence(document: Document, problems: readonly Problem[]): readonly string[] {
  const text = textOf(document);
  return [
    ...fromGlosses(problems),
    ...fromScript(text, problems),
    ...fromSplitBytes(problems),
    ...fromSpam(text),
    ...fromDomains(text),
  ];
}

const FEWEST_GLOSSES = 3;
const FEWEST_TRADITIONAL = 15; // characters that only traditional script has …
const TRADITIONAL_SHARE = 0.1; // … among all Chinese ones; a page converted as a whole has a third
const FEWEST_SPAM_WORDS = 2;

function fromGlosses(problems: readonly Problem[]): readonly string[] {
  const count = dataOf(problems, 'normalise/pinyin-gloss')[0]?.count ?? 0;
  return count >= FEWEST_GLOSSES ? [`pinyin glosses (${count})`] : [];
}

/** Mainland agencies print simplified characters; a site's own traditional version is a machine's work too. */
function fromScript(text: string, problems: readonly Problem[]): readonly string[] {
  const count = dataOf(problems, 'normalise/traditional-script')[0]?.count ?? 0;
  if (count < FEWEST_TRADITIONAL) return [];
  const all = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  if (count < TRADITIONAL_SHARE * all) return [];
  const taiwan = toSimplified(text).match(TAIWAN_WORDS);
  return [
    `machine-made traditional script (${count} of ${all} characters)`,
    ...(taiwan === null ? [] : [`Taiwan wording (${taiwan.length}): ${taiwan[0]}`]),
  ];
}

const TAIWAN_WORDS = /规范性档案|最佳化|(?:政府|网络|公开)资讯|资讯公开|网路/g;

function fromSplitBytes(problems: readonly Problem[]): readonly string[] {
  const count = dataOf(problems, 'normalise/split-bytes').length;
  return count > 0 ? [`split bytes (${count})`] : [];
}

const SPAM = new RegExp(BRANDS, 'gi');
/** A brand with the words for its site is an advertisement also where it stands once. */
const ADVERTISED = new RegExp(`(?:${BRANDS})[^,，。;；]{0,8}(?:网站|官网|网址|平台|入口)`, 'i');

function fromSpam(text: string): readonly string[] {
  const simplified = toSimplified(text);
  const found = simplified.match(SPAM) ?? [];
  const isEnough = found.length >= FEWEST_SPAM_WORDS || (found.length > 0 && ADVERTISED.test(simplified));
  return isEnough ? [`spam words (${found.length}): ${found[0]}`] : [];
}

/** An address between two Chinese characters with nothing that leads up to it. */
const DOMAIN =
  /(?<=[\u3400-\u9fff])(?<!网站?|网址|官网|平台|地址|域名|邮箱|登[录陆]|访问|见|[在为是即和与及或至到由从])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+(?:com|net|org|cc|top|info|xyz|vip))(?=[\u3400-\u9fff])/gi;
const OWN_DOMAIN = /(?:^|\.)(?:qq|weixin|weibo|163|126|sina|people|xinhuanet)\.com$|gov/i;

function fromDomains(text: string): readonly string[] {
  if (!/\.(?:com|net|org|cc|top|info|xyz|vip)[\u3400-\u9fff]/i.test(text)) return [];
  const domains = new Set([...text.matchAll(DOMAIN)].map(([, domain]) => domain!.toLowerCase()));
  return [...domains]
    .filter(domain => !OWN_DOMAIN.test(domain))
    .map(domain => `foreign domain written into the text: ${domain}`);
}

function textOf({ blocks }: Document): string {
  const texts: string[] = [];
  for (const block of blocks) {
    if (block.type === 'line') texts.push(mendedText(block));
    else for (const { cells } of block.rows) for (const cell of cells) texts.push(cell.text);
  }
  return texts.join('\n');
}

function dataOf<C extends ProblemCode>(problems: readonly Problem[], code: C): readonly ProblemData[C][] {
  return problems.flatMap(problem => (problem.code === code ? [problem.data as ProblemData[C]] : []));
}
