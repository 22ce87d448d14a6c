import { availableParallelism } from 'node:os';
import type { RecordInput } from '../../acquire/archive/pages.ts';
import { NOTHING_READ, type ReadPage, Stopped } from '../../collect/steps/reading.ts';
import type { Problem } from '../../types.ts';
import { type Done, withoutReport } from '../convert-input.ts';
import type { BodySettings } from '../page-converter.ts';
import { type Budget, problemOf } from './budget.ts';
import type { CollectResult, CollectTask, CollectThreadSettings } from './collect-thread.ts';
import { openPool } from './pool.ts';

/** Reads the pages of a collection in threads: one that takes too long is ended, and holds up no host but its own. */
export interface CollectReader {
  readonly readers: number; // at the same time
  readonly read: ReadPage;
  readonly convertInput: (input: RecordInput) => Promise<Done>;
  /** What is being read is ended, and throws `Stopped`. */
  close(): Promise<void>;
}

export function openCollectReader(
  bodies: BodySettings,
  budget: Budget,
  converter: string | null = null,
): CollectReader {
  const readers = Math.max(2, availableParallelism()); // one that is stuck must not be all
  const pool = openPool<CollectThreadSettings, CollectTask, CollectResult>({
    module: new URL('./collect-thread.js', import.meta.url),
    settings: { bodies, converter },
    threads: () => readers,
    budget,
  });
  const run = async (task: CollectTask): Promise<CollectResult | Problem> => {
    const ended = await pool.run(task);
    if (ended.kind === 'closed') throw new Stopped();
    return ended.kind === 'done' ? ended.value : problemOf(ended, budget);
  };
  return {
    readers,
    read: async (page, address, sources) => {
      const result = await run({ kind: 'read', page, address, sources });
      if ('code' in result) return { ...NOTHING_READ, problem: result };
      return result.kind === 'read' ? result.reading : NOTHING_READ;
    },
    convertInput: async input => {
      const result = await run({ kind: 'convert', input });
      if ('code' in result) return withoutReport(input.source, 'failed', result, 'en');
      if (result.kind !== 'convert') throw new Error(`unknown result: ${result.kind}`);
      return result.done;
    },
    close: () => pool.close(),
  };
}
