import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { openDatabase } from '../../../src/collect/postgres/pool.ts';
import { migrate } from '../../../src/collect/postgres/schema.ts';
import { postgresStore } from '../../../src/collect/postgres/store.ts';
import { addDiscovery, addJobsAfter, addTurns } from '../../../src/collect/queue/jobs.ts';
import { migrateQueue, type RunningQueue, runQueue } from '../../../src/collect/queue/run-queue.ts';
import { takeTurn } from '../../../src/collect/queue/turn.ts';
import type { Claim, Store } from '../../../src/collect/store/store.ts';

export interface PlainWorkerOptions {
  readonly url: string; // of the database
  readonly gapMs: number;
  readonly concurrency: number;
  readonly pollMs: number;
  readonly beatMs: number;
  readonly deadMs: number;
}

/** A worker that asks for each address once, with nothing around it: the queue alone is under test. */
export async function plainWorker({ url, gapMs, concurrency, pollMs, beatMs, deadMs }: PlainWorkerOptions) {
  const database = openDatabase(url, { connections: concurrency + 4 });
  await migrate(database);
  await migrateQueue(database);
  const store = postgresStore(database, { alsoSettle: addJobsAfter });
  const owner = randomUUID();
  let queue: RunningQueue | null = null;
  const now = () => queue?.now() ?? Date.now();
  const turn = {
    store,
    query: database.query,
    owner,
    now,
    gap: () => gapMs,
    leaseMs: 60_000,
    visit: (claim: Claim) => visit(store, claim, now, gapMs),
  };
  queue = await runQueue(database, {
    id: owner,
    name: `plain ${process.pid}`,
    concurrency,
    pollMs,
    beatMs,
    deadMs,
    pauseMs: 2 * gapMs,
    log: line => console.error(line),
    tasks: {
      discover: async () => {
        await addTurns(database.query, now(), 'all');
        await addDiscovery(database.query, now() + 60_000);
      },
      fetch: payload => takeTurn((payload as { host: string }).host, turn),
    },
  });
  return {
    stop: async () => {
      await queue.stop();
      await store.close();
    },
  };
}

async function visit(store: Store, claim: Claim, now: () => number, gapMs: number): Promise<void> {
  const { url } = claim.address;
  const status = await ask(url);
  const time = Math.ceil(now());
  const id = randomUUID();
  const capture = { id, url, time, status, type: 'text/html', payload: '', digest: '', bytes: 0, same: null };
  await store.settle(claim, {
    address: { due: null, state: 'kept', capture: id, checked: time },
    host: { nextAt: time + gapMs },
    captures: [{ ...capture, file: 'none', offset: 0, length: 0 }],
  });
}

/** The hosts are all on this machine; names tell them apart. */
function ask(url: string): Promise<number> {
  const { host, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: '127.0.0.1', port, path: pathname, headers: { host }, agent: false },
      answer => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode!));
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}

const given = process.argv[2];
if (given?.startsWith('{')) {
  const worker = await plainWorker(JSON.parse(given));
  process.on('SIGTERM', () => worker.stop());
}
