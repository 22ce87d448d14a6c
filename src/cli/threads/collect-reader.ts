import { availableParallelism } from 'node:os';
import type { RecordInput } from '../../acquire/archive/pages.ts';
import { NOTHING_READ, type ReadPage } from '../../collect/steps/reading.ts';
import type { Problem } from '../../types.ts';
import { type Done, withoutReport } from '../convert-input.ts';
import type { BodySettings } from '../page-converter.ts';
import { type Budget, type Ended, printLimit } from './budget.ts';
import type { CollectResult, CollectTask, CollectThreadSettings } from './collect-thread.ts';
import { openPool } from './pool.ts';

/** Reads the pages of a collection in threads: one that takes too long is ended, and holds up no host but its own. */
export interface CollectReader {
  readonly read: ReadPage;
  readonly convertInput: (input: RecordInput) => Promise<Done>;
  close(): Promise<void>;
}

export function openCollectReader(
  bodies: BodySettings,
  budget: Budget,
  converter: string | null = null,
): CollectReader {
  const pool = openPool<CollectThreadSettings, CollectTask, CollectResult>({
    module: new URL('./collect-thread.js', import.meta.url),
    settings: { bodies, converter },
    threads: () => Math.max(2, availableParallelism()),
    budget,
  });
  return {
    read: async (page, address, sources) => {
      const ended = await pool.run({ kind: 'read', page, address, sources });
      if (ended.kind !== 'done') return { ...NOTHING_READ, problem: problemOf(ended, budget) };
      return ended.value.kind === 'read' ? ended.value.reading : NOTHING_READ;
    },
    convertInput: async input => {
      const ended = await pool.run({ kind: 'convert', input });
      if (ended.kind === 'done' && ended.value.kind === 'convert') return ended.value.done;
      return withoutReport(
        input.source,
        'failed',
        problemOf(ended as Exclude<typeof ended, { kind: 'done' }>, budget),
        'en',
      );
    },
    close: () => pool.close(),
  };
}

/** Why a page gave nothing. */
export function problemOf(ended: Exclude<Ended<unknown>, { kind: 'done' }>, budget: Budget): Problem {
  if (ended.kind === 'failed') return { code: 'convert/internal-error', data: { found: ended.error } };
  return {
    code: 'convert/over-budget',
    data: { stage: ended.stage, limit: printLimit(ended.of, budget) },
  };
}
