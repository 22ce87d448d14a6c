import type { FetchedPage, Problem } from '../types.ts';
import type { LinkedPage } from './links/page-links.ts';

/**
 * The problem of a page that keeps programs out: it asks for proof of a person, or gives nothing but a script that sets
 * a cookie. Such a site is left alone.
 */
export function challengeOf({ text, status = 200 }: FetchedPage, { ink, title }: LinkedPage): Problem | null {
  const mark = ink < MOST_INK ? (CHALLENGE.exec(text.slice(0, HEAD))?.[0] ?? null) : null;
  const named = ink < MOST_INK ? (CHALLENGE_TITLE.exec(title)?.[0] ?? null) : null;
  const code =
    CHALLENGE_STATUS.has(status) && text.includes('<script') && ink < LITTLE_INK ? `${status}` : null;
  const found = mark ?? named ?? code;
  return found === null ? null : { code: 'acquire/challenge', data: { found } };
}

/** The problem of a page whose content only a script engine would show. To be asked where nothing was found. */
export function browserNeed({ text }: FetchedPage, { ink }: LinkedPage): Problem | null {
  const found = TEMPLATE.exec(text)?.[0] ?? (ink < LITTLE_INK ? (MOUNT.exec(text)?.[0] ?? null) : null);
  return found === null ? null : { code: 'acquire/needs-browser', data: { found: found.slice(0, 60) } };
}

/** The problem of a list whose other pages have no address, since its numbers call a script or send a form. */
export function pagingNeed({ calls }: LinkedPage): Problem | null {
  const found = calls.find(call => PAGING_CALL.test(call));
  return found === undefined ? null : { code: 'acquire/needs-browser', data: { found: found.slice(0, 60) } };
}

const HEAD = 200_000; // characters searched
const MOST_INK = 600; // characters shown: what shows more is a page
const LITTLE_INK = 120;

/** What the usual gates write into their pages. */
const CHALLENGE =
  /\$_ts\s?=|__jsl_clearance|__jsluid|acw_sc__v2|_waf_\w+|cf[-_]chl|challenge-platform|jschl|安全验证|滑动验证|拖动滑块|人机验证|请输入验证码|访问验证|异常访问|访问过于频繁|您的访问被(?:拦截|阻断)|Checking your browser/i;
const CHALLENGE_TITLE = /验证|拦截|防火墙|创宇盾|云盾|Just a moment|Access Denied|Attention Required/i;
const CHALLENGE_STATUS: ReadonlySet<number> = new Set([202, 412, 512, 521, 555]);

/** A template that a script would fill, where a list should stand. */
const TEMPLATE =
  /\bv-for\s?=\s?["'][^"']{1,100}|\bng-repeat\s?=\s?["'][^"']{1,100}|\{\{\s{0,3}\w{1,20}\.(?:title|name|url)\b|<%=\s{0,3}\w{1,20}\.title|window\._CONFIG\b|(?:\$\.(?:ajax|get|post|getJSON)|\baxios(?:\.\w{3,7})?|\bfetch)\s?\([^;]{0,200}?(?:list|page|article|column|channel|search|query)/i;
/** A place where a script would put the whole page. */
const MOUNT = /<div[^<>]{0,100}\bid\s?=\s?["']?(?:app|root|container|main)\b|<noscript|<app-root/i;
const PAGING_CALL =
  /^(?:第?\d{1,3}页?|下一?页|后一?页|>{1,2}|»)\s.*\b(?!void)\w{2,40}\s?\((?:[^()]{0,200}[^\d()])?(?:[2-9]|[1-9]\d{1,2})(?!\d)/i;
