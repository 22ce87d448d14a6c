import pg from 'pg';
import { StoreError } from '../../acquire/faults.ts';

/** Transactions on one PostgreSQL that ride out its restart. */
export interface Database {
  /**
   * One transaction. It is run again from its start where the server went away or another transaction was in its way.
   * `again` says so: then it may have been carried out already, and only the answer to the commit was lost.
   */
  transaction<T>(act: (query: Query, again: boolean) => Promise<T>): Promise<T>;
  /** One statement, in the same manner. */
  query: Query;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export type Row = Record<string, unknown>;
export type Query = (text: string, values?: readonly unknown[]) => Promise<Row[]>;

export interface DatabaseOptions {
  readonly connections?: number; // at most; default 10
  readonly patience?: number; // milliseconds that a server may be away; default two minutes
}

/** Opens connections when they are needed. Whole numbers of 64 bits come back as numbers: times and offsets fit. */
export function openDatabase(
  url: string,
  { connections = 10, patience = 120_000 }: DatabaseOptions = {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    application_name: 'gongkai',
    types: { getTypeParser: parserOf } as pg.CustomTypesConfig,
  });
  pool.on('error', () => {}); // an idle connection died: the next query opens another
  pool.on('connect', client => client.on('error', () => {})); // a busy one died: its query fails
  const attempt = async <T>(act: Act<T>, frame: boolean, again: boolean): Promise<T> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    const note = (error: Error) => {
      broken = error;
    };
    client.on('error', note);
    const query: Query = async (text, values = []) => (await client.query(text, values as unknown[])).rows;
    try {
      if (!frame) return await act(query, again);
      await query('BEGIN');
      const value = await act(query, again);
      await query('COMMIT');
      return value;
    } catch (error) {
      if (frame) await query('ROLLBACK').catch(note);
      throw error;
    } finally {
      client.off('error', note);
      client.release(broken);
    }
  };
  const patiently = async <T>(act: Act<T>, frame: boolean): Promise<T> => {
    const until = performance.now() + patience;
    for (let tries = 0; ; tries++) {
      try {
        return await attempt(act, frame, tries > 0);
      } catch (error) {
        if (!passes(error) || performance.now() > until) throw explained(error);
        await new Promise(resolve => setTimeout(resolve, Math.min(20 * 2 ** tries, 1000)));
      }
    }
  };
  return {
    transaction: act => patiently(act, true),
    query: (text, values) => patiently(query => query(text, values), false),
    pool,
    close: () => pool.end(),
  };
}

type Act<T> = (query: Query, again: boolean) => Promise<T>;

const INT8 = 20;

function parserOf(type: number, format?: 'text' | 'binary') {
  return type === INT8 && format !== 'binary' ? Number : pg.types.getTypeParser(type, format);
}

/** Whether trying again may help: no server there, or two transactions in each other's way. */
function passes(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    /^(?:08...|40001|40P01|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code) ||
    /^Connection terminated|^timeout exceeded when trying to connect|not queryable/.test(message)
  );
}

function explained(error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (!/^(?:28...|3D000|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|57P0[123])$/.test(code)) return error;
  return new StoreError(
    `invalid database: ${message} (set DATABASE_URL to a PostgreSQL that can be reached)`,
    {
      cause: error,
    },
  );
}
