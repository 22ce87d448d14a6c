import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { inputOf, type RecordInput } from '../../acquire/archive/pages.ts';
import { readRecordAt } from '../../acquire/archive/walk.ts';
import { StoreError } from '../../acquire/faults.ts';
import type { Resolve } from '../../acquire/fetch/lookup.ts';
import { printProblem } from '../../problems.ts';
import { archiveFolder, openTools } from '../collection.ts';
import type { Marked } from '../marked.ts';
import type { PassEvent } from '../pass.ts';
import { gapOf, type Policy } from '../policy.ts';
import { openTables } from '../postgres/open-tables.ts';
import type { Database } from '../postgres/pool.ts';
import { type Converted, saveConversion } from '../postgres/results.ts';
import { postgresStore } from '../postgres/store.ts';
import type { ReadPage } from '../steps/reading.ts';
import { recover } from '../steps/recover.ts';
import { step } from '../steps/step.ts';
import type { Tools } from '../steps/tools.ts';
import { hostOf } from '../store/entries.ts';
import type { Claim, CollectedSource, Store } from '../store/store.ts';
import { addDiscovery, addJobsAfter, addTurns } from './jobs.ts';
import { withOtherHost } from './other-host.ts';
import { type QueueOptions, type RunningQueue, runQueue } from './run-queue.ts';
import { takeTurn } from './turn.ts';

export interface WorkerOptions {
  readonly database: string; // its address
  readonly folder: string; // of the collection, shared by all workers
  readonly policy: Policy;
  readonly read: ReadPage;
  readonly readers?: number; // pages that are read at the same time; default one
  readonly convertInput: (input: RecordInput) => Promise<Omit<Converted, 'capture'>>;
  readonly version: string;
  readonly concurrency: number; // jobs at a time
  readonly allowPrivate: boolean;
  readonly legacyTls: boolean;
  readonly log: (line: string) => void;
  readonly discoverMs?: number; // how often is looked what has become due; default a minute
  readonly timing?: Pick<QueueOptions, 'pollMs' | 'beatMs' | 'deadMs' | 'pauseMs'>;
  readonly resolve?: Resolve;
  readonly tell?: (event: PassEvent) => void;
}

export interface RunningWorker {
  readonly id: string;
  readonly store: Store;
  readonly now: () => number;
  /** Takes these as the list of sources, and looks at once what is due. */
  putSources(sources: readonly CollectedSource[]): Promise<void>;
  /** Makes everything due, also what would be asked again later only. */
  makeDue(): Promise<void>;
  /** Settles when the worker cannot go on, as with a full disk. */
  readonly fault: Promise<never>;
  /** Finishes what is under way. */
  stop(): Promise<void>;
}

/** Takes part in collecting, until it is stopped. Many may, on many machines, with one database and one folder. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { folder, policy, version, concurrency, discoverMs = 60_000 } = options;
  const database = await openTables(options.database, concurrency + 6);
  const store = postgresStore(database, { alsoSettle: addJobsAfter });
  const id = `w${randomBytes(6).toString('hex')}`; // also in the names of its archive files
  let queue: RunningQueue | null = null;
  const now = () => queue?.now() ?? Date.now();
  const {
    tools: own,
    marked,
    close,
  } = openTools({
    ...options,
    ...{ store, now, owner: id, version },
  });
  const leaseMs = 2 * policy.limits.total + 60_000;
  const askOther: Tools['ask'] = async (url, headers) => {
    const gap = gapOf(policy, 0, own.random());
    const asking = { database, owner: id, now, gap, leaseMs, patience: OTHER_HOST_MS };
    const got = await withOtherHost(hostOf(url), () => own.ask(url, headers), asking);
    const found = 'waiting for a host that others ask';
    return got ?? { kind: 'none', url, time: now(), reason: 'time-out', found, partial: null };
  };
  const tools: Tools = { ...own, askOther };
  let fail: (cause: unknown) => void = () => {};
  const fault = new Promise<never>((_, reject) => {
    fail = reject;
  });
  fault.catch(() => {});
  const visit = async (claim: Claim) => {
    try {
      const done = await step(claim, tools);
      const isOurs = await store.settle(claim, done.settlement);
      options.tell?.(isOurs ? { kind: 'settled', claim, step: done } : { kind: 'lost', claim });
    } catch (error) {
      if (error instanceof StoreError) fail(error);
      throw error;
    }
  };
  const turn = {
    ...{ store, now, visit, query: database.query, owner: id },
    gap: ({ delay }: { readonly delay: number }) => gapOf(policy, delay, tools.random()),
    leaseMs,
  };
  queue = await runQueue(database, {
    ...options.timing,
    ...{ id, concurrency, log: options.log, name: `${hostname()} ${process.pid}` },
    bringHome: async dead => {
      const { adopted } = await recover(store, archiveFolder(folder), dead, tools);
      if (adopted > 0) options.log(`archive: ${adopted} captures of ${dead} were whole and are kept`);
    },
    tasks: {
      discover: async () => {
        await addTurns(database.query, now(), 'all');
        await addDiscovery(database.query, now() + discoverMs);
      },
      fetch: payload => takeTurn((payload as { readonly host: string }).host, turn),
      convert: payload =>
        convertCapture((payload as { readonly capture: string }).capture, database, store, marked, options),
    },
  });
  await addDiscovery(database.query, now());
  return {
    ...{ id, store, now, fault },
    putSources: async sources => {
      await store.putSources(
        sources.map(({ body, entry, kind, year, pattern }) => ({ body, entry, kind, year, pattern })),
        now(),
      );
      await addTurns(database.query, now(), 'all');
    },
    makeDue: async () => {
      await store.makeDue(now());
      await addTurns(database.query, now(), 'all');
    },
    stop: async () => {
      await queue.stop();
      await close();
      await store.close();
    },
  };
}

/** Reads one capture from the archive and puts what came of it into the tables, in one transaction. */
async function convertCapture(
  id: string,
  database: Database,
  store: Store,
  marked: Marked,
  { folder, convertInput, version }: WorkerOptions,
): Promise<void> {
  const capture = await store.capture(id);
  if (capture === null) throw new Error(`missing capture: ${id}`);
  const { file, offset, length } = capture;
  const record = readRecordAt(join(archiveFolder(folder), file), offset, length);
  if (record === null) throw new Error(`missing record: ${file}, byte ${offset}`);
  const input = inputOf(record, file);
  if (input === null) return; // cut off, or no page
  const converted = await marked(
    id,
    () => convertInput(input),
    problem => ({
      ...{ source: input.source, status: 'failed', read: null, otherPage: null },
      conversion: { reports: [], problems: [printProblem(problem)] },
    }),
  );
  await database.transaction(query => saveConversion(query, { ...converted, capture: id }, version));
}

const OTHER_HOST_MS = 120_000; // that is waited for a host to which a robots.txt sends
