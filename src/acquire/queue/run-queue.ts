import { EventEmitter } from 'node:events';
import { Logger, type Runner, run, runMigrations, type WorkerEvents } from 'graphile-worker';
import type { Database } from '../postgres/pool.ts';
import { beat, buryDead, type ClockReading, signOff, type Worker } from './heartbeat.ts';
import type { JobName } from './jobs.ts';

export interface QueueOptions {
  readonly id: string; // of this worker, as owner of what it claims
  readonly name: string;
  readonly concurrency: number; // jobs at a time
  readonly tasks: Readonly<Partial<Record<JobName, (payload: unknown) => Promise<void>>>>;
  readonly log: (line: string) => void;
  readonly pollMs?: number; // how often an idle place looks for work; default 500
  readonly beatMs?: number; // how often a worker says that it lives; default 5000
  readonly deadMs?: number; // silence after which others bury it; default 20,000
  readonly pauseMs?: number; // that the hosts of a dead worker are left alone; default 10,000
  /** Brings home what a dead worker left outside the database. */
  readonly bringHome?: (id: string) => Promise<void>;
}

export interface RunningQueue {
  /** Milliseconds since 1970 by the database's clock, which all workers share. */
  readonly now: () => number; // whole
  /** Finishes the jobs that run, takes no others. */
  stop(): Promise<void>;
}

/** The queue's own tables. */
export async function migrateQueue({ pool }: Database): Promise<void> {
  await runMigrations({ pgPool: pool, logger: quiet });
}

/** Works on jobs until it is told to stop; starts anew when the server went away under it. */
export async function runQueue(database: Database, options: QueueOptions): Promise<RunningQueue> {
  const { id, name, concurrency, tasks, log, pollMs = 500, beatMs = 5000, deadMs = 20_000 } = options;
  const { pauseMs = 10_000, bringHome = async () => {} } = options;
  const pools: string[] = [];
  const worker: Worker = { id, name, pools: () => pools };
  let readings: readonly ClockReading[] = [];
  const listen = async () => {
    readings = [...readings, await beat(database, worker)].slice(-READINGS);
  };
  for (let n = 0; n < FIRST_READINGS; n++) await listen();
  let stopped = false;
  let runner: Runner | null = null;

  const start = async () => {
    const started = await run({
      pgPool: database.pool,
      concurrency,
      pollInterval: pollMs,
      noHandleSignals: true,
      logger: quiet,
      taskList: tasks as Record<string, (payload: unknown) => Promise<void>>,
      events: eventsFor(pools, log),
    });
    started.promise.then(
      () => {},
      error => log(`queue: ${error.message}`),
    );
    return started;
  };
  const keepRunning = async () => {
    for (let wait = 100; !stopped; ) {
      try {
        runner = await start();
        if (stopped) await runner.stop();
        wait = 100;
        await runner.promise;
      } catch (error) {
        log(`queue: ${(error as Error).message}`);
      }
      if (stopped) return;
      await new Promise(resolve => setTimeout(resolve, wait));
      wait = Math.min(2 * wait, 5000);
    }
  };
  let last = performance.now();
  let unbroken = last; // since when this worker has been heard in time
  const tick = async () => {
    try {
      await listen();
      const now = performance.now();
      if (now - last > deadMs / 2) unbroken = now;
      last = now;
      // After a silence of the database all seem dead: only who was heard all the time may tell.
      if (now - unbroken < deadMs) return;
      const buried = await buryDead(database, { patience: deadMs, pause: pauseMs, bringHome });
      for (const each of buried) log(`queue: worker ${each} is silent; its jobs go on`);
    } catch (error) {
      log(`queue: ${(error as Error).message}`);
    }
  };
  const running = keepRunning();
  let beating: Promise<void> | null = null;
  const timer = setInterval(() => {
    beating ??= tick().finally(() => {
      beating = null;
    });
  }, beatMs);
  return {
    now: () => Math.floor(Date.now() + best(readings).ahead),
    stop: async () => {
      stopped = true;
      await runner?.stop().catch(() => {});
      await running;
      clearInterval(timer);
      await beating;
      await signOff(database, worker);
    },
  };
}

const quiet = new Logger(() => () => {});

function eventsFor(pools: string[], log: (line: string) => void): WorkerEvents {
  const events = new EventEmitter() as WorkerEvents;
  events.on('pool:create', ({ workerPool }) => pools.push(workerPool.id));
  events.on('job:error', ({ job, error }) =>
    log(`queue: ${job.task_identifier}, attempt ${job.attempts}: ${(error as Error).message}`),
  );
  return events;
}

const FIRST_READINGS = 5;
const READINGS = 100;

/** The reading that took the least time is the one to go by: the others waited somewhere. */
function best(readings: readonly ClockReading[]): ClockReading {
  return readings.reduce((least, each) => (each.error < least.error ? each : least));
}
