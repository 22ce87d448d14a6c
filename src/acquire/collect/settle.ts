import type { Problem } from '../../types.ts';
import { type Answer, headerOf, type NoAnswer } from '../fetch/answer.ts';
import { hostOf, RANKS } from '../store/entries.ts';
import type {
  Address,
  AddressMemory,
  Capture,
  Change,
  Claim,
  FoundAddress,
  Settlement,
} from '../store/store.ts';
import { hashCells } from './changed-cells.ts';
import { gapOf, type Policy } from './policy.ts';
import type { Reading } from './reading.ts';
import { backOff, retryAfter } from './retry.ts';
import { DAY, nextCheck, nextLook } from './schedule.ts';

/** What everything that follows from an answer depends on, beside the answer. */
export interface SettleContext {
  readonly claim: Claim;
  readonly policy: Policy;
  readonly now: number; // when the answer was whole
  readonly random: number; // 0 to 1
}

/** An answer that is in the archive, and what was made of it. */
export interface Kept {
  readonly answer: Answer;
  readonly capture: Capture;
  readonly reading: Reading;
  readonly isShort: boolean; // it ended too early and is worth another try
  readonly problem: Problem | null; // why it is of no use: its codings, its size, an obstacle
  readonly changes: readonly Change[];
}

/** What follows from an answer for its address, its host, and for what it leads to. */
export function settleAnswer(kept: Kept, context: SettleContext): Settlement {
  const { status } = kept.answer;
  if (status === 304) return settleUnchanged(kept, context);
  if (isRedirect(kept.answer)) return settleRedirect(kept, context);
  if (status === 404 || status === 410) return settleGone(kept, context);
  if (status === 429 || status >= 500)
    return isRefusal(kept) ? settleRefusal(kept, context) : settleTrouble(kept, context);
  if (isRefusal(kept)) return settleRefusal(kept, context);
  if (status < 200 || status >= 300) return settleOddStatus(kept, context);
  if (kept.problem !== null) return settleUseless(kept, kept.problem, context);
  return settlePage(kept, context);
}

/** What follows where there is no answer, or only a part of one that is worth another try. */
export function settleNothing(none: NoAnswer, context: SettleContext): Settlement {
  const problem: Problem =
    none.reason === 'private'
      ? { code: 'acquire/private-address', data: { found: none.found } }
      : none.reason === 'too-large'
        ? { code: 'acquire/too-large', data: { found: none.found } }
        : { code: 'acquire/unreachable', data: { reason: none.reason, found: none.found } };
  if (none.reason === 'private' || none.reason === 'too-large') {
    const { now } = context;
    return {
      address: { ...asked(now), state: 'refused', problem, due: nextLook(0, now), failures: 0 },
      host: clock(context, {}),
    };
  }
  return tryAgain(problem, null, context);
}

// ── pages ────────────────────────────────────────────────────────────

function settlePage(
  { answer, capture, reading, isShort, changes }: Kept,
  context: SettleContext,
): Settlement {
  const { address } = context.claim;
  const { now } = context;
  const cutOff: Problem = { code: 'acquire/cut-off', data: { found: answer.body.length } };
  if (isShort) return { ...tryAgain(cutOff, null, context), captures: [capture] };
  return {
    address: {
      ...asked(now),
      state: 'kept',
      problem: answer.isCut ? cutOff : reading.problem,
      due: nextCheck(address.kind, now),
      etag: answer.isCut ? null : headerOf(answer, 'etag') || null,
      lastModified: answer.isCut
        ? null
        : headerOf(answer, 'last-modified') || headerOf(answer, 'date') || null,
      payload: capture.payload,
      digest: capture.digest,
      ...(reading.cells === null ? {} : { cells: hashCells(reading.cells) }),
      ...(capture.same === null ? { capture: capture.id } : {}),
      captured: answer.time,
      goneSince: null,
      failures: 0,
    },
    host: clock(context, { failures: 0, refusals: 0, problem: null }),
    captures: [capture],
    found: [...learned(address, reading), ...reading.found.flatMap(link => foundFrom(link, context) ?? [])],
    foundDue: now,
    changes,
  };
}

function settleUnchanged({ answer, capture }: Kept, context: SettleContext): Settlement {
  const { claim, now } = context;
  return {
    address: {
      ...asked(now),
      state: 'kept',
      problem: null,
      due: nextCheck(claim.address.kind, now),
      captured: answer.time,
      goneSince: null,
      failures: 0,
    },
    host: clock(context, { failures: 0, refusals: 0, problem: null }),
    captures: [capture],
  };
}

/** A page that says nothing: a challenge, scripts alone, or more than the limits allow. What is known of it stays. */
function settleUseless({ capture }: Kept, problem: Problem, context: SettleContext): Settlement {
  const { now } = context;
  return {
    address: { ...asked(now), state: 'refused', problem, due: now + 30 * DAY, failures: 0 },
    host: clock(context, { failures: 0 }),
    captures: [capture],
  };
}

function settleGone({ answer, capture }: Kept, context: SettleContext): Settlement {
  const { claim, now } = context;
  const { address } = claim;
  const goneSince = address.goneSince ?? answer.time;
  // A sitemap that was only guessed at is no loss.
  const due =
    address.kind === 'sitemap' && address.captured === null ? now + 90 * DAY : nextLook(goneSince, now);
  return {
    address: {
      ...asked(now),
      state: 'gone',
      problem: { code: 'acquire/gone', data: { found: answer.status } },
      due,
      goneSince,
      failures: 0,
    },
    host: clock(context, { failures: 0, refusals: 0, problem: null }),
    captures: [capture],
  };
}

function settleOddStatus({ answer, capture }: Kept, context: SettleContext): Settlement {
  const { claim, now } = context;
  const problem: Problem = { code: 'acquire/bad-status', data: { found: answer.status } };
  return {
    address: {
      ...asked(now),
      state: 'failed',
      problem,
      due: nextCheck(claim.address.kind, now),
      failures: 0,
    },
    host: clock(context, { failures: 0 }),
    captures: [capture],
  };
}

// ── redirects ────────────────────────────────────────────────────────

function isRedirect({ status, headers }: Answer): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headerOf({ headers }, 'location') !== '';
}

function settleRedirect({ answer, capture }: Kept, context: SettleContext): Settlement {
  const { claim, now, policy } = context;
  const { address } = claim;
  const next = redirectTarget(answer, address, policy.limits.redirects);
  const base = { host: clock(context, { failures: 0, refusals: 0, problem: null }), captures: [capture] };
  if ('problem' in next) {
    const { problem } = next;
    return {
      ...base,
      address: { ...asked(now), state: 'refused', problem, due: now + 30 * DAY, failures: 0 },
    };
  }
  const { body, kind, year, title, entry, depth, rank } = address;
  const found: FoundAddress = {
    url: next.url,
    host: hostOf(next.url),
    from: address.url,
    hops: address.hops + 1,
    ...{ body, kind, year, title, entry, depth, rank },
  };
  return {
    ...base,
    address: { ...asked(now), state: 'moved', problem: null, due: nextCheck(kind, now), failures: 0 },
    found: [found],
    foundDue: now,
  };
}

type Target = { readonly url: string } | { readonly problem: Problem };

/** Where a redirect leads: an address, or why it is not followed. Bytes above ASCII in it are UTF-8, as browsers take them. */
export function redirectTarget(
  answer: Answer,
  { url, from, hops }: { url: string; from: string | null; hops: number },
  most: number,
): Target {
  const written = Buffer.from(headerOf(answer, 'location'), 'latin1').toString('utf8');
  const problem = (reason: 'loop' | 'too-many' | 'scheme' | 'invalid'): Target => ({
    problem: { code: 'acquire/invalid-redirect', data: { reason, found: written } },
  });
  if (!URL.canParse(written, answer.url)) return problem('invalid');
  const target = new URL(written, answer.url);
  target.hash = '';
  if (target.protocol !== 'http:' && target.protocol !== 'https:') return problem('scheme');
  if (target.username !== '' || target.password !== '') return problem('invalid');
  if (target.href === url || (hops > 0 && target.href === from)) return problem('loop');
  if (hops >= most) return problem('too-many');
  return { url: target.href };
}

// ── trouble ──────────────────────────────────────────────────────────

/** 412 and 521 are how two firewalls common on these sites begin a challenge. */
function isRefusal({ answer: { status }, reading }: Kept): boolean {
  return [401, 403, 412, 521].includes(status) || reading.obstacle?.code === 'acquire/challenge';
}

/** A run of refusals means that the host does not want us: it is left alone for a day, and that is said. */
function settleRefusal({ answer, capture, reading }: Kept, context: SettleContext): Settlement {
  const { claim, now, policy } = context;
  const refusals = claim.host.refusals + 1;
  const problem: Problem = reading.obstacle ?? { code: 'acquire/bad-status', data: { found: answer.status } };
  const isStopped = refusals >= policy.refusals;
  const found = reading.obstacle === null ? `status ${answer.status}` : 'a challenge';
  return {
    address: { ...asked(now), state: 'refused', problem, due: nextLook(0, now), failures: 0 },
    host: isStopped
      ? {
          nextAt: now + DAY,
          refusals,
          problem: { code: 'acquire/stopped-host', data: { found, count: refusals } },
        }
      : clock(context, { refusals }),
    captures: [capture],
  };
}

function settleTrouble({ answer, capture }: Kept, context: SettleContext): Settlement {
  const problem: Problem = { code: 'acquire/bad-status', data: { found: answer.status } };
  return {
    ...tryAgain(problem, retryAfter(headerOf(answer, 'retry-after'), context.now), context),
    captures: [capture],
  };
}

/** Another try later, for the address and the whole host. A time that the server names is taken as it is, without jitter. */
function tryAgain(problem: Problem, named: number | null, context: SettleContext): Settlement {
  const { claim, policy, now, random } = context;
  const { address, host } = claim;
  const failures = address.failures + 1;
  const isLast = failures > policy.retries;
  const later = named ?? now + backOff(failures, policy.retry, random);
  const due = isLast ? Math.max(later, now + DAY) : later;
  // A body that ends too early is that page's own trouble; all else may be the host's.
  const isHosts = !(
    problem.code === 'acquire/cut-off' ||
    (problem.code === 'acquire/unreachable' && problem.data.reason === 'cut')
  );
  const hostWait = named ?? now + backOff(host.failures + 1, policy.retry, random);
  const plain = clock(context, {}).nextAt!;
  return {
    address: {
      ...asked(now),
      problem,
      due,
      failures: isLast ? 0 : failures,
      state: isLast ? 'failed' : address.state,
    },
    host: isHosts ? { nextAt: Math.max(plain, hostWait), failures: host.failures + 1 } : { nextAt: plain },
  };
}

// ── shared ───────────────────────────────────────────────────────────

function asked(now: number): Pick<AddressMemory, 'checked'> {
  return { checked: now };
}

/** The host's clock runs from the end of an answer. */
export function clock(
  { claim, policy, now, random }: SettleContext,
  more: Settlement['host'],
): Settlement['host'] {
  return { nextAt: Math.max(claim.host.nextAt, now + gapOf(policy, claim.host.delay, random)), ...more };
}

/** The year that a report turned out to be about, where its link did not say. */
function learned({ year: known, ...address }: Address, { year }: Reading): readonly FoundAddress[] {
  if (known !== null || year === null || address.kind !== 'report') return [];
  const { url, host, entry, body, kind, title, from, depth, hops, rank } = address;
  return [{ url, host, entry, body, kind, year, title, from, depth, hops, rank }];
}

const DEEPEST = 100; // links from the entry: pages of a list are links too

function foundFrom(
  { url, kind, body, year, title }: Reading['found'][number],
  { claim: { address } }: SettleContext,
): FoundAddress | null {
  if (url === address.url || address.depth >= DEEPEST) return null;
  const more = {
    entry: address.entry,
    from: address.url,
    depth: address.depth + 1,
    hops: 0,
    rank: RANKS[kind],
  };
  return { url, host: hostOf(url), kind, body, year, title, ...more };
}
