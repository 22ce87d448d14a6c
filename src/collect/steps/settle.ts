import type { NoAnswer } from '../../acquire/fetch/answer.ts';
import type { Problem } from '../../types.ts';
import { nextLook } from '../schedule/schedule.ts';
import type { Settlement } from '../store/store.ts';
import { isRedirect, settleRedirect } from './redirects.ts';
import { asked, clock, type Kept, type SettleContext } from './settle-context.ts';
import { settleGone, settleOddStatus, settlePage, settleUnchanged, settleUseless } from './settle-page.ts';
import { isRefusal, settleRefusal, settleTrouble, tryAgain } from './settle-trouble.ts';

export type { Kept, SettleContext };

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
