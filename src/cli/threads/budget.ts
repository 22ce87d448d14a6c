import type { Problem, Stage } from '../../types.ts';

/** What one page may use before its reading is ended. */
export interface Budget {
  readonly seconds: number; // of CPU
  readonly megabytes: number; // of memory, with what the thread itself needs
}

export const BUDGET: Budget = { seconds: 20, megabytes: 1024 };

/** What came of a task: its result, an error of ours, or an end before its end. */
export type Ended<Result> =
  | { readonly kind: 'done'; readonly value: Result }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'closed' } // the pool was, before the task was done
  | {
      readonly kind: 'over';
      readonly of: keyof Budget;
      readonly stage: Stage;
      readonly beside: string | null; // the other page that was being read for this one
    };

/** A task that gave nothing. */
export type Unfinished = Extract<Ended<unknown>, { kind: 'failed' | 'over' }>;

/** Why a page gave nothing. */
export function problemOf(ended: Unfinished, { seconds, megabytes }: Budget): Problem {
  if (ended.kind === 'failed') return { code: 'convert/internal-error', data: { found: ended.error } };
  const limit = ended.of === 'seconds' ? `${seconds} s of CPU` : `${megabytes} MB`;
  return { code: 'convert/over-budget', data: { stage: ended.stage, limit } };
}
