import { Worker } from 'node:worker_threads';
import type { Budget, Ended } from './budget.ts';
import { openCell, type ProgressCell, standing } from './progress-cell.ts';
import type { ThreadData, ThreadMessage } from './serve.ts';

/** Threads that do tasks, each of which may be ended: what it passes its budget with is told in place of its result. */
export interface Pool<Task, Result> {
  run(task: Task): Promise<Ended<Result>>;
  close(): Promise<void>;
}

export interface PoolOptions<Settings> {
  readonly module: URL; // of a thread that serves
  readonly settings: Settings;
  readonly threads: () => number; // at most, now; each is begun when there is work for it
  readonly budget: Budget;
}

interface Waiting<Task, Result> {
  readonly task: Task;
  readonly settle: (ended: Ended<Result>) => void;
}

interface Thread<Task, Result> {
  readonly worker: Worker;
  readonly cell: ProgressCell;
  job: Waiting<Task, Result> | null;
  page: number;
  spent: number; // milliseconds of CPU on that page
  beside: string | null;
}

const LOOK_MS = 100; // how often is looked what each thread has used

/** Opens a pool. Its threads end when it is closed, or with the process. */
export function openPool<Settings, Task, Result>({
  module,
  settings,
  threads: most,
  budget,
}: PoolOptions<Settings>): Pool<Task, Result> {
  type Own = Thread<Task, Result>;
  const threads = new Set<Own>();
  const waiting: Waiting<Task, Result>[] = [];
  let isClosed = false;
  let timer: NodeJS.Timeout | null = null;
  let last = used();

  return {
    run: task =>
      new Promise(settle => {
        if (isClosed) return settle({ kind: 'closed' });
        waiting.push({ task, settle });
        assign();
      }),
    close: async () => {
      isClosed = true;
      if (timer !== null) clearInterval(timer);
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
      for (const { settle } of waiting.splice(0)) settle({ kind: 'closed' });
    },
  };

  function assign(): void {
    while (waiting.length > 0) {
      const idle = [...threads].find(({ job }) => job === null) ?? (threads.size < most() ? begin() : null);
      if (idle === null) return;
      idle.job = waiting.shift()!;
      idle.spent = 0;
      idle.beside = null;
      idle.worker.postMessage(idle.job.task);
    }
    if (timer === null && !isClosed) {
      last = used();
      timer = setInterval(look, LOOK_MS);
      timer.unref(); // the threads keep the process
    }
  }

  function begin(): Own {
    const cell = openCell();
    const data: ThreadData<Settings> = { cell, settings };
    const worker = new Worker(module, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: budget.megabytes },
    });
    const thread: Own = { worker, cell, job: null, page: 0, spent: 0, beside: null };
    threads.add(thread);
    worker.on('message', (message: ThreadMessage<Result>) => {
      if (message.kind === 'beside') thread.beside = message.page;
      else settle(thread, message);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      threads.delete(thread);
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') settle(thread, overBudget(thread, 'megabytes'));
      else settle(thread, { kind: 'failed', error: `${error.name}: ${error.message}` });
    });
    worker.on('exit', code => {
      threads.delete(thread);
      settle(
        thread,
        isClosed ? { kind: 'closed' } : { kind: 'failed', error: `the thread ended with code ${code}` },
      );
    });
    return thread;
  }

  function settle(thread: Own, ended: Ended<Result>): void {
    const { job } = thread;
    thread.job = null;
    job?.settle(ended);
    if (!isClosed) assign();
  }

  /**
   * Adds to each page what the process has used since the last look, in equal shares: the system does not tell the time of
   * one thread. On a busy machine a page so has its seconds of CPU and not of the clock.
   */
  function look(): void {
    const now = used();
    const [clock, cpu] = [now.clock - last.clock, now.cpu - last.cpu];
    last = now;
    const busy = [...threads].filter(({ cell }) => standing(cell).stage !== null);
    if (![...threads].some(({ job }) => job !== null)) {
      clearInterval(timer!);
      timer = null;
    }
    for (const thread of busy) {
      const { page } = standing(thread.cell);
      thread.spent = page === thread.page ? thread.spent + Math.min(clock, cpu / busy.length) : 0;
      thread.page = page;
      if (thread.spent > budget.seconds * 1000) end(thread);
    }
  }

  function end(thread: Own): void {
    const ended = overBudget(thread, 'seconds');
    threads.delete(thread);
    thread.worker.terminate().catch(() => {});
    settle(thread, ended);
  }

  function overBudget({ cell, beside }: Own, of: keyof Budget): Ended<Result> {
    return { kind: 'over', of, stage: standing(cell).stage ?? 'acquire', beside };
  }
}

/** Milliseconds by the clock, and of CPU by the whole process. */
function used(): { readonly clock: number; readonly cpu: number } {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), cpu: (user + system) / 1000 };
}
