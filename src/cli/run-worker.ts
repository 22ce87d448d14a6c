import { setTimeout as wait } from 'node:timers/promises';
import { agentOf, POLICY } from '../acquire/collect/policy.ts';
import { StoreError } from '../acquire/faults.ts';
import { FINDER } from '../recognise/finding/finder.ts';
import { bodySettings } from './body-settings.ts';
import { pageReader } from './collect/read-page.ts';
import { isIdle, openTables, startWorker } from './collect/start-worker.ts';
import { DONE } from './exit-codes.ts';
import { UsageError } from './faults.ts';
import { pageConverter } from './page-converter.ts';
import type { Shell } from './shell.ts';
import { sourcesIn } from './sources-in.ts';

/** What a `worker` command line asks for. */
export interface WorkerPlan {
  readonly sources: string | null; // file
  readonly database: string;
  readonly contact: string;
  readonly folder: string;
  readonly agencies: string | undefined;
  readonly concurrency: number;
  readonly interval: number; // milliseconds
  readonly isUntilDone: boolean;
  readonly allowPrivate: boolean;
  readonly legacyTls: boolean;
}

/** Works until a signal, or until nothing is due. Returns the exit code. */
export async function runWorker(plan: WorkerPlan, shell: Shell): Promise<number> {
  const { folder, database } = plan;
  const settings = bodySettings({ paths: [], folder }, undefined, plan.agencies);
  const sources = plan.sources === null ? null : await sourcesIn(plan.sources, settings.register);
  const { convertPage } = pageConverter(settings);
  try {
    const tables = await openTables(database, 2);
    const worker = await startWorker({
      ...plan,
      ...{ convertPage, version: shell.version, read: pageReader(FINDER, convertPage) },
      policy: { ...POLICY, interval: plan.interval, agent: agentOf(shell.version, plan.contact) },
      log: line => shell.say(`${new Date(shell.now()).toISOString()} ${line}\n`),
    });
    try {
      if (sources !== null) await worker.putSources(sources);
      const done = plan.isUntilDone ? untilIdle(() => isIdle(tables, worker.now())) : NEVER;
      await Promise.race([stopSignal(), worker.fault, done]);
    } finally {
      await worker.stop();
      await tables.close();
    }
    return DONE;
  } catch (error) {
    if (error instanceof StoreError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

const NEVER = new Promise<never>(() => {});

/** Twice in a row: between two looks at what is due the queue may be empty for a moment. */
async function untilIdle(idle: () => Promise<boolean>): Promise<void> {
  for (let times = 0; times < 2; times = (await idle()) ? times + 1 : 0) await wait(500);
}

/** The first signal lets what is under way be finished; a second one ends the process as usual. */
function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
