import { randomUUID } from 'node:crypto';
import { captureRecords } from '../../acquire/archive/capture-records.ts';
import { type Answer, headerOf, type NoAnswer } from '../../acquire/fetch/answer.ts';
import { undoCodings } from '../../acquire/fetch/content-coding.ts';
import { gapOf } from '../policy.ts';
import { hostOf, RANKS } from '../store/entries.ts';
import type { Capture, Claim, FoundAddress, Robots, Settlement } from '../store/store.ts';
import { sha256 } from './hash.ts';
import { redirectTarget } from './redirects.ts';
import { crawlDelay, robotsAddress, robotsFrom, sitemapsIn } from './robots.ts';
import { type SettleContext, settleNothing } from './settle.ts';
import type { Step, Tools } from './tools.ts';

/** What came of asking for a robots.txt; `lost`: redirects that lead nowhere. */
export type RobotsAnswer = Answer | NoAnswer | 'lost';

/** Asks for the robots.txt of a claim's address. The address stays due; its turn comes when the rules are known. */
export async function askRobots(claim: Claim, tools: Tools): Promise<Step> {
  const first = robotsAddress(claim.address.url);
  const { got, captures } = await followed(first, claim, tools);
  const context = { claim, policy: tools.policy, now: tools.now(), random: tools.random() };
  const settlement = { ...settleRobots(got, context), captures };
  return { settlement, asked: first, status: got !== 'lost' && got.kind === 'answer' ? got.status : 0 };
}

/** What follows from it: for the origin's rules, the host's clock, and, of a site, the sitemaps to read. */
export function settleRobots(got: RobotsAnswer, context: SettleContext): Settlement {
  const { claim, policy, now, random } = context;
  const { address, host } = claim;
  const { origin } = new URL(address.url);
  const asked =
    got !== 'lost' && got.kind === 'answer' ? { answer: got, text: textOf(got, policy.limits) } : got;
  const robots = robotsFrom(origin, asked, { at: now, failures: host.failures, retry: policy.retry, random });
  if (robots.verdict === 'wait') return wait(robots, got, context);
  const delay = crawlDelay(robots);
  return {
    host: { nextAt: Math.max(host.nextAt, now + gapOf(policy, delay, random)), delay, failures: 0 },
    robots,
    found: address.kind === 'site' && address.depth === 0 ? sitemaps(robots, claim) : [],
    foundDue: now,
  };
}

/** A host that is never reached says so itself; else its rules are asked for again before anything else is. */
function wait(robots: Robots, got: RobotsAnswer, context: SettleContext): Settlement {
  const { claim, policy, now, random } = context;
  if (got !== 'lost' && got.kind === 'none') {
    const { address, host } = settleNothing(got, context);
    return { address: address!, host, robots: { ...robots, until: now } };
  }
  const problem = {
    code: 'acquire/robots-unavailable',
    data: { found: `${robots.origin}/robots.txt` },
  } as const;
  const { host } = claim;
  return {
    address: { due: robots.until, problem },
    host: {
      nextAt: Math.max(host.nextAt, now + gapOf(policy, host.delay, random)),
      failures: host.failures + 1,
    },
    robots,
  };
}

function sitemaps(robots: Robots, { address: { entry, body, year } }: Claim): readonly FoundAddress[] {
  const named = sitemapsIn(robots);
  const urls = named.length > 0 ? named : [`${robots.origin}/sitemap.xml`];
  const shared = { entry, body, year, kind: 'sitemap', title: null, from: robots.origin } as const;
  return urls.map(url => ({ url, host: hostOf(url), ...shared, depth: 1, hops: 0, rank: RANKS.sitemap }));
}

const MOST_REDIRECTS = 5;

/** Follows redirects, also to other hosts, as the standard wants; each host's interval is kept. All is in the archive. */
async function followed(first: string, claim: Claim, tools: Tools) {
  const { policy, random, sleep } = tools;
  const headers = {
    'user-agent': policy.agent,
    accept: 'text/plain, */*',
    'accept-encoding': 'gzip, deflate',
  };
  const captures: Capture[] = [];
  let url = first;
  for (let hops = 0; ; hops++) {
    const isOther = hostOf(url) !== claim.host.name;
    const got = await ((isOther ? tools.askOther : undefined) ?? tools.ask)(url, headers);
    if (got.kind === 'none') return { got, captures };
    const note = { id: randomUUID(), address: claim.address.url, kind: 'robots', body: '', year: null };
    const placed = await tools.write(captureRecords(got, headers, { ...note, earlier: null }));
    captures.push(robotsCapture(got, { id: note.id, ...placed }));
    if (!isRobotsRedirect(got)) return { got, captures };
    const next = redirectTarget(got, { url, from: null, hops }, MOST_REDIRECTS);
    if ('problem' in next) return { got: 'lost' as const, captures };
    if (hostOf(next.url) === claim.host.name) await sleep(gapOf(policy, claim.host.delay, random()));
    url = next.url;
  }
}

export function isRobotsRedirect(answer: Answer): boolean {
  return answer.status >= 300 && answer.status < 400 && headerOf(answer, 'location') !== '';
}

export function robotsCapture(
  { url, time, status, headers, body }: Answer,
  placed: Pick<Capture, 'id' | 'file' | 'offset' | 'length'>,
): Capture {
  const type = headerOf({ headers }, 'content-type');
  const hash = sha256(body);
  return { url, time, status, type, payload: hash, digest: hash, bytes: body.length, same: null, ...placed };
}

function textOf(answer: Answer, limits: Parameters<typeof undoCodings>[2]): string {
  const undone = undoCodings(answer.body, headerOf(answer, 'content-encoding'), limits);
  return undone.kind === 'body' ? Buffer.from(undone.body).toString('utf8') : '';
}
