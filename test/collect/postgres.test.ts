import pg from 'pg';
import { expect, it } from 'vitest';
import { startPostgres } from '../postgres.ts';

it('is a real server that keeps what was committed', async () => {
  const server = await startPostgres();
  try {
    const address = await server.database();
    const ask = async (text: string) => {
      const client = new pg.Client(address);
      await client.connect();
      const { rows } = await client.query(text);
      await client.end();
      return rows;
    };
    await ask('create table t as select 7 as n');
    await server.restart('immediate');
    expect(await ask('select n from t')).toEqual([{ n: 7 }]);
  } finally {
    server.stop();
  }
});
