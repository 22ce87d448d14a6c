import { migrateQueue } from '../queue/run-queue.ts';
import { type Database, openDatabase } from './pool.ts';
import { migrate } from './schema.ts';

/** Makes the tables of a database that has none yet, or older ones. */
export async function openTables(url: string, connections?: number): Promise<Database> {
  const database = openDatabase(url, connections === undefined ? {} : { connections });
  try {
    await migrate(database);
    await migrateQueue(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Whether nothing is due and nothing waits or runs, apart from the next look. */
export async function isIdle({ query }: Database, now: number): Promise<boolean> {
  const [row] = await query(
    `SELECT EXISTS (SELECT 1 FROM gongkai.addresses WHERE listed AND due <= $1)
     OR EXISTS (SELECT 1 FROM graphile_worker.jobs WHERE task_identifier <> 'discover' AND attempts < max_attempts)
     AS busy`,
    [now],
  );
  return row!['busy'] === false;
}
