import { StoreError } from '../acquire/faults.ts';
import { openTables } from '../collect/postgres/open-tables.ts';
import { startWorker } from '../collect/queue/start-worker.ts';
import { bodySettings } from './body-settings.ts';
import { collectedSources } from './collect/collect-once.ts';
import { untilIdle } from './collect/run-shared.ts';
import type { CollectSettings } from './collect/settings.ts';
import { stopSignal } from './collect/stop-signal.ts';
import { DONE } from './exit-codes.ts';
import { UsageError } from './faults.ts';
import type { Shell } from './shell.ts';
import { openCollectReader } from './threads/collect-reader.ts';

/** What a `worker` command line asks for. */
export interface WorkerPlan {
  readonly settings: CollectSettings;
  readonly hasSources: boolean;
  readonly database: string;
  readonly isUntilDone: boolean;
}

/** Works until a signal, or until nothing is due. Returns the exit code. */
export async function runWorker(plan: WorkerPlan, shell: Shell): Promise<number> {
  const { settings, database } = plan;
  const bodies = bodySettings(
    { paths: [], folder: settings.folder },
    undefined,
    settings.agencies ?? undefined,
  );
  const sources = plan.hasSources ? await collectedSources(settings) : null;
  const reader = openCollectReader(bodies, settings.budget);
  const stop = stopSignal();
  try {
    const tables = await openTables(database, 2);
    const worker = await startWorker({
      ...settings,
      ...{ database, concurrency: settings.connections, version: shell.version },
      ...{ read: reader.read, readers: reader.readers },
      convertInput: reader.convertInput,
      log: line => shell.say(`${new Date(shell.now()).toISOString()} ${line}\n`),
    });
    try {
      if (sources !== null) await worker.putSources(sources);
      const done = plan.isUntilDone ? untilIdle(tables, worker, stop.signal) : aborted(stop.signal);
      await Promise.race([done, aborted(stop.signal), worker.fault]);
    } finally {
      await worker.stop();
      await tables.close();
    }
    return DONE;
  } catch (error) {
    if (error instanceof StoreError) throw new UsageError(error.message, { cause: error });
    throw error;
  } finally {
    await reader.close();
    stop.release();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
