import type { Stage } from '../../types.ts';

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
  | {
      readonly kind: 'over';
      readonly of: keyof Budget;
      readonly stage: Stage;
      readonly beside: string | null; // the other page that was being read for this one
    };

/** The limit that was passed, as it is printed. */
export function printLimit(of: keyof Budget, { seconds, megabytes }: Budget): string {
  return of === 'seconds' ? `${seconds} s of CPU` : `${megabytes} MB`;
}
