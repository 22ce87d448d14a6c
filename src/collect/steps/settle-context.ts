import type { Answer } from '../../acquire/fetch/answer.ts';
import type { Problem } from '../../types.ts';
import { gapOf, type Policy } from '../policy.ts';
import type { AddressMemory, Capture, Change, Claim, Settlement } from '../store/store.ts';
import type { Reading } from './reading.ts';

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

/** That it was asked for, whatever came. */
export function asked(now: number): Pick<AddressMemory, 'checked'> {
  return { checked: now };
}

/** The host's clock runs from the end of an answer. */
export function clock(
  { claim, policy, now, random }: SettleContext,
  more: Settlement['host'],
): Settlement['host'] {
  return { nextAt: Math.max(claim.host.nextAt, now + gapOf(policy, claim.host.delay, random)), ...more };
}
