import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Logger, run, runMigrations, type WorkerEvents } from 'graphile-worker';
import type { Database } from '../postgres/pool.ts';
import {
  beat,
  buryDead,
  type ClockReading,
  signOff,
  unlockJobs,
  unlockOrphans,
  type Worker,
} from './heartbeat.ts';
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
  let running: Running | null = null;

  /** Runs until it is stopped, or breaks: then it is left to itself, since not all of its endings come to an end. */
  const start = async (): Promise<Running> => {
    let fail: (error: Error) => void = () => {};
    const broken = new Promise<never>((_, reject) => {
      fail = reject;
    });
    broken.catch(() => {});
    const runner = await run({
      pgPool: database.pool,
      concurrency,
      pollInterval: pollMs,
      noHandleSignals: true,
      logger: quiet,
      taskList: tasks as Record<string, (payload: unknown) => Promise<void>>,
      events: eventsFor({
        created: pool => {
          pools.push(pool);
          listen().catch(() => {}); // so that others know it at once
        },
        broken: fail,
        log,
      }),
      // Without batches a lost connection while a job is marked as done would end the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    const ended = Promise.race([runner.promise, broken]);
    ended.catch(() => {});
    return { ended, stop: () => Promise.race([runner.stop(), broken]).catch(() => {}) };
  };
  const keepRunning = async () => {
    while (!stopped) {
      try {
        running = await start();
        if (stopped) break;
        await running.ended;
      } catch (error) {
        log(`queue: ${(error as Error).message}`);
        running?.stop();
      }
      if (stopped) break;
      await wait(RESTART_MS);
      await database.transaction(query => unlockJobs(query, pools)).catch(() => {});
    }
    await running?.stop();
  };
  let last = performance.now();
  let unbroken = last; // since when this worker has been heard in time
  /** Does its work again and again, beside the other, and never twice at a time. */
  const repeat = (work: () => Promise<void>) => {
    let busy: Promise<void> | null = null;
    const timer = setInterval(() => {
      busy ??= work()
        .catch(error => log(`queue: ${(error as Error).message}`))
        .finally(() => {
          busy = null;
        });
    }, beatMs);
    return async () => {
      clearInterval(timer);
      await busy;
    };
  };
  const kept = keepRunning();
  const stopBeating = repeat(async () => {
    await listen();
    const now = performance.now();
    if (now - last > deadMs / 2) unbroken = now;
    last = now;
  });
  const stopBurying = repeat(async () => {
    // After a silence of the database all seem dead: only who was heard all the time may tell.
    if (performance.now() - unbroken < deadMs || performance.now() - last > deadMs / 2) return;
    const buried = await buryDead(database, { patience: deadMs, pause: pauseMs, bringHome });
    for (const each of buried) log(`queue: worker ${each} is silent; its jobs go on`);
    await unlockOrphans(database, deadMs);
  });
  return {
    now: () => Math.floor(Date.now() + best(readings).ahead),
    stop: async () => {
      stopped = true;
      await running?.stop();
      await kept;
      await stopBurying();
      await stopBeating();
      await signOff(database, worker);
    },
  };
}

const quiet = new Logger(() => () => {});

const RESTART_MS = 500;

interface Running {
  readonly ended: Promise<unknown>; // rejects where it broke
  stop(): Promise<void>;
}

interface Ears {
  readonly created: (pool: string) => void;
  readonly broken: (error: Error) => void;
  readonly log: (line: string) => void;
}

function eventsFor({ created, broken, log }: Ears): WorkerEvents {
  const events = new EventEmitter() as WorkerEvents;
  events.on('pool:create', ({ workerPool }) => created(workerPool.id));
  events.on('pool:fatalError', ({ error }) => broken(error as Error));
  events.on('worker:fatalError', ({ error }) => broken(error as Error));
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
