import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../src/collect/postgres/pool.ts';
import { migrate } from '../../src/collect/postgres/schema.ts';
import { postgresStore } from '../../src/collect/postgres/store.ts';
import { withOtherHost } from '../../src/collect/queue/other-host.ts';
import { migrateQueue } from '../../src/collect/queue/run-queue.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';
import { keepsInterval } from './interval.ts';
import { storeConformance } from './store-conformance.ts';

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

let database: string | undefined;
storeConformance('PostgreSQL', {
  open: openEmpty,
  reopen: async store => {
    await store.close();
    return opened();
  },
});

keepsInterval('PostgreSQL', openEmpty);

it('keeps the interval of a host that is asked for the sake of another', async () => {
  const store = await openEmpty();
  const tables = openDatabase(database!);
  await migrateQueue(tables);
  let time = Date.UTC(2026, 0, 15);
  const gap = 3000;
  const options = { database: tables, gap, leaseMs: 600_000, patience: 600_000 };
  const now = () => {
    time += 100; // so much passes from look to look
    return time;
  };
  let ended = 0;
  for (const owner of ['one', 'other', 'one']) {
    await withOtherHost(
      'a.test',
      async () => {
        expect(time - ended).toBeGreaterThanOrEqual(gap);
        for await (const { nextAt } of store.hosts()) expect(nextAt - time).toBe(gap); // should this process be killed now
        time += 5000;
        ended = time;
      },
      { ...options, owner, now },
    );
  }
  expect(ended).toBeGreaterThan(Date.UTC(2026, 0, 15) + 3 * 5000 + 2 * gap);
  await tables.close();
  await store.close();
});

async function openEmpty() {
  database ??= await server.database();
  const empty = openDatabase(database);
  await empty.query('DROP SCHEMA IF EXISTS gongkai CASCADE');
  await empty.close();
  return opened();
}

async function opened() {
  const tables = openDatabase(database!);
  await migrate(tables);
  return postgresStore(tables);
}
