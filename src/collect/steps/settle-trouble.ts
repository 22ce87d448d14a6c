import { headerOf } from '../../acquire/fetch/answer.ts';
import type { Problem } from '../../types.ts';
import { DAY, nextLook } from '../schedule/schedule.ts';
import type { Settlement } from '../store/store.ts';
import { backOff, retryAfter } from './retry.ts';
import { asked, clock, type Kept, type SettleContext } from './settle-context.ts';

/** 412 and 521 are how two firewalls common on these sites begin a challenge. */
export function isRefusal({ answer: { status }, reading }: Kept): boolean {
  return [401, 403, 412, 521].includes(status) || reading.obstacle?.code === 'acquire/challenge';
}

/** A run of refusals means that the host does not want us: it is left alone for a day, and that is said. */
export function settleRefusal({ answer, capture, reading }: Kept, context: SettleContext): Settlement {
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

/** 429 and 5xx: the host is busy or broken, and says for how long or does not. */
export function settleTrouble({ answer, capture }: Kept, context: SettleContext): Settlement {
  const problem: Problem = { code: 'acquire/bad-status', data: { found: answer.status } };
  return {
    ...tryAgain(problem, retryAfter(headerOf(answer, 'retry-after'), context.now), context),
    captures: [capture],
  };
}

/** Another try later, for the address and the whole host. A time that the server names is taken as it is, without jitter. */
export function tryAgain(problem: Problem, named: number | null, context: SettleContext): Settlement {
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
