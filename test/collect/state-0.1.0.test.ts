import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/acquire/faults.ts';
import { type Database, openDatabase } from '../../src/collect/postgres/pool.ts';
import { migrate } from '../../src/collect/postgres/schema.ts';
import { postgresStore } from '../../src/collect/postgres/store.ts';
import { openVersioned } from '../../src/collect/store/open.ts';
import { openSqliteStore } from '../../src/collect/store/sqlite.ts';
import type { Store } from '../../src/collect/store/store.ts';
import { startPostgres, type TestPostgres } from '../postgres.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** State that version 0.1.0 made opens in this one, with all that was in it. */

const fixture = (name: string) =>
  readFileSync(new URL(`fixtures/state-0.1.0.${name}.sql`, import.meta.url), 'utf8');
const T = 1_767_225_600_000; // when it was made

describe('state.db of 0.1.0', () => {
  it('opens with all that was in it', async () => {
    const store = openSqliteStore(made());
    await expectAll(store);
    await store.close();
  });

  it('has the tables of a new one then', () => {
    expect(schemaOf(made())).toEqual(schemaOf(join(temporaryFolder(), 'new.db')));
  });

  it('goes on where it was', async () => {
    const store = openSqliteStore(made());
    await expectNextTurn(store);
    await store.close();
  });

  function made(): string {
    const path = join(temporaryFolder(), 'state.db');
    const db = new Libsql(path);
    db.exec(fixture('sqlite'));
    db.close();
    return path;
  }

  function schemaOf(path: string): unknown {
    const db = openVersioned(path);
    try {
      const tables = db.prepare('SELECT name, type FROM sqlite_master ORDER BY name').all() as {
        name: string;
      }[];
      return tables.map(table => [
        table,
        db.prepare(`SELECT * FROM pragma_table_info('${table.name}')`).all(),
      ]);
    } finally {
      db.close();
    }
  }
});

describe('a shared database of 0.1.0', () => {
  let server: TestPostgres;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  it('opens with all that was in it', async () => {
    const database = await made();
    await migrate(database);
    const store = postgresStore(database);
    await expectAll(store);
    await expectNextTurn(store);
    await store.close();
  });

  it('has the tables of a new one then', async () => {
    const [old, fresh] = [await made(), openDatabase(await server.database())];
    const columns = async (database: Database) => {
      await migrate(database);
      const rows = await database.query(
        `SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
         WHERE table_schema = 'gongkai' ORDER BY 1, 2`,
      );
      await database.close();
      return rows;
    };
    expect(await columns(old)).toEqual(await columns(fresh));
  });

  it('is left alone where a later version made it', async () => {
    const database = await made();
    await database.query('INSERT INTO gongkai.version VALUES (99)');
    await expect(migrate(database)).rejects.toThrow(StoreError);
    await database.close();
  });

  async function made(): Promise<Database> {
    const database = openDatabase(await server.database());
    await database.query(fixture('postgres'));
    return database;
  }
});

async function expectAll(store: Store): Promise<void> {
  expect((await store.sources()).map(({ body, kind, year, pattern }) => [body, kind, year, pattern])).toEqual(
    [
      ['白河市', 'list', null, '年度报告'],
      ['青山县', 'report', 2024, null],
    ],
  );
  const addresses = await all(store.addresses());
  expect(addresses.map(({ url, state, due, failures }) => [url, state, due, failures])).toEqual([
    ['http://a.test/2024.html', 'refused', null, 1],
    ['http://a.test/list', 'kept', T + 86_400_000, 0],
    ['http://b.test/2024.html', 'kept', T + 86_400_000, 0],
  ]);
  expect(addresses[0]).toMatchObject({ title: '白河市2024年政府信息公开工作年度报告', depth: 1, rank: 2 });
  expect(addresses[0]!.problem).toMatchObject({ code: 'acquire/robots-refused' });
  expect(addresses[1]).toMatchObject({ etag: '"1"', digest: 'b'.repeat(64), checked: T });
  expect(addresses[2]).toMatchObject({
    lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT',
    cells: 'e'.repeat(64),
  });
  expect(await all(store.hosts())).toMatchObject([
    { name: 'a.test', nextAt: T + 3_600_000, delay: 5000, failures: 1, refusals: 1 },
    { name: 'b.test', nextAt: T + 7000, delay: 0, failures: 0, refusals: 0 },
  ]);
  const captures = await all(store.captures());
  expect(captures.map(({ url, offset, length }) => [url, offset, length])).toEqual([
    ['http://a.test/list', 0, 700],
    ['http://b.test/2024.html', 700, 700],
    ['http://b.test/2024.html', 1400, 700],
  ]);
  expect(await all(store.changes())).toMatchObject([
    { field: 'review.total', before: { value: 3 }, after: { value: null, status: 'blank' } },
  ]);
}

/** A day later the list is due again, under the robots.txt that is known of it. */
async function expectNextTurn(store: Store): Promise<void> {
  const now = T + 86_400_000;
  const claim = await store.claim({
    ...{ now, leaseUntil: now + 60_000, owner: 'me', gap: () => 3000, token: 'next', host: 'a.test' },
  });
  expect(claim).toMatchObject({ address: { url: 'http://a.test/list' }, robots: { verdict: 'rules' } });
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}
