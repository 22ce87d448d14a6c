import type { CellStatus } from '../../../types.ts';
import { STATUS, type ValueLabel } from '../value-labels.ts';

/** A reason why reports.csv has no number, with the codes that stand for it in other tools. */
export interface MissingKind extends ValueLabel {
  readonly letter: string; // of Stata's extended missing values and of haven's tagged ones
  readonly number: number; // a value that no report has, for SPSS
}

/** Every status but `reported`. A derived number is not printed, so that reports.csv leaves it empty too. */
export const MISSING_KINDS: readonly MissingKind[] = STATUS.filter(
  ({ value }) => (value as CellStatus) !== 'reported',
).map((status, i) => ({ ...status, letter: 'abcdef'[i]!, number: -99_999_901 - i }));
