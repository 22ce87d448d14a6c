import { headerOf } from '../../acquire/fetch/answer.ts';
import type { Problem } from '../../types.ts';
import { DAY, nextCheck, nextLook } from '../schedule/schedule.ts';
import { hostOf, RANKS } from '../store/entries.ts';
import type { Address, FoundAddress, Settlement } from '../store/store.ts';
import { hashCells } from './changed-cells.ts';
import type { Reading } from './reading.ts';
import { asked, clock, type Kept, type SettleContext } from './settle-context.ts';
import { tryAgain } from './settle-trouble.ts';

/** A page that came: kept, and what it leads to is found. One that stopped too early is asked for again. */
export function settlePage(
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

/** 304: the page is as it was. */
export function settleUnchanged({ answer, capture }: Kept, context: SettleContext): Settlement {
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
export function settleUseless({ capture }: Kept, problem: Problem, context: SettleContext): Settlement {
  const { now } = context;
  return {
    address: { ...asked(now), state: 'refused', problem, due: now + 30 * DAY, failures: 0 },
    host: clock(context, { failures: 0 }),
    captures: [capture],
  };
}

/** 404 or 410: looked for again, since pages come back. */
export function settleGone({ answer, capture }: Kept, context: SettleContext): Settlement {
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

/** Any other status: perhaps another time. */
export function settleOddStatus({ answer, capture }: Kept, context: SettleContext): Settlement {
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
