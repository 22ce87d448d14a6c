import type { WarcRecord } from '../../acquire/archive/record.ts';
import type { Placed } from '../../acquire/archive/writer.ts';
import type { Answer, NoAnswer } from '../../acquire/fetch/answer.ts';
import type { Policy } from '../policy.ts';
import type { Claim, Settlement } from '../store/store.ts';
import type { GotPage, Reading } from './reading.ts';

/** What a step needs of the world. */
export interface Tools {
  readonly policy: Policy;
  readonly ask: (url: string, headers: Readonly<Record<string, string>>) => Promise<Answer | NoAnswer>;
  /** Asks a host that the claim is not for; where it is missing, `ask` does, since it alone asks anything. */
  readonly askOther?: Tools['ask'];
  readonly write: (records: readonly WarcRecord[]) => Promise<Placed>;
  /** Reads the page that a capture keeps; says in its place that it is set aside, where an earlier reading never ended. */
  readonly read: (page: GotPage, claim: Claim, capture: string) => Promise<Reading>;
  /** The body of an earlier capture; null where the archive no longer has it. */
  readonly bodyOf: (id: string) => Promise<GotPage | null>;
  readonly timeOf: (id: string) => Promise<{ readonly url: string; readonly time: number } | null>; // of a capture
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface Step {
  readonly settlement: Settlement;
  readonly asked: string | null; // the address that was asked, for the log; null: none was
  readonly status: number; // of the answer, 0 without one
}
