import { type Answer, headerOf } from '../../acquire/fetch/answer.ts';
import type { Problem } from '../../types.ts';
import { DAY, nextCheck } from '../schedule/schedule.ts';
import { hostOf, LONGEST_ADDRESS } from '../store/entries.ts';
import type { FoundAddress, Settlement } from '../store/store.ts';
import { asked, clock, type Kept, type SettleContext } from './settle-context.ts';

/** Whether an answer sends elsewhere. */
export function isRedirect({ status, headers }: Answer): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headerOf({ headers }, 'location') !== '';
}

/** What an answer sends to is an address of its own, fetched once whoever sends there; each host's clock holds. */
export function settleRedirect({ answer, capture }: Kept, context: SettleContext): Settlement {
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
  if (target.username !== '' || target.password !== '' || target.href.length > LONGEST_ADDRESS)
    return problem('invalid');
  if (target.href === url || (hops > 0 && target.href === from)) return problem('loop');
  if (hops >= most) return problem('too-many');
  return { url: target.href };
}
