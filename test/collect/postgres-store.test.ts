import { afterAll, beforeAll } from 'vitest';
import { openDatabase } from '../../src/collect/postgres/pool.ts';
import { migrate } from '../../src/collect/postgres/schema.ts';
import { postgresStore } from '../../src/collect/postgres/store.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';
import { storeConformance } from './store-conformance.ts';

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

let database: string | undefined;
storeConformance('PostgreSQL', {
  open: async () => {
    database ??= await server.database();
    const empty = openDatabase(database);
    await empty.query('DROP SCHEMA IF EXISTS gongkai CASCADE');
    await empty.close();
    return opened();
  },
  reopen: async store => {
    await store.close();
    return opened();
  },
});

async function opened() {
  const tables = openDatabase(database!);
  await migrate(tables);
  return postgresStore(tables);
}
