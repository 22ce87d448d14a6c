import robotsParser from 'robots-parser';
import type { Answer, NoAnswer } from '../../acquire/fetch/answer.ts';
import { AGENT_NAME } from '../policy.ts';
import { DAY } from '../schedule/schedule.ts';
import { LONGEST_ADDRESS } from '../store/entries.ts';
import type { Robots } from '../store/store.ts';
import { backOff } from './retry.ts';

/** Where the rules of an address's origin stand. */
export function robotsAddress(url: string): string {
  return `${new URL(url).origin}/robots.txt`;
}

/**
 * What an origin's robots.txt means, by RFC 9309: with 2xx its rules hold for a day; with 4xx, or where redirects lead
 * nowhere, all is allowed; with 5xx or no answer nothing is, until it is asked again.
 */
export function robotsFrom(
  origin: string,
  got: { readonly answer: Answer; readonly text: string } | NoAnswer | 'lost',
  { at, failures, retry, random }: { at: number; failures: number; retry: number; random: number },
): Robots {
  const allow: Robots = { origin, verdict: 'allow', text: '', until: at + DAY };
  if (got === 'lost') return allow;
  const status = 'answer' in got ? got.answer.status : 0;
  if (status === 429 || status >= 500 || status === 0)
    return { origin, verdict: 'wait', text: '', until: at + backOff(failures + 1, retry, random) };
  if (status < 200 || status >= 300 || !('answer' in got)) return allow;
  return { origin, verdict: 'rules', text: cleaned(got.text), until: at + DAY };
}

/** Whether rules let us ask for an address. The address of robots.txt itself is always allowed. */
export function mayAsk({ origin, verdict, text }: Robots, url: string): boolean {
  if (verdict === 'wait') return false;
  if (verdict === 'allow' || new URL(url).pathname === '/robots.txt') return true;
  return parse(origin, text).isAllowed(url, AGENT_NAME) !== false;
}

/** Milliseconds that rules ask to leave between requests; 0 where they do not say. */
export function crawlDelay({ origin, text }: Robots): number {
  const seconds = parse(origin, text).getCrawlDelay(AGENT_NAME) ?? 0;
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, DAY) : 0;
}

/** Sitemaps on the same host that the rules name, each once; as many as a site can want. */
export function sitemapsIn({ origin, text }: Robots): readonly string[] {
  const { hostname } = new URL(origin);
  const urls = parse(origin, text)
    .getSitemaps()
    .flatMap(written => (URL.canParse(written) ? [new URL(written)] : []));
  for (const url of urls) url.hash = '';
  const own = urls.filter(
    url =>
      /^https?:$/.test(url.protocol) &&
      url.hostname === hostname &&
      url.username + url.password === '' &&
      url.href.length <= LONGEST_ADDRESS,
  );
  return [...new Set(own.map(({ href }) => href))].slice(0, MOST_SITEMAPS);
}

const MOST_SITEMAPS = 100;

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
  getSitemaps(): string[];
}

/** The package's types are those of an ES module, which it is not. */
const parse = (origin: string, text: string): Rules =>
  (robotsParser as unknown as (url: string, text: string) => Rules)(`${origin}/robots.txt`, text);

/** The standard asks for at least 500 KiB to be read. */
function cleaned(text: string): string {
  return text.replace(/^\ufeff/, '').slice(0, 512 * 1024);
}
