import type { Stage } from '../../types.ts';

/**
 * Where a thread stands, in memory that is shared with the one that watches it: a thread that is stuck can say nothing.
 * `AT` is 0 while it does nothing, else the stage, counted from 1; `PAGE` grows with each page that it begins.
 */
export type ProgressCell = Int32Array<SharedArrayBuffer>;

const AT = 0;
const PAGE = 1;

const STAGES: readonly Stage[] = [
  'acquire',
  'decode',
  'document',
  'normalise',
  'recognise',
  'validate',
  'write',
  'find',
];

export function openCell(): ProgressCell {
  return new Int32Array(new SharedArrayBuffer(8));
}

export function enterStage(cell: ProgressCell, stage: Stage): void {
  Atomics.store(cell, AT, STAGES.indexOf(stage) + 1);
}

export function beginPage(cell: ProgressCell): void {
  Atomics.add(cell, PAGE, 1);
}

export function rest(cell: ProgressCell): void {
  Atomics.store(cell, AT, 0);
}

/** `stage` is null while the thread does nothing. */
export function standing(cell: ProgressCell): { readonly stage: Stage | null; readonly page: number } {
  return { stage: STAGES[Atomics.load(cell, AT) - 1] ?? null, page: Atomics.load(cell, PAGE) };
}
