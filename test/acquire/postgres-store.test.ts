import { afterAll, beforeAll } from 'vitest';
import { openDatabase } from '../../src/acquire/postgres/pool.ts';
import { migrate } from '../../src/acquire/postgres/schema.ts';
import { postgresStore } from '../../src/acquire/postgres/store.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';
import { storeConformance } from './store-conformance.ts';

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop());

let current = '';
storeConformance('PostgreSQL', {
  open: async () => {
    current = await server.database();
    return opened();
  },
  reopen: async store => {
    await store.close();
    return opened();
  },
});

async function opened() {
  const database = openDatabase(current);
  await migrate(database);
  return postgresStore(database);
}
