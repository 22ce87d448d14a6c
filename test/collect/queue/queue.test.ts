import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/collect/postgres/pool.ts';
import { migrate } from '../../../src/collect/postgres/schema.ts';
import { postgresStore } from '../../../src/collect/postgres/store.ts';
import { addDiscovery, countJobs } from '../../../src/collect/queue/jobs.ts';
import { migrateQueue } from '../../../src/collect/queue/run-queue.ts';
import type { Store } from '../../../src/collect/store/store.ts';
import { bundled } from '../../bundled.ts';
import { randomFrom } from '../../made/pages/random.ts';
import { type Site, startSite } from '../../made/site/site.ts';
import { startPostgres, type TestPostgres } from '../../postgres.ts';
import { makeFolder } from '../../temporary-folder.ts';
import { all } from '../collector.ts';
import { DEAD, kill } from './kill.ts';
import type { PlainWorkerOptions } from './plain-worker.ts';
import { treatmentOf } from './visits.ts';
import { until } from './waiting.ts';

const GAP = 60;

const { folder, remove } = makeFolder();
let program: string;
let server: TestPostgres;
let site: Site;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  program = await bundled(fileURLToPath(new URL('plain-worker.ts', import.meta.url)), folder);
  server = await startPostgres();
});
afterAll(() => {
  server.stop();
  remove();
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await site.stop();
});

describe('workers', () => {
  it('fetch each address once and keep the interval of each host', async () => {
    const { url, store, close, left } = await collection(24, 4);
    startWorker(url);
    startWorker(url);
    await until(async () => (await left()) === 0);
    expect(treatmentOf(site.log)).toMatchObject({ hosts: 24, visits: 96, repeated: [], overlapping: 0 });
    expect(treatmentOf(site.log).shortest).toBeGreaterThanOrEqual(GAP);
    expect(await count(store.captures())).toBe(96);
    await close();
  });

  it('go on where a killed one stopped, and keep the interval', async () => {
    const { url, database, store, close, left } = await collection(20, 8);
    const random = randomFrom('kills');
    const start = () => startWorker(url);
    const workers = [start(), start(), start()];
    for (let killed = 0; killed < 6; killed++) {
      const visits = site.log.length + random.int(3, 18);
      await until(async () => site.log.length >= visits);
      const at = random.int(0, 2);
      await kill(workers[at]!, database);
      workers[at] = start();
    }
    await until(async () => (await left()) === 0);
    const { overlapping, shortest, repeated } = treatmentOf(site.log);
    expect(overlapping).toBe(0);
    expect(shortest).toBeGreaterThanOrEqual(GAP);
    expect(repeated.length).toBeLessThanOrEqual(6 * 4); // what was open when its worker was killed
    const urls = (await all(store.captures())).map(each => each.url);
    expect(urls.length).toBe(160);
    expect(new Set(urls).size).toBe(160);
    await close();
  });

  it('ride out a restart of the server', async () => {
    const { url, store, close, left } = await collection(20, 8);
    startWorker(url);
    startWorker(url);
    await until(async () => (await left()) < 110);
    await server.restart('immediate');
    await until(async () => (await left()) < 60);
    await server.restart('fast', 1500);
    await until(async () => (await left()) === 0);
    const treatment = treatmentOf(site.log);
    expect(treatment).toMatchObject({ visits: 160, repeated: [], overlapping: 0 });
    expect(treatment.shortest).toBeGreaterThanOrEqual(GAP);
    expect(await count(store.captures())).toBe(160);
    await close();
  });

  it('leave no jobs behind when they stop', async () => {
    const { url, database, close, left } = await collection(5, 2);
    const worker = startWorker(url);
    await until(async () => (await left()) === 0);
    worker.kill('SIGTERM');
    await new Promise(resolve => worker.once('exit', resolve));
    expect(await countJobs(database.query)).toMatchObject({ fetch: 0 });
    expect(await database.query('SELECT id FROM gongkai.workers')).toEqual([]);
    expect(await database.query('SELECT name FROM gongkai.hosts WHERE token IS NOT NULL')).toEqual([]);
    await close();
  });
});

/** So many hosts with so many pages each, all due, and the first look planned. */
async function collection(hosts: number, pages: number) {
  site = await startSite({ seed: 'q', bodies: 0, years: [], others: (_, path) => `<p>${path}</p>` });
  const url = await server.database();
  const database = openDatabase(url);
  await migrate(database);
  await migrateQueue(database);
  const store: Store = postgresStore(database);
  const sources = Array.from({ length: hosts * pages }, (_, at) => ({
    body: '',
    entry: site.address(`h${at % hosts}.localhost`, `/${Math.floor(at / hosts)}`),
    kind: 'report' as const,
    year: null,
    pattern: null,
  }));
  await store.putSources(sources, Date.now());
  await database.transaction(query => addDiscovery(query, 0));
  const left = async () => {
    const [row] = await database.query(
      'SELECT count(*) AS left FROM gongkai.addresses WHERE due IS NOT NULL',
    );
    return row!['left'] as number;
  };
  return { url, database, store, left, close: () => store.close() };
}

function startWorker(url: string): ChildProcess {
  const options: PlainWorkerOptions = {
    ...{ url, gapMs: GAP, concurrency: 4, pollMs: 20, beatMs: 100, deadMs: DEAD },
  };
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

async function count(values: AsyncIterable<unknown>): Promise<number> {
  return (await all(values)).length;
}
